// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/measured.h"

#include "recording/condition_times.h"

#include <algorithm>
#include <numeric>

namespace synchroscope {

namespace {

using What = Measure::What;

double milliseconds(std::int64_t ns) { return static_cast<double>(ns) / 1e6; }

const ProcessStatistics &processOf(const Measure &measure, const Witness &witness)
{
    return witness.figures.processes[static_cast<std::size_t>(measure.process)];
}

const ChannelStatistics &channelOf(const Measure &measure, const Witness &witness)
{
    return witness.figures.channels[static_cast<std::size_t>(measure.channel)];
}

template<typename Wanted>
double count(const Witness &witness, Wanted wanted)
{
    const std::vector<RecordedEvent> &events = witness.recording.events();
    return static_cast<double>(std::count_if(events.begin(), events.end(), wanted));
}

/// Calls of the process that came back so.
template<typename Wanted>
double countReturned(const Measure &measure, const Witness &witness, EventKind kind, Wanted wanted)
{
    return count(witness, [&](const RecordedEvent &recorded) {
        return recorded.process == measure.process && recorded.event.kind == kind
               && (measure.channel < 0 || recorded.event.channel == measure.channel) && wanted(recorded.event.detail);
    });
}

double countSends(const Measure &measure, const Witness &witness, SendOutcome first, SendOutcome last)
{
    return countReturned(measure, witness, EventKind::sendReturned, [first, last](int detail) {
        return detail >= static_cast<int>(first) && detail <= static_cast<int>(last);
    });
}

double countReceives(const Measure &measure, const Witness &witness, ReceiveOutcome outcome)
{
    return countReturned(measure, witness, EventKind::receiveReturned,
                         [outcome](int detail) { return detail == static_cast<int>(outcome); });
}

double countKind(const Measure &measure, const Witness &witness, EventKind kind)
{
    return count(witness, [&](const RecordedEvent &recorded) {
        return recorded.process == measure.process && recorded.event.kind == kind;
    });
}

/// By another process, not because somebody is gone.
double countWakeUps(const Witness &witness, int WakeUp::*whose, int process)
{
    const std::vector<WakeUp> &all = witness.history.wakeUps();
    return static_cast<double>(std::count_if(all.begin(), all.end(), [&](const WakeUp &wakeUp) {
        return wakeUp.*whose == process && wakeUp.from != supervisorIndex && wakeUp.woke >= 0;
    }));
}

/// How often it had to wait. A wake-up may come before it is really asleep: then it has waited no time.
double countBlocked(const Measure &measure, const Witness &witness)
{
    return count(witness, [&](const RecordedEvent &recorded) {
        const int reason = recorded.event.detail;
        return recorded.process == measure.process && recorded.event.kind == EventKind::blocked
               && (measure.reason ? reason == static_cast<int>(*measure.reason)
                                  : reason < blockReasonCount);
    });
}

double countText(const Measure &measure, const Witness &witness)
{
    const std::vector<std::string> texts = textsOf(measure.what, measure.process, measure.channel, witness);
    return static_cast<double>(std::count_if(texts.begin(), texts.end(), [&](const std::string &text) {
        return fits(measure.text, text);
    }));
}

std::vector<double> averageOf(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    return {std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size())};
}

std::vector<double> blockedMs(const Measure &measure, const Witness &witness)
{
    const auto &byReason = processOf(measure, witness).blockedMs;
    const double total = measure.reason ? byReason[static_cast<std::size_t>(*measure.reason)]
                                        : std::accumulate(byReason.begin(), byReason.end(), 0.0);
    if (!measure.onAverage)
        return {total};
    const double times = countBlocked(measure, witness);
    return times > 0 ? std::vector{total / times} : std::vector<double>();
}

std::vector<double> ages(const Measure &measure, const Witness &witness)
{
    std::vector<double> values;
    for (const MessageLife &life : witness.history.messages()) {
        if (life.channel != measure.channel || (measure.message != 0 && life.number != measure.message))
            continue;
        if (const std::int64_t age = life.latency(channelOf(measure, witness).capacity == 0); age >= 0)
            values.push_back(milliseconds(age));
    }
    return measure.onAverage ? averageOf(values) : values;
}

std::vector<double> moments(const Measure &measure, const Witness &witness)
{
    const auto happened = momentOf(*measure.happening, witness.recording);
    if (!happened)
        return {};
    if (!measure.from)
        return {milliseconds(happened->at)};
    const auto from = momentOf(*measure.from, witness.recording);
    return from ? std::vector{milliseconds(happened->at - from->at)} : std::vector<double>();
}

std::vector<double> oneIf(bool known, double value)
{
    return known ? std::vector{value} : std::vector<double>();
}

double totalOf(const Measure &measure, const Witness &witness)
{
    const ChannelStatistics &channel = channelOf(measure, witness);
    const ChannelTotals &totals = channel.totals;
    const auto number = [&]() -> std::uint64_t {
        switch (measure.what) {
        case What::enqueued: return totals.enqueued;
        case What::delivered: return totals.delivered;
        case What::refusals: return totals.refused;
        case What::discarded: return totals.discarded;
        case What::overwritten: return totals.overwritten;
        case What::withdrawn: return totals.withdrawn;
        case What::redelivered: return totals.redelivered;
        case What::inDoubt: return channel.inDoubt;
        case What::left: return totals.leftInQueue;
        default: return totals.maxDepth;
        }
    };
    return static_cast<double>(number());
}

} // namespace

