// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a channel when a process ends, in good order or not.
#include "channel/locked_channel.h"

#include <algorithm>
#include <vector>

namespace synchroscope {

namespace {

constexpr std::int64_t longestHold = 2'000'000; // ns; a critical section lasts about a microsecond
constexpr std::uint64_t bit(int process) { return std::uint64_t{1} << process; }

} // namespace

void LockedChannel::leave()
{
    lock();
    removeForGood(m_self);
    unlock();
}

bool LockedChannel::bury(int dead)
{
    if (!m_lock.takeOver(dead) && !m_lock.lockWithin(longestHold))
        return false;
    m_trace.observed();
    repair(dead);
    removeForGood(dead);
    unlock();
    serveWaiters();
    return true;
}

/// It decides under the lock, leaves the lock, and wakes afterwards: a sleeper on the lock, and those whom it has served.
void LockedChannel::serveWaiters()
{
    futexWake(m_header.lock, everybody);
    wakeAllWhoWereTold();
}

bool LockedChannel::isInside(int process) const { return ChannelLock::isHeldBy(m_header.lock, process); }

bool LockedChannel::isHeld() const { return ChannelLock::isHeld(m_header.lock); }

bool LockedChannel::waitsUntimed(int process, Side side) const
{
    const Waiter &waiter = m_parts.waiter(side, process);
    return stateOf(waiter) == WaitState::waiting && !waiter.timed;
}

/// Nobody but `receiver` can still send: every other sender has ended, or waits for a message here itself.
bool LockedChannel::closedFor(int receiver) const
{
    if (m_queue.count() > 0)
        return false;
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p)
        if ((m_entry.senders & ~m_header.ended & bit(p)) && p != receiver && !waitsUntimed(p, Side::notEmpty))
            return false;
    return true;
}

/// The mirror image: nobody but `sender` can still receive.
bool LockedChannel::abandonedFor(int sender) const
{
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p)
        if ((m_entry.receivers & ~m_header.ended & bit(p)) && p != sender && !waitsUntimed(p, Side::notFull)
            && !waitsUntimed(p, Side::receipt))
            return false;
    return true;
}

void LockedChannel::close()
{
    if (!m_header.closed) {
        emitChange(EventKind::closed, 0); // first: whoever dies in between has said it, and it is said once more
        m_header.closed = true;
    }
    while (!m_receivers.empty())
        endWait(Side::notEmpty, m_receivers.takeFirst(), WaitState::closed, 0);
}

void LockedChannel::abandon()
{
    if (!m_header.abandoned) {
        emitChange(EventKind::abandoned, 0); // first: whoever dies in between has said it, and it is said once more
        m_header.abandoned = true;
    }
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        for (const Side side : {Side::notFull, Side::receipt}) {
            Waiter &waiter = m_parts.waiter(side, p);
            if (stateOf(waiter) != WaitState::waiting)
                continue;
            if (m_queue.remove(waiter.message, p)) {
                ++m_header.totals.withdrawn;
                emitChange(EventKind::withdrawn, waiter.message, p);
            }
            m_senders.leave(p);
            endWait(side, p, WaitState::noReceiver, waiter.message);
        }
    }
}

/// Called whenever somebody ends or begins to wait: that may have been the last one that others could hope for.
void LockedChannel::tellIfNobodyIsLeft()
{
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        if (stateOf(m_parts.waiter(Side::notEmpty, p)) == WaitState::waiting && closedFor(p))
            close();
        for (const Side side : {Side::notFull, Side::receipt})
            if (stateOf(m_parts.waiter(side, p)) == WaitState::waiting && abandonedFor(p))
                abandon();
    }
}

void LockedChannel::removeForGood(int process)
{
    m_header.ended |= bit(process);
    tellIfNobodyIsLeft();
}

