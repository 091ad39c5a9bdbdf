// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/state.h"

#include <QColor>
#include <QString>

#include <array>

namespace synchroscope {

enum class Hatch { solid, dots, fallingLines, risingLines, verticalBars, dashedOutline, crosses };

/// Everything by which one state is told from another: colour is never alone.
struct StateStyle
{
    QColor colour;
    double height = 1; // of the lane
    Hatch hatch = Hatch::solid;
    const char *legend = ""; // untranslated; legendText() gives it to a reader
};

/// The one table from a state to its colour, height, hatch and word.
const StateStyle &styleFor(Activity activity);
/// Between a wake-up and the processor.
const StateStyle &wokenStyle();
/// The flag of an empty poll, which is an instant and no state.
const StateStyle &emptyPollStyle();
QString legendText(const StateStyle &style);

inline constexpr std::array allActivities{Activity::notStarted,     Activity::running,      Activity::working,
                                          Activity::otherWork,      Activity::spinning,     Activity::blockedFull,
                                          Activity::blockedReceipt, Activity::blockedEmpty, Activity::blockedUntilWoken,
                                          Activity::held,           Activity::stopped,      Activity::ended};

} // namespace synchroscope
