// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/memory_content.h"

#include "views/byte_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t bytesShown = 10; // of a message in its slot
constexpr std::size_t mostPlaces = 16;

QString tr(const char *text, const char *meaning = nullptr)
{
    return QCoreApplication::translate("synchroscope", text, meaning);
}

QString nameOf(const Scenario &scenario, int process)
{
    const auto index = static_cast<std::size_t>(process);
    return index < scenario.processes.size() ? QString::fromStdString(scenario.processes[index].name)
                                             : QStringLiteral("?");
}

/// The futex word on which a blocked process sleeps, as "orders.not_full[Producer]".
QString wordOf(const Scenario &scenario, const ProcessState &state, int process)
{
    if (state.activity == Activity::blockedUntilWoken)
        return QStringLiteral("%1.woken[%2]")
            .arg(QString::fromStdString(scenario.sharedTexts[static_cast<std::size_t>(state.sharedText)].name),
                 nameOf(scenario, process));
    const auto channel = static_cast<std::size_t>(state.channel);
    if (channel >= scenario.channels.size())
        return {};
    const Side side = state.activity == Activity::blockedFull    ? Side::notFull
                      : state.activity == Activity::blockedEmpty ? Side::notEmpty
                                                                 : Side::receipt;
    return QStringLiteral("%1.%2[%3]")
        .arg(QString::fromStdString(scenario.channels[channel].name), QString::fromUtf8(wordFor(side).data()),
             nameOf(scenario, process));
}

/// In which system call a process is, by the recorded events.
QString callOf(const Scene &scene, int process)
{
    const auto index = static_cast<std::size_t>(process);
    const ProcessState &state = scene.state.processes[index];
    const QString name = nameOf(scene.recording.scenario(), process);
    const auto sleepsOn = [](const QString &word) { return tr("FUTEX_WAIT %1").arg(word); };
    const GateKind next = scene.recording.standpoints[index].next;
    if (scene.phase == Phase::stepping && scene.recording.standing && next != GateKind::none)
        return sleepsOn(QStringLiteral("control.step[%1]").arg(name));
    switch (state.activity) {
    case Activity::notStarted: {
        const ProcessSpec &spec = scene.recording.scenario().processes[index];
        if (spec.startMs > 0 || spec.replaces >= 0)
            return sleepsOn(QStringLiteral("control.nudge[%1]").arg(name));
        return sleepsOn(QStringLiteral("control.gate"));
    }
    case Activity::blockedFull:
    case Activity::blockedReceipt:
    case Activity::blockedEmpty:
    case Activity::blockedUntilWoken: return sleepsOn(wordOf(scene.recording.scenario(), state, process));
    case Activity::working:
    case Activity::otherWork: return tr("FUTEX_WAIT control.nudge[%1], a timer").arg(name);
    case Activity::held: return sleepsOn(QStringLiteral("control.gate"));
    case Activity::spinning: return tr("in no system call: it uses the processor");
    case Activity::stopped: return tr("suspended by SIGSTOP");
    case Activity::ended: return tr("has ended");
    case Activity::running: return tr("runs");
    }
    return {};
}

/// Where to begin, so that the bytes in which the messages differ are among those shown: at the beginning, or as late as
/// needed. Of one alone the end tells more, if it is short.
std::size_t firstByteShown(const std::vector<SlotBytes> &all)
{
    std::size_t longest = 0, differing = 0;
    const SlotBytes *first = nullptr;
    for (const SlotBytes &slot : all) {
        longest = std::max(longest, slot.body.size());
        if (slot.body.empty())
            continue;
        if (!first) {
            first = &slot;
            continue;
        }
        const auto [one, other] =
            std::mismatch(first->body.begin(), first->body.end(), slot.body.begin(), slot.body.end());
        if (one != first->body.end() || other != slot.body.end())
            differing = std::max(differing, static_cast<std::size_t>(one - first->body.begin()) + 1);
    }
    if (longest <= bytesShown)
        return 0;
    const std::size_t last = differing > 0 ? differing : longest <= 2 * bytesShown ? longest : 0;
    return last > bytesShown ? last - bytesShown : 0;
}

