// SPDX-License-Identifier: GPL-3.0-or-later
// Two senders and two receivers at full speed over a channel; one after the other is suspended and continued at random
// instants outside the channel's lock, as a run's supervisor does it. The others go on meanwhile, nothing is lost.
#include "soak/soak.h"
#include "soak/stop_round.h"

#include "base/clock.h"
#include "bench/bench.h"
#include "bench/messaging/signals_held.h"

#include <fmt/format.h>

namespace synchroscope::soak {

Report soakStops(const Extent &extent)
{
    constexpr std::uint64_t stopsPerRound = 20;
    constexpr int capacities[] = {0, 1, 4, 1024};
    Report report;
    const bench::SignalsHeld signals;
    const std::uint64_t start = monotonicNow();
    const std::uint64_t most = extent.times.value_or(extent.seconds ? UINT64_MAX : 2'000);
    const double longest = extent.seconds.value_or(1e9);
    StopTally tally;
    std::uint64_t rounds = 0;
    const auto passed = [&] { return static_cast<double>(monotonicNow() - start) / 1e9; };
    while (tally.stops < most && passed() < longest && !report.interrupted && report.failure.empty()) {
        std::mt19937_64 random(extent.seed + rounds * 1'000'003);
        Shape shape;
        shape.mode = Mode::fromNumber(1 + static_cast<int>(random() % 4));
        shape.whenFull = static_cast<WhenFull>(random() % 4);
        shape.capacity = capacities[random() % 4];
        shape.senders = shape.receivers = 2;
        StopRound round(shape, random, signals.descriptor(), tally);
        for (const std::string &objection : round.play(std::min(stopsPerRound, most - tally.stops)))
            report.breach(fmt::format("round {} of seed {} ({}): {}", rounds, extent.seed, shape.inWords(), objection));
        report.interrupted = round.interrupted();
        report.failure = round.failure();
        ++rounds;
    }
    const auto number = [&](const char *name, std::uint64_t value) {
        report.figures.push_back({name, "", static_cast<double>(value)});
    };
    number("stops", tally.stops);
    number("rounds", rounds);
    report.figures.push_back({"stops_per_second", "1/s", static_cast<double>(tally.stops) / passed()});
    number("let_go_on_out_of_the_lock", tally.movedOn);
    number("others_went_on", tally.wentOn);
    number("others_waited_for_what_was_kept", tally.waitedForKept);
    report.figures.push_back({"others_stood_still_median", "ns", median(tally.stoodStill)});
    report.figures.push_back({"others_stood_still_p99", "ns", percentile(tally.stoodStill, 99)});
    report.figures.push_back({"others_stood_still_most", "ns", percentile(tally.stoodStill, 100)});
    number("messages_received", tally.fates.received);
    number("messages_left_in_queue", tally.fates.queued);
    number("messages_overwritten", tally.fates.overwritten);
    number("messages_not_entered", tally.fates.notEntered);
    number("rounds_with_gaps_in_the_trace", tally.fates.gaps);
    return report;
}

} // namespace synchroscope::soak
