// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "analysis/statistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What one run cost, in the few figures by which runs are compared: beside each strip, in the table, in the terminal and
/// in JSON. Times in ms of the axis, processor time in real ms.
namespace synchroscope {

struct RunFigures
{
    Outcome outcome = Outcome::completed;
    bool over = true;            // otherwise it is how things stood at a moment
    bool fullSpeed = false;      // work took no time: what is left is what the machine needs, now more, now less
    double durationMs = 0;
    double senderDoneMs = -1;    // when the last sender was done; −1: one of them never was
    double noRoomMs = 0;         // blocked: queue full, all processes together
    double untilReceivedMs = 0;  // blocked: awaiting receipt
    double noMessageMs = 0;      // blocked: queue empty
    int lookedInVain = 0;        // empty polls
    int wakeUps = 0;             // issued by one process to another
    bool accounted = true;       // the next two are known: the system says them at the end of a process
    double cpuMs = 0;            // of all processes; real
    std::int64_t switches = 0;   // context switches, voluntary and not
    bool anyWoken = false;       // otherwise the next three are not known: the kernel has told of no wake-up
    double wakeP50Us = 0, wakeP99Us = 0, wakeMaxUs = 0; // from a wake-up until on a processor; all processes, real
    std::uint64_t deepest = 0;   // of the deepest queue
    bool anyReceived = false;    // otherwise the next three mean nothing
    double latencyP50Us = 0, latencyP99Us = 0, meanAgeMs = 0;
    std::uint64_t delivered = 0;
    std::uint64_t refused = 0; // its sender was told; or taken back
    std::uint64_t lost = 0;    // discarded, overwritten: nobody was told

    [[nodiscard]] double senderWaitedMs() const { return noRoomMs + untilReceivedMs; }
};

/// Where work took no time, times are mostly what else the machine has to do: by what share of the longest they must differ
/// to be called different, and by how much at least.
inline constexpr double noticeableAtFullSpeed = 0.5, leastAtFullSpeedMs = 100;
bool allAtFullSpeed(const std::vector<RunFigures> &runs);

RunFigures runFigures(const Scenario &scenario, const Statistics &statistics);

/// One column of the table of a comparison.
struct FigureColumn
{
    const char *word;    // in JSON: "sender_done_ms"
    const char *heading; // English, for translation; may be broken at its spaces
    const char *meaning; // a sentence for whoever asks
    enum class Better : std::uint8_t { less, more, neither } better;
    enum class Unit : std::uint8_t { ms, us, realMs, times, messages } unit;
    std::optional<double> (*value)(const RunFigures &); // absent: there is none, such as the age of no message
    bool always = false; // stands beside the strips too, not only behind "More"
    double noticeable = 0.02; // the share of the greatest by which two must differ to be called different
};
const std::vector<FigureColumn> &figureColumns();

enum class Mark : std::uint8_t { neither, best, worst };
/// Which of the runs are best and worst in a column; nothing is marked where they hardly differ (less than `noticeable`, less
/// than what the axis can show, at full speed less than `noticeableAtFullSpeed` and
/// `leastAtFullSpeedMs`, or the same text), where neither end is better, or where there is no value; nor before all
/// are over. Where some runs were completed, the others take no part: who is stuck at once has not waited least.
std::vector<Mark> marks(const FigureColumn &column, const std::vector<RunFigures> &runs);

/// Each value in the unit that suits all values of its column: "1.5 s", "340 ms", "9×", "–" where there is none.
std::vector<std::string> texts(const FigureColumn &column, const std::vector<RunFigures> &runs, Translate translate = nullptr);

} // namespace synchroscope
