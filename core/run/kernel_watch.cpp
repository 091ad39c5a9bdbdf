// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/kernel_watch.h"

#include "base/clock.h"
#include "process/segment_address.h"

#include <sys/syscall.h>

namespace synchroscope {

namespace {

constexpr std::uint64_t betweenLooks = 100'000'000; // real ns; a question takes some 10 µs
constexpr int mostWaits = 8;                        // new waits that are asked about in one look

template<typename Field>
std::uint64_t offsetOf(const std::byte *segment, const Field &field)
{
    return static_cast<std::uint64_t>(reinterpret_cast<const std::byte *>(&field) - segment);
}

constexpr SleepWord::Kind kindOf(Side side)
{
    switch (side) {
    case Side::notFull: return SleepWord::Kind::notFull;
    case Side::notEmpty: return SleepWord::Kind::notEmpty;
    case Side::receipt: break;
    }
    return SleepWord::Kind::receipt;
}

SleepWord wordInChannels(const SharedMemory &memory, std::uint64_t offset)
{
    const ControlBlock &control = memory.control();
    for (int c = 0; c < control.entryCount(); ++c) {
        const ChannelEntry &entry = control.channels[static_cast<std::size_t>(c)];
        if (offset - entry.offset >= ChannelParts::bytesFor(entry, control.processCount))
            continue;
        const ChannelParts channel = memory.channel(c);
        const auto index = static_cast<std::int8_t>(c);
        if (offsetOf(memory.channels(), channel.header->lock) == offset)
            return {SleepWord::Kind::lock, index, -1};
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            for (int p = 0; p < static_cast<int>(control.processCount); ++p)
                if (offsetOf(memory.channels(), channel.waiter(side, p).word) == offset)
                    return entry.isText ? SleepWord{SleepWord::Kind::sharedText,
                                                    static_cast<std::int8_t>(c - static_cast<int>(control.channelCount)),
                                                    static_cast<std::int8_t>(p)}
                                        : SleepWord{kindOf(side), index, static_cast<std::int8_t>(p)};
    }
    return {};
}

SleepWord wordInControl(const SharedMemory &memory, std::uint64_t offset)
{
    const ControlBlock &control = memory.control();
    const auto *segment = reinterpret_cast<const std::byte *>(&control);
    if (offsetOf(segment, control.gate) == offset)
        return {SleepWord::Kind::gate, -1, -1};
    for (int p = 0; p < static_cast<int>(control.processCount); ++p) {
        const ProcessControl &own = control.control[static_cast<std::size_t>(p)];
        if (offsetOf(segment, own.nudge) == offset)
            return {SleepWord::Kind::work, -1, static_cast<std::int8_t>(p)};
        if (offsetOf(segment, own.step) == offset)
            return {SleepWord::Kind::step, -1, static_cast<std::int8_t>(p)};
    }
    return {};
}

/// The wait that a process is in by its own word: its ticket, or 0.
std::uint64_t waitOf(const SharedMemory &memory, int process)
{
    const ControlBlock &control = memory.control();
    for (int c = 0; c < control.entryCount(); ++c) {
        const ChannelEntry &entry = control.channels[static_cast<std::size_t>(c)];
        if (((entry.senders | entry.receivers) >> process & 1) == 0)
            continue;
        const ChannelParts channel = memory.channel(c);
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            if (const Waiter &waiter = channel.waiter(side, process); stateOf(waiter) == WaitState::waiting)
                return waiter.ticket.load(std::memory_order_acquire);
    }
    return 0;
}

bool saysTheSame(const KernelSample &a, const KernelSample &b)
{
    return a.state == b.state && a.word == b.word && a.call == b.call && a.waitingIn == b.waitingIn
        && a.voluntarySwitches == b.voluntarySwitches && a.involuntarySwitches == b.involuntarySwitches
        && a.cpuNs == b.cpuNs;
}

} // namespace

Result<KernelWatch> KernelWatch::open(const SharedMemory &memory, const std::vector<Child> &children)
{
    KernelWatch watch;
    for (const Child &child : children) {
        auto sampler = ProcessSampler::open(child.pid());
        if (!sampler)
            return sampler.error();
        if (const auto sample = sampler.value().sample(); !sample)
            return sample.error();
        const auto control = segmentAddress(child.pid(), memory.controlFd());
        const auto channels = segmentAddress(child.pid(), memory.channelsFd());
        if (!control || !channels)
            return control ? channels.error() : control.error();
        watch.m_watched.push_back({std::move(sampler).value(), control.value(), channels.value()});
    }
    return watch;
}

void KernelWatch::look(const SharedMemory &memory, const std::vector<int> &live, const Take &take)
{
    if (monotonicNow() - m_lookedAt >= betweenLooks) {
        lookAtAll(memory, live, take);
        return;
    }
    int left = memory.control().fullSpeed ? 0 : mostWaits; // at full speed a wait is over before it can be asked about
    for (const int p : live) {
        if (left == 0)
            return;
        const std::uint64_t ticket = waitOf(memory, p);
        if (ticket == 0 || ticket == m_watched[static_cast<std::size_t>(p)].named)
            continue;
        ask(memory, p, ticket, take);
        --left;
    }
}

void KernelWatch::lookAtAll(const SharedMemory &memory, const std::vector<int> &live, const Take &take)
{
    m_lookedAt = monotonicNow();
    for (const int p : live)
        ask(memory, p, waitOf(memory, p), take);
}

void KernelWatch::ask(const SharedMemory &memory, int process, std::uint64_t ticket, const Take &take)
{
    Watched &watched = m_watched[static_cast<std::size_t>(process)];
    KernelSample sample;
    sample.asked = monotonicNow();
    const auto said = watched.sampler.sample();
    sample.told = monotonicNow();
    if (!said)
        return; // it has just ended
    const ProcessSample &told = said.value();
    sample.state = told.state;
    sample.call = told.call.value_or(-1);
    sample.waitingIn = told.waitingIn;
    sample.voluntarySwitches = told.voluntarySwitches;
    sample.involuntarySwitches = told.involuntarySwitches;
    sample.cpuNs = told.cpuNs;
    sample.waitingNs = told.waitingNs;
    if (told.state == 'S' && told.call == SYS_futex) {
        sample.word = wordInChannels(memory, told.firstArgument - watched.channels);
        if (sample.word.kind == SleepWord::Kind::nothing)
            sample.word = wordInControl(memory, told.firstArgument - watched.control);
    }
    if (sample.word.channel >= 0 && sample.word.process == process)
        watched.named = ticket;
    if (saysTheSame(sample, watched.last))
        return;
    watched.last = sample;
    take(process, std::move(sample));
}

std::optional<std::int64_t> KernelWatch::waitedForProcessor(int process) const
{
    return m_watched[static_cast<std::size_t>(process)].sampler.waitedForProcessor();
}

} // namespace synchroscope
