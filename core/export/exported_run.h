// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "recording/recording.h"

#include <algorithm>
#include <string>

namespace synchroscope {

/// One run on its way to other tools. Several lie on one time axis and have one zero. Refers to what it tells of.
struct ExportedRun
{
    const Recording &recording;
    const History &history; // of the whole recording
    std::string name;       // tells it from the others: "3", "room 64"
    std::string title;      // in words: "Asynchronous send, synchronous receive"

    /// Until then it is recorded; what has not ended by then is open.
    [[nodiscard]] std::int64_t end() const
    {
        const auto &events = recording.events();
        return events.empty() ? recording.now : std::max(recording.now, events.back().at);
    }
};

} // namespace synchroscope
