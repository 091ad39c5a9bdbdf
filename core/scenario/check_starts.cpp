// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/check.h"

namespace synchroscope {

namespace {

constexpr double latestStartMs = 3'600'000;

void checkStart(const ProcessFields &fields, ProcessSpec &process, Mistakes &mistakes)
{
    if (!fields.start)
        return;
    if (fields.start->value >= 0 && fields.start->value <= latestStartMs)
        process.startMs = fields.start->value;
    else
        mistakes.add(fields.start->at, fmt::format("`start` cannot be {}", fields.start->value),
                     fmt::format("write milliseconds of the time axis, from 0 to {:.0f}", latestStartMs));
    if (fields.replaces)
        mistakes.add(fields.start->at, "a process that `replaces` another begins when that one has ended",
                     "leave out one of the two lines");
}

/// Does the chain of those whose end is waited for come back to where it began?
bool waitsForItself(int process, const std::vector<ProcessSpec> &processes)
{
    int one = process;
    for (std::size_t i = 0; i < processes.size() && one >= 0; ++i) {
        one = processes[static_cast<std::size_t>(one)].replaces;
        if (one == process)
            return true;
    }
    return false;
}

} // namespace

void checkStarts(const Check &check)
{
    std::vector<ProcessSpec> &processes = check.scenario.processes;
    const std::vector<std::string> names = namesOf(processes);
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const ProcessFields &fields = check.fields.processes[i];
        checkStart(fields, processes[i], check.mistakes);
        if (!fields.replaces)
            continue;
        const Located<std::string> &name = *fields.replaces;
        const int index = indexOf(names, name.value);
        if (index < 0 || name.value.empty()) {
            check.mistakes.add(name.at, fmt::format("`replaces` names the process {}, which does not exist",
                                                    quoted(name.value)),
                               didYouMean(name.value, names, "the processes are " + quotedList(names)));
            continue;
        }
        for (std::size_t other = 0; other < i; ++other)
            if (processes[other].replaces == index)
                check.mistakes.add(name.at, fmt::format("{} is already replaced by {}", quoted(name.value),
                                                        quoted(names[other])),
                                   fmt::format("let this one replace {}", quoted(names[other])));
        processes[i].replaces = index;
        if (waitsForItself(static_cast<int>(i), processes)) {
            check.mistakes.add(name.at, fmt::format("{} would wait for its own end before it begins", quoted(names[i])),
                               "let it replace a process that begins by itself");
            processes[i].replaces = -1;
        }
    }
}

} // namespace synchroscope
