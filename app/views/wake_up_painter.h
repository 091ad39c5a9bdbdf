// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace synchroscope {

/// A dot at the waker and a hollow head at the one it woke, at the time of the wake-up. Where it coincides with its
/// message's arrow, that one's head is hollow instead.
void paintWakeUps(const TimelineContext &context);

/// Where a wake-up is drawn.
struct WakeUpMark
{
    const WakeUp *wakeUp = nullptr;
    double at = 0;     // x of its time: the tail stands there, or a foot leads there
    QPointF tail, tip; // beside `at` only where another arrow stands already
    std::optional<MessageId> message; // whose arrow tells it
};
std::vector<WakeUpMark> wakeUpMarks(const TimelineContext &context);

constexpr std::size_t mostArrows = 400; // more in view are no picture: the depth line tells them

/// With many lanes only those of the selected process.
bool arrowIsWanted(const TimelineContext &context, int from, int to);

/// Messages that are at least partly in view, in order of their sending.
std::vector<const MessageLife *> messagesInView(const TimelineContext &context);

} // namespace synchroscope
