// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_figures.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace synchroscope {

namespace {

struct Line
{
    std::int64_t at = 0;
    int process = 0, kind = 0, channel = 0;
    std::uint32_t message = 0, value = 0;
    int peer = 0, depth = 0, detail = 0, flags = 0;
};

Line parsed(const std::string &text)
{
    Line line;
    std::istringstream in(text);
    in >> line.at >> line.process >> line.kind >> line.channel >> line.message >> line.value >> line.peer >> line.depth
        >> line.detail >> line.flags;
    return line;
}

/// One who waits: since when and why; nobody does while `reason` is −1.
struct Waiting
{
    std::int64_t since = 0;
    int reason = -1;
};

struct Letter
{
    std::int64_t called = -1, queued = -1, taken = -1;
};

class Reckoning
{
public:
    Reckoning(const std::vector<RawChannel> &channels, int processes)
        : m_channels(channels),
          m_waiting(static_cast<std::size_t>(processes)),
          m_ended(static_cast<std::size_t>(processes), -1),
          m_queued(channels.size())
    {
    }

    void take(const Line &line)
    {
        const auto channel = static_cast<std::size_t>(line.channel);
        Letter *letter = nullptr;
        if (line.message != 0 && channel < m_channels.size())
            letter = &m_letters[{line.channel, line.message}];
        switch (static_cast<EventKind>(line.kind)) {
        case EventKind::blocked: m_waiting[index(line)] = {line.at, line.detail}; break;
        case EventKind::woken: stopWaiting(index(line), line.at, (line.flags & EventFlag::cameFirst) == 0); break;
        case EventKind::processEnded:
            stopWaiting(index(line), line.at, true);
            m_ended[index(line)] = line.at;
            break;
        case EventKind::peerDied: {
            const auto dead = static_cast<std::size_t>(line.peer);
            stopWaiting(dead, line.at, true);
            if (line.detail != static_cast<int>(ExitKind::stopped))
                m_ended[dead] = line.at;
            break;
        }
        case EventKind::wakeupIssued: m_wakeUps += line.process != supervisorIndex; break;
        case EventKind::emptyPoll: ++m_looks; break;
        case EventKind::sendCalled: letter->called = line.at; break;
        case EventKind::enqueued:
            letter->queued = line.at;
            deeper(channel, 1);
            break;
        case EventKind::dequeued:
            letter->taken = line.at;
            ++m_delivered;
            deeper(channel, -1);
            break;
        case EventKind::redelivered:
            letter->taken = -1;
            --m_delivered;
            deeper(channel, 1);
            break;
        case EventKind::overwritten:
        case EventKind::withdrawn:
            if (letter->queued >= 0)
                deeper(channel, -1);
            ++(static_cast<EventKind>(line.kind) == EventKind::overwritten ? m_lost : m_refused);
            break;
        case EventKind::refused: ++m_refused; break;
        case EventKind::discarded: ++m_lost; break;
        default: break;
        }
    }

    std::map<std::string, std::optional<double>> result(std::int64_t end)
    {
        for (std::size_t p = 0; p < m_waiting.size(); ++p)
            stopWaiting(p, end, true);
        std::map<std::string, std::optional<double>> all;
        const auto ms = [this](BlockReason reason) { return m_waited[static_cast<std::size_t>(reason)] / 1e6; };
        all["sender_done_ms"] = senderDone();
        all["no_room_ms"] = ms(BlockReason::queueFull);
        all["until_received_ms"] = ms(BlockReason::awaitingReceipt);
        all["sender_waited_ms"] = ms(BlockReason::queueFull) + ms(BlockReason::awaitingReceipt);
        all["receiver_waited_ms"] = ms(BlockReason::queueEmpty);
        all["looked_in_vain"] = m_looks;
        all["wake_ups"] = m_wakeUps;
        all["deepest_queue"] = m_deepest;
        all["delivered"] = m_delivered;
        all["refused"] = m_refused;
        all["lost"] = m_lost;
        addAges(all);
        return all;
    }

private:
    static std::size_t index(const Line &line) { return static_cast<std::size_t>(line.process); }

