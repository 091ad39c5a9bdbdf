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

const TwoSides::Side *TwoSides::sideOf(const Event &event, std::size_t source) const
{
    const Side *side = isSenders(event.kind) ? &m_sender : isReceivers(event.kind) ? &m_receiver : nullptr;
    return side && side->source == source ? side : nullptr;
}

void TwoSides::add(const Event &event, std::size_t source)
{
    Side &side = isSenders(event.kind) ? m_sender : m_receiver;
    if (!side.source)
        side.source = source;
    if (side.source == source)
        (isLook(event.kind) ? side.looks : side.changes).push_back({event.order, event.value, event.depth});
}

std::optional<std::size_t> TwoSides::causeOf(const Event &event, std::size_t source) const
{
    const Side *own = sideOf(event, source);
    if (!own)
        return std::nullopt;
    const Side &other = own == &m_sender ? m_receiver : m_sender;
    if (!other.source || other.source == source)
        return std::nullopt;
    const Note *change = other.changes.empty() ? nullptr : &other.changes.front();
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
    return comesFirst ? other.source : std::nullopt;
}

void TwoSides::handOver(Event &event, std::size_t source)
{
    if (const Side *side = sideOf(event, source)) {
        Side &own = side == &m_sender ? m_sender : m_receiver;
        (isLook(event.kind) ? own.looks : own.changes).pop_front();
        if (event.kind == EventKind::enqueued || event.kind == EventKind::withdrawn)
            m_put = event.kind == EventKind::enqueued ? event.order : event.order - 1;
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
}

} // namespace synchroscope
