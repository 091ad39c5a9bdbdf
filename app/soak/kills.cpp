// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that send and receive at full speed over a channel, killed at random instants; afterwards every message and
// every survivor is accounted for. The channel is used directly, with the supervisor's part played as a run does it:
// a run must start new processes for each death, which takes a hundred times as long.
#include "soak/kill_round.h"
#include "soak/soak.h"

#include "base/clock.h"
#include "bench/bench.h"
#include "bench/messaging/signals_held.h"

#include <fmt/format.h>
#include <random>

namespace synchroscope::soak {

namespace {

Shape drawShape(std::mt19937_64 &random, std::uint64_t round)
{
    constexpr int capacities[] = {0, 1, 4, 1024};
    Shape shape;
    // Every mode, policy and capacity comes equally often, and 1:1 as often as 4:4.
    shape.mode = Mode::fromNumber(1 + static_cast<int>(round % 4));
    shape.whenFull = static_cast<WhenFull>(round / 4 % 4);
    shape.capacity = capacities[round / 16 % 4];
    shape.senders = shape.receivers = round / 64 % 2 == 0 ? 1 : 4;
    if (random() % 4 == 0)
        shape.timeout = 200'000;
    return shape;
}

} // namespace

Report soakKills(const Extent &extent)
{
    Report report;
    const bench::SignalsHeld signals;
    const std::uint64_t start = monotonicNow();
    const std::uint64_t most = extent.times.value_or(extent.seconds ? UINT64_MAX : 10'000);
    const double longest = extent.seconds.value_or(1e9);
    KillTally tally;
    std::uint64_t rounds = 0;
    const std::uint64_t first = extent.seed * 0x9e3779b97f4a7c15U >> 40; // a short soak meets other shapes each time
    const auto passed = [&] { return static_cast<double>(monotonicNow() - start) / 1e9; };
    while (tally.kills < most && passed() < longest && !report.interrupted) {
        std::mt19937_64 random(extent.seed + rounds * 1'000'003);
        // 37 is prime to the number of shapes: neighbours differ in everything.
        const Shape shape = drawShape(random, first + rounds * 37);
        KillRound round(shape, random, signals.descriptor(), tally);
        for (const std::string &objection : round.play(most - tally.kills))
            report.breach(fmt::format("round {} of seed {} ({}): {}", rounds, extent.seed, shape.inWords(), objection));
        report.interrupted = round.interrupted();
        if (!round.failure().empty()) {
            report.failure = round.failure();
            break;
        }
        ++rounds;
    }
    const auto number = [&](const char *name, std::uint64_t value) {
        report.figures.push_back({name, "", static_cast<double>(value)});
    };
    number("kills", tally.kills);
    number("rounds", rounds);
    report.figures.push_back({"kills_per_second", "1/s", static_cast<double>(tally.kills) / passed()});
    number("killed_inside_send", tally.insideSend);
    number("killed_inside_receive", tally.insideReceive);
    number("killed_holding_the_lock", tally.insideLock);
    number("killed_while_waiting", tally.whileWaiting);
    number("messages_received", tally.fates.received);
    number("messages_left_in_queue", tally.fates.queued);
    number("messages_overwritten", tally.fates.overwritten);
    number("messages_withdrawn", tally.fates.withdrawn);
    number("messages_not_entered", tally.fates.notEntered);
    number("messages_in_doubt", tally.fates.inDoubt);
    number("messages_redelivered", tally.fates.redelivered);
    number("rounds_with_gaps_in_the_trace", tally.fates.gaps);
    number("survivors_told", tally.told.size());
    const auto times = [&](const std::string &name, const std::vector<double> &values) {
        report.figures.push_back({name + "_median", "ns", median(values)});
        report.figures.push_back({name + "_p99", "ns", percentile(values, 99)});
    };
    times("told_after", tally.told);
    times("told_after_one_to_one", tally.toldOne);
    times("kernel_has_ended_it_after", tally.ended);
    times("told_then_within", tally.toldThen);
    times("buried_then_within", tally.buried);
    return report;
}

} // namespace synchroscope::soak
