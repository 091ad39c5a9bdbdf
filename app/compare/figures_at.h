// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_figures.h"
#include "compare/compare_scene.h"

#include <QElapsedTimer>

#include <vector>

namespace synchroscope {

/// The figures of all runs at the shown moment, computed anew a few times a second while things move.
class FiguresAt
{
public:
    void clear();
    /// True if they have changed. `now`: whether or not they have been computed a moment ago.
    bool update(const CompareScene &scene, bool now);
    [[nodiscard]] const std::vector<RunFigures> &figures() const { return m_figures; }

private:
    struct Computed
    {
        std::int64_t until = -1;
        std::size_t events = 0;
        bool finished = false;
        friend bool operator==(const Computed &, const Computed &) = default;
    };

    std::vector<RunFigures> m_figures;
    std::vector<Computed> m_computed; // for what each was computed
    QElapsedTimer m_since;
};

} // namespace synchroscope
