// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// A process of a stepped run that could be let go on now.
struct Candidate
{
    int process = -1;
    Standpoint at;
    std::uint64_t since = 0; // number of the step after which it came to its gate
};

/// Decides who of a stepped run is let go on. Used by one thread; depends on nothing but what it is told, so that the
/// same decisions are made every time.
class Schedule
{
public:
    struct Decision
    {
        enum class Kind : std::uint8_t {
            step,    // let `process` go on; −1: nobody can, so let happen what is due next by itself
            timeOut, // the time of `process`, which sleeps with a timeout, is up
            fault,   // the next fault of the scenario comes
            kill, stop, resume, // a signal to `process`
            stand,   // nothing: hold everybody; `why` says why it cannot go on as it should, and from then on the run
                     // goes by the clocks
        };
        Kind kind = Kind::step;
        int process = -1;
        std::optional<std::int64_t> at; // axis ns at which it happens; absent: when its clock has come
        std::string why;
        bool exact = false; // nothing is due before it: the schedule says itself what was
    };

    virtual ~Schedule() = default;
    /// `candidates`: in the order of declaration; empty if everybody sleeps until a timeout or a fault of the scenario.
    /// Asked again, it says the same until taken() has been called.
    virtual Decision next(const std::vector<Candidate> &candidates) = 0;
    /// The decision (or the person's own choice instead of it) has been carried out.
    virtual void taken(const Choice &choice) = 0;
    /// What happened because of it; in order.
    virtual void happened(const RecordedEvent &) {}
};

/// Whoever's clock is behind goes first; of equals, whoever has waited longest at its gate, then the first declared.
std::unique_ptr<Schedule> byTheClocks();
/// As recorded; by the clocks when the choices are used up, or once the person has chosen otherwise.
std::unique_ptr<Schedule> asChosen(std::vector<Choice> choices);
/// At random, without regard to the clocks, but the same for the same seed. (schedule_random.cpp says how.)
std::unique_ptr<Schedule> atRandom(std::uint64_t seed);
/// In the order in which things happened in a recorded run, live or stepped. Stands still with a reason where that is
/// impossible: the first difference.
std::unique_ptr<Schedule> asHappened(const Recording &recording);

} // namespace synchroscope
