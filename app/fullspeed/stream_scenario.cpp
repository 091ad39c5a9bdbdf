// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullspeed/stream_scenario.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

Scenario streamScenario(const StreamShape &shape)
{
    Scenario scenario;
    scenario.identifier = "full-speed";
    scenario.title = "Full speed";
    ChannelSpec channel;
    channel.name = "stream";
    channel.capacity = std::clamp(shape.room, 0, maxCapacity);
    channel.whenFull = shape.whenFull;
    const auto add = [&scenario](const char *role, int number, int all, const std::string &program) {
        ProcessSpec process;
        process.name = all == 1 ? std::string(role) : fmt::format("{} {}", role, number);
        process.program = program;
        scenario.processes.push_back(std::move(process));
        return static_cast<int>(scenario.processes.size()) - 1;
    };
    const std::string sender = fmt::format("local text = string.rep(\"x\", {})\nwhile true do send(\"stream\", text) end\n",
                                           std::clamp<int>(shape.bytes, 1, static_cast<int>(maxMessageBytes)));
    for (int i = 1; i <= shape.senders; ++i)
        channel.senders.push_back(add("Sender", i, shape.senders, sender));
    for (int i = 1; i <= shape.receivers; ++i)
        channel.receivers.push_back(add("Receiver", i, shape.receivers, "while true do receive(\"stream\") end\n"));
    scenario.channels.push_back(std::move(channel));
    return scenario;
}

Settings streamSettings(Mode mode)
{
    Settings settings;
    settings.mode = mode;
    settings.fullSpeed = true;
    return settings;
}

} // namespace synchroscope
