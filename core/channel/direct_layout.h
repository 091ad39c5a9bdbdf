// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"

#include <atomic>
#include <cstdint>

namespace synchroscope {

/// The byte map of a direct channel, behind ChannelHeader (of which it uses `numbers` and `processor`) and the waiters:
///
///   DirectHeader | DirectSlot[slots] | char[slots][maxMessageBytes], for those that do not fit into their slot
///
/// Message number n of those that were put (its *place*, from 1) lies in slot (n − 1) modulo slots. `put` and `taken` are
/// the truth: the places in between are queued. Each is changed by one store of one process. Everything else is somebody's
/// own, or a hint.

/// Two cache lines: processors fetch them in pairs.
inline constexpr std::size_t linesApart = 2 * cacheLine;

/// DirectHeader::put: a place, and how often a message was taken back, so that the two readings of a place that was
/// used twice differ.
namespace PutWord {
inline constexpr int placeBits = 48;
inline constexpr std::uint64_t mostGenerations = 0xffff; // then they begin again
constexpr std::uint64_t placeOf(std::uint64_t word) { return word & ((std::uint64_t{1} << placeBits) - 1); }
constexpr std::uint64_t generationOf(std::uint64_t word) { return word >> placeBits; }
constexpr std::uint64_t of(std::uint64_t place, std::uint64_t generation)
{
    return (generation << placeBits) | placeOf(place);
}
} // namespace PutWord

struct DirectHeader
{
    // Change once.
    alignas(linesApart) std::atomic<bool> senderEnded;
    std::atomic<bool> receiverEnded;
    std::atomic<bool> closed, abandoned; // the event has been written
    // Who waits pays for the order of both; see DirectChannel::announce(). Written by the one who waits.
    std::atomic<bool> senderPays, receiverPays;

    alignas(linesApart) std::atomic<std::uint64_t> put; // a PutWord: the newest message. Written by the sender
    alignas(linesApart) std::atomic<std::uint64_t> taken; // places so far. Written by the receiver

    // The sender's own. `written`, which whoever wakes it reads, is as `put` will be: the message is complete, and a sender
    // that dies before `put` has sent it.
    alignas(linesApart) std::atomic<std::uint64_t> written;
    std::atomic<std::uint64_t> refused, discarded, withdrawn, deepest;

    // The receiver's own. As `taken` will be: the message has been copied. A receiver that dies before `taken` has it.
    alignas(linesApart) std::atomic<std::uint64_t> recorded;
    std::atomic<std::uint64_t> seen; // the place of the last message that its program is known to have
    std::atomic<std::uint32_t> recordedNumber; // of the message; its slot may hold the next one already
};

/// Whether the message in a slot may still be taken back. Only a sender that waits with a time limit does so.
///
///   impossible                          nobody takes it back
///   possible ──receiver──> tooLate      it is being copied
///       └────────sender──> done         it is not there any more, whatever `put` says
enum class Retraction : std::uint32_t { impossible, possible, tooLate, done };

/// Two lines, for the sender is often busy with the very next one: whoever wrote into the line that the other is about to
/// read would hold it up.
struct alignas(linesApart) DirectSlot
{
    std::atomic<std::uint32_t> retraction; // a Retraction
    std::uint32_t number;             // of the message
    std::uint32_t bytes;
    alignas(16) char body[linesApart - 16]; // if it fits; aligned so that it is copied in few steps
};
static_assert(sizeof(DirectSlot) == linesApart);

} // namespace synchroscope
