// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue_content.h"

#include "analysis/narration.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int mostSlots = 8; // more places are shown as the first three, the last three, and a bar

QString tr(const char *text, const char *meaning = nullptr)
{
    return QCoreApplication::translate("synchroscope", text, meaning);
}

/// What its sender wrote; empty when the recording has lost its beginning.
QString textOf(const Scene &scene, int channel, std::uint32_t number)
{
    const MessageLife *life = scene.history.message(channel, number);
    if (!life || life->event >= scene.recording.events().size())
        return {};
    const std::string_view text = scene.recording.text(scene.recording.events()[life->event]);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QueueContent queueContent(const Scene &scene, int channel)
{
    const auto index = static_cast<std::size_t>(channel);
    const Scenario &scenario = scene.recording.scenario();
    const ChannelSpec &spec = scenario.channels[index];
    const ChannelState &state = scene.state.channels[index];
    QueueContent c;
    c.title = QString::fromStdString(spec.name);
    c.selected = scene.selected.channel == channel ? scene.selected.number : 0;
    c.capacity = spec.capacity;
    c.depth = static_cast<int>(state.queue.size());

    const auto slot = [&](std::size_t place) -> std::optional<QueueSlot> {
        if (place >= state.queue.size())
            return {};
        const QueuedMessage &message = state.queue[place];
        const QString label = labelOf(scene.recording, scene.history, channel, message.number, message.sender);
        QString text = textOf(scene, channel, message.number).simplified();
        const auto name =
            QString::fromStdString(messageName(scene.recording, channel, message.number, message.sender, &translateCore));
        if (text.size() > 14 || text == name)
            text.clear();
        return QueueSlot{label, text, message.number};
    };
    if (spec.capacity <= mostSlots) {
        for (int place = 0; place < spec.capacity; ++place)
            c.shown.push_back(slot(static_cast<std::size_t>(place)));
    } else {
        const int behind = std::max(queueEndSlots, c.depth - queueEndSlots);
        for (int place = 0; place < queueEndSlots; ++place)
            c.shown.push_back(slot(static_cast<std::size_t>(place)));
        for (int place = behind; place < behind + queueEndSlots; ++place)
            c.shown.push_back(slot(static_cast<std::size_t>(place)));
        c.moreBetween = behind - queueEndSlots;
    }

    c.full = spec.capacity > 0 && c.depth >= spec.capacity;
    if (spec.capacity == 0)
        c.fullness = scene.recording.finished ? tr("hand to hand") : tr("room for none");
    else if (c.full)
        c.fullness = tr("%1 of %2 — FULL").arg(c.depth).arg(spec.capacity);
    else
        c.fullness = tr("%1 of %2 in queue").arg(c.depth).arg(spec.capacity);
    if (state.closed)
        c.fullness += tr(" · closed");

    const auto people = [&](const std::vector<Waiting> &waiting, bool withMessage) {
        QStringList names;
        for (const Waiting &one : waiting) {
            const auto process = static_cast<std::size_t>(one.process);
            QString name =
                QString::fromStdString(process < scenario.processes.size() ? scenario.processes[process].name : "?");
            if (withMessage && one.message != 0 && waiting.size() == 1) { // several are named only
                const auto what =
                    QString::fromStdString(messageName(scene.recording, channel, one.message, one.process, &translateCore));
                name = tr("%1 with %2", "a process with a message").arg(name, what);
            }
            names << name;
        }
        if (names.isEmpty())
            return tr("nobody");
        constexpr int mostNamed = 3;
        const QString named = names.mid(0, mostNamed).join(QStringLiteral(", "));
        return names.size() <= mostNamed ? named : tr("%1 and %2 more").arg(named).arg(names.size() - mostNamed);
    };
    c.waiting << tr("waiting to send: %1").arg(people(state.waitingToSend, true));
    if (!state.awaitingReceipt.empty())
        c.waiting << tr("waiting until received: %1").arg(people(state.awaitingReceipt, true));
    c.waiting << tr("waiting to receive: %1").arg(people(state.waitingToReceive, false));
    return c;
}

} // namespace synchroscope
