// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene.h"

#include "analysis/narration.h"
#include "languages/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synchroscope {

std::int64_t visibleSpan(const Recording &recording, std::int64_t now)
{
    if (!recording.settings().fullSpeed)
        return std::max<std::int64_t>(1'000'000, std::llround(recording.scenario().span * 1e9));
    for (std::int64_t unit = 100'000;; unit *= 10) {
        for (const std::int64_t span : {unit, 2 * unit, 5 * unit}) {
            if (span / 10 * 9 >= now)
                return span;
        }
    }
}

QString timeText(const Recording &recording, std::int64_t time)
{
    if (!recording.settings().fullSpeed || time >= 1'000'000'000 || time == 0)
        return QCoreApplication::translate("time", "%1 s").arg(spokenNumber(seconds(time), 1));
    if (time >= 1'000'000)
        return QCoreApplication::translate("time", "%1 ms").arg(spokenNumber(static_cast<double>(time) / 1e6, 1));
    return QCoreApplication::translate("time", "%1 µs").arg(time / 1000);
}

QString labelOf(const Recording &recording, const History &history, int channel, std::uint32_t number, int sender)
{
    if (sender < 0) {
        if (const MessageLife *life = history.message(channel, number))
            sender = life->sender;
    }
    return QString::fromStdString(messageLabel(recording, channel, number, sender));
}

QString roleOf(const Scenario &scenario, int process)
{
    const auto takesPart = [process](const std::vector<int> &side) {
        return std::find(side.begin(), side.end(), process) != side.end();
    };
    bool sends = false, receives = false;
    for (const ChannelSpec &channel : scenario.channels) {
        sends = sends || takesPart(channel.senders);
        receives = receives || takesPart(channel.receivers);
    }
    if (sends && receives)
        return QCoreApplication::translate("role", "sender and receiver");
    if (sends)
        return QCoreApplication::translate("role", "sender");
    return receives ? QCoreApplication::translate("role", "receiver") : QString();
}

} // namespace synchroscope
