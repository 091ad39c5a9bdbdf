// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "window/recorded_run.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace synchroscope {

/// Steps several runs by one virtual time.
///
/// Which run has something to do next is known only once it has done it: so every run is kept at least one event ahead of
/// the common moment, and the moment moves on to the earliest of these events, once every run has done all that happens
/// until then. What is ahead of the moment has happened, and is not shown yet.
class Lockstep
{
public:
    struct Member
    {
        Run *run = nullptr;
        RecordedRun *record = nullptr;
    };
    /// What happens within this time counts as happening at once: each step of a process takes 1 µs of it.
    static constexpr std::int64_t atOnce = 1'000'000;

    /// From this moment on. Forgets what was wanted.
    void begin(std::int64_t moment);
    void want() { ++m_wanted; }
    void clear() { m_wanted = 0; }
    [[nodiscard]] bool busy() const { return m_wanted > 0; }
    [[nodiscard]] std::size_t done() const { return m_done; }

    /// To be called with what is new of the recordings. Asks runs to go on that must; returns the common moment once it has
    /// moved on, or when nothing is left to be done. `together`: what happens at once is one step; otherwise each event.
    std::optional<std::int64_t> advance(const std::vector<Member> &members, bool together);

private:
    /// Whether every run has finished or something later than `time` in its recording; asks those that have not.
    static bool allAhead(const std::vector<Member> &members, std::int64_t time);
    /// Whether every run has done all that happens until `time`; asks those that have not.
    bool allComplete(const std::vector<Member> &members, std::int64_t time);

    std::int64_t m_moment = 0;
    std::vector<std::int64_t> m_asked; // until when each run has been asked to do all that happens; it has once it stands
    std::size_t m_wanted = 0, m_done = 0;
};

/// The times at which anything can be seen to happen, in any of the recordings: the first one after a time, and the last
/// one before it.
std::optional<std::int64_t> happeningAfter(const std::vector<const Recording *> &recordings, std::int64_t time);
std::optional<std::int64_t> happeningBefore(const std::vector<const Recording *> &recordings, std::int64_t time);

} // namespace synchroscope
