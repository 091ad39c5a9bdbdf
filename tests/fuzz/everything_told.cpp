// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/everything_told.h"

#include "analysis/evidence_words.h"
#include "analysis/first_difference.h"
#include "analysis/flow_meter.h"
#include "analysis/moment.h"
#include "analysis/narration.h"
#include "analysis/report.h"
#include "analysis/run_figures.h"
#include "analysis/spread.h"
#include "analysis/step_lines.h"
#include "analysis/why.h"
#include "recording/ending.h"
#include "recording/up_to.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace synchroscope::fuzz {

namespace {

constexpr std::size_t mostLookedAt = 60; // at either end: a sentence costs far more than an event

/// The first and the last few of `count` things.
template<typename Look>
void lookAtEnds(std::size_t count, const Look &look)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (i == mostLookedAt && count > 2 * mostLookedAt)
            i = count - mostLookedAt;
        look(i);
    }
}

/// Views search these by time.
std::string objectionToOrder(const Recording &recording, const History &history)
{
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        const std::vector<Span> &spans = history.spans(static_cast<int>(p));
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].end < spans[i].begin)
                return "a span ends before it begins";
            if (spans[i].end == openEnd && i + 1 < spans.size())
                return "a span is open although another one follows";
            if (i > 0 && spans[i].begin < spans[i - 1].end)
                return "a span begins before the one before has ended";
        }
    }
    const auto inOrder = [](const auto &things, auto time) {
        return std::is_sorted(things.begin(), things.end(),
                              [&](const auto &a, const auto &b) { return time(a) < time(b); });
    };
    for (std::size_t c = 0; c < recording.scenario().channels.size(); ++c)
        if (!inOrder(history.depth(static_cast<int>(c)), [](const DepthStep &one) { return one.at; }))
            return "steps of a depth are not in the order of time";
    if (!inOrder(recording.events(), [](const RecordedEvent &one) { return one.at; }))
        return "the axis runs backwards";
    if (!inOrder(history.messages(), [](const MessageLife &one) { return one.called; })
        || !inOrder(history.wakeUps(), [](const WakeUp &one) { return one.issued; })
        || !inOrder(history.polls(), [](const Poll &one) { return one.at; }))
        return "messages, wake-ups or polls are not in the order of time";
    return {};
}

std::string objectionToSentences(const Recording &recording, const History &history)
{
    std::string objection;
    lookAtEnds(recording.events().size(), [&](std::size_t i) {
        const RecordedEvent &event = recording.events()[i];
        if (isTold(recording, event) == narrate(recording, history, event).empty())
            objection = "an event is told and has no line, or has a line and is not told";
        (void)stepDetail(recording, event);
    });
    StepLines lines;
    for (std::size_t i = 0; i < mostLookedAt; ++i)
        if (const auto line = lines.next(recording))
            (void)toText(*line);
    (void)explanation(recording, history);
    return objection;
}

void lookAtMoment(const Recording &recording, const History &history, const SystemState &state)
{
    for (const Tense tense : {Tense::present, Tense::past})
        (void)caption(recording, history, state, nullptr, tense);
    (void)nextSentence(recording, state);
    (void)linesOf(whyOf(recording, state, recording.now, -1));
    for (int p = 0; p < static_cast<int>(recording.scenario().processes.size()); ++p) {
        (void)aboutTo(recording, state, p);
        (void)whoCouldWake(recording, state, p);
        (void)linesOf(whyOf(recording, state, recording.now, p));
        (void)stateWords(recording, state, p);
    }
    for (std::size_t c = 0; c < state.channels.size(); ++c)
        for (const QueuedMessage &message : state.channels[c].queue)
            (void)messageLabel(recording, static_cast<int>(c), message.number, message.sender);
}

/// They are searched for each event and copied for each keyframe.
std::string objectionToQueues(const Recording &recording, const History &history)
{
    for (std::size_t c = 0; c < recording.scenario().channels.size(); ++c) {
        const int capacity = recording.scenario().channels[c].capacity;
        const std::size_t longest = capacity > 0 ? static_cast<std::size_t>(capacity) : recording.scenario().processes.size();
        if (history.newest().channels[c].queue.size() > longest)
            return "a queue is longer than its channel";
    }
    return {};
}