/// Everything that is not the truth is recomputed from it, whatever the dead process was in the middle of.
void LockedChannel::repair(int dead)
{
    const Waiter &receiver = m_parts.waiter(Side::notEmpty, dead);
    const std::uint32_t recorded = receiver.recorded.load(std::memory_order_acquire);
    std::vector<std::uint32_t> again;
    m_queue.rebuild([&](const Slot &slot) {
        if (slot.number == recorded)
            return true;
        again.push_back(slot.number);
        return false;
    });
    forgetWaits(dead);
    m_receivers.rebuild();
    if (!rendezvous())
        m_senders.rebuild();
    for (const std::uint32_t number : again) {
        ++m_header.totals.redelivered;
        emitChange(EventKind::redelivered, number, dead);
    }
    if (recorded != receiver.seen.load(std::memory_order_acquire))
        emitChange(EventKind::inDoubt, recorded, dead);
    recount(recorded != receiver.seen.load(std::memory_order_acquire));
    // It took a message, lost it or withdrew it as nobody was left, but died before it told the sender.
    const auto whyGone = [&, losing = m_header.losing.exchange(0)](std::uint32_t message) {
        return message == recorded ? WaitState::received
            : message == losing    ? WaitState::overwritten
                                   : WaitState::noReceiver;
    };
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        for (const Side side : {Side::notFull, Side::receipt}) {
            const Waiter &waiter = m_parts.waiter(side, p);
            if (stateOf(waiter) != WaitState::waiting || (side == Side::notFull && !rendezvous()))
                continue;
            bool queued = false;
            m_queue.forEach([&](const Slot &slot) { queued |= slot.number == waiter.message && slot.sender == p; });
            if (!queued)
                endWait(side, p, whyGone(waiter.message), waiter.message);
        }
    }
    settle(0);
    if (rendezvous())
        dropOrphanedOffers();
}

/// Each total is counted just after what it counts: what does not add up now was not counted any more. (At a rendezvous,
/// where nothing is queued, a message that was just received may stay uncounted.)
void LockedChannel::recount(bool hadReceived)
{
    ChannelHeader::Totals &totals = m_header.totals;
    if (rendezvous()) {
        totals.delivered = totals.enqueued;
        return;
    }
    const std::uint64_t queued = m_queue.count();
    const std::uint64_t accounted = totals.delivered + totals.overwritten + totals.withdrawn + queued;
    totals.maxDepth = std::max(totals.maxDepth, queued);
    if (accounted > totals.enqueued)
        totals.enqueued = accounted;
    else
        (m_header.losing.load() != 0 ? totals.overwritten : hadReceived ? totals.delivered : totals.withdrawn) +=
            totals.enqueued - accounted;
}

/// What was kept for the dead goes to the next; its place in a line is free.
void LockedChannel::forgetWaits(int dead)
{
    for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
        setState(m_parts.waiter(side, dead), WaitState::idle);
    m_header.promisedMessages = m_header.promisedPlaces = 0;
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        m_header.promisedMessages += stateOf(m_parts.waiter(Side::notEmpty, p)) == WaitState::promised;
        m_header.promisedPlaces += stateOf(m_parts.waiter(Side::notFull, p)) == WaitState::promised;
    }
    if (!rendezvous())
        return;
    // A message in a dead hand is gone: at a rendezvous nothing is queued.
    std::vector<std::uint32_t> inDeadHand;
    m_queue.forEach([&](const Slot &slot) {
        if (slot.sender == dead && slot.awaited)
            inDeadHand.push_back(slot.number);
    });
    for (const std::uint32_t number : inDeadHand) {
        m_queue.remove(number, dead);
        ++m_header.totals.withdrawn;
        emitChange(EventKind::withdrawn, number, dead);
    }
}

/// An offer whose sender has gone on was on its way to a receiver that has died, and nobody else waits for it.
void LockedChannel::dropOrphanedOffers()
{
    std::vector<MessageQueue::Message> orphans;
    m_queue.forEach([&](const Slot &slot) {
        if (!slot.awaited)
            orphans.push_back({slot.number, slot.sender, false, slot.side});
    });
    while (orphans.size() > m_header.promisedMessages) {
        m_queue.remove(orphans.back().number, orphans.back().sender);
        ++m_header.totals.withdrawn;
        emitChange(EventKind::withdrawn, orphans.back().number, orphans.back().sender);
        orphans.pop_back();
    }
}

} // namespace synchroscope
