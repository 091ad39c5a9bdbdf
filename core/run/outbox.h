// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <array>
#include <condition_variable>
#include <mutex>
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

    void add(RecordedEvent event, std::string_view itsText);
    void add(News &&later);
};

/// How things stand; the newest is the only one that counts.
struct Standing
{
    std::array<ProcessFacts, maxProcesses> facts{};
    std::array<ChannelTotals, maxChannels> totals{};
    bool switchesComplete = false;
    std::uint64_t lost = 0, drawnAtCause = 0;
    std::int64_t now = 0;
    bool livelockSuspected = false;
    bool finished = false;
    Outcome outcome = Outcome::completed;
    std::string failure;
};

/// Where the supervisor's thread leaves what it has found out until the owner of the run fetches it.
class Outbox
{
public:
    /// The supervisor's thread.
    void put(News &&news, const Standing &standing);

    // The owner's thread.
    bool collect(Recording &recording); // true if anything changed
    bool waitForEnd(double realSeconds);
    [[nodiscard]] bool suspectsLivelock();

private:
    std::mutex m_mutex;
    News m_news;
    Standing m_standing;
    std::condition_variable m_finished;
};

} // namespace synchroscope
