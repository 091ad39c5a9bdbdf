// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/byte_map.h"
#include "recording/recording.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// What has happened since it was handed over last.
struct News
{
    std::vector<RecordedEvent> events; // textOffset into `text`
    std::string text;
    std::array<std::vector<Switch>, maxProcesses> switches;
    std::array<std::vector<KernelSample>, maxProcesses> samples;
    std::vector<Choice> choices;

    void add(RecordedEvent event, std::string_view itsText);
    void add(News &&later);
    void clear();
    [[nodiscard]] std::size_t bytes() const;
};

/// How things stand; the newest is the only one that counts.
struct Standing
{
    std::array<ProcessFacts, maxProcesses> facts{};
    std::array<ChannelTotals, maxChannels> totals{};
    std::vector<EventCounts> counts; // one a process
    bool switchesComplete = false;
    std::uint64_t lost = 0, switchedOut = 0, drawnAtCause = 0;
    std::int64_t now = 0;
    bool livelockSuspected = false;
    Drive drive = Drive::live;
    bool standing = true;
    std::uint64_t obeyed = 0; // commands that start or hold the run, so far
    std::int64_t steppedFrom = -1;
    bool repeatable = true; // stepped from 0 without a break
    std::array<Standpoint, maxProcesses> standpoints{};
    int turn = -1;
    std::ptrdiff_t stoppedAt = -1;
    std::string difference;
    bool finished = false;
    Outcome outcome = Outcome::completed;
    std::string failure;
};

/// What stood in one channel's memory when the supervisor looked.
struct MemoryLook
{
    int channel = -1;
    ChannelBytes bytes;
    bool oneInstant = false;    // nobody changed anything meanwhile
    std::int64_t at = 0;        // axis ns
    std::size_t events = 0;     // so many had been merged before; live, what is newer by some 15 ms is not among them
};

/// Where the supervisor's thread leaves what it has found out until the owner of the run fetches it.
class Outbox
{
public:
    /// From now on what nobody fetches is dropped once it is more than 128 MiB, and a gap says how many events it was.
    void bound();

    /// The supervisor's thread.
    void put(News &&news, const Standing &standing);
    void put(MemoryLook &&look);

    // The owner's thread.
    bool collect(Recording &recording); // true if anything changed
    std::optional<MemoryLook> memoryLook(); // the newest one since the last call
    bool waitForEnd(double realSeconds);
    [[nodiscard]] bool suspectsLivelock();
    [[nodiscard]] std::uint64_t obeyed();

private:
    void drop();

    std::mutex m_mutex;
    News m_news;
    Standing m_standing;
    std::optional<MemoryLook> m_look;
    bool m_bounded = false;
    std::uint64_t m_missing = 0; // events that the next gap stands for
    std::uint64_t m_dropped = 0; // events, since the beginning; gaps are none
    std::condition_variable m_finished;
};

} // namespace synchroscope
