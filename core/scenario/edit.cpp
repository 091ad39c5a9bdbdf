// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/edit.h"

#include "scenario/change.h"
#include "scenario/claim.h"
#include "scenario/condition.h"
#include "scenario/lua_program.h"
#include "scenario/mistake.h"
#include "scenario/names.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <set>
#include <variant>

namespace synchroscope {

namespace {

template<typename List>
auto &at(List &list, int index) { return list[static_cast<std::size_t>(index)]; }

std::vector<int> &partiesOf(ChannelSpec &channel, ChannelUse::Side side)
{
    return side == ChannelUse::Side::send ? channel.senders : channel.receivers;
}

/// The channels that calls of a program name.
std::set<std::string> namedChannels(const std::string &program, ChannelUse::Side side)
{
    std::set<std::string> names;
    for (const ChannelUse &use : channelUses(luaTokens(program))) {
        if (use.side == side && use.channel)
            names.insert(*use.channel);
    }
    return names;
}

void insertSorted(std::vector<int> &list, int value)
{
    const auto place = std::lower_bound(list.begin(), list.end(), value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

/// Every index of a process in the lesson becomes what `moved` makes of it; −1: the process is gone.
void moveProcesses(Scenario &scenario, const std::function<int(int)> &moved)
{
    for (ChannelSpec &channel : scenario.channels) {
        for (const auto side : {ChannelUse::Side::send, ChannelUse::Side::receive}) {
            std::vector<int> &list = partiesOf(channel, side);
            for (int &process : list)
                process = moved(process);
            std::erase(list, -1);
        }
    }
    for (ProcessSpec &process : scenario.processes)
        process.replaces = process.replaces < 0 ? -1 : moved(process.replaces);
    for (Fault &fault : scenario.faults)
        fault.process = moved(fault.process);
    std::erase_if(scenario.faults, [](const Fault &fault) { return fault.process < 0; });
}

/// "Receiver" → "Receiver 2", "Receiver 2" → "Receiver 3": the first that is not taken.
std::string nextName(std::string name, const std::vector<std::string> &taken)
{
    if (indexOf(taken, name) < 0)
        return name;
    const std::size_t digits = name.find_last_not_of("0123456789") + 1;
    if (digits < name.size() && digits > 1 && name[digits - 1] == ' ')
        name.erase(digits - 1);
    for (int number = 2;; ++number) {
        std::string candidate = fmt::format("{} {}", name, number);
        if (indexOf(taken, candidate) < 0)
            return candidate;
    }
}

int insertProcess(Scenario &scenario, int index, ProcessSpec process)
{
    moveProcesses(scenario, [index](int one) { return one >= index ? one + 1 : one; });
    scenario.processes.insert(scenario.processes.begin() + index, std::move(process));
    return index;
}

// ---- sentences that speak of processes and channels

/// Takes out the checkpoints, watches and claims that could be read in `before` and no more in `scenario`; how many.
int removeBroken(Scenario &scenario, const Scenario &before)
{
    const auto stop = [&](const auto &one) {
        const auto isRight = [&](const Scenario &names) {
            return std::holds_alternative<Condition>(parseCondition(one.when, names));
        };
        return !isRight(scenario) && isRight(before);
    };
    const auto claim = [&](const Claim &one) {
        const auto isRight = [&](const Scenario &names) {
            return std::holds_alternative<ParsedClaim>(parseClaim(one.that, withChange(names, one.with)));
        };
        return !isRight(scenario) && isRight(before);
    };
    const auto stops = std::erase_if(scenario.checkpoints, stop) + std::erase_if(scenario.watches, stop);
    return static_cast<int>(stops + std::erase_if(scenario.claims, claim));
}

std::string quotedIfNeeded(const std::string &name)
{
    if (name.find_first_of(" \t,'\"") == std::string::npos)
        return name;
    const char quote = name.find('\'') == std::string::npos ? '\'' : '"';
    return quote + name + quote;
}

/// The places of one name in a text, in their order.
using Places = std::set<std::pair<std::size_t, std::size_t>>;

void replaceNames(std::string &text, const Places &places, const std::string &name)
{
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace(place->first, place->second - place->first, quotedIfNeeded(name));
}

/// In conditions and claims: only where the process or the channel is meant, not a noun or a text that reads the same.
void renameInTexts(Scenario &scenario, int Condition::*ofCondition, int SaidName::*ofName, int index,
                   const std::string &name)
{
    const auto follow = [&](auto &stops) {
        for (auto &stop : stops) {
            const auto parsed = parseCondition(stop.when, scenario);
            const auto *condition = std::get_if<Condition>(&parsed);
            if (condition && condition->*ofCondition == index)
                replaceNames(stop.when, {{condition->nameBegin, condition->nameEnd}}, name);
        }
    };
    follow(scenario.checkpoints);
    follow(scenario.watches);
    for (Claim &claim : scenario.claims) {
        const auto parsed = parseClaim(claim.that, withChange(scenario, claim.with));
        const auto *understood = std::get_if<ParsedClaim>(&parsed);
        if (!understood)
            continue; // a draft: it is said what is wrong with it
        Places places;
        for (const SaidName &said : understood->names) {
            if (said.*ofName == index)
                places.emplace(said.begin, said.end);
        }
        replaceNames(claim.that, places, name);
    }
}

Result<void> nameIsFree(const std::vector<std::string> &taken, const std::string &name, std::string_view what)
{
    if (name.find_first_not_of(' ') == std::string::npos)
        return Error{fmt::format("a {} needs a name", what), 0};
    if (indexOf(taken, name) >= 0)
        return Error{fmt::format("there is already a {} called {}", what, quoted(name)), 0};
    return {};
}

/// The channel's name in the calls of a program.
std::string withChannelRenamed(const std::string &program, const std::string &from, const std::string &to)
{
    std::vector<std::size_t> places;
    for (const ChannelUse &use : channelUses(luaTokens(program))) {
        if (use.channel && *use.channel == from)
            places.push_back(use.offset);
    }
    std::string result = program;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const char quote = result[*place];
        const std::size_t end = result.find(quote, *place + 1);
        if ((quote == '"' || quote == '\'') && end - *place - 1 == from.size() && to.find(quote) == std::string::npos
            && to.find('\\') == std::string::npos)
            result.replace(*place + 1, from.size(), to);
    }
    return result;
}

} // namespace

namespace edit {

void setProgram(Scenario &scenario, int process, std::string program)
{
    std::string &text = at(scenario.processes, process).program;
    for (const auto side : {ChannelUse::Side::send, ChannelUse::Side::receive}) {
        const auto before = namedChannels(text, side), after = namedChannels(program, side);
        for (ChannelSpec &channel : scenario.channels) {
            if (after.contains(channel.name))
                insertSorted(partiesOf(channel, side), process);
            else if (before.contains(channel.name))
                std::erase(partiesOf(channel, side), process);
        }
    }
    text = std::move(program);
}

int addAnother(Scenario &scenario, int process)
{
    ProcessSpec copy = at(scenario.processes, process);
    copy.name = nextName(copy.name, namesOf(scenario.processes));
    copy.place.reset();
    copy.replaces = -1; // somebody does already
    const int index = insertProcess(scenario, process + 1, std::move(copy));
    for (ChannelSpec &channel : scenario.channels) {
        for (const auto side : {ChannelUse::Side::send, ChannelUse::Side::receive}) {
            std::vector<int> &list = partiesOf(channel, side);
            if (std::find(list.begin(), list.end(), process) != list.end())
                insertSorted(list, index);
        }
    }
    return index;
}

int addParty(Scenario &scenario, int channel, Side side)
{
    const auto kind = side == Side::sender ? ChannelUse::Side::send : ChannelUse::Side::receive;
    const std::vector<int> &list = partiesOf(at(scenario.channels, channel), kind);
    if (!list.empty())
        return addAnother(scenario, list.back());
    ProcessSpec process;
    process.name = nextName(side == Side::sender ? "Sender" : "Receiver", namesOf(scenario.processes));
    const int index = insertProcess(scenario, static_cast<int>(scenario.processes.size()), std::move(process));
    const std::string &name = at(scenario.channels, channel).name;
    setProgram(scenario, index, side == Side::sender
                   ? fmt::format("for i = 1, 5 do\n  work(1000)\n  send(\"{}\", \"message \" .. i)\nend\n", name)
                   : fmt::format("repeat\n  local m, why = receive(\"{}\")\n  if m then work(700)\n"
                                 "  elseif why == \"empty\" then other_work(300) end\nuntil why == \"closed\"\n",
                                 name));
    return index;
}

int addProcess(Scenario &scenario)
{
    ProcessSpec process;
    process.name = nextName("Process", namesOf(scenario.processes));
    process.program = "work(1000)\n";
    return insertProcess(scenario, static_cast<int>(scenario.processes.size()), std::move(process));
}

int removeProcess(Scenario &scenario, int process)
{
    const Scenario before = scenario;
    const std::size_t faults = scenario.faults.size();
    moveProcesses(scenario, [process](int one) { return one == process ? -1 : one > process ? one - 1 : one; });
    scenario.processes.erase(scenario.processes.begin() + process);
    return removeBroken(scenario, before) + static_cast<int>(faults - scenario.faults.size());
}

int addChannel(Scenario &scenario)
{
    ChannelSpec channel;
    channel.name = nextName("mailbox", namesOf(scenario.channels));
    scenario.channels.push_back(std::move(channel));
    return static_cast<int>(scenario.channels.size()) - 1;
}

int removeChannel(Scenario &scenario, int channel)
{
    const Scenario before = scenario;
    scenario.channels.erase(scenario.channels.begin() + channel);
    return removeBroken(scenario, before);
}

Result<void> renameProcess(Scenario &scenario, int process, const std::string &name)
{
    const std::string before = at(scenario.processes, process).name;
    if (auto free = nameIsFree(namesOf(scenario.processes), name, "process"); !free || name == before)
        return name == before ? Result<void>() : free;
    renameInTexts(scenario, &Condition::process, &SaidName::process, process, name);
    at(scenario.processes, process).name = name;
    return {};
}

Result<void> renameChannel(Scenario &scenario, int channel, const std::string &name)
{
    const std::string before = at(scenario.channels, channel).name;
    if (auto free = nameIsFree(namesOf(scenario.channels), name, "channel"); !free || name == before)
        return name == before ? Result<void>() : free;
    renameInTexts(scenario, &Condition::channel, &SaidName::channel, channel, name);
    at(scenario.channels, channel).name = name;
    for (ProcessSpec &process : scenario.processes)
        process.program = withChannelRenamed(process.program, before, name);
    return {};
}

int addKnob(Scenario &scenario)
{
    std::vector<std::string> variables;
    for (const Knob &knob : scenario.knobs)
        variables.push_back(knob.var);
    Knob knob{"Pause (ms)", "pause", 500, 100, 2000, 100};
    for (int number = 2; indexOf(variables, knob.var) >= 0; ++number)
        knob.var = fmt::format("pause{}", number);
    scenario.knobs.push_back(std::move(knob));
    return static_cast<int>(scenario.knobs.size()) - 1;
}

void removeKnob(Scenario &scenario, int knob)
{
    const auto concerned = [knob](const auto &changed) { return changed.first == knob; };
    std::erase_if(scenario.claims, [&](const Claim &claim) {
        return std::any_of(claim.with.knobs.begin(), claim.with.knobs.end(), concerned);
    });
    for (Claim &claim : scenario.claims) {
        for (auto &changed : claim.with.knobs)
            changed.first -= changed.first > knob ? 1 : 0;
    }
    scenario.knobs.erase(scenario.knobs.begin() + knob);
}

int removeImpossible(Scenario &scenario)
{
    Scenario roomy = scenario;
    for (ChannelSpec &channel : roomy.channels)
        channel.capacity = maxCapacity;
    return removeBroken(scenario, roomy);
}

} // namespace edit

} // namespace synchroscope
