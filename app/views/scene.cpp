// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene.h"

#include "analysis/narration.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

std::string translateCore(const char *english) { return QCoreApplication::translate("core", english).toStdString(); }

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