Witness witnessOf(const Recording &recording, const History &history)
{
    return {recording, history, statistics(recording, history), recording.steppedFrom < 0};
}

std::optional<Moment> momentOf(const Condition &condition, const Recording &recording)
{
    ConditionTimes times(condition, recording.scenario());
    times.update(recording);
    const auto after = times.momentOf(0);
    return after ? std::optional(Moment{*after - 1, recording.events()[*after - 1].at}) : std::nullopt;
}

std::vector<double> measured(const Measure &measure, const Witness &witness)
{
    switch (measure.what) {
    case What::sent: return {countSends(measure, witness, SendOutcome::delivered, SendOutcome::discarded)};
    case What::refused: return {countSends(measure, witness, SendOutcome::refused, SendOutcome::refused)};
    case What::received: return {countReceives(measure, witness, ReceiveOutcome::message)};
    case What::timedOut:
        return {countReceives(measure, witness, ReceiveOutcome::timedOut)
                + countSends(measure, witness, SendOutcome::timedOut, SendOutcome::timedOut)};
    case What::emptyPolls: return {countKind(measure, witness, EventKind::emptyPoll)};
    case What::lines: return {countKind(measure, witness, EventKind::logged)};
    case What::woken: return {countWakeUps(witness, &WakeUp::to, measure.process)};
    case What::wakeUps: return {countWakeUps(witness, &WakeUp::from, measure.process)};
    case What::blockedTimes: return {countBlocked(measure, witness)};
    case What::loggedText:
    case What::sentText:
    case What::receivedText:
    case What::deliveredText: return {countText(measure, witness)};
    case What::enqueued:
    case What::delivered:
    case What::refusals:
    case What::discarded:
    case What::overwritten:
    case What::withdrawn:
    case What::redelivered:
    case What::inDoubt:
    case What::left:
    case What::deepest: return {totalOf(measure, witness)};
    case What::blocked: return blockedMs(measure, witness);
    case What::working: return {processOf(measure, witness).workingMs};
    case What::done: return oneIf(processOf(measure, witness).doneMs >= 0, processOf(measure, witness).doneMs);
    case What::age: return ages(measure, witness);
    case What::duration: return {witness.figures.durationMs};
    case What::moment: return moments(measure, witness);
    case What::processorTime:
        return oneIf(processOf(measure, witness).accounted, processOf(measure, witness).cpuMs);
    }
    return {};
}

} // namespace synchroscope
