// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/check.h"
#include "scenario/utf8.h"

#include <set>

namespace synchroscope {

namespace {

constexpr std::size_t maxProgramBytes = std::size_t{64} << 10;
constexpr std::int64_t stageColumns = 64, stageRows = 4;

// What a run takes of shared memory; generous, so that what passes here also starts.
constexpr std::size_t bytesPerSlot = 4224;
constexpr std::size_t bytesPerWaiter = 256;
constexpr std::size_t bytesPerTrace = std::size_t{2} << 20;

void checkPlace(const WholeList &place, ProcessSpec &process, Mistakes &mistakes)
{
    if (!place)
        return;
    const auto &list = place->value;
    const bool right = list.size() == 2 && list[0].value >= 1 && list[0].value <= stageColumns && list[1].value >= 1
                    && list[1].value <= stageRows;
    if (right)
        process.place = {static_cast<int>(list[0].value) - 1, static_cast<int>(list[1].value) - 1};
    else
        mistakes.add(place->at, "`place` is no column and row of the stage",
                     fmt::format("write [column, row], columns from 1 to {}, rows from 1 to {}", stageColumns,
                                 stageRows));
}

std::vector<int> checkedParties(const TextList &list, std::string_view key, const Check &check)
{
    std::vector<int> parties;
    if (!list)
        return parties;
    if (list->value.empty())
        check.mistakes.add(list->at, fmt::format("{} is empty", quoted(key)),
                           "name at least one process, or leave the line out to have it derived from the programs");
    const std::vector<std::string> names = namesOf(check.scenario.processes);
    for (const auto &name : list->value) {
        const int index = indexOf(names, name.value);
        if (index < 0 || name.value.empty()) {
            check.mistakes.add(name.at, fmt::format("{} names the process {}, which does not exist", quoted(key),
                                                    quoted(name.value)),
                               didYouMean(name.value, names, "the processes are " + quotedList(names)));
        } else if (std::find(parties.begin(), parties.end(), index) != parties.end()) {
            check.mistakes.add(name.at, fmt::format("{} names {} twice", quoted(key), quoted(name.value)),
                               "name each process once");
        } else {
            parties.push_back(index);
        }
    }
    std::sort(parties.begin(), parties.end());
    return parties;
}

std::size_t slotsOf(const ChannelSpec &channel, std::size_t processes)
{
    return channel.capacity > 0 ? static_cast<std::size_t>(channel.capacity) : 2 * processes;
}

} // namespace

bool checkName(const Text &name, std::string_view what, Mistakes &mistakes)
{
    if (!name)
        return false;
    const std::string &value = name->value;
    const auto report = [&](std::string problem, std::string remedy) {
        mistakes.add(name->at, fmt::format("{} {}", what, problem), std::move(remedy));
        return false;
    };
    if (value.find_first_not_of(' ') == std::string::npos)
        return report("is empty", "write a short name that can be shown");
    for (std::size_t i = 0; i < value.size();) {
        const utf8::Character character = utf8::next(value, i);
        if (!utf8::printable(character))
            return report("holds a character that cannot be shown", "use letters, digits, blanks and signs");
        i += character.bytes;
    }
    if (value.front() == ' ' || value.back() == ' ')
        return report("begins or ends with a blank", "leave the blank out");
    if (const std::size_t length = utf8::length(value); length > maxNameLength)
        return report(fmt::format("has {} characters", length), fmt::format("use at most {}", maxNameLength));
    return true;
}

std::string checkedText(const Text &text, std::string_view key, Mistakes &mistakes)
{
    if (!text)
        return {};
    if (const std::size_t length = utf8::length(text->value); length > maxTextLength) {
        mistakes.add(text->at, fmt::format("{} has {} characters", quoted(key), length),
                     fmt::format("use at most {}; a class reads one or two sentences", maxTextLength));
        return {};
    }
    return text->value;
}

void checkProcesses(const Check &check)
{
    const auto &processes = check.fields.processes;
    if (processes.empty())
        check.mistakes.add({}, "there is no process", "add at least one section [[process]] with a name and a program");
    if (processes.size() > static_cast<std::size_t>(maxProcesses))
        check.mistakes.add(processes[static_cast<std::size_t>(maxProcesses)].at,
                           fmt::format("there are {} processes", processes.size()),
                           fmt::format("a lesson has at most {}", maxProcesses));

    Uniqueness uniqueNames("name of the process", check.mistakes);
    std::set<std::pair<int, int>> places;
    for (const ProcessFields &fields : processes) {
        if (check.scenario.processes.size() == static_cast<std::size_t>(maxProcesses))
            break;
        ProcessSpec process;
        process.line = fields.at.line;
        if (checkName(fields.name, "the name of a process", check.mistakes))
            uniqueNames.take(*fields.name);
        if (fields.name)
            process.name = fields.name->value;
        if (fields.program && fields.program->value.size() > maxProgramBytes) {
            check.mistakes.add(fields.program->at,
                               fmt::format("the program has {} bytes", fields.program->value.size()),
                               fmt::format("write at most {}", maxProgramBytes));
        } else if (fields.program) {
            process.program = fields.program->value;
            process.programLine = check.source.mapString(fields.program->at).fileLine(1);
        }
        checkPlace(fields.place, process, check.mistakes);
        if (process.place && !places.insert(*process.place).second)
            check.mistakes.add(fields.place->at, "another process already has this `place`",
                               "give each process a place of its own");
        check.scenario.processes.push_back(std::move(process));
    }
}

void checkChannels(const Check &check)
{
    const auto &channels = check.fields.channels;
    if (channels.size() > static_cast<std::size_t>(maxChannels))
        check.mistakes.add(channels[static_cast<std::size_t>(maxChannels)].at,
                           fmt::format("there are {} channels", channels.size()),
                           fmt::format("a lesson has at most {}", maxChannels));

    Uniqueness uniqueNames("name of the channel", check.mistakes);
    for (const ChannelFields &fields : channels) {
        if (check.scenario.channels.size() == static_cast<std::size_t>(maxChannels))
            break;
        ChannelSpec channel;
        channel.line = fields.at.line;
        if (checkName(fields.name, "the name of a channel", check.mistakes))
            uniqueNames.take(*fields.name);
        if (fields.name)
            channel.name = fields.name->value;
        if (fields.noun && checkName(fields.noun, "`noun`", check.mistakes))
            channel.noun = fields.noun->value;
        if (fields.capacity && (fields.capacity->value < 0 || fields.capacity->value > maxCapacity))
            check.mistakes.add(fields.capacity->at, fmt::format("`capacity` cannot be {}", fields.capacity->value),
                               fmt::format("write 0 (a rendezvous) to {}", maxCapacity));
        else if (fields.capacity)
            channel.capacity = static_cast<int>(fields.capacity->value);
        channel.whenFull =
            checkedWord<WhenFull>(fields.whenFull, "when_full", 4, check.mistakes).value_or(WhenFull::wait);
        if (const auto order = checkedWord<QueueOrder>(fields.order, "order", 2, check.mistakes))
            channel.byPriority = *order == QueueOrder::priority;
        if (channel.byPriority && channel.whenFull == WhenFull::overwrite)
            check.mistakes.add(fields.whenFull->at, "with `order = \"priority\"` the oldest message is not the one to overwrite",
                               "leave out one of the two lines");
        channel.senders = checkedParties(fields.senders, "senders", check);
        channel.receivers = checkedParties(fields.receivers, "receivers", check);
        check.scenario.channels.push_back(std::move(channel));
    }
}

void checkSharedMemory(const Check &check)
{
    const std::size_t processes = check.scenario.processes.size();
    const std::size_t texts = check.scenario.sharedTexts.size();
    const std::size_t waiters = (check.scenario.channels.size() + texts) * processes * bytesPerWaiter + texts * bytesPerSlot;
    std::size_t slots = 0, largest = 0;
    for (std::size_t i = 0; i < check.scenario.channels.size(); ++i) {
        const std::size_t own = slotsOf(check.scenario.channels[i], processes);
        if (own > slotsOf(check.scenario.channels[largest], processes))
            largest = i;
        slots += own;
    }
    const std::size_t fixed = processes * bytesPerTrace + waiters;
    const std::size_t needed = fixed + slots * bytesPerSlot;
    if (needed <= maxSharedBytes)
        return;
    const ChannelFields &fields = check.fields.channels[largest];
    check.mistakes.add(fields.capacity ? fields.capacity->at : fields.at,
                       fmt::format("this lesson needs {} MiB of shared memory, and {} MiB is the limit",
                                   (needed + (1U << 20) - 1) >> 20, maxSharedBytes >> 20),
                       fmt::format("let the capacities of all channels together be at most {}",
                                   (maxSharedBytes - fixed) / bytesPerSlot));
}

} // namespace synchroscope