class Maker
{
    Q_DECLARE_TR_FUNCTIONS(synchroscope::Maker)

public:
    explicit Maker(const Scene &scene) : m_scene(scene), m_memory(*scene.memory) {}

    MemoryContent make()
    {
        const Scenario &scenario = m_scene.recording.scenario();
        const QString name = QString::fromStdString(scenario.channels[static_cast<std::size_t>(m_memory.channel)].name);
        m_content.title = tr("Shared memory of %1: %2 bytes").arg(name, grouped(m_memory.bytes.wholeSize()));
        m_content.wasRead = m_memory.wasRead;
        if (!m_memory.wasRead)
            m_content.source = tr("○ worked out from the recorded events: these bytes were not read");
        else if (m_memory.oneInstant)
            m_content.source = tr("● read from the segment at %1").arg(timeText(m_scene.recording, m_memory.at));
        else
            m_content.source = tr("● read from the segment at %1, while somebody was changing it")
                                   .arg(timeText(m_scene.recording, m_memory.at));
        for (std::size_t p = 0; p < scenario.processes.size(); ++p)
            addProcess(static_cast<int>(p));
        addWords();
        addQueue();
        addSlots();
        return std::move(m_content);
    }

private:
    [[nodiscard]] MemoryContent::Value value(const std::string &field, const QString &text) const
    {
        const ByteField *found = m_memory.map.find(field);
        return {text, found && m_memory.changed[static_cast<std::size_t>(found - m_memory.map.fields.data())]};
    }

    void addProcess(int process)
    {
        const int pid = static_cast<int>(m_scene.recording.processes[static_cast<std::size_t>(process)].pid);
        QString name = nameOf(m_scene.recording.scenario(), process);
        if (pid > 0)
            name = tr("%1 (%2)", "a process and its pid").arg(name).arg(pid);
        const ProcessState &state = m_scene.state.processes[static_cast<std::size_t>(process)];
        m_content.processes.push_back({name, callOf(m_scene, process), isBlocked(state.activity)});
    }

    /// The lock, and the words on which somebody may ever sleep.
    void addWords()
    {
        const ChannelSpec &channel = m_scene.recording.scenario().channels[static_cast<std::size_t>(m_memory.channel)];
        const auto isOneOf = [](const std::vector<int> &all, int p) {
            return std::find(all.begin(), all.end(), p) != all.end();
        };
        for (std::size_t i = 0; i < m_memory.map.fields.size(); ++i) {
            const ByteField &field = m_memory.map.fields[i];
            const bool sends = isOneOf(channel.senders, field.process),
                       receives = isOneOf(channel.receivers, field.process);
            if (!field.isWord
                || (field.part == ByteField::Part::waiter && !(field.side == Side::notEmpty ? receives : sends)))
                continue;
            MemoryContent::Word word;
            word.name = QString::fromStdString(field.name);
            word.offset = offsetText(field.offset);
            const bool unknown = field.unrecorded && !m_memory.wasRead;
            word.value = {unknown ? tr("not recorded") : QString::fromStdString(field.value),
                          !unknown && m_memory.changed[i]};
            word.selected = field.message != 0 && m_scene.selected == MessageId{m_memory.channel, field.message};
            if (field.process >= 0) {
                const ProcessState &state = m_scene.state.processes[static_cast<std::size_t>(field.process)];
                if (isBlocked(state.activity)
                    && wordOf(m_scene.recording.scenario(), state, field.process) == word.name)
                    word.sleeper = tr("%1 sleeps").arg(nameOf(m_scene.recording.scenario(), field.process));
            }
            m_content.words.push_back(std::move(word));
        }
    }

    void addQueue()
    {
        const ByteMap &map = m_memory.map;
        m_content.direct = map.direct;
        map.direct ? addCounts() : addLockedCounters();
        m_content.ringSize = map.slotCount;
        const ChannelParts parts = m_memory.bytes.parts();
        for (std::uint32_t i = 0; i < std::min<std::size_t>(map.slotCount, mostPlaces); ++i) {
            MemoryContent::Place place;
            place.value = map.direct ? MemoryContent::Value{QString::number(i)}
                                     : value("order[" + std::to_string(i) + "]", QString::number(parts.order[i]));
            place.queued = (i + map.slotCount - map.head) % map.slotCount < map.count;
            place.head = i == map.head;
            place.tail = i == map.tail;
            m_content.ring.push_back(std::move(place));
        }
    }

