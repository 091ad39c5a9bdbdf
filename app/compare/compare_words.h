// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_figures.h"
#include "compare/compare_scene.h"

#include <QString>

namespace synchroscope {

/// "both", "all four".
QString allOf(std::size_t runs);

/// The badge of the caption: how the runs stand.
QString compareBadge(const CompareScene &scene);

/// The one sentence of the caption. At the end: what the difference is, computed from the figures; before it, who is blocked
/// at the shown moment; before the start, what there is to be seen.
QString compareSentence(const CompareScene &scene, const std::vector<RunFigures> &figures);

/// "▲ best"; of neither: empty.
QString markText(Mark mark);

/// Who is blocked where at the shown moment: "Sender in 1 and 2, Receiver in 3"; empty when nobody is.
QString whoIsBlocked(const CompareScene &scene);

} // namespace synchroscope
