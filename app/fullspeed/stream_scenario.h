// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

namespace synchroscope {

/// What streams: senders that send without pause, receivers that receive without pause, one queue between them.
struct StreamShape
{
    int senders = 1, receivers = 1; // 1 … mostOfAKind
    int room = 64;
    WhenFull whenFull = WhenFull::wait;
    int bytes = 64; // of a message, 1 … maxMessageBytes
    friend bool operator==(const StreamShape &, const StreamShape &) = default;
};
inline constexpr int mostOfAKind = 4;

Scenario streamScenario(const StreamShape &shape);
/// Work takes no time; the mode decides how a send and a receive wait.
Settings streamSettings(Mode mode);

} // namespace synchroscope
