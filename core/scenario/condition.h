// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "scenario/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace synchroscope {

/// What a checkpoint or a watch waits for: "first blocked Producer queue-full", "3rd enqueued orders".
///
///     condition := [ordinal] event subject [detail]
///     ordinal   := "first" … "tenth" | "1st" | "2nd" | "3rd" | "4th" …        (absent: first)
///     subject   := the name of a process or a channel; with blanks in it, in quotes
///
/// Which subject and detail an event takes is in the table of condition.cpp and in scenarios/README.md.
struct Condition
{
    enum class Event : std::uint8_t {
        // of a process
        started, ended, killed, working, otherWorking, spinning, logged,
        blocked, woken, sent, refused, received, emptyPoll, timedOut,
        // of a channel
        enqueued, dequeued, receipt, discarded, overwritten, withdrawn, depth, full, closed,
        // of a shared text
        read, written, differs, wakeCalled,
    };
    Event event = Event::started;
    int nth = 1;                       // it is the nth time that counts
    int process = -1;                  // events of a process: its index
    int channel = -1;                  // events of a channel: its index; of a shared text: as events name it, behind them
    std::optional<BlockReason> reason; // blocked: only for this reason
    int number = 0;                    // enqueued … withdrawn: only message `number`, 0: any; depth: what it reaches
    std::size_t nameBegin = 0, nameEnd = 0; // where in the text the name of the process, channel or shared text stands
};

using ConditionMistake = SentenceMistake;

/// Needs the names of the scenario's processes and channels, nothing else of it.
std::variant<Condition, ConditionMistake> parseCondition(std::string_view text, const Scenario &scenario);

} // namespace synchroscope
