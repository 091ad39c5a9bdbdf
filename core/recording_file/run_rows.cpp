// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/run_rows.h"

#include "recording_file/run_words.h"

#include <algorithm>
#include <tuple>

namespace synchroscope {

namespace {

constexpr const char *insertRun = "INSERT INTO run VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'completed',0,'',0,0,0,0,0,0,"
                                  "'live',1,NULL,NULL,NULL,'')";
constexpr const char *updateRun =
    "UPDATE run SET outcome = ?2, finished = ?3, failure = ?4, now = ?5, events = ?6, events_lost = ?7, "
    "drawn_at_cause = ?8, switched_out = ?9, switches_complete = ?10, drive = ?11, standing = ?12, stepped_from = ?13, "
    "turn = ?14, stopped_at = ?15, difference = ?16 WHERE number = ?1";
constexpr const char *replaceProcess = "REPLACE INTO process VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char *replaceChannel = "REPLACE INTO channel VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char *replaceCount = "REPLACE INTO event_count VALUES (?,?,?,?)";

template<typename Value>
std::optional<std::int64_t> notNegative(Value value)
{
    return value < 0 ? std::nullopt : std::optional(static_cast<std::int64_t>(value));
}

auto contentOf(const ProcessFacts &f)
{
    return std::tie(f.pid, f.ended, f.exit, f.exitText, f.accounted, f.cpuMs, f.waitedMs, f.voluntarySwitches,
                    f.involuntarySwitches);
}

auto contentOf(const ChannelTotals &t)
{
    return std::tie(t.enqueued, t.delivered, t.refused, t.discarded, t.overwritten, t.withdrawn, t.redelivered,
                    t.maxDepth, t.leftInQueue);
}

Result<void> writeProcess(Statement &to, int run, std::size_t number, const Recording &recording, const RunFacts &facts)
{
    const ProcessFacts &process = facts.processes[number];
    const Standpoint &gate = facts.standpoints[number];
    const std::vector<double> &paces = recording.settings().paces;
    return to.run(run, number, recording.scenario().processes[number].name,
                  number < paces.size() ? std::optional(paces[number]) : std::nullopt, process.pid, process.ended,
                  storedWord(process.exit), process.exitText, process.accounted, process.cpuMs,
                  process.waitedMs < 0 ? std::nullopt : std::optional(process.waitedMs), process.voluntarySwitches,
                  process.involuntarySwitches, static_cast<int>(gate.next), gate.clock, notNegative(gate.channel),
                  gate.line);
}

Result<void> writeChannel(Statement &to, int run, std::size_t number, const Scenario &scenario, const ChannelTotals &totals)
{
    const bool isChannel = number < scenario.channels.size();
    std::optional<std::string_view> noun, whenFull;
    std::optional<int> capacity;
    if (isChannel) {
        const ChannelSpec &channel = scenario.channels[number];
        noun = channel.noun;
        capacity = channel.capacity;
        whenFull = wordFor(channel.whenFull);
    }
    return to.run(run, number,
                  isChannel ? scenario.channels[number].name
                            : scenario.sharedTexts[number - scenario.channels.size()].name,
                  noun, capacity, whenFull, totals.enqueued, totals.delivered, totals.refused, totals.discarded,
                  totals.overwritten, totals.withdrawn, totals.redelivered, totals.maxDepth, totals.leftInQueue);
}

} // namespace

Result<RunRows> RunRows::prepare(Database &database)
{
    auto run = database.prepare(updateRun);
    auto process = database.prepare(replaceProcess);
    auto channel = database.prepare(replaceChannel);
    auto count = database.prepare(replaceCount);
    for (const auto *one : {&run, &process, &channel, &count}) {
        if (!*one)
            return one->error();
    }
    return RunRows(std::move(run).value(), std::move(process).value(), std::move(channel).value(),
                   std::move(count).value());
}

Result<void> beginRun(Database &database, int run, int scenario, const std::string &title, const Recording &recording)
{
    const Settings &settings = recording.settings();
    auto insert = database.prepare(insertRun);
    if (!insert)
        return insert.error();
    const auto whenFull = settings.whenFull ? std::optional(wordFor(*settings.whenFull)) : std::nullopt;
    if (auto done = insert.value().run(run, scenario, title, shortWordFor(settings.mode.send),
                                       shortWordFor(settings.mode.receive), settings.capacity, whenFull, settings.seed,
                                       settings.speed, settings.fullSpeed, settings.mostEvidence, recording.evidenceTier,
                                       recording.evidenceLack, recording.evidenceRemedy);
        !done)
        return done;
    auto knob = database.prepare("INSERT INTO knob VALUES (?,?,?,?)");
    if (!knob)
        return knob.error();
    const auto &knobs = recording.scenario().knobs;
    for (std::size_t i = 0; i < std::min(knobs.size(), settings.knobs.size()); ++i) {
        if (auto done = knob.value().run(run, i, knobs[i].name, settings.knobs[i]); !done)
            return done;
    }
    return {};
}

Result<void> RunRows::write(int run, const Recording &recording, const RunFacts &facts, std::size_t events,
                            const RunFacts *before)
{
    const Scenario &scenario = recording.scenario();
    if (auto done = m_run.run(run, wordFor(facts.outcome), facts.finished, facts.failure, facts.now, events,
                              facts.eventsLost, facts.drawnAtCause, facts.switchedOut, facts.switchesComplete,
                              storedWord(facts.drive), facts.standing, notNegative(facts.steppedFrom),
                              notNegative(facts.turn), notNegative(facts.stoppedAt), facts.difference);
        !done)
        return done;
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        if (before && contentOf(before->processes[p]) == contentOf(facts.processes[p])
            && before->standpoints[p] == facts.standpoints[p])
            continue;
        if (auto done = writeProcess(m_process, run, p, recording, facts); !done)
            return done;
    }
    for (std::size_t c = 0; c < scenario.channels.size() + scenario.sharedTexts.size(); ++c) {
        if (before && contentOf(before->totals[c]) == contentOf(facts.totals[c]))
            continue;
        if (auto done = writeChannel(m_channel, run, c, scenario, facts.totals[c]); !done)
            return done;
    }
    for (std::size_t p = 0; p < facts.counts.size(); ++p) {
        for (std::size_t kind = 0; kind < facts.counts[p].size(); ++kind) {
            const std::uint64_t times = facts.counts[p][kind];
            if (times == 0 || (before && p < before->counts.size() && before->counts[p][kind] == times))
                continue;
            if (auto done = m_count.run(run, p, kind, times); !done)
                return done;
        }
    }
    return {};
}

} // namespace synchroscope