    /// What each side has counted, and what follows.
    void addCounts()
    {
        const DirectHeader &direct = *m_memory.bytes.parts().direct;
        const auto putWord = [&](const char *name, std::uint64_t word) {
            const QString place = QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(PutWord::placeOf(word));
            if (PutWord::generationOf(word) == 0)
                return value(name, place);
            return value(name, tr("%1, gen. %2", "a count's name with its place, its generation")
                                   .arg(place)
                                   .arg(PutWord::generationOf(word)));
        };
        const auto count = [&](const char *name, std::uint64_t places) {
            return value(name, QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(places));
        };
        const ByteMap &map = m_memory.map;
        m_content.counters = {
            putWord("put", direct.put),
            count("taken", direct.taken),
            {tr("put − taken = %1").arg(map.count)},
            putWord("written", direct.written),
            count("recorded", direct.recorded),
            count("seen", direct.seen),
            {tr("tail: put mod %1").arg(map.slotCount)},
            {tr("head: taken mod %1").arg(map.slotCount)},
        };
    }

    void addLockedCounters()
    {
        const ByteMap &map = m_memory.map;
        for (const char *name : {"queueHead", "queueCount", "promisedMessages", "promisedPlaces"}) {
            const ByteField *field = map.find(name);
            if (field)
                m_content.counters.push_back(value(
                    name, QStringLiteral("%1 %2").arg(QLatin1String(name), QString::fromStdString(field->value))));
        }
        m_content.counters.push_back({tr("tail = head + count = %1").arg(map.tail)});
    }

    void addSlots()
    {
        const std::size_t first = firstByteShown(m_memory.map.queueSlots);
        for (const SlotBytes &slot : m_memory.map.queueSlots) {
            const std::string name = "slot[" + std::to_string(slot.index) + "].";
            const auto text = [&](const char *field) {
                const ByteField *found = m_memory.map.find(name + field);
                return value(name + field, found ? QString::fromStdString(found->value) : QString());
            };
            MemoryContent::SlotRow row;
            row.offset = offsetText(slot.offset);
            // A slot of a direct channel does not say that it is queued: the counts do.
            if (m_memory.map.direct)
                row.state.text = slot.full ? tr("queued") : tr("free");
            else
                row.state = text("state");
            row.number = text("number");
            const bool used = row.number.text != QStringLiteral("0"); // by any message so far
            row.number.text = used ? tr("no. %1").arg(row.number.text) : QString();
            row.owner = text(m_memory.map.direct ? "retraction" : "sender");
            if (row.owner.text.startsWith(QStringLiteral("impossible")))
                row.owner.text.clear(); // as always, but for a synchronous send with a time limit
            row.size = text("bytes");
            row.size.text = used ? tr("%1 B").arg(row.size.text) : QString();
            const std::string_view all = slot.body, body = all.substr(std::min(first, all.size()), bytesShown);
            const QString before = first > 0 && !body.empty() ? QStringLiteral("…") : QString();
            const QString more = all.size() > first + bytesShown ? QStringLiteral("…") : QString();
            const bool large = m_memory.map.direct && slot.body.size() > sizeof(DirectSlot::body);
            const std::string field = name + (large ? "largeBody" : "body");
            row.hex = value(field, slot.bodyIsHeld ? before + hexColumn(body) + more : tr("not read"));
            row.text = value(field, before + asciiColumn(body) + more);
            row.message = slot.full ? slot.number : 0;
            row.selected = slot.full && m_scene.selected == MessageId{m_memory.channel, slot.number};
            m_content.slotRows.push_back(std::move(row));
        }
        m_content.moreSlots = m_memory.map.slotCount - static_cast<std::uint32_t>(m_content.slotRows.size());
    }

    const Scene &m_scene;
    const ShownMemory &m_memory;
    MemoryContent m_content;
};

} // namespace

QString offsetText(std::size_t offset) { return QStringLiteral("+0x%1").arg(offset, 4, 16, QLatin1Char('0')); }

MemoryContent memoryContent(const Scene &scene) { return Maker(scene).make(); }

} // namespace synchroscope
