// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/shared_memory.h"

#include "channel/shared_text.h"
#include "memory/remote_barrier.h"
#include "memory/spin_budget.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unistd.h>

namespace synchroscope {

namespace {

void copyName(char (&to)[maxNameBytes], const std::string &from)
{
    std::memcpy(to, from.data(), std::min(from.size(), maxNameBytes - 1)); // zeroed before: it stays terminated
}

std::uint64_t maskOf(const std::vector<int> &processes)
{
    std::uint64_t mask = 0;
    for (const int process : processes)
        mask |= std::uint64_t{1} << process;
    return mask;
}

/// Axis ns. At full speed nothing takes its time; but whoever replaces another waits for its end.
std::int64_t startOf(const ProcessSpec &process, const Settings &settings)
{
    if (process.replaces >= 0)
        return GateReport::never;
    return settings.fullSpeed ? 0 : std::llround(process.startMs * 1e6);
}

} // namespace

ChannelEntry channelEntry(const ChannelSpec &channel)
{
    ChannelEntry entry{};
    copyName(entry.name, channel.name);
    entry.senders = maskOf(channel.senders);
    entry.receivers = maskOf(channel.receivers);
    entry.capacity = static_cast<std::uint32_t>(channel.capacity);
    entry.whenFull = channel.whenFull;
    entry.byPriority = channel.byPriority;
    entry.direct = mayBeDirect(entry);
    return entry;
}

Result<SharedMemory> SharedMemory::create(const Scenario &scenario, const Settings &settings)
{
    SharedMemory memory;
    if (auto done = memory.layOutControl(scenario, settings); !done)
        return done.error();
    if (auto done = memory.layOutChannels(scenario); !done)
        return done.error();
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        auto fd = createSegment("synchroscope-ring", ringSegmentBytes);
        if (!fd)
            return fd.error();
        auto mapping = Mapping::map(fd.value().get(), Mapping::Access::readOnly);
        if (!mapping)
            return mapping.error();
        memory.m_ringFds.push_back(std::move(fd).value());
        memory.m_rings.push_back(std::move(mapping).value());
    }
    return memory;
}

Result<void> SharedMemory::layOutControl(const Scenario &scenario, const Settings &settings)
{
    std::size_t bytes = sizeof(ControlBlock);
    for (const ProcessSpec &process : scenario.processes)
        bytes += process.program.size();
    auto fd = createSegment("synchroscope-control", bytes);
    if (!fd)
        return fd.error();
    m_controlFd = std::move(fd).value();
    auto mapping = Mapping::map(m_controlFd.get(), Mapping::Access::readWrite);
    if (!mapping)
        return mapping.error();
    m_control = std::move(mapping).value();
    if (auto sealed = sealAgainstNewWriters(m_controlFd.get()); !sealed)
        return sealed;

    auto *block = new (m_control.data()) ControlBlock{};
    block->magic = layoutMagic;
    block->version = layoutVersion;
    block->parentPid = ::getpid();
    block->processCount = static_cast<std::uint32_t>(scenario.processes.size());
    block->channelCount = static_cast<std::uint32_t>(scenario.channels.size());
    block->textCount = static_cast<std::uint32_t>(scenario.sharedTexts.size());
    block->knobCount = static_cast<std::uint32_t>(std::min<std::size_t>(scenario.knobs.size(), maxKnobs));
    block->mode = settings.mode;
    block->fullSpeed = settings.fullSpeed;
    block->seed = settings.seed;
    m_stamps.emplace(block->stamps);

    std::size_t at = sizeof(ControlBlock);
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        ProcessEntry &entry = block->processes[i];
        const std::string &program = scenario.processes[i].program;
        copyName(entry.name, scenario.processes[i].name);
        entry.programOffset = static_cast<std::uint32_t>(at);
        entry.programBytes = static_cast<std::uint32_t>(program.size());
        entry.pace = i < settings.paces.size() && settings.paces[i] > 0 ? settings.paces[i] : 1;
        block->control[i].startAt.store(startOf(scenario.processes[i], settings), std::memory_order_relaxed); // nobody runs yet
        std::memcpy(m_control.data() + at, program.data(), program.size());
        at += program.size();
    }
    for (std::size_t i = 0; i < block->knobCount; ++i) {
        copyName(block->knobs[i].variable, scenario.knobs[i].var);
        block->knobs[i].value = scenario.knobs[i].value;
    }
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < scenario.channels.size(); ++i) {
        ChannelEntry &entry = block->channels[i];
        entry = channelEntry(scenario.channels[i]);
        entry.spins = block->fullSpeed ? spinBudget() : 0;
        entry.remoteBarriers = block->fullSpeed && registerForRemoteBarriers();
        entry.offset = offset;
        offset += ChannelParts::bytesFor(entry, block->processCount);
    }
    for (std::size_t i = 0; i < scenario.sharedTexts.size(); ++i) {
        ChannelEntry &entry = block->channels[scenario.channels.size() + i];
        copyName(entry.name, scenario.sharedTexts[i].name);
        entry.senders = entry.receivers = ~std::uint64_t{0} >> (maxProcesses - block->processCount);
        entry.isText = true;
        entry.offset = offset;
        offset += ChannelParts::bytesFor(entry, block->processCount);
    }
    return {};
}

Result<void> SharedMemory::layOutChannels(const Scenario &scenario)
{
    std::size_t bytes = cacheLine; // never empty, even without channels
    for (int i = 0; i < control().entryCount(); ++i)
        bytes += ChannelParts::bytesFor(control().channels[static_cast<std::size_t>(i)], control().processCount);
    const std::size_t all = bytes + scenario.processes.size() * ringSegmentBytes;
    if (all > maxSharedBytes)
        return Error{"this run needs " + std::to_string(all >> 20) + " MiB of shared memory; "
                         + std::to_string(maxSharedBytes >> 20)
                         + " MiB is the most: fewer processes or channels, or smaller capacities",
                     0};
    auto fd = createSegment("synchroscope-channels", bytes);
    if (!fd)
        return fd.error();
    m_channelsFd = std::move(fd).value();
    auto mapping = Mapping::map(m_channelsFd.get(), Mapping::Access::readWrite);
    if (!mapping)
        return mapping.error();
    m_channels = std::move(mapping).value();
    for (int i = 0; i < static_cast<int>(control().channelCount); ++i)
        channel(i).initialise();
    for (std::size_t i = 0; i < scenario.sharedTexts.size(); ++i)
        layOutSharedText(channel(static_cast<int>(control().channelCount + i)), scenario.sharedTexts[i].value);
    return {};
}

ChannelParts SharedMemory::channel(int index) const
{
    return {m_channels.data(), control().channels[static_cast<std::size_t>(index)], control().processCount};
}

void SharedMemory::closeDescriptors()
{
    m_controlFd.reset();
    m_channelsFd.reset();
    m_ringFds.clear();
}

} // namespace synchroscope
