// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/same_lesson.h"

#include <algorithm>
#include <tuple>

namespace synchroscope {

namespace {

// Every member is named, so that one that is added does not build until it is compared here; the writer needs it too.

auto contentOf(const ChannelSpec &channel)
{
    const auto &[name, noun, capacity, whenFull, senders, receivers, byPriority, line] = channel;
    static_cast<void>(line);
    return std::tie(name, noun, capacity, whenFull, senders, receivers, byPriority);
}

auto contentOf(const SharedTextSpec &text)
{
    const auto &[name, value, wakers, line] = text;
    static_cast<void>(wakers); // what the programs say
    static_cast<void>(line);
    return std::tie(name, value);
}

auto contentOf(const ProcessSpec &process)
{
    const auto &[name, program, programLine, place, startMs, replaces, line] = process;
    static_cast<void>(programLine);
    static_cast<void>(line);
    return std::tie(name, program, place, startMs, replaces);
}

auto contentOf(const Knob &knob)
{
    const auto &[name, var, value, min, max, step] = knob;
    return std::tie(name, var, value, min, max, step);
}

auto contentOf(const Question &question)
{
    const auto &[modes, ask, answers, correct, because] = question;
    return std::tie(modes, ask, answers, correct, because);
}

auto contentOf(const Checkpoint &checkpoint)
{
    const auto &[modes, when, say, line] = checkpoint;
    static_cast<void>(line);
    return std::tie(modes, when, say);
}

auto contentOf(const Watch &watch)
{
    const auto &[modes, when, say, line] = watch;
    static_cast<void>(line);
    return std::tie(modes, when, say);
}

auto contentOf(const Claim &claim)
{
    const auto &[modes, that, proves, with, live, line] = claim;
    static_cast<void>(line);
    return std::tie(modes, that, proves, with, live);
}

auto contentOf(const Expectation &expectation)
{
    const auto &[send, receive, outcome] = expectation;
    return std::tie(send, receive, outcome);
}

auto contentOf(const Fault &fault)
{
    const auto &[atMs, action, process] = fault;
    return std::tie(atMs, action, process);
}

template<typename List>
bool same(const List &a, const List &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return contentOf(one) == contentOf(other); });
}

} // namespace

bool sameLesson(const Scenario &a, const Scenario &b)
{
    const auto &[identifier, file, title, topic, goal, summary, equivalents, span, livelockMs, mode, channels,
                 sharedTexts, processes, knobs, questions, checkpoints, watches, claims, expectations, faults] = a;
    static_cast<void>(identifier);
    static_cast<void>(file);
    return std::tie(title, topic, goal, summary, equivalents, span, livelockMs, mode)
            == std::tie(b.title, b.topic, b.goal, b.summary, b.equivalents, b.span, b.livelockMs, b.mode)
        && same(channels, b.channels) && same(sharedTexts, b.sharedTexts) && same(processes, b.processes)
        && same(knobs, b.knobs)
        && same(questions, b.questions) && same(checkpoints, b.checkpoints) && same(watches, b.watches)
        && same(claims, b.claims) && same(expectations, b.expectations) && same(faults, b.faults);
}

bool samePrograms(const Scenario &a, const Scenario &b)
{
    return same(a.channels, b.channels) && same(a.sharedTexts, b.sharedTexts) && same(a.processes, b.processes)
        && same(a.knobs, b.knobs) && same(a.faults, b.faults);
}

} // namespace synchroscope
