// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synchroscope {

/// One event of a run as `step` tells it: nothing that differs between two runs which are the same, so neither pids
/// nor real times. Every word is fit for one column of a line.
struct StepLine
{
    std::uint64_t step = 0;
    std::int64_t at = 0; // axis ns
    std::string process; // "-": the system itself
    std::string_view event;
    std::string channel; // "-": none
    std::optional<std::uint32_t> message;
    std::optional<int> depth;
    std::string detail; // words that depend on the event; may be empty

    [[nodiscard]] double milliseconds() const { return static_cast<double>(at) / 1e6; }
};

/// Goes through a growing recording, event by event.
class StepLines
{
public:
    /// The next event that is told; nothing while the recording holds no more of them.
    std::optional<StepLine> next(const Recording &recording);

private:
    void findChoice(const Recording &recording);

    std::size_t m_event = 0;   // the next to be looked at
    std::size_t m_choices = 0; // how many have been made before it
    std::uint64_t m_step = 0;
};

/// "17 300.042 Producer enqueued orders 1 1 -", without the end of the line.
std::string toText(const StepLine &line);
/// All lines of a recording, each with its end.
std::string stepLinesText(const Recording &recording);

/// Does an event of this kind say how many messages are in the queue after it?
bool tellsDepth(EventKind kind);

/// How to read the lines: for the command's help.
extern const char *const stepLinesExplained;

/// The name as one word, never "-" or "?": what is no letter, digit or sign of its own becomes %XX, byte by byte.
std::string asColumn(std::string_view name);
/// The text in quotation marks, on one line, by the same rule; blanks stay.
std::string inQuotes(std::string_view text);
/// The last column: what else there is to say of the event.
std::string stepDetail(const Recording &recording, const RecordedEvent &event);

} // namespace synchroscope