std::string objectionToMoments(const Recording &recording, const History &history)
{
    const std::size_t events = recording.events().size();
    StateAt states;
    if (!(states.afterEvents(recording, events) == history.newest()))
        return "the newest state and the replayed one differ";
    for (const std::size_t count : {events, events / 2, events / 3, std::size_t{1}, std::size_t{0}}) {
        lookAtMoment(recording, history, states.afterEvents(recording, count));
        for (const Grain grain : {Grain::event, Grain::line}) {
            if (momentBefore(recording, count, grain) > count || momentAfter(recording, count, grain) > events)
                return "a moment that is none";
        }
        if (momentAt(recording, timeOf(recording, count)) < std::min(count, events))
            return "a moment comes before its own time";
        StepCount().before(recording, count);
    }
    bool outside = false;
    const auto look = [&](std::size_t moment) { outside = outside || moment > events; };
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        const std::vector<Span> &spans = history.spans(static_cast<int>(p));
        lookAtEnds(spans.size(), [&](std::size_t i) {
            look(momentOfBegin(recording, static_cast<int>(p), spans[i]));
            if (isBlocked(spans[i].activity))
                (void)howKnown(recording, history, static_cast<int>(p), spans[i]);
        });
    }
    lookAtEnds(history.messages().size(), [&](std::size_t i) {
        look(momentOfSending(recording, history.messages()[i]));
        look(momentOfReceipt(recording, history.messages()[i]));
    });
    lookAtEnds(history.wakeUps().size(), [&](std::size_t i) { look(momentOfWakeUp(recording, history.wakeUps()[i])); });
    return outside ? "a moment beyond the newest" : std::string();
}

std::string objectionToFigures(const Recording &recording, const History &history)
{
    RunReport report = reportOn(recording, history);
    report.figures.log.resize(std::min(report.figures.log.size(), mostLookedAt)); // one line is as good as another
    for (const ProcessStatistics &process : report.figures.processes) {
        double blocked = 0;
        for (const double ms : process.blockedMs)
            blocked += ms;
        if (!(process.workingMs >= 0 && blocked >= 0 && std::isfinite(process.workingMs + blocked)))
            return "a process worked or waited for no time that can be";
    }
    if (std::any_of(report.figures.latencies.begin(), report.figures.latencies.end(),
                    [](std::int64_t age) { return age < 0; }))
        return "a message was received before it was sent";
    (void)summaryText(report);
    if (!nlohmann::json::accept(runsToJson("made-up", 1, recording.evidenceTier, {report})))
        return "what stands for JSON is none";
    const RunFigures figures = runFigures(recording.scenario(), report.figures);
    for (const FigureColumn &column : figureColumns()) {
        (void)marks(column, {figures, figures});
        (void)texts(column, {figures});
    }
    const Comparison modes = compareIn({}, {}, recording.scenario(), recording.settings());
    const std::vector<RunReport> four(modes.variants.size(), report);
    (void)compareText(modes, recording.scenario(), four);
    if (!nlohmann::json::accept(comparisonToJson(modes, recording.scenario(), 1, recording.evidenceTier, four)))
        return "what stands for the JSON of a comparison is none";
    const Ending ending = endingOf(recording);
    (void)endingText(ending);
    (void)isBad(ending, recording.scenario(), recording.settings().mode);
    return {};
}

std::string objectionToPart(const Recording &recording, const History &history)
{
    const std::int64_t moment = recording.events().empty() ? 0 : recording.events()[recording.events().size() / 2].at;
    const Recording part = upTo(recording, moment);
    History before(part);
    before.update(part);
    StateAt states;
    if (!(states.at(recording, moment) == before.newest()))
        return "the part up to a moment ends in another state than that of the moment";
    (void)differenceSentence(recording, history, "the one", part, before, "the other");
    return {};
}

void lookAtDepths(const Recording &recording, const History &history)
{
    const std::int64_t end = std::max<std::int64_t>(1, recording.now);
    for (std::size_t c = 0; c < recording.scenario().channels.size(); ++c) {
        const int channel = static_cast<int>(c);
        for (const std::int64_t columns : {1, 7, 1000}) {
            int atBegin = 0;
            const double width = static_cast<double>(end) / static_cast<double>(columns);
            (void)depthColumns(history.depth(channel), history.depthIndex(channel), 0, end, width, atBegin);
        }
    }
}

void measureFlow(const Recording &recording)
{
    FlowMeter meter;
    meter.take(recording);
    std::int64_t length = 0;
    (void)meter.lastSecond(length);
    const Recording last = meter.lastEvents(recording);
    History history(last);
    history.update(last);
    (void)meter.latencies();
}

} // namespace

std::string objectionTo(const Recording &recording, const History &history, Told told)
{
    for (const auto check : {objectionToOrder, objectionToQueues, objectionToSentences, objectionToMoments, objectionToPart})
        if (std::string objection = check(recording, history); !objection.empty())
            return objection;
    if (told == Told::everything) {
        if (std::string objection = objectionToFigures(recording, history); !objection.empty())
            return objection;
    }
    lookAtDepths(recording, history);
    measureFlow(recording);
    return {};
}

} // namespace synchroscope::fuzz
