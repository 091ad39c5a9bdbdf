// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <array>
#include <cstdint>

namespace synchroscope {

/// What can happen. Written by the process it happens to, at the place where the decision is made;
/// kinds marked (supervisor) are written by the parent.
///
/// `peer`, `value`, `detail` and the text mean what the right-hand column says; other fields are 0 or `none`.
enum class EventKind : std::uint8_t {
    processStarted,  // value: pid
    processEnded,    // detail: ExitKind ok, error or sandbox; text: the error's message
    lineReached,     // line
    workBegan,       // detail: WorkKind; value: microseconds asked for; text: label
    workEnded,       // detail: WorkKind
    sendCalled,      // channel, message; detail: Style; value: timeout in ms or 0; text: the message
    offered,         // channel, message: held out at a rendezvous (capacity 0), in nobody's queue; detail: its priority
    blocked,         // channel, detail: BlockReason; message (0 when queueEmpty or untilWoken); value: 1 if the wait has a timeout
    enqueued,        // channel, message, depth afterwards; detail: its priority
    refused,         // channel, message: no room; the sender is told "full"
    discarded,       // channel, message: no room; the new message is lost
    overwritten,     // channel, message: the oldest message, now lost; peer: its sender; depth afterwards
    withdrawn,       // channel, message: taken back by or for its sender (peer); depth afterwards
    wakeupIssued,    // channel, peer: the process woken; value: number of the wake-up; message that caused it, or 0
    woken,           // channel, peer: the waker; value: number of the wake-up (0 when a timeout ended the sleep);
                     // detail: BlockReason of the wait; flags: cameFirst when the kernel never put it to sleep
    receipt,         // channel, message: the sender learns that it was received; peer: the receiver
    sendReturned,    // channel, message, detail: SendOutcome
    receiveCalled,   // channel, detail: Style; value: timeout in ms or 0
    emptyPoll,       // channel, depth (others may wait for what is there)
    dequeued,        // channel, message, peer: its sender, depth afterwards
    receiveReturned, // channel, message or 0, peer: sender, detail: ReceiveOutcome
    held,            // by the pause or the stepper, at a gate
    released,
    logged,          // text
    peerDied,        // (supervisor) peer: the dead process; detail: ExitKind, not ok; value: signal; text: why, if known
    redelivered,     // (supervisor) channel, message: half taken by a dead receiver (peer), queued again; depth
    peerStopped,     // (supervisor) peer: a process that a signal has suspended
    peerContinued,   // (supervisor) peer
    closed,          // channel: no sender is left and the queue is empty
    abandoned,       // channel: no receiver is left
    inDoubt,         // (supervisor) channel, message: peer, who has died, has received it, perhaps without its program's seeing it
    // Of a shared text: `channel` is its entry, behind those of the channels.
    textRead,        // channel; text: what it found
    textWritten,     // channel; text: what stands there now
    textWaitCalled,  // channel, detail: 1 if it sleeps only while the text is what `text` says; value: timeout in ms or 0
    textDiffers,     // channel; text: what it found: it does not sleep
    textWakeCalled,  // channel; value: how many are asleep there and will be woken
    gap,             // value: number of events lost here because the ring was full
};
inline constexpr int eventKindCount = static_cast<int>(EventKind::gap) + 1;

using EventCounts = std::array<std::uint64_t, eventKindCount>; // of each kind

inline constexpr std::uint8_t none = 255;          // no channel, no peer
inline constexpr std::uint8_t supervisorIndex = 64; // `process` of an event that the parent wrote

namespace EventFlag {
inline constexpr std::uint8_t cameFirst = 1; // woken: the wake-up came before the sleep (futex EAGAIN)
inline constexpr std::uint8_t ownCount = 4;  // only in a ring: see trace/two_sides.h
inline constexpr std::uint8_t textLost = 2;  // the text ring was full: the event is true, its text is missing
}

/// One record of a trace ring: 32 bytes, no pointers, meaningful to any process.
///
/// A cause is stamped before it is published, an effect after it is observed, so that a merged trace
/// never shows an effect before its cause.
struct Event
{
    std::uint64_t time = 0;    // ns, CLOCK_MONOTONIC as StampClock tells it
    std::uint32_t order = 0;   // place in the channel's own order of decisions, from 1 (wraps); 0: has none
    std::uint32_t message = 0; // number of the message in its channel, from 1; 0: none
    std::uint32_t value = 0;
    std::uint16_t depth = 0;   // messages in the queue after the event
    std::uint16_t line = 0;    // line of the program, from 1
    std::uint16_t length = 0;  // bytes of text that stand next in the text ring
    EventKind kind = EventKind::gap;
    std::uint8_t detail = 0;
    std::uint8_t channel = none;
    std::uint8_t peer = none;
    std::uint8_t flags = 0;
    std::uint8_t reserved = 0;
};
static_assert(sizeof(Event) == 32);

} // namespace synchroscope
