// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"
#include "memory/axis_clock.h"
#include "memory/futex.h"
#include "memory/stamp_clock.h"

#include <array>
#include <cstdint>
#include <new>

/// The byte map of everything that processes of one run share. Three kinds of segment, each a memfd of its own:
///
///   segment   who writes               who reads    holds
///   --------  -----------------------  -----------  ---------------------------------------------------------
///   control   the parent               everybody    ControlBlock, then the programs' texts
///   channels  every process, the       everybody    for each channel: ChannelHeader, waiters, queue order,
///             parent after a death                  slots (channel/channel_layout.h); then the shared texts, each
///                                                   with a header and waiters too
///   ring p    process p                the parent   RingHeader, events, text (trace/ring_layout.h)
///
/// A process gets the descriptors of the control segment (sealed against new writers), the channels and its own
/// ring, nothing else. The parent trusts nothing that it reads from the last two.
namespace synchroscope {

inline constexpr std::uint32_t layoutMagic = 0x53796e63; // "Sync"
inline constexpr std::uint32_t layoutVersion = 7;
inline constexpr std::size_t cacheLine = 64;
inline constexpr std::size_t maxNameBytes = 160; // 40 characters of UTF-8
inline constexpr int maxKnobs = 32;

/// Descriptors of a process of a run, as it finds them when it starts.
inline constexpr int controlFd = 3, channelsFd = 4, ringFd = 5;

/// The gate's word. Shut before the start and while paused; open while processes run freely; otherwise stepped: each
/// process reports when it comes to the gate and waits there for a grant of its own. Every stretch of stepping has a
/// word of its own, so that a report from an earlier one is never taken for a new one.
namespace GateWord {
inline constexpr std::uint32_t shut = 0, open = 1;
constexpr bool isStepped(std::uint32_t word) { return word > open; }
constexpr std::uint32_t nextStepped(std::uint32_t before) { return before + 2 > open ? before + 2 : 2; }
} // namespace GateWord

/// Where a stepped process is. Written by that process alone, into its own ring's header; the parent believes none of it
/// without a look at its range.
struct GateReport
{
    enum class Where : std::uint32_t { atGate = 0, asleep = 1 };
    FutexWord count; // twice the reports so far; odd while one is being written. The parent sleeps on it
    std::atomic<std::uint32_t> gate;     // the gate's word to which the report belongs
    std::atomic<std::uint32_t> where;    // a Where
    std::atomic<std::uint32_t> kind;     // a GateKind; at the gate
    std::atomic<std::int32_t> channel;   // −1: none
    std::atomic<std::uint32_t> side;     // asleep: on which word of the channel (channel/channel_layout.h)
    std::atomic<std::int32_t> line;
    std::atomic<std::int64_t> ready;     // axis ns; at the end of work: when it is over; asleep: its deadline. See below
    static constexpr std::int64_t atOnce = INT64_MIN, never = INT64_MAX;
};

struct ProcessEntry
{
    char name[maxNameBytes];
    std::uint32_t programOffset; // from the start of the control segment
    std::uint32_t programBytes;
    double pace; // how many times as fast its work goes as its program says
};

struct ChannelEntry
{
    char name[maxNameBytes];
    std::uint64_t senders, receivers; // bit p: process p may
    std::uint64_t offset;             // of its ChannelHeader in the channels segment
    std::uint32_t capacity;
    std::uint32_t spins; // pauses between looks, at most, before one sleeps; 0 in teaching runs: there a wait is a sleep
    WhenFull whenFull;
    bool remoteBarriers; // where waiters spin, and everybody is registered: see memory/remote_barrier.h
    bool direct; // which of the two protocols: see channel/direct_channel.h
    bool byPriority; // the most urgent first, and of those the oldest
    bool isText;     // no channel but a shared text: see channel/shared_text.h
};

struct KnobEntry
{
    char variable[maxNameBytes];
    double value;
};

/// What the parent tells one process while it runs.
struct alignas(cacheLine) ProcessControl
{
    std::atomic<std::uint64_t> eventsRead; // of its ring: what lies before may be overwritten
    std::atomic<std::uint64_t> textRead;
    FutexWord nudge; // work() sleeps on it; it changes when speed or pause do
    FutexWord step;  // a stepped process sleeps on it at its gate; it changes with each grant, and when stepping ends
    std::atomic<std::uint32_t> granted;  // GateReport::count of the report after which it may go on
    std::atomic<std::int64_t> startAt;   // axis ns before which its program does not begin; GateReport::never: not known yet
};

struct ControlBlock
{
    std::uint32_t magic, version;
    std::int32_t parentPid;
    std::uint32_t processCount, channelCount, textCount, knobCount;
    /// Entries of `channels` in use: channels, and behind them shared texts. On each of them processes can sleep.
    [[nodiscard]] int entryCount() const { return static_cast<int>(channelCount + textCount); }
    Mode mode;
    bool fullSpeed;
    std::uint64_t seed;

    alignas(cacheLine) FutexWord gate; // a GateWord. It is nobody's channel: who sleeps here is held, not blocked
    AxisMap axis;
    alignas(cacheLine) StampMap stamps;

    std::array<ProcessControl, maxProcesses> control;
    std::array<ProcessEntry, maxProcesses> processes;
    std::array<ChannelEntry, maxChannels> channels;
    std::array<KnobEntry, maxKnobs> knobs;
};

} // namespace synchroscope
