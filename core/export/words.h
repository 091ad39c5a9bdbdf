// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"

#include <string>
#include <string_view>

/// The field's words for what is exported; what reads these files relies on them.
namespace synchroscope {

/// "working", "blocked: queue full" …
std::string_view stateWord(Activity activity);
/// What became of a message: "received", "overwritten" …
std::string_view fateWord(Fate fate);
/// What the kernel says of a blocked span: "confirmed" …; empty of any other span.
std::string_view evidenceWord(const Span &span);

/// Names by index, also by one that a damaged recording made up: empty then.
std::string processName(const Scenario &scenario, int process);
/// Of a channel, or of the shared text that stands behind the channels.
std::string channelName(const Scenario &scenario, int channel);

} // namespace synchroscope
