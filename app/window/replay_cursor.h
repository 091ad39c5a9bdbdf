// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"
#include "window/recorded_run.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace synchroscope {

/// Which moment of a recording is looked at: the newest, or one that has passed.
/// Goes to and fro in what has been recorded, and moves nothing but itself.
class ReplayCursor
{
public:
    [[nodiscard]] bool replaying() const { return m_shown.has_value(); }
    void followNewest() { m_shown.reset(); }

    /// How many events have happened at the shown moment, and its axis time.
    [[nodiscard]] std::size_t moment(const Recording &recording) const;
    [[nodiscard]] std::int64_t time(const Recording &recording) const;

    void show(const Recording &recording, std::size_t moment);
    void showTime(const Recording &recording, std::int64_t time);

    // From the newest moment back, from a shown one to and fro. Each says whether there was anywhere to go.
    bool back(const Recording &recording, Grain grain);
    bool forth(const Recording &recording, Grain grain);
    bool backToStop(const Recording &recording, const StopList &stops);
    bool forthToStop(const Recording &recording, const StopList &stops);
    /// Lets axis time pass, as far as the recording goes.
    bool advance(const Recording &recording, std::int64_t by);

private:
    struct Shown
    {
        std::size_t events = 0;
        std::int64_t at = 0;
    };
    bool moveTo(const Recording &recording, std::size_t moment);

    std::optional<Shown> m_shown;
};

} // namespace synchroscope
