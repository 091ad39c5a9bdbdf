// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/condition.h"
#include "scenario/scenario.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace synchroscope {

/// What a claim says, taken apart. The sentences themselves are in scenarios/README.md.

/// Something of a run that has a number.
struct Measure
{
    enum class What : std::uint8_t {
        // counts, of a process
        sent, received, refused, timedOut, emptyPolls, woken, wakeUps, blockedTimes, lines, loggedText, sentText,
        receivedText,
        // counts, of a channel
        enqueued, delivered, refusals, discarded, overwritten, withdrawn, redelivered, inDoubt, left, deepest,
        deliveredText,
        // times, in ms of the axis
        blocked, working, done, age, duration, moment,
        processorTime, // real ms
    };
    What what = What::sent;
    int process = -1;                    // whose; −1: none
    int channel = -1;                    // whose; or of a process: only through this channel
    std::optional<BlockReason> reason{}; // blocked: only for this reason
    bool onAverage = false;              // blocked: of each time; age: of all messages
    std::uint32_t message = 0;           // age: only of this message
    std::string text{};                  // …Text: of which; * stands for anything
    std::optional<Condition> happening{}; // moment: when it happens
    std::optional<Condition> from{};     // moment: counted from when this happens
};
bool isTime(Measure::What what);

/// What a claim says of a number.
struct Bound
{
    enum class Relation : std::uint8_t { within, more, less, same };
    Relation relation = Relation::within;
    // within; more, less: where the number that is compared with is written down
    double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity();
    bool leastOut = false, mostOut = false; // the limit itself does not count
    // more, less, same
    enum class Other : std::uint8_t { subject, mode, unchanged };
    Other other = Other::subject;
    int subject = -1; // a process, or a channel, as the measure's own
    int mode = 0;
};

struct NumberStatement
{
    Measure measure;
    Bound bound;
};

struct OutcomeStatement
{
    Outcome outcome = Outcome::completed;
};

struct CircleStatement
{
    std::vector<int> processes; // each waits for the next, the last for the first
};

struct EndStatement
{
    int process = -1;
    ExitKind exit = ExitKind::ok;
    std::string text = "*"; // exit error: what is said of it
};

/// It is blocked, and for no other reason.
struct BlockedOnlyStatement
{
    int process = -1;
    std::vector<BlockReason> reasons;
};

/// The kernel agrees: never was it on a processor while it says that it sleeps.
struct AsleepStatement
{
    int process = -1;
};

/// What may become of a message, or befall its sender.
enum class MessageEvent : std::uint8_t {
    enqueued, delivered, refused, discarded, overwritten, withdrawn, redelivered, left,
    blocked,
};

/// Exactly these messages, in this order.
struct MessagesStatement
{
    int channel = -1;
    MessageEvent event = MessageEvent::delivered;
    std::vector<std::uint32_t> numbers;
};

/// "message 7 is the first blocked queue-full"
struct RankStatement
{
    std::uint32_t message = 0;
    int nth = 1;
    MessageEvent event = MessageEvent::blocked;
    std::optional<BlockReason> reason{};
    int channel = -1; // −1: of whichever
};

/// These texts, in this order.
struct TextsStatement
{
    Measure::What what = Measure::What::loggedText;
    int process = -1, channel = -1; // as of a measure
    std::vector<std::string> texts{};
    bool only = false; // and no others
};

struct HappensStatement
{
    Condition condition;
    bool never = false;
};

struct OrderStatement
{
    Condition first, then;
};

using Statement = std::variant<NumberStatement, OutcomeStatement, CircleStatement, EndStatement, BlockedOnlyStatement,
                               AsleepStatement, MessagesStatement, RankStatement, TextsStatement, HappensStatement,
                               OrderStatement>;

/// A name where it stands in the text; with the quotes, if it has any.
struct SaidName
{
    std::size_t begin = 0, end = 0;
    int process = -1, channel = -1; // whose: one of them
};

struct ParsedClaim
{
    ModeSet modes = allModes; // "in mode 3 …"
    Statement statement;
    std::vector<SaidName> names;

    /// A number of another run is compared with: of this mode, or of the same mode without the claim's change.
    [[nodiscard]] const Bound *comparison() const;
    /// Nothing can be said of it in a stepped run.
    [[nodiscard]] bool liveOnly() const;
};

/// Needs the names, nouns and capacities of the scenario, nothing else of it.
std::variant<ParsedClaim, SentenceMistake> parseClaim(std::string_view text, const Scenario &scenario);

} // namespace synchroscope
