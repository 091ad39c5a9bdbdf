// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/byte_report.h"

#include "analysis/moment.h"
#include "analysis/narration.h"
#include "run/byte_changes.h"
#include "run/byte_replay.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

namespace {

constexpr std::size_t mostBytes = 8; // of one field; what it says stands beside
constexpr std::size_t longestLine = 400, longestBody = 60;

ChannelBytes workedOut(ByteReplay &replay, const Recording &recording, std::size_t moment)
{
    const ChannelBytes &all = replay.after(recording, moment);
    ChannelBytes beginning(all.entry(), static_cast<std::uint32_t>(recording.scenario().processes.size()));
    beginning.read(all);
    return beginning;
}

std::string hex(const ByteField &field, const ChannelBytes &bytes)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(field.size, mostBytes); ++i)
        text += fmt::format("{}{:02x}", i > 0 ? " " : "", static_cast<unsigned>(bytes.bytes()[field.offset + i]));
    return field.size > mostBytes ? text + " …" : text;
}

/// Messages are bytes: what is no text, and every control character, is shown as \xNN.
std::string body(const std::string &bytes)
{
    std::string text;
    for (const char c : bytes) {
        if (text.size() >= longestBody)
            return text + "…";
        const auto byte = static_cast<unsigned char>(c);
        text += byte >= 0x20 && byte != 0x7F && byte < 0x80 ? std::string(1, c) : fmt::format("\\x{:02x}", byte);
    }
    return text;
}

std::string queueText(const ByteMap &map, const ByteNames &names)
{
    std::string text = fmt::format("Queue: {} of {} slots; head {}, tail {}\n", map.count, map.slotCount, map.head, map.tail);
    std::vector<const SlotBytes *> queued;
    for (const SlotBytes &slot : map.queueSlots)
        if (slot.place >= 0)
            queued.push_back(&slot);
    std::sort(queued.begin(), queued.end(), [](const SlotBytes *a, const SlotBytes *b) { return a->place < b->place; });
    for (const SlotBytes *slot : queued)
        text += fmt::format("  {}. slot {}: number {}{}, \"{}\"\n", slot->place + 1, slot->index, slot->number,
                            slot->sender < 0 ? std::string() : ", from " + shown(names.process(static_cast<std::uint64_t>(slot->sender))),
                            slot->bodyIsHeld ? body(slot->body) : std::string("(not read)"));
    if (queued.size() < map.count)
        text += fmt::format("  and {} in slots that are not shown\n", map.count - queued.size());
    return text;
}

/// What happened last, and so what a * is about.
std::string lastHappening(const Recording &recording, std::size_t before, std::size_t moment)
{
    History history(recording);
    history.update(recording);
    for (std::size_t i = moment; i > before; --i) {
        const std::string line = narrate(recording, history, recording.events()[i - 1]);
        if (!line.empty())
            return fmt::format("Last: {:.3f} s  {}\n", static_cast<double>(recording.events()[i - 1].at) / 1e9,
                               shown(line, longestLine));
    }
    return {};
}

} // namespace

std::string byteReport(const Recording &recording, int channel, std::int64_t at)
{
    const std::size_t moment = momentAt(recording, at), earlier = moment > 0 ? momentBefore(recording, moment) : 0;
    const ByteNames names = byteNames(recording.scenario(), channel);
    ByteReplay replay(recording, channel);
    const ChannelBytes before = workedOut(replay, recording, earlier), bytes = workedOut(replay, recording, moment);
    const ByteMap map = byteMap(bytes, names);
    const std::vector<bool> changed = changedFields(map, bytes, moment > 0 ? &before : nullptr);

    std::string text = fmt::format("Shared memory of {}, {} channel, {} bytes, worked out from what was recorded\n",
                                   shown(names.channel), map.direct ? "a direct" : "a locked", bytes.wholeSize());
    text += lastHappening(recording, earlier, moment);
    std::size_t widest = 0;
    for (const ByteField &field : map.fields)
        widest = std::max(widest, field.name.size());
    for (std::size_t i = 0; i < map.fields.size(); ++i) {
        const ByteField &field = map.fields[i];
        if (field.part == ByteField::Part::padding)
            continue;
        const bool known = field.part != ByteField::Part::unread && !field.unrecorded;
        text += shown(fmt::format("{} {:#08x} {:>6}  {:<{}}  {:<25}  {}", changed[i] ? '*' : ' ', field.offset, field.size,
                                  field.name, widest, known ? hex(field, bytes) : "not recorded",
                                  known ? field.value : std::string()),
                      longestLine);
        while (text.ends_with(' '))
            text.pop_back();
        text += '\n';
    }
    return text + queueText(map, names);
}

} // namespace synchroscope