    void stopWaiting(std::size_t process, std::int64_t at, bool slept)
    {
        const Waiting waiting = std::exchange(m_waiting[process], {});
        if (waiting.reason >= 0 && slept)
            m_waited[static_cast<std::size_t>(waiting.reason)] += static_cast<double>(at - waiting.since);
    }

    void deeper(std::size_t channel, int by)
    {
        if (m_channels[channel].capacity == 0)
            return; // from hand to hand: nothing ever lies in a queue
        m_queued[channel] += by;
        m_deepest = std::max(m_deepest, m_queued[channel]);
    }

    [[nodiscard]] std::optional<double> senderDone() const
    {
        std::vector<bool> sends(m_ended.size()), receives(m_ended.size());
        for (const RawChannel &channel : m_channels) {
            for (const int p : channel.senders)
                sends[static_cast<std::size_t>(p)] = true;
            for (const int p : channel.receivers)
                receives[static_cast<std::size_t>(p)] = true;
        }
        bool anyOnlySends = false;
        for (std::size_t p = 0; p < sends.size(); ++p)
            anyOnlySends = anyOnlySends || (sends[p] && !receives[p]);
        std::int64_t last = -1;
        for (std::size_t p = 0; p < sends.size(); ++p) {
            if (!sends[p] || (anyOnlySends && receives[p]))
                continue;
            if (m_ended[p] < 0)
                return {};
            last = std::max(last, m_ended[p]);
        }
        return last < 0 ? std::nullopt : std::optional(static_cast<double>(last) / 1e6);
    }

    void addAges(std::map<std::string, std::optional<double>> &all) const
    {
        std::vector<std::int64_t> ages;
        for (const auto &[key, letter] : m_letters) {
            const bool byHand = m_channels[static_cast<std::size_t>(key.first)].capacity == 0;
            if (letter.taken >= 0)
                ages.push_back(letter.taken - (byHand ? letter.called : letter.queued));
        }
        std::sort(ages.begin(), ages.end());
        double sum = 0;
        for (const std::int64_t age : ages)
            sum += static_cast<double>(age);
        // The smallest age that so many hundredths of all do not exceed.
        const auto atMost = [&ages](std::size_t hundredths) {
            return ages.empty()
                       ? std::nullopt
                       : std::optional(static_cast<double>(ages[(ages.size() * hundredths + 99) / 100 - 1]) / 1e3);
        };
        all["latency_p50_us"] = atMost(50);
        all["latency_p99_us"] = atMost(99);
        all["mean_age_ms"] = ages.empty() ? std::nullopt : std::optional(sum / 1e6 / static_cast<double>(ages.size()));
    }

    const std::vector<RawChannel> &m_channels;
    std::vector<Waiting> m_waiting;
    std::vector<std::int64_t> m_ended;
    std::vector<int> m_queued;
    std::map<std::pair<int, std::uint32_t>, Letter> m_letters;
    std::array<double, 3> m_waited{};
    int m_wakeUps = 0, m_looks = 0, m_deepest = 0, m_delivered = 0, m_refused = 0, m_lost = 0;
};

} // namespace

std::vector<std::string> rawLines(const Recording &recording)
{
    std::vector<std::string> lines;
    for (const RecordedEvent &recorded : recording.events()) {
        const Event &event = recorded.event;
        std::ostringstream line;
        line << recorded.at;
        for (const std::uint32_t field :
             {std::uint32_t{recorded.process}, static_cast<std::uint32_t>(event.kind), std::uint32_t{event.channel},
              event.message, event.value, std::uint32_t{event.peer}, std::uint32_t{event.depth},
              std::uint32_t{event.detail}, std::uint32_t{event.flags}})
            line << ' ' << field;
        lines.push_back(line.str());
    }
    return lines;
}

std::map<std::string, std::optional<double>> figuresFrom(const std::vector<std::string> &lines,
                                                         const std::vector<RawChannel> &channels, int processes,
                                                         std::int64_t end)
{
    Reckoning reckoning(channels, processes);
    for (const std::string &line : lines)
        reckoning.take(parsed(line));
    return reckoning.result(end);
}

} // namespace synchroscope
