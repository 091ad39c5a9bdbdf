// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/own_settings.h"

#include <algorithm>

namespace synchroscope {

bool ownSettings(const Scenario &lesson, const Settings &settings)
{
    const auto ownChannel = [&](const ChannelSpec &channel) {
        return settings.capacity.value_or(channel.capacity) == channel.capacity
               && settings.whenFull.value_or(channel.whenFull) == channel.whenFull;
    };
    const auto ownKnob = [&](const Knob &knob) {
        const auto index = static_cast<std::size_t>(&knob - lesson.knobs.data());
        return index >= settings.knobs.size() || settings.knobs[index] == knob.value;
    };
    return !settings.fullSpeed && std::all_of(lesson.channels.begin(), lesson.channels.end(), ownChannel)
           && std::all_of(lesson.knobs.begin(), lesson.knobs.end(), ownKnob)
           && std::all_of(settings.paces.begin(), settings.paces.end(), [](double pace) { return pace == 1; });
}

bool alwaysHolds(std::string_view condition) { return condition.starts_with("always "); }

void setAside(Scenario &scenario)
{
    const auto forget = [](auto &stop) {
        if (!alwaysHolds(stop.when))
            stop.when.clear();
    };
    std::for_each(scenario.checkpoints.begin(), scenario.checkpoints.end(), forget);
    std::for_each(scenario.watches.begin(), scenario.watches.end(), forget);
}

bool isSetAside(const Scenario &scenario)
{
    const auto isForgotten = [](const auto &stop) { return stop.when.empty(); };
    return std::any_of(scenario.checkpoints.begin(), scenario.checkpoints.end(), isForgotten)
           || std::any_of(scenario.watches.begin(), scenario.watches.end(), isForgotten);
}

} // namespace synchroscope
