// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"

#include <cstddef>
#include <optional>

namespace synchroscope {

/// Where two runs of one lesson begin to differ: an event of each; the absent one has nothing there.
struct Difference
{
    int process = -1; // whose event it is, or supervisorIndex
    std::optional<std::size_t> first, second; // indices into the events of the one run and the other
};

/// The earliest thing worth a line that one process does in one of the runs and not in the other. Each process is
/// compared with itself: in which order independent things happened, and exactly when, makes no difference.
std::optional<Difference> firstDifference(const Recording &first, const Recording &second);

/// "They differ first in what Producer does: run 1 at 2.1 s: …; run 2 at 2.4 s: …"; or that they do not.
/// The names are those of the runs.
std::string differenceSentence(const Recording &first, const History &firstHistory, const std::string &firstName,
                               const Recording &second, const History &secondHistory, const std::string &secondName,
                               Translate translate = nullptr);

} // namespace synchroscope
