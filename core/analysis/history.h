// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/change_journal.h"
#include "analysis/depth_index.h"
#include "analysis/evidence_match.h"
#include "analysis/growth.h"
#include "analysis/message_index.h"
#include "analysis/span.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

enum class Fate : std::uint8_t { underway, queued, received, refused, discarded, overwritten, withdrawn };

struct MessageLife
{
    int channel = -1, sender = -1, receiver = -1;
    std::uint32_t number = 0;
    std::int64_t called = -1;   // send called
    std::int64_t entered = -1;  // enqueued, or offered at a rendezvous; -1: never
    std::int64_t taken = -1;    // dequeued by the receiver
    std::int64_t left = -1;     // refused, discarded, overwritten or withdrawn
    Fate fate = Fate::underway;
    std::size_t event = 0;      // index of its sendCalled event: the text is there
    /// Age when it was received: enqueued (at a rendezvous: send called) to dequeued; −1 while unknown.
    [[nodiscard]] std::int64_t latency(bool rendezvous) const
    {
        const std::int64_t from = rendezvous ? called : entered;
        return taken < 0 || from < 0 ? -1 : taken - from;
    }
};

struct WakeUp
{
    int from = -1, to = -1; // from may be supervisorIndex
    int channel = -1;
    std::uint32_t number = 0, message = 0;
    std::int64_t issued = -1, woke = -1; // −1: not (yet) seen
    std::uint64_t issuedStamp = 0;       // CLOCK_MONOTONIC ns
    bool cameFirst = false;              // it came before the sleep: nothing slept
};

struct Poll
{
    std::int64_t at = 0;
    int process = -1, channel = -1;
};

/// Events that were lost because the ring was full: somewhere between `from`, the last event before, and `to`.
struct Gap
{
    std::int64_t from = 0, to = 0;
    int process = -1; // −1: of all
    std::uint32_t events = 0;
};

/// The past as things with extent (spans, messages, arrows), built event by event; what the timeline draws.
/// Also holds the newest SystemState. Owned by whoever owns the recording; append only.
class History
{
public:
    explicit History(const Recording &recording);

    /// Takes in whatever the recording has gained since the last call.
    void update(const Recording &recording);

    [[nodiscard]] const SystemState &newest() const { return m_state; }
    [[nodiscard]] const std::vector<Span> &spans(int process) const
    {
        return m_spans[static_cast<std::size_t>(process)];
    }
    [[nodiscard]] const std::vector<MessageLife> &messages() const { return m_messages; } // in order of sendCalled
    [[nodiscard]] const std::vector<WakeUp> &wakeUps() const { return m_wakeUps; }
    [[nodiscard]] const std::vector<Poll> &polls() const { return m_polls; } // empty ones only
    [[nodiscard]] const std::vector<DepthStep> &depth(int channel) const
    {
        return m_depth[static_cast<std::size_t>(channel)];
    }
    [[nodiscard]] const DepthIndex &depthIndex(int channel) const
    {
        return m_depthIndex[static_cast<std::size_t>(channel)];
    }
    [[nodiscard]] int maxDepth(int channel) const { return m_maxDepth[static_cast<std::size_t>(channel)]; }
    /// Null when the recording has lost its beginning.
    [[nodiscard]] const MessageLife *message(int channel, std::uint32_t number) const;
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }
    /// From when on what is drawn has changed, for who draws only that. An open span grows without being in it.
    [[nodiscard]] const ChangeJournal &changes() const { return m_changes; }
    /// What the kernel said of the blocked spans.
    [[nodiscard]] const EvidenceMatch &evidence() const { return m_evidence; }
    /// Indices of the `logged` events.
    [[nodiscard]] const std::vector<std::size_t> &logged() const { return m_logged; }

private:
    void take(const Recording &recording, std::size_t index);
    void followSpans(int process, Activity before, const Event &event);
    void openSpan(std::vector<Span> &spans, const ProcessState &now, const Event &event);
    void dropUnsleptSpan(std::vector<Span> &spans);
    void labelWork(std::size_t process, const Event &event);
    void followMessage(const RecordedEvent &event, std::size_t index);
    void followWakeUp(const RecordedEvent &event);
    static void noteWoken(std::vector<Span> &spans, std::uint64_t stamp, std::size_t wakeUp);
    void followDepth(const RecordedEvent &event);
    MessageLife *find(const Event &event);

    SystemState m_state;
    std::vector<std::vector<Span>> m_spans;
    std::vector<MessageLife> m_messages;
    std::vector<WakeUp> m_wakeUps;
    std::vector<Poll> m_polls;
    std::vector<std::vector<DepthStep>> m_depth;
    std::vector<DepthIndex> m_depthIndex;
    std::vector<int> m_maxDepth;
    std::vector<std::size_t> m_logged;
    std::vector<Gap> m_gaps;
    std::vector<std::int64_t> m_lastAt; // of each process: its last event
    std::size_t m_taken = 0;
    Growth m_growth;
    ChangeJournal m_changes;

    MessageIndex m_index;
    std::vector<std::size_t> m_firstUnsent;              // per process: its first span since its previous send
    std::vector<std::vector<std::size_t>> m_unanswered;  // per process: wake-ups issued to it and not yet seen by it
    EvidenceMatch m_evidence;
};

} // namespace synchroscope
