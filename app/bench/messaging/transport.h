// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace synchroscope::bench {

/// What a transport is asked for. All messages have the same size.
struct Shape
{
    std::size_t bytes = 64;
    int slots = 64; // messages that lie in it before a send waits
    int senders = 1, receivers = 1;
    bool fullSpeed = true; // ours: as in a run at full speed, where a waiter may spin before it sleeps
};

/// Something that carries messages from processes to other processes: ours, a limit or a peer.
///
/// Set up in the parent before the processes are forked, and destroyed there after they have ended, whatever became of
/// them: what it holds outside of these processes (a queue, a name) goes with it. The children only use it.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    // In a child, once, before its first message: which of the senders or receivers it is.
    virtual void joinAsSender(int /*index*/) {}
    virtual void joinAsReceiver(int /*index*/) {}

    /// Waits for room, and, where sends are synchronous, until the message was taken.
    virtual void send(std::string_view body) = 0;
    /// Waits for a message; it stays valid until the next call.
    virtual std::string_view receive() = 0;
    /// Asks for a message without waiting: was there none?
    virtual bool findsNothing() { throw std::logic_error("this transport cannot look without waiting"); }

    /// In the parent, if it wants to be tended: every few milliseconds of a round, and once after it.
    [[nodiscard]] virtual bool wantsTending() const { return false; }
    virtual void tend() {}
    /// In the parent, after a round: what has to be said about it.
    [[nodiscard]] virtual std::vector<BenchRow::Part> remarks() const { return {}; }
};

/// A transport does not do what it should, or the system refuses it.
struct TransportFailure : std::runtime_error
{
    using std::runtime_error::runtime_error;
};
/// The same, with what errno says.
[[noreturn]] void throwSystemFailure(std::string_view operation);

using MakeTransport = std::function<std::unique_ptr<Transport>(const Shape &)>;

} // namespace synchroscope::bench
