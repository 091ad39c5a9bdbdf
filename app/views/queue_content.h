// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace synchroscope {

struct QueueSlot
{
    QString label, text;
    std::uint32_t number = 0;
    friend bool operator==(const QueueSlot &, const QueueSlot &) = default;
};

/// What there is to show of one channel at a moment.
struct QueueContent
{
    QString title, fullness;
    bool full = false;
    std::vector<std::optional<QueueSlot>> shown; // the next to be received first
    int moreBetween = -1;                        // −1: every place is shown; otherwise so many messages are not
    int capacity = 0, depth = 0;
    std::uint32_t selected = 0; // number of the message that is marked
    QStringList waiting;        // lines under the queue
    friend bool operator==(const QueueContent &, const QueueContent &) = default;
};
QueueContent queueContent(const Scene &scene, int channel);

/// Where not every place is shown: so many at each end.
inline constexpr int queueEndSlots = 3;

} // namespace synchroscope
