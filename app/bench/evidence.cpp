// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to ask the kernel: the same run with and without, in turn.
#include "analysis/history.h"
#include "base/clock.h"
#include "bench/bench.h"
#include "run/run.h"

#include <optional>
#include <sys/resource.h>
#include <utility>

namespace synchroscope {

namespace {

constexpr int rounds = 4;
constexpr double classroomSeconds = 5, fullSpeedSeconds = 1;

Scenario twoProcesses(std::string sender, std::string receiver)
{
    Scenario scenario;
    scenario.identifier = scenario.title = "evidence";
    scenario.channels.push_back({});
    ChannelSpec &channel = scenario.channels.back();
    channel.name = "orders";
    channel.capacity = 4;
    channel.senders = {0};
    channel.receivers = {1};
    for (auto &[name, program] : {std::pair("Sender", std::move(sender)), std::pair("Receiver", std::move(receiver))}) {
        ProcessSpec process;
        process.name = name;
        process.program = program;
        scenario.processes.push_back(std::move(process));
    }
    return scenario;
}

double processorSeconds(int whose)
{
    rusage used{};
    ::getrusage(whose, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct Cost
{
    double share = 0;    // of one processor: this program, its processes, and the kernel for both
    double messages = 0; // a second
    std::uint64_t switches = 0;
    int tier = 0;
};

/// One run, looked at as the window does: collected, and matched with what the kernel said, about sixty times a second.
Result<Cost> runOnce(const Scenario &scenario, Settings settings, int mostEvidence, double realSeconds)
{
    settings.mostEvidence = mostEvidence;
    const auto used = [] { return processorSeconds(RUSAGE_SELF) + processorSeconds(RUSAGE_CHILDREN); };
    auto run = Run::create(scenario, settings);
    if (!run)
        return run.error();
    Recording recording = run.value()->emptyRecording();
    std::optional<History> history(recording);
    const double before = used();
    const std::uint64_t from = monotonicNow();
    if (settings.fullSpeed)
        run.value()->streamEvents();
    run.value()->play();
    const auto look = [&] {
        run.value()->collect(recording);
        if (settings.fullSpeed)
            recording.forget(); // as for a stream that nobody keeps
        else
            history->update(recording);
    };
    while (static_cast<double>(monotonicNow() - from) / 1e9 < realSeconds && !run.value()->waitForEnd(0.016))
        look();
    run.value()->stop();
    run.value()->waitForEnd(10);
    const double seconds = static_cast<double>(monotonicNow() - from) / 1e9;
    look();
    Cost cost;
    cost.tier = recording.evidenceTier;
    cost.messages = static_cast<double>(recording.totals[0].delivered) / seconds;
    cost.switches = recording.switchedOut;
    run.value().reset();
    cost.share = (used() - before) / seconds;
    return cost;
}

struct Contest
{
    std::vector<double> withShare, withoutShare, withRate, withoutRate;
    double switchesASecond = 0;
    int tier = 0;
};

Result<Contest> compare(const Scenario &scenario, const Settings &settings, double realSeconds)
{
    Contest contest;
    for (int i = 0; i < rounds; ++i) {
        for (const int most : {2, 0}) {
            const auto cost = runOnce(scenario, settings, most, realSeconds);
            if (!cost)
                return cost.error();
            (most == 2 ? contest.withShare : contest.withoutShare).push_back(cost.value().share);
            (most == 2 ? contest.withRate : contest.withoutRate).push_back(cost.value().messages);
            if (most == 2) {
                contest.tier = cost.value().tier;
                contest.switchesASecond = static_cast<double>(cost.value().switches) / realSeconds;
            }
        }
    }
    return contest;
}

} // namespace

Result<BenchRow> measureEvidenceClassroom()
{
    const Scenario scenario = twoProcesses("while true do work(300) send('orders', 'm') end",
                                           "while true do if receive('orders') then work(200) end end");
    Settings settings;
    settings.mode = Mode::fromNumber(3);
    const auto contest = compare(scenario, settings, classroomSeconds);
    if (!contest)
        return contest.error();
    const Contest &found = contest.value();
    BenchRow row;
    row.unit = "of one processor";
    row.ours = median(found.withShare) - median(found.withoutShare);
    row.parts = {{"with_evidence", row.unit, median(found.withShare)},
                 {"without", row.unit, median(found.withoutShare)},
                 {"switches", "switches/s", found.switchesASecond},
                 {"evidence_tier", "(2: the best)", static_cast<double>(found.tier)}};
    return row;
}

Result<BenchRow> measureEvidenceFullSpeed()
{
    const Scenario scenario = twoProcesses("while true do send('orders', 'm') end",
                                           "while true do receive('orders') end");
    Settings settings;
    settings.mode = Mode::fromNumber(1); // every message is waited for
    settings.fullSpeed = true;
    const auto contest = compare(scenario, settings, fullSpeedSeconds);
    if (!contest)
        return contest.error();
    const Contest &found = contest.value();
    BenchRow row;
    row.unit = "messages/s";
    row.ours = median(found.withRate);
    row.limit = median(found.withoutRate);
    row.parts = {{"switches", "switches/s", found.switchesASecond},
                 {"with_evidence", "of one processor", median(found.withShare)},
                 {"without", "of one processor", median(found.withoutShare)},
                 {"evidence_tier", "(2: the best)", static_cast<double>(found.tier)}};
    return row;
}

} // namespace synchroscope
