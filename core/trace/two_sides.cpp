// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/two_sides.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// Counts wrap: by difference.
bool isBefore(std::uint32_t a, std::uint32_t b) { return static_cast<std::int32_t>(a - b) < 0; }
std::int16_t generationsAfter(std::uint16_t a, std::uint16_t b) { return static_cast<std::int16_t>(a - b); }

bool isSenders(EventKind kind)
{
    return kind == EventKind::enqueued || kind == EventKind::withdrawn || kind == EventKind::refused
        || kind == EventKind::discarded;
}
bool isReceivers(EventKind kind) { return kind == EventKind::dequeued || kind == EventKind::emptyPoll; }
bool isLook(EventKind kind)
{
    return kind == EventKind::refused || kind == EventKind::discarded || kind == EventKind::emptyPoll;
}

} // namespace

bool TwoSides::tell(const Event &event)
{
    return (event.flags & EventFlag::ownCount) != 0 && (isSenders(event.kind) || isReceivers(event.kind));
}

TwoSides::TwoSides(std::size_t sender, std::size_t receiver, std::size_t supervisor) : m_supervisor(supervisor)
{
    m_sender.source = sender;
    m_receiver.source = receiver;
}

bool TwoSides::isSupervisors(const Event &event, std::size_t source) const
{
    return event.kind == EventKind::withdrawn && source == m_supervisor && source != nobody;
}

const TwoSides::Side *TwoSides::sideOf(const Event &event, std::size_t source) const
{
    const Side *side = isSenders(event.kind) ? &m_sender : isReceivers(event.kind) ? &m_receiver : nullptr;
    return side && side->source == source ? side : nullptr;
}

void TwoSides::add(const Event &event, std::size_t source)
{
    const Note note{event.order, event.value, event.depth};
    if (isSupervisors(event, source))
        m_withdrawal = note;
    Side &side = isSenders(event.kind) ? m_sender : m_receiver;
    if (side.source == source)
        (isLook(event.kind) ? side.looks : side.changes).push_back(note);
}

std::optional<std::size_t> TwoSides::causeOf(const Event &event, std::size_t source) const
{
    const bool supervisors = isSupervisors(event, source);
    if (supervisors && !(m_sender.changes.empty() && m_sender.looks.empty()))
        return m_sender.source; // it spoke for itself until it died
    const Side *own = supervisors ? &m_sender : sideOf(event, source);
    if (!own)
        return std::nullopt;
    const Side &other = own == &m_sender ? m_receiver : m_sender;
    const bool dead = &other == &m_sender && other.changes.empty() && m_withdrawal; // the supervisor speaks for it
    const Note *change = dead ? &*m_withdrawal : other.changes.empty() ? nullptr : &other.changes.front();
    const Note *look = other.looks.empty() ? nullptr : &other.looks.front();
    bool comesFirst = false;
    switch (event.kind) {
    case EventKind::enqueued:
    case EventKind::withdrawn:
        comesFirst = change && !isBefore(event.value, change->order);
        if (look) { // a poll that found less than this
            const std::int16_t later = generationsAfter(look->generation, event.depth);
            comesFirst = comesFirst || later < 0 || (later == 0 && isBefore(look->order, event.order));
        }
        break;
    case EventKind::refused:
    case EventKind::discarded:
        comesFirst = change && !isBefore(event.value, change->order);
        break;
    case EventKind::dequeued:
        comesFirst = (change && !isBefore(event.order, change->order)) || (look && isBefore(look->value, event.order));
        break;
    case EventKind::emptyPoll:
        comesFirst = change
            && (!isBefore(event.order, change->order) || generationsAfter(event.depth, change->generation) > 0);
        break;
    default:
        break;
    }
    if (!comesFirst)
        return std::nullopt;
    return dead ? m_supervisor : other.source;
}

bool TwoSides::handOver(Event &event, std::size_t source)
{
    const auto withdraw = [&] {
        m_put = event.order - 1;
        m_generation = static_cast<std::uint16_t>(event.depth + 1);
    };
    if (isSupervisors(event, source)) {
        m_withdrawal.reset();
        if (generationsAfter(m_generation, event.depth) > 0)
            return false;
        withdraw();
    } else if (const Side *side = sideOf(event, source)) {
        Side &own = side == &m_sender ? m_sender : m_receiver;
        (isLook(event.kind) ? own.looks : own.changes).pop_front();
        if (event.kind == EventKind::enqueued) {
            m_put = event.order;
            m_generation = event.depth;
        } else if (event.kind == EventKind::withdrawn) {
            withdraw();
        }
        if (event.kind == EventKind::enqueued && isBefore(m_taken, event.value)) // what was taken in between was lost
            m_taken = event.value;
        if (event.kind == EventKind::dequeued) {
            m_taken = event.order;
            if (isBefore(m_put, m_taken))
                m_put = m_taken;
        }
    }
    const auto depth = static_cast<std::int32_t>(m_put - m_taken);
    event.depth = static_cast<std::uint16_t>(std::clamp(depth, 0, 0xffff));
    if (++m_order == 0)
        ++m_order; // 0 means "has none"
    event.order = m_order;
    event.value = 0;
    event.flags &= static_cast<std::uint8_t>(~EventFlag::ownCount);
    return true;
}

} // namespace synchroscope
