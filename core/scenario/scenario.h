// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace synchroscope {

/// A lesson file after checking: every index is valid, every limit kept, every program compiles.
/// Made only by loadScenario(); see scenarios/README.md for the file format.

struct ChannelSpec
{
    std::string name;
    std::string noun = "message"; // what one message of it is called in sentences: "order 7"
    int capacity = 8;             // 0: a rendezvous
    WhenFull whenFull = WhenFull::wait;
    std::vector<int> senders;     // process indices, in file order
    std::vector<int> receivers;
    bool byPriority = false;      // the most urgent message first, and of those the oldest
    int line = 1;                 // where it stands in the file
};

/// A text in shared memory that every process can read and write, and on which it can sleep.
struct SharedTextSpec
{
    std::string name;
    std::string value;            // before anybody has written
    std::vector<int> wakers;      // processes whose programs may wake those who sleep on it
    int line = 1;
};

struct ProcessSpec
{
    std::string name;
    std::string program;                     // Lua
    int programLine = 1;                     // line of the file on which the program's first line stands
    std::optional<std::pair<int, int>> place; // column, row on the stage, from 0 (the file counts from 1)
    double startMs = 0;                      // of the time axis: its program begins then
    int replaces = -1;                       // its program begins once this process has ended, in whatever way
    int line = 1;
};

struct Knob
{
    std::string name, var;
    double value = 0, min = 0, max = 0, step = 1;
};

/// `modes`: bit (number − 1) is set for each mode to which the entry belongs; all four where the file says nothing.
using ModeSet = unsigned;
inline constexpr ModeSet allModes = 0b1111;
constexpr bool contains(ModeSet set, Mode mode) { return (set >> (mode.number() - 1)) & 1U; }

struct Question
{
    ModeSet modes = allModes;
    std::string ask;
    std::vector<std::string> answers;
    int correct = 0; // index into answers
    std::string because;
};

struct Checkpoint
{
    ModeSet modes = allModes;
    std::string when; // the language of conditions in scenarios/README.md
    std::string say;
};

struct Watch
{
    ModeSet modes = allModes;
    std::string when;
    std::string say;
};

struct Claim
{
    ModeSet modes = allModes;
    std::string that;
};

struct Expectation
{
    std::optional<Style> send, receive; // absent: any
    Outcome outcome = Outcome::completed;
};

struct Fault
{
    enum class Action : std::uint8_t { kill, stop, resume };
    double atMs = 0; // of the time axis
    Action action = Action::kill;
    int process = 0;
};

struct Scenario
{
    std::string identifier; // the file's name without folder and ending
    std::string file;       // as it was given
    std::string title, topic, goal, summary;
    std::string equivalents; // the same thing elsewhere: mq_send, MPI_Ssend, a Go channel …
    double span = 10.0;      // seconds of the time axis before it scrolls
    double livelockMs = 2000;
    Mode mode;
    std::vector<ChannelSpec> channels;
    std::vector<SharedTextSpec> sharedTexts; // events name them behind the channels: see sharedTextOf()
    std::vector<ProcessSpec> processes;
    std::vector<Knob> knobs;
    std::vector<Question> questions;
    std::vector<Checkpoint> checkpoints;
    std::vector<Watch> watches;
    std::vector<Claim> claims;
    std::vector<Expectation> expectations;
    std::vector<Fault> faults;

    /// Is this how a run in that mode should end? Where the file says nothing of the mode: completed, and nothing else.
    [[nodiscard]] bool expects(Mode runMode, Outcome outcome) const;
    /// The shared text of which an event with that `channel` tells; −1: of none.
    [[nodiscard]] int sharedTextOf(int channel) const;
};

} // namespace synchroscope
