// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/change.h"

#include <fmt/format.h>

namespace synchroscope {

Scenario withChange(Scenario scenario, const Change &change)
{
    for (ChannelSpec &channel : scenario.channels) {
        channel.capacity = change.capacity.value_or(channel.capacity);
        channel.whenFull = change.whenFull.value_or(channel.whenFull);
    }
    for (const auto &[knob, value] : change.knobs)
        scenario.knobs[static_cast<std::size_t>(knob)].value = value;
    return scenario;
}

std::string changeText(const Change &change, const Scenario &scenario)
{
    std::vector<std::string> parts;
    for (const auto &[knob, value] : change.knobs)
        parts.push_back(fmt::format("{} = {}", scenario.knobs[static_cast<std::size_t>(knob)].var, value));
    if (change.capacity)
        parts.push_back(fmt::format("capacity = {}", *change.capacity));
    if (change.whenFull)
        parts.push_back(fmt::format("when_full = \"{}\"", wordFor(*change.whenFull)));
    if (change.seed)
        parts.push_back(fmt::format("seed = {}", *change.seed));
    return fmt::format("{}", fmt::join(parts, ", "));
}

} // namespace synchroscope
