// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entries.h"

#include "recording/stops.h"
#include "scenario/condition.h"
#include "scenario/load.h"
#include "scenario/utf8.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace synchroscope::fuzz {

namespace {

/// A sentence with a place: within the file, on one line, in characters that can be seen.
std::string objectionTo(const Mistake &mistake, std::string_view text, std::size_t lines)
{
    const std::string line = mistake.text();
    if (mistake.line < 1 || static_cast<std::size_t>(mistake.line) > lines || mistake.column < 1
        || static_cast<std::size_t>(mistake.column) > text.size() + 1)
        return "a place outside the file: " + line;
    if (mistake.what.empty() || mistake.remedy.empty())
        return "not a whole sentence: " + line;
    if (utf8::firstInvalid(line))
        return "not UTF-8: " + line;
    for (std::size_t i = 0; i < line.size();) {
        const utf8::Character character = utf8::next(line, i);
        if (!utf8::printable(character))
            return "cannot be seen on a line: " + line;
        i += character.bytes;
    }
    return {};
}

std::string objectionTo(const std::vector<Mistake> &mistakes, std::string_view text, std::size_t lines)
{
    for (const Mistake &mistake : mistakes)
        if (std::string objection = objectionTo(mistake, text, lines); !objection.empty())
            return objection;
    return {};
}

bool within(const std::vector<int> &parties, std::size_t processes)
{
    return std::all_of(parties.begin(), parties.end(),
                       [processes](int party) { return party >= 0 && static_cast<std::size_t>(party) < processes; });
}

/// What everything behind the loader relies on.
std::string objectionTo(const Scenario &scenario)
{
    const std::size_t processes = scenario.processes.size();
    if (processes == 0 || processes > maxProcesses || scenario.channels.size() > maxChannels)
        return "too many or too few processes or channels were let through";
    for (const ChannelSpec &channel : scenario.channels)
        if (!within(channel.senders, processes) || !within(channel.receivers, processes) || channel.capacity < 0
            || channel.capacity > maxCapacity)
            return "a channel was let through that cannot be";
    const auto readable = [&scenario](const std::string &when) {
        return std::holds_alternative<Condition>(parseCondition(when, scenario));
    };
    for (const Checkpoint &checkpoint : scenario.checkpoints)
        if (!readable(checkpoint.when))
            return "a checkpoint was let through that cannot be read";
    for (const Watch &watch : scenario.watches)
        if (!readable(watch.when))
            return "a watch was let through that cannot be read";
    StopWatch stops(scenario);
    stops.take({}, usualStops);
    return {};
}

} // namespace

std::string readScenario(Bytes bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    const Loaded loaded = parseScenario(text, "lesson.toml");
    if (loaded.scenario.has_value() != loaded.mistakes.empty())
        return loaded.scenario ? "a scenario with mistakes" : "neither a scenario nor a mistake";
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const std::vector<Mistake> *said : {&loaded.mistakes, &loaded.warnings})
        if (std::string objection = objectionTo(*said, text, lines); !objection.empty())
            return objection;
    return loaded.scenario ? objectionTo(*loaded.scenario) : std::string();
}

} // namespace synchroscope::fuzz
