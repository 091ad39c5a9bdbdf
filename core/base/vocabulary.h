// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The words of the field that every layer shares, and the limits that every layer keeps.
namespace synchroscope {

inline constexpr int maxProcesses = 64;
inline constexpr int maxChannels = 64;
inline constexpr int maxCapacity = 4096;
inline constexpr std::size_t maxMessageBytes = 4096;
inline constexpr std::size_t maxSharedTextBytes = 1024;
inline constexpr int maxPriority = 9;
/// All segments of one run together; a scenario that needs more is refused before anything starts.
inline constexpr std::size_t maxSharedBytes = std::size_t{256} << 20;

enum class Style : std::uint8_t { synchronous, asynchronous };

/// One of four: what a plain send and a plain receive do when they cannot be completed at once.
struct Mode
{
    Style send = Style::asynchronous;
    Style receive = Style::synchronous;

    /// 1 sync/sync, 2 sync/async, 3 async/sync, 4 async/async: the numbers in every lesson.
    [[nodiscard]] constexpr int number() const
    {
        return 1 + (send == Style::asynchronous ? 2 : 0) + (receive == Style::asynchronous ? 1 : 0);
    }
    static constexpr Mode fromNumber(int number)
    {
        return {number >= 3 ? Style::asynchronous : Style::synchronous,
                number % 2 == 0 ? Style::asynchronous : Style::synchronous};
    }
    friend constexpr bool operator==(const Mode &, const Mode &) = default;
};

/// What a send does when the queue has no room (both kinds of send).
enum class WhenFull : std::uint8_t { wait, refuse, discard, overwrite };

/// Which message of a queue is received next.
enum class QueueOrder : std::uint8_t { age, priority };

enum class BlockReason : std::uint8_t {
    queueFull, awaitingReceipt, queueEmpty, // on a channel
    untilWoken,                             // on a shared text
};
inline constexpr int blockReasonCount = static_cast<int>(BlockReason::untilWoken) + 1;

enum class SendOutcome : std::uint8_t { delivered, posted, discarded, refused, timedOut, noReceiver, closed, overwritten };

enum class ReceiveOutcome : std::uint8_t { message, empty, timedOut, closed };

/// How a process ended. `stopped`: the run was stopped while the process was alive.
enum class ExitKind : std::uint8_t { ok, error, killed, sandbox, stopped };

enum class WorkKind : std::uint8_t { work, otherWork, spin };

/// What drives a run. `live`: processes run freely. `step`: each waits at its gate until it is let go on, and time is
/// virtual.
enum class Drive : std::uint8_t { live, step };

/// What a process has before it when it stands at a gate: the next thing that it will decide or do.
enum class GateKind : std::uint8_t {
    none,      // it stands at no gate
    start,     // its program
    line,      // a line of its program
    call,      // a send or a receive
    put,       // looks whether there is room, and puts its message if there is
    take,      // looks whether there is a message, and takes it if there is
    sleep,     // it must wait: goes to sleep
    resume,    // it has been woken: goes on
    returning, // from its send or receive
    work,      // work, other work or a spin
    workEnd,   // its work is over once its clock has come
    log,       // says something
    readShared, writeShared, waitShared, wakeShared, // what it does to a shared text
    end,       // of its program
};

/// How a run ended.
enum class Outcome : std::uint8_t { completed, deadlock, livelock, timeout, stopped, failed };

// The exact words of the command line, the scenario file and JSON.
constexpr std::string_view wordFor(WhenFull policy)
{
    constexpr std::string_view words[] = {"wait", "refuse", "discard", "overwrite"};
    return words[static_cast<int>(policy)];
}
constexpr std::string_view wordFor(QueueOrder order) { return order == QueueOrder::age ? "age" : "priority"; }
constexpr std::string_view wordFor(Outcome outcome)
{
    constexpr std::string_view words[] = {"completed", "deadlock", "livelock", "timeout", "stopped", "failed"};
    return words[static_cast<int>(outcome)];
}
constexpr std::string_view wordFor(Style style) { return style == Style::synchronous ? "synchronous" : "asynchronous"; }
constexpr std::string_view shortWordFor(Style style) { return style == Style::synchronous ? "sync" : "async"; }

} // namespace synchroscope
