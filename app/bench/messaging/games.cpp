// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/games.h"

#include "bench/messaging/signals_held.h"

#include <algorithm>
#include <cerrno>

namespace synchroscope::bench {

namespace {

struct Processors
{
    int senders = anywhere, receivers = anywhere;
};

Result<Processors> processorsFor(Placement placement)
{
    if (placement == Placement::unpinned)
        return Processors{};
    const std::vector<int> allowed = allowedProcessors();
    if (allowed.empty())
        return Error{"the system does not say on which processors this program may run", 0};
    if (placement == Placement::sameCore)
        return Processors{allowed.back(), allowed.back()};
    if (allowed.size() < 2)
        return Error{"this needs two processors, and only one may be used", 0};
    return Processors{allowed[0], allowed[1]};
}

using Transports = std::vector<std::unique_ptr<Transport>>;

std::function<void()> tending(const Transports &transports)
{
    const auto wants = [](const auto &transport) { return transport->wantsTending(); };
    if (std::none_of(transports.begin(), transports.end(), wants))
        return {};
    return [&transports] {
        for (const auto &transport : transports)
            if (transport->wantsTending())
                transport->tend();
    };
}

/// Makes the transports, lets `play` do the rest, and says what a transport has to say. Nothing of them is left.
template<typename Play>
Result<RoundOutcome> withTransports(const MakeTransport &make, const Shape &shape, int count, Play play)
{
    const SignalsHeld held; // a signal must not end us between making a queue and being able to remove it
    try {
        Transports transports;
        for (int i = 0; i < count; ++i)
            transports.push_back(make(shape));
        Result<RoundOutcome> outcome = play(transports);
        if (outcome)
            for (BenchRow::Part &remark : transports.front()->remarks())
                outcome.value().extras.push_back(std::move(remark));
        return outcome;
    } catch (const std::exception &error) {
        return Error{error.what(), 0};
    }
}

double rateOf(const Report &report)
{
    if (report.until <= report.from)
        return 0;
    return static_cast<double>(report.exchanges) / static_cast<double>(report.until - report.from) * 1e9;
}

/// ns for one exchange, as the only player that counts them says.
Result<RoundOutcome> timeOf(const Report &report, const Game &game)
{
    const double rate = rateOf(report);
    if (rate == 0 && game.most == UINT64_MAX)
        return Error{"nothing was exchanged while it was measured", EAGAIN};
    return RoundOutcome{rate == 0 ? 0 : 1e9 / rate, {}};
}

std::string named(const char *role, int line, int lines, int index, int count)
{
    std::string name = role;
    if (count > 1)
        name += " " + std::to_string(index + 1);
    if (lines > 1)
        name += " of line " + std::to_string(line + 1);
    return name;
}

/// Senders and receivers of each line must have counted the same messages. Reports: line by line, senders first.
Result<void> compareTallies(const std::vector<Report> &reports, const Shape &shape)
{
    const auto perLine = static_cast<std::size_t>(shape.senders + shape.receivers);
    for (std::size_t line = 0; line < reports.size(); line += perLine)
        for (std::size_t sender = 0; sender < static_cast<std::size_t>(shape.senders); ++sender) {
            Tally got;
            for (auto receiver = static_cast<std::size_t>(shape.senders); receiver < perLine; ++receiver)
                got.add(reports[line + receiver].tallies[sender]);
            const Tally &sent = reports[line + sender].tallies[sender];
            if (!(got == sent))
                return Error{std::to_string(sent.count) + " messages were sent and " + std::to_string(got.count)
                                 + " received, not each of them once",
                             0};
        }
    return {};
}

/// The rate of all receivers, and, where there are several on one line, the least and the most that one of them had.
Result<RoundOutcome> ratesOf(const std::vector<Report> &reports, const Game &game)
{
    const Shape &shape = game.shape;
    const int perLine = shape.senders + shape.receivers;
    std::vector<double> rates;
    for (std::size_t i = 0; i < reports.size(); ++i)
        if (static_cast<int>(i) % perLine >= shape.senders)
            rates.push_back(rateOf(reports[i]));
    RoundOutcome outcome;
    for (const double rate : rates)
        outcome.figure += rate;
    if (outcome.figure == 0 && game.most == UINT64_MAX)
        return Error{"nothing was received while it was measured", EAGAIN};
    if (shape.receivers > 1 && outcome.figure > 0) {
        const auto [least, greatest] = std::minmax_element(rates.begin(), rates.end());
        outcome.extras = {{"slowest_receiver_share", "of 1", *least / outcome.figure},
                          {"fastest_receiver_share", "of 1", *greatest / outcome.figure}};
    }
    return outcome;
}

Result<std::vector<Report>> stream(const Transports &transports, const Game &game)
{
    const auto processors = processorsFor(game.placement);
    if (!processors)
        return processors.error();
    const Shape &shape = game.shape;
    std::vector<Player> players;
    for (int line = 0; line < game.lines; ++line) {
        Transport &transport = *transports[static_cast<std::size_t>(line)];
        for (int s = 0; s < shape.senders; ++s)
            players.push_back({named("sender", line, game.lines, s, shape.senders), processors.value().senders,
                               [&, s](Seat seat) { playSender(seat, transport, s, shape.bytes, game.most); }});
        for (int r = 0; r < shape.receivers; ++r)
            players.push_back({named("receiver", line, game.lines, r, shape.receivers), processors.value().receivers,
                               [&, r](Seat seat) {
                                   playReceiver(seat, transport, r, shape.bytes, shape.senders / shape.receivers,
                                                shape.receivers == 1);
                               }});
    }
    auto reports = playRound(players, game.pace, tending(transports));
    if (!reports)
        return reports.error();
    if (auto same = compareTallies(reports.value(), shape); !same)
        return same.error();
    return reports;
}

} // namespace

Result<RoundOutcome> playStream(const MakeTransport &make, const Game &game)
{
    return withTransports(make, game.shape, game.lines, [&](const Transports &transports) -> Result<RoundOutcome> {
        const auto reports = stream(transports, game);
        if (!reports)
            return reports.error();
        return ratesOf(reports.value(), game);
    });
}

Result<RoundOutcome> playStreamForTime(const MakeTransport &make, const Game &game)
{
    return withTransports(make, game.shape, 1, [&](const Transports &transports) -> Result<RoundOutcome> {
        const auto reports = stream(transports, game);
        if (!reports)
            return reports.error();
        return timeOf(reports.value().back(), game);
    });
}

Result<RoundOutcome> playRoundTrip(const MakeTransport &make, const Game &game)
{
    return withTransports(make, game.shape, 2, [&](const Transports &transports) -> Result<RoundOutcome> {
        const auto processors = processorsFor(game.placement);
        if (!processors)
            return processors.error();
        Transport &there = *transports[0], &back = *transports[1];
        const std::size_t bytes = game.shape.bytes;
        const auto reports = playRound(
            {{"caller", processors.value().senders,
              [&](Seat seat) { playCaller(seat, there, back, bytes, game.most); }},
             {"answerer", processors.value().receivers, [&](Seat seat) { playAnswerer(seat, there, back, bytes); }}},
            game.pace, tending(transports));
        if (!reports)
            return reports.error();
        return timeOf(reports.value().front(), game);
    });
}

Result<RoundOutcome> playEmptyReceive(const MakeTransport &make, const Game &game)
{
    return withTransports(make, game.shape, 1, [&](const Transports &transports) -> Result<RoundOutcome> {
        const auto processors = processorsFor(Placement::sameCore);
        if (!processors)
            return processors.error();
        const auto reports = playRound({{"receiver", processors.value().receivers,
                                         [&](Seat seat) { playAsker(seat, *transports[0], game.most); }}},
                                       game.pace, tending(transports));
        if (!reports)
            return reports.error();
        return timeOf(reports.value().front(), game);
    });
}

} // namespace synchroscope::bench
