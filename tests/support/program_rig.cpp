// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program_rig.h"

#include "trace/trace_reader.h"

#include <cstring>
#include <memory>

namespace synchroscope {

ProgramRun runProgram(std::string_view program, const std::vector<std::pair<std::string, double>> &knobs,
                      std::uint64_t seed)
{
    auto control = std::make_unique<ControlBlock>();
    control->processCount = 2;
    control->channelCount = 2;
    control->fullSpeed = true;
    control->seed = seed;
    control->gate.store(GateWord::open);
    std::strcpy(control->processes[0].name, "Alone");
    std::strcpy(control->channels[0].name, "orders");
    std::strcpy(control->channels[1].name, "theirs");
    control->channels[0].senders = control->channels[0].receivers = 1;
    control->channels[1].senders = control->channels[1].receivers = 2;
    std::uint64_t offset = 0;
    for (std::size_t c = 0; c < 2; ++c) {
        control->channels[c].capacity = 4;
        control->channels[c].offset = offset;
        offset += ChannelParts::bytesFor(control->channels[c], 2);
    }
    for (const auto &[variable, value] : knobs) {
        KnobEntry &knob = control->knobs[control->knobCount++];
        std::strcpy(knob.variable, variable.c_str());
        knob.value = value;
    }
    struct alignas(cacheLine) Line
    {
        std::byte bytes[cacheLine];
    };
    std::vector<Line> channels(offset / cacheLine + 1), ring(ringSegmentBytes / cacheLine + 1);
    for (const ChannelEntry &entry : {control->channels[0], control->channels[1]})
        ChannelParts(channels[0].bytes, entry, 2).initialise();

    TraceWriter trace(ring[0].bytes, control->control[0], control->stamps);
    GateReport report{};
    Gate gate(*control, 0, report);
    ProgramRun result;
    {
        LuaHost host({*control, channels[0].bytes, 0, trace, gate});
        result.end = host.run(program);
        host.leaveChannels();
    }
    TraceReader reader(ring[0].bytes, control->control[0]);
    TraceReader::Batch batch;
    reader.readUpTo(reader.published(), batch);
    std::size_t textAt = 0;
    for (const Event &event : batch.events) {
        if (event.kind == EventKind::logged)
            result.log.push_back(batch.text.substr(textAt, event.length));
        textAt += event.length;
    }
    return result;
}

} // namespace synchroscope
