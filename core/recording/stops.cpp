// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/stops.h"

#include "recording/condition_watch.h"

#include <algorithm>
#include <vector>

namespace synchroscope {

namespace {

struct CheckpointWatch
{
    int checkpoint;
    ConditionWatch watch;
};

/// Those of the run's mode. A condition that cannot come true with the run's capacities is none here, nor is an empty one.
std::vector<CheckpointWatch> checkpointWatches(const Scenario &scenario)
{
    std::vector<CheckpointWatch> watches;
    for (std::size_t i = 0; i < scenario.checkpoints.size(); ++i) {
        if (!contains(scenario.checkpoints[i].modes, scenario.mode))
            continue;
        const auto parsed = parseCondition(scenario.checkpoints[i].when, scenario);
        if (const auto *condition = std::get_if<Condition>(&parsed))
            watches.push_back({static_cast<int>(i), ConditionWatch(*condition, scenario)});
    }
    return watches;
}

} // namespace

struct StopWatch::Impl
{
    explicit Impl(const Scenario &scenario) : watches(checkpointWatches(scenario)), processes(scenario.processes.size()),
                                             sharedTexts(scenario.sharedTexts.size())
    {
        for (const CheckpointWatch &one : watches)
            kinds |= one.watch.kinds();
        for (const ChannelSpec &channel : scenario.channels)
            capacities.push_back(channel.capacity);
    }

    /// The first in the file of those that come true with this event; all of them are used up. −1: none.
    int checkpointAt(const RecordedEvent &event)
    {
        if (!(kinds & kindBit(event.event.kind)))
            return -1;
        int first = -1;
        for (CheckpointWatch &one : watches)
            if (one.watch.take(event) && first < 0)
                first = one.checkpoint;
        if (first < 0)
            return -1;
        std::erase_if(watches, [](const CheckpointWatch &one) { return one.watch.happened(); });
        kinds = 0;
        for (const CheckpointWatch &one : watches)
            kinds |= one.watch.kinds();
        return first;
    }

    [[nodiscard]] std::optional<StopKind> kindOf(const RecordedEvent &recorded) const
    {
        const Event &event = recorded.event;
        const bool known = recorded.process < processes;
        if (!known && recorded.process != supervisorIndex)
            return std::nullopt;
        switch (event.kind) {
        case EventKind::gap: return StopKind::lost;
        case EventKind::woken:
            if (known && !(event.flags & EventFlag::cameFirst))
                return StopKind::woken;
            return std::nullopt;
        case EventKind::blocked:
            if (known && isSharedText(event.channel) && event.detail == static_cast<int>(BlockReason::untilWoken))
                return StopKind::blocked;
            break;
        default: break;
        }
        return event.channel < capacities.size() ? kindOnChannel(event, known) : std::nullopt;
    }

    [[nodiscard]] bool isSharedText(std::size_t channel) const
    {
        return channel >= capacities.size() && channel < capacities.size() + sharedTexts;
    }

    [[nodiscard]] std::optional<StopKind> kindOnChannel(const Event &event, bool byProcess) const
    {
        const int capacity = capacities[event.channel];
        const auto onlyIf = [](bool is, StopKind kind) { return is ? std::optional(kind) : std::nullopt; };
        switch (event.kind) {
        case EventKind::blocked:
            return onlyIf(byProcess && event.detail <= static_cast<int>(BlockReason::queueEmpty), StopKind::blocked);
        case EventKind::enqueued: return onlyIf(capacity > 0 && event.depth == capacity, StopKind::full);
        case EventKind::dequeued: return onlyIf(capacity > 0 && event.depth == 0, StopKind::empty);
        case EventKind::emptyPoll: return StopKind::empty;
        case EventKind::refused:
        case EventKind::discarded:
        case EventKind::overwritten:
        case EventKind::withdrawn: return StopKind::lost;
        default: return std::nullopt;
        }
    }

    std::vector<CheckpointWatch> watches; // those that have not happened yet
    std::uint64_t kinds = 0;              // that any of them has to see
    std::size_t processes;
    std::vector<int> capacities;
    std::size_t sharedTexts;
};

StopWatch::StopWatch(const Scenario &scenario) : m_impl(std::make_unique<Impl>(scenario)) {}
StopWatch::~StopWatch() = default;
StopWatch::StopWatch(StopWatch &&) noexcept = default;
StopWatch &StopWatch::operator=(StopWatch &&) noexcept = default;

std::optional<Stop> StopWatch::take(const RecordedEvent &event, StopSet wanted)
{
    const int checkpoint = m_impl->checkpointAt(event);
    if (checkpoint >= 0 && contains(wanted, StopKind::checkpoint))
        return Stop{StopKind::checkpoint, checkpoint};
    if (wanted == 0) // full speed: millions of events a second, of which none stops anything
        return std::nullopt;
    if (const auto kind = m_impl->kindOf(event); kind && contains(wanted, *kind))
        return Stop{*kind, -1};
    return std::nullopt;
}

} // namespace synchroscope
