// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence_words.h"

#include "analysis/awake_time.h"
#include "analysis/sentence.h"
#include "analysis/wake_latency.h"

#include <algorithm>
#include <iterator>

namespace synchroscope {

using sentence::processName;
using sentence::say;

namespace {

std::string milliseconds(std::int64_t ns, Translate translate)
{
    return sentence::decimal(fmt::format("{:.1f} ms", static_cast<double>(ns) / 1e6), translate);
}

/// Finer than elsewhere: it is about microseconds.
std::string micros(std::int64_t ns, Translate translate)
{
    return ns < 10'000 ? sentence::decimal(fmt::format("{:.1f} µs", static_cast<double>(ns) / 1e3), translate)
                       : sentence::duration(ns, translate);
}

/// The last sample within a span that names its word, or null.
const KernelSample *naming(const Recording &recording, int process, const Span &span)
{
    const auto &samples = recording.samples[static_cast<std::size_t>(process)];
    const std::uint64_t end = span.end == openEnd ? UINT64_MAX : span.endStamp;
    const SleepWord word = wordOf(span, process);
    auto sample = std::partition_point(samples.begin(), samples.end(),
                                       [&](const KernelSample &one) { return one.asked < span.beginStamp; });
    for (; sample != samples.end() && sample->told <= end; ++sample) {
        if (sample->word == word)
            return &*sample;
    }
    return nullptr;
}

std::string verdict(const Recording &recording, int process, const Span &span, Translate translate)
{
    const std::string name = processName(recording, process);
    switch (span.evidence) {
    case Evidence::confirmed: return say(translate, "● Linux confirms that {0} slept.", name);
    case Evidence::contradicted:
        return say(translate, "! Linux contradicts: {0} wrote that it is blocked, but it did not sleep.", name);
    case Evidence::wokenFirst:
        return say(translate, "The wake-up came first: {0} was woken before it had fallen asleep.", name);
    case Evidence::unknown: break;
    }
    return say(translate, "○ It is not known from Linux whether {0} slept. Its own records say so.", name);
}

/// What the records of the switches say of a span that is confirmed by one.
std::string switchWords(const Recording &recording, int process, const Span &span, Translate translate)
{
    const auto &switches = recording.switches[static_cast<std::size_t>(process)];
    const auto index = static_cast<std::size_t>(span.sleep);
    if (span.sleep < 0 || index >= switches.size())
        return {};
    const auto after = static_cast<std::int64_t>(switches[index].time - span.beginStamp);
    return say(translate,
               "Linux took it off its processor {0} after {1} had written down that it is blocked, and not by force: "
               "it had gone to sleep.",
               micros(after, translate), processName(recording, process));
}

std::string wakeWords(const Recording &recording, const History &history, int process, const Span &span,
                      Translate translate)
{
    const auto latency = wakeLatency(recording, history, process, span);
    if (!latency)
        return {};
    const int from = history.wakeUps()[static_cast<std::size_t>(span.wakeUp)].from;
    const std::string waker = from == supervisorIndex ? say(translate, "the supervisor") : processName(recording, from);
    if (latency->toProcessor < 0)
        return say(translate,
                   "{0} after the wake-up by {1} it went on. Linux has not told when it was on a processor again.",
                   micros(latency->toGoingOn, translate), waker);
    return say(translate,
               "{0} after the wake-up by {1} Linux put it on a processor, and {2} later it wrote down that it goes on. "
               "At which instant between wake-up and processor it became ready to run, Linux tells only a privileged "
               "observer.",
               micros(latency->toProcessor, translate), waker, micros(latency->toGoingOn - latency->toProcessor, translate));
}

std::string absenceWords(const Recording &recording, const History &history, int process, const Span &span,
                         Translate translate)
{
    const auto awake = [&] {
        return micros(awakeBeforeWakeUp(recording.switches[static_cast<std::size_t>(process)], span, history.wakeUps()), translate);
    };
    switch (span.evidence) {
    case Evidence::contradicted:
        return say(
            translate,
            "The records of its switches are complete. None says that it went to sleep in these {0}; it was on a "
            "processor.",
            micros(static_cast<std::int64_t>(span.endStamp - span.beginStamp), translate));
    case Evidence::wokenFirst:
        return say(
            translate,
            "The records of its switches are complete, and there is no sleep among them. Until the wake-up was issued it was "
            "on a processor for {0}, no longer than falling asleep may take (up to {1}): it was still on its way. So this "
            "is no wait, and no false word either.",
            awake(), micros(onTheWay, translate));
    case Evidence::confirmed: return {};
    case Evidence::unknown: break;
    }
    if (recording.evidenceTier == 2 && span.end == openEnd)
        return say(translate, "It has only just begun to wait: no record of its sleep has come yet.");
    if (recording.evidenceTier == 2 && !recording.switchesComplete)
        return say(translate,
                   "Some records of the switches were lost, so that it proves nothing that there is none here.");
    if (recording.evidenceTier == 2 && span.end != openEnd)
        return say(
            translate,
            "There is no record of a sleep. It was on a processor for {0}: that is too short to say that it did not mean to "
            "sleep (which takes more than {1}), and too long to say that a wake-up came first (at most {2}).",
            awake(), micros(neverThatLong, translate), micros(onTheWay, translate));
    if (recording.evidenceTier == 1)
        return say(translate, "/proc was not asked during this wait: it was over before, or it was not seen in it.");
    return {};
}

} // namespace

std::string nameOf(const Recording &recording, const SleepWord &word)
{
    const ChannelSpec *channel = sentence::channelSpec(recording, word.channel);
    const std::string in = channel ? channel->name : "?", of = processName(recording, word.process);
    switch (word.kind) {
    case SleepWord::Kind::nothing: return {};
    case SleepWord::Kind::notFull: return in + ".not_full[" + of + "]";
    case SleepWord::Kind::receipt: return in + ".receipt[" + of + "]";
    case SleepWord::Kind::notEmpty: return in + ".not_empty[" + of + "]";
    case SleepWord::Kind::lock: return in + ".lock";
    case SleepWord::Kind::work: return "work[" + of + "]";
    case SleepWord::Kind::gate: return "gate";
    case SleepWord::Kind::step: return "step[" + of + "]";
    case SleepWord::Kind::sharedText: return sentence::sharedTextName(recording, word.channel) + ".woken[" + of + "]";
    }
    return {};
}

const KernelSample *sampleAt(const Recording &recording, int process, std::int64_t moment)
{
    const auto &samples = recording.samples[static_cast<std::size_t>(process)];
    const auto next = std::partition_point(samples.begin(), samples.end(),
                                           [moment](const KernelSample &one) { return one.at <= moment; });
    return next == samples.begin() ? nullptr : &*std::prev(next);
}

std::string kernelState(const Recording &recording, int process, std::int64_t moment, Translate translate)
{
    const KernelSample *sample = sampleAt(recording, process, moment);
    if (!sample)
        return {};
    const std::string state(1, sample->state), word = nameOf(recording, sample->word);
    if (sample->state == 'R')
        return say(translate, "{0} · on a processor, or ready for one", state);
    if (sample->state == 'T')
        return say(translate, "{0} · suspended by a signal", state);
    if (!word.empty())
        return sample->waitingIn.empty() ? say(translate, "{0} · asleep on {1}", state, word)
                                         : say(translate, "{0} · asleep in {1} on {2}", state, sample->waitingIn, word);
    return sample->waitingIn.empty() ? state : say(translate, "{0} · in {1}", state, sample->waitingIn);
}

std::string kernelFigures(const Recording &recording, int process, std::int64_t moment, Translate translate)
{
    const KernelSample *sample = sampleAt(recording, process, moment);
    if (!sample)
        return {};
    const std::string switches =
        say(translate, "switches {0} + {1} forced", sample->voluntarySwitches, sample->involuntarySwitches);
    if (sample->cpuNs < 0)
        return switches;
    return say(translate, "{0} · processor {1}, waited {2} for it", switches, milliseconds(sample->cpuNs, translate),
               milliseconds(sample->waitingNs, translate));
}

std::vector<std::string> howKnown(const Recording &recording, const History &history, int process, const Span &span,
                                  Translate translate)
{
    std::vector<std::string> told{verdict(recording, process, span, translate)};
    const auto add = [&told](std::string sentence) {
        if (!sentence.empty())
            told.push_back(std::move(sentence));
    };
    add(switchWords(recording, process, span, translate));
    if (const KernelSample *sample = naming(recording, process, span))
        add(say(translate, "Asked during this wait, /proc/{0}/syscall named the word on which it slept: {1}.",
                recording.processes[static_cast<std::size_t>(process)].pid, nameOf(recording, sample->word)));
    add(absenceWords(recording, history, process, span, translate));
    add(wakeWords(recording, history, process, span, translate));
    for (std::string &sentence : tierWords(recording, translate))
        add(std::move(sentence));
    return told;
}

std::vector<std::string> tierWords(const Recording &recording, Translate translate)
{
    switch (recording.evidenceTier) {
    case 2:
        return {say(translate,
                    "How this is known (tier 2, the best): the kernel itself records each switch of these processes "
                    "(perf_event_open, context_switch), by the same clock as the processes' own records. No special "
                    "rights are needed for one's own processes.")};
    case 1:
        return {
            say(translate,
                "How this is known (tier 1): /proc says where a process sleeps at the instant at which it is asked. "
                "A sleep between two questions is not seen."),
            recording.evidenceLack, recording.evidenceRemedy};
    default:
        return {
            say(translate,
                "Linux tells nothing here (tier 0): all that is shown is what the processes themselves have written "
                "down. Whether they slept, on what, and when they were on a processor is not known."),
            recording.evidenceLack, recording.evidenceRemedy};
    }
}

} // namespace synchroscope
