// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of run_rows.cpp: nothing is believed of what stands in a file.
#include "recording_file/event_rows.h"
#include "recording_file/run_rows.h"
#include "recording_file/run_words.h"

#include <fmt/format.h>

namespace synchroscope {

namespace {

constexpr const char *selectRuns =
    "SELECT number,scenario,title,send,receive,capacity,when_full,seed,speed,full_speed,most_evidence,evidence_tier,"
    "evidence_lack,evidence_remedy,outcome,finished,failure,now,events,events_lost,drawn_at_cause,switched_out,"
    "switches_complete,drive,standing,stepped_from,turn,stopped_at,difference FROM run ORDER BY number";
constexpr const char *selectKnobs = "SELECT number,value FROM knob WHERE run = ? ORDER BY number";
constexpr const char *selectProcesses =
    "SELECT number,pace,pid,ended,exit,exit_text,accounted,cpu_ms,waited_ms,voluntary_switches,involuntary_switches,gate,"
    "gate_clock,gate_channel,gate_line FROM process WHERE run = ? ORDER BY number";
constexpr const char *selectChannels =
    "SELECT number,enqueued,delivered,refused,discarded,overwritten,withdrawn,redelivered,max_depth,left_in_queue "
    "FROM channel WHERE run = ? ORDER BY number";
constexpr const char *selectCounts = "SELECT process,kind,times FROM event_count WHERE run = ?";

constexpr std::int64_t longestTime = 1'000'000'000'000'000'000; // ns: thirty years

Settings readSettings(Row &row)
{
    Settings settings;
    const auto style = [&row](int column) {
        return row.word<Style>(column, 2, [](Style one) { return shortWordFor(one); });
    };
    settings.mode = {style(3), style(4)};
    if (!row.isNull(5))
        settings.capacity = static_cast<int>(row.whole(5, 0, maxCapacity));
    if (!row.isNull(6))
        settings.whenFull = row.word<WhenFull>(6, whenFullCount, [](WhenFull one) { return wordFor(one); });
    settings.seed = row.as<std::uint64_t>(7);
    settings.speed = row.real(8);
    settings.fullSpeed = row.yes(9);
    settings.mostEvidence = static_cast<int>(row.whole(10, 0, 2));
    return settings;
}

RunFacts readFacts(Row &row)
{
    RunFacts facts;
    facts.evidenceTier = static_cast<int>(row.whole(11, 0, 2));
    facts.evidenceLack = row.text(12);
    facts.evidenceRemedy = row.text(13);
    facts.outcome = row.word<Outcome>(14, outcomeCount, [](Outcome one) { return wordFor(one); });
    facts.finished = row.yes(15);
    facts.failure = row.text(16);
    facts.now = row.whole(17, 0, longestTime);
    facts.eventsLost = row.as<std::uint64_t>(19);
    facts.drawnAtCause = row.as<std::uint64_t>(20);
    facts.switchedOut = row.as<std::uint64_t>(21);
    facts.switchesComplete = row.yes(22);
    facts.drive = row.word<Drive>(23, 2, [](Drive one) { return storedWord(one); });
    facts.standing = row.yes(24);
    facts.steppedFrom = row.isNull(25) ? -1 : row.whole(25, 0, longestTime);
    facts.turn = row.isNull(26) ? -1 : static_cast<int>(row.whole(26, 0, maxProcesses - 1));
    facts.stoppedAt = row.isNull(27) ? -1 : static_cast<std::ptrdiff_t>(row.whole(27, 0, INT64_MAX));
    facts.difference = row.text(28);
    return facts;
}

ProcessFacts readProcess(Row &row)
{
    ProcessFacts facts;
    facts.pid = static_cast<pid_t>(row.whole(2, 0, INT32_MAX));
    facts.ended = row.yes(3);
    facts.exit = row.word<ExitKind>(4, exitKindCount, [](ExitKind one) { return storedWord(one); });
    facts.exitText = row.text(5);
    facts.accounted = row.yes(6);
    facts.cpuMs = row.real(7);
    facts.waitedMs = row.isNull(8) ? -1 : row.real(8);
    facts.voluntarySwitches = row.as<std::int64_t>(9);
    facts.involuntarySwitches = row.as<std::int64_t>(10);
    return facts;
}

Standpoint readStandpoint(Row &row, int entries)
{
    Standpoint gate;
    gate.next = static_cast<GateKind>(row.whole(11, 0, gateKindCount - 1));
    gate.clock = row.whole(12, 0, longestTime);
    gate.channel = row.isNull(13) ? -1 : static_cast<int>(row.whole(13, 0, entries - 1));
    gate.line = static_cast<int>(row.whole(14, 0, UINT16_MAX));
    return gate;
}

/// Goes through the rows of one run.
template<typename Take>
Result<void> eachRow(Database &database, const char *sql, int run, const Take &take)
{
    const auto takeIfRight = [&](const Statement &statement) -> Result<void> {
        Row row(statement);
        take(row);
        if (!row.fits())
            return damaged(fmt::format("run {}", run));
        return {};
    };
    return database.forEachRow(sql, takeIfRight, run);
}

} // namespace

Error damaged(const std::string &where)
{
    return {fmt::format("the recording is damaged: {} holds what no recording can hold", where), 0};
}

Result<std::vector<StoredRun>> readRuns(Database &database)
{
    std::vector<StoredRun> runs;
    const auto add = [&runs](const Statement &statement) -> Result<void> {
        Row row(statement);
        StoredRun run;
        run.number = static_cast<int>(row.whole(0, 1, mostRunsInAFile));
        run.scenario = static_cast<int>(row.whole(1, 1, mostRunsInAFile));
        run.title = row.text(2, 256);
        run.settings = readSettings(row);
        run.facts = readFacts(row);
        run.events = row.whole(18, 0, INT64_MAX);
        if (!row.fits() || run.number != static_cast<int>(runs.size()) + 1 || run.settings.speed <= 0)
            return damaged("the list of runs");
        runs.push_back(std::move(run));
        return {};
    };
    if (auto read = database.forEachRow(selectRuns, add); !read)
        return read.error();
    if (runs.empty())
        return damaged("the list of runs");
    return runs;
}

Result<void> readParts(Database &database, StoredRun &run, const Scenario &scenario)
{
    const int processes = static_cast<int>(scenario.processes.size());
    const int entries = static_cast<int>(scenario.channels.size() + scenario.sharedTexts.size());
    RunFacts &facts = run.facts;
    int next = 0; // numbers go up from 0 without a gap
    auto done = eachRow(database, selectKnobs, run.number, [&](Row &row) {
        row.whole(0, next, next);
        ++next;
        run.settings.knobs.push_back(row.real(1));
    });
    if (done && run.settings.knobs.size() > scenario.knobs.size())
        return damaged("the list of knobs");
    next = 0;
    if (done)
        done = eachRow(database, selectProcesses, run.number, [&](Row &row) {
            const auto number = static_cast<std::size_t>(row.whole(0, next, std::min(next, processes - 1)));
            ++next;
            if (!row.isNull(1))
                run.settings.paces.push_back(row.real(1));
            facts.processes[number] = readProcess(row);
            facts.standpoints[number] = readStandpoint(row, entries);
        });
    if (done && (next != processes || (!run.settings.paces.empty() && run.settings.paces.size() != scenario.processes.size())))
        return damaged("the list of processes");
    next = 0;
    if (done)
        done = eachRow(database, selectChannels, run.number, [&](Row &row) {
            const auto number = static_cast<std::size_t>(row.whole(0, next, std::min(next, entries - 1)));
            ++next;
            ChannelTotals &totals = facts.totals[number];
            std::uint64_t *const all[] = {&totals.enqueued,    &totals.delivered, &totals.refused,
                                          &totals.discarded,   &totals.overwritten, &totals.withdrawn,
                                          &totals.redelivered, &totals.maxDepth,  &totals.leftInQueue};
            for (int i = 0; i < static_cast<int>(std::size(all)); ++i)
                *all[i] = row.as<std::uint64_t>(i + 1);
        });
    if (done && next != entries)
        return damaged("the list of channels");
    facts.counts.assign(scenario.processes.size(), {});
    if (done)
        done = eachRow(database, selectCounts, run.number, [&](Row &row) {
            const auto process = static_cast<std::size_t>(row.whole(0, 0, processes - 1));
            const auto kind = static_cast<std::size_t>(row.whole(1, 0, eventKindCount - 1));
            facts.counts[process][kind] = row.as<std::uint64_t>(2);
        });
    if (facts.turn >= processes)
        return damaged("the list of runs");
    return done;
}

} // namespace synchroscope
