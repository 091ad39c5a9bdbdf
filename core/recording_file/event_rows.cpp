// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/event_rows.h"

namespace synchroscope {

const char *const insertSwitch = "INSERT INTO switch VALUES (NULL,?,?,?,?,?,?)";
const char *const insertSample = "INSERT INTO sample VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
const char *const insertChoice = "INSERT INTO choice VALUES (NULL,?,?,?,?,?)";

const char *const selectEvents = "SELECT id,run,at,process,kind,channel,message,depth,detail,peer,value,line,flags,place,"
                                 "stamp,text FROM event WHERE id > ? AND id <= ? ORDER BY id";
const char *const selectSwitches = "SELECT run,process,at,stamp,out,voluntary FROM switch ORDER BY id";
const char *const selectSamples = "SELECT run,process,at,asked_stamp,told_stamp,state,word,word_channel,word_process,call,"
                                  "waiting_in,voluntary_switches,involuntary_switches,cpu_ns,waiting_ns FROM sample "
                                  "ORDER BY id";
const char *const selectChoices = "SELECT run,kind,process,first_event,at FROM choice ORDER BY id";

namespace {

/// NULL stands in the file for what the program says with a number.
template<typename Value>
std::optional<std::int64_t> unless(Value nothing, Value value)
{
    return value == nothing ? std::nullopt : std::optional(static_cast<std::int64_t>(value));
}

} // namespace

// ---- writing

Result<void> write(Statement &to, int run, int process, const Switch &one)
{
    return to.run(run, process, one.at, one.time, one.out, one.voluntary);
}

Result<void> write(Statement &to, int run, int process, const KernelSample &sample)
{
    const std::string state(1, sample.state);
    return to.run(run, process, sample.at, sample.asked, sample.told, state, static_cast<int>(sample.word.kind),
                  unless<int>(-1, sample.word.channel), unless<int>(-1, sample.word.process), sample.call,
                  sample.waitingIn, sample.voluntarySwitches, sample.involuntarySwitches,
                  unless<std::int64_t>(-1, sample.cpuNs), unless<std::int64_t>(-1, sample.waitingNs));
}

Result<void> write(Statement &to, int run, const Choice &choice)
{
    return to.run(run, static_cast<int>(choice.kind), unless(none, choice.process), choice.firstEvent,
                  unless<std::int64_t>(-1, choice.at));
}

// ---- reading

RecordedEvent readEvent(Row &row)
{
    RecordedEvent recorded;
    recorded.at = row.as<std::int64_t>(2);
    recorded.process = row.asOr<std::uint8_t>(3, supervisorIndex);
    Event &event = recorded.event;
    event.kind = static_cast<EventKind>(row.as<std::uint8_t>(4));
    event.channel = row.asOr<std::uint8_t>(5, none);
    event.message = row.as<std::uint32_t>(6); // NULL: 0
    event.depth = row.as<std::uint16_t>(7);
    event.detail = row.as<std::uint8_t>(8);
    event.peer = row.asOr<std::uint8_t>(9, none);
    event.value = row.as<std::uint32_t>(10);
    event.line = row.as<std::uint16_t>(11);
    event.flags = row.as<std::uint8_t>(12);
    event.order = row.as<std::uint32_t>(13);
    event.time = row.as<std::uint64_t>(14);
    return recorded;
}

Switch readSwitch(Row &row)
{
    return {row.as<std::int64_t>(2), row.as<std::uint64_t>(3), row.yes(4), row.yes(5)};
}

KernelSample readSample(Row &row)
{
    KernelSample sample;
    sample.at = row.as<std::int64_t>(2);
    sample.asked = row.as<std::uint64_t>(3);
    sample.told = row.as<std::uint64_t>(4);
    const std::string state = row.text(5, 1);
    sample.state = state.empty() ? '?' : state.front();
    sample.word.kind = static_cast<SleepWord::Kind>(row.whole(6, 0, static_cast<int>(SleepWord::Kind::sharedText)));
    sample.word.channel = row.asOr<std::int8_t>(7, -1);
    sample.word.process = row.asOr<std::int8_t>(8, -1);
    sample.call = row.as<long>(9);
    sample.waitingIn = row.text(10, 256);
    sample.voluntarySwitches = row.as<std::int64_t>(11);
    sample.involuntarySwitches = row.as<std::int64_t>(12);
    sample.cpuNs = row.asOr<std::int64_t>(13, -1);
    sample.waitingNs = row.asOr<std::int64_t>(14, -1);
    return sample;
}

Choice readChoice(Row &row)
{
    Choice choice;
    choice.kind = static_cast<Choice::Kind>(row.whole(1, 0, static_cast<int>(Choice::Kind::due)));
    choice.process = row.asOr<std::uint8_t>(2, none);
    choice.firstEvent = row.as<std::size_t>(3);
    choice.at = row.asOr<std::int64_t>(4, -1);
    return choice;
}

} // namespace synchroscope
