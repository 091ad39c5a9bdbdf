// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/shiviz.h"

#include "analysis/narration.h"
#include "analysis/step_lines.h"
#include "export/happened_before.h"
#include "export/text.h"
#include "trace/event_words.h"

#include <fmt/format.h>
#include <string>

namespace synchroscope {

namespace {

std::string clockText(const VectorClock &clock, const std::vector<std::string> &hosts)
{
    std::string text;
    for (std::size_t i = 0; i < clock.size(); ++i) {
        if (clock[i] > 0)
            text += fmt::format("{}{}:{}", text.empty() ? "" : ", ", jsonString(hosts[i]), clock[i]);
    }
    return '{' + text + '}';
}

std::string whatHappened(const ExportedRun &run, const RecordedEvent &event)
{
    const std::string told = narrate(run.recording, run.history, event);
    if (!told.empty())
        return told;
    const std::string detail = stepDetail(run.recording, event);
    return std::string(wordFor(event.event.kind)) + (detail.empty() ? "" : " ") + detail;
}

void writeRun(std::ostream &out, const ExportedRun &run)
{
    std::vector<std::string> hosts;
    for (const ProcessSpec &process : run.recording.scenario().processes)
        hosts.push_back(asColumn(process.name));
    hosts.emplace_back("-");
    HappenedBefore order(run.recording);
    for (const RecordedEvent &event : run.recording.events()) {
        const auto clock = order.take(event);
        if (!clock)
            continue;
        const std::string &host = event.process == supervisorIndex ? hosts.back() : hosts[event.process];
        out << host << ' ' << clockText(*clock, hosts) << '\n'
            << fmt::format("{:.3f} ms: ", static_cast<double>(event.at) / 1e6) << oneLine(whatHappened(run, event))
            << '\n';
    }
}

} // namespace

void writeShiviz(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    out << R"((?<host>\S*) (?<clock>{.*})\n(?<event>.*))" << '\n';
    out << (runs.size() > 1 ? "=== (?<trace>.*) ===" : "") << '\n';
    for (const ExportedRun &run : runs) {
        if (runs.size() > 1)
            out << "=== " << oneLine(run.name + ": " + run.title) << " ===\n";
        writeRun(out, run);
    }
}

} // namespace synchroscope
