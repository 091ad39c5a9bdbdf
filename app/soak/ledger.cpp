// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/ledger.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace synchroscope::soak {

namespace {

struct Message
{
    int sender = 0;
    std::uint32_t index = 0; // which one of its sender's
    int receipts = 0, redelivered = 0;
    bool entered = false, overwritten = false, withdrawn = false, queued = false, inDoubt = false, taken = false;
    bool shown = false; // to a receiver that was killed before it made a note of it

    [[nodiscard]] bool isMentioned() const { return receipts > 0 || entered || queued || taken; }
};

class Ledger
{
public:
    Ledger(const Arena &arena, const std::vector<bool> &killed, Fates &fates)
        : m_arena(arena),
          m_killed(killed),
          m_fates(fates)
    {
    }

    std::vector<std::string> check()
    {
        readTrace();
        for (int p = 0; p < m_arena.shape().processes(); ++p) {
            if (m_arena.book(p).torn[0] != '\0')
                object("torn: {}", m_arena.book(p).torn);
            if (!m_arena.isSender(p))
                readReceipts(p);
        }
        findShown();
        for (const std::uint32_t number : m_arena.queued())
            at(number).queued = true;
        if (m_arena.eventsLost() > 0) {
            ++m_fates.gaps;
            return m_objections;
        }
        checkOrderOfTaking();
        for (int p = 0; p < m_arena.shape().senders; ++p)
            checkSender(p);
        for (std::size_t number = 1; number < m_messages.size(); ++number)
            if (const Message &message = m_messages[number]; message.index == 0 && message.isMentioned())
                object("message {} came from nowhere", number);
        return m_objections;
    }

private:
    template<typename... Words>
    void object(fmt::format_string<Words...> sentence, Words &&...words)
    {
        m_objections.push_back(fmt::format(sentence, std::forward<Words>(words)...));
    }

    /// Numbers are given without gaps, from 1.
    Message &at(std::uint32_t number)
    {
        if (number >= m_messages.size())
            m_messages.resize(number + std::size_t{1});
        return m_messages[number];
    }

    void readTrace()
    {
        std::vector<std::uint32_t> called(static_cast<std::size_t>(m_arena.shape().senders));
        for (const Arena::Seen &seen : m_arena.seen()) {
            Message &message = at(seen.event.message);
            switch (seen.event.kind) {
            case EventKind::sendCalled:
                message.sender = seen.process;
                message.index = ++called[static_cast<std::size_t>(seen.process)];
                break;
            case EventKind::offered:
            case EventKind::enqueued: message.entered = true; break;
            case EventKind::overwritten: message.overwritten = true; break;
            case EventKind::withdrawn: message.withdrawn = true; break;
            case EventKind::redelivered:
                ++message.redelivered;
                message.overwritten = false; // if it was announced, its sender died before it was done
                ++m_fates.redelivered;
                break;
            case EventKind::inDoubt: message.inDoubt = true; break;
            case EventKind::receiveReturned:
                if (seen.event.message != 0)
                    m_lastReturned[seen.process] = seen.event.message;
                break;
            case EventKind::dequeued:
                m_takings.emplace_back(seen.event.order, seen.event.message);
                break;
            default: break;
            }
        }
    }

    void readReceipts(int receiver)
    {
        const Book &book = m_arena.book(receiver);
        std::map<int, std::uint32_t> last;
        for (std::uint32_t i = 0; i < book.receipts.load(std::memory_order_acquire); ++i) {
            const Book::Got &got = book.got[i];
            Message &message = at(got.number);
            if (message.index != 0 && (message.index != got.index || message.sender != got.sender))
                object("message {} is called {} of sender {} but was {} of sender {}", got.number, message.index,
                       message.sender, got.index, got.sender);
            if (++message.receipts > 1)
                object("doubled: message {} (its sender's number {}) was received {} times", got.number, got.index,
                       message.receipts);
            else if (got.index <= last[got.sender])
                object("reordered: receiver {} got number {} of sender {} after number {}", receiver, got.index,
                       got.sender, last[got.sender]);
            last[got.sender] = got.index;
        }
    }

    /// At most one for each death: its receive has returned, and it has not come to making a note.
    void findShown()
    {
        for (const auto &[receiver, number] : m_lastReturned)
            m_messages[number].shown = m_killed[static_cast<std::size_t>(receiver)] && m_messages[number].receipts == 0;
    }

    void checkOrderOfTaking()
    {
        std::sort(m_takings.begin(), m_takings.end());
        std::map<int, std::uint32_t> last;
        for (const auto &[order, number] : m_takings) {
            Message &message = m_messages[number];
            if (message.taken && message.redelivered == 0)
                object("doubled: message {} was taken twice and not redelivered", number);
            if (message.index < last[message.sender])
                object("reordered: number {} of sender {} was taken after number {}", message.index, message.sender,
                       last[message.sender]);
            message.taken = true;
            last[message.sender] = message.index;
        }
    }

    void checkSender(int sender)
    {
        const Book &book = m_arena.book(sender);
        const std::uint32_t sends = book.sends.load(std::memory_order_acquire);
        std::vector<const Message *> own(sends + std::size_t{1});
        for (const Message &message : m_messages)
            if (message.sender == sender && message.index <= sends)
                own[message.index] = &message;
        for (std::uint32_t i = 1; i <= sends; ++i) {
            const Book::Sent &sent = book.sent[i];
            if (!own[i]) {
                if (sent.number != 0)
                    object("number {} of sender {} was sent but not called", i, sender);
                continue; // it died before it said so
            }
            checkFate(*own[i], sent);
        }
    }

    void checkFate(const Message &message, const Book::Sent &sent)
    {
        const bool unknown = sent.number == 0; // its sender died inside
        const bool accepted = sent.outcome == SendOutcome::posted || sent.outcome == SendOutcome::delivered;
        const auto tell = [&](const char *what) {
            object("{}: number {} of sender {} ({}, entered {}, received {}, queued {}, overwritten {}, withdrawn {}, "
                   "in doubt {}, redelivered {})",
                   what, message.index, message.sender,
                   unknown ? "died inside" : fmt::format("outcome {}", static_cast<int>(sent.outcome)), message.entered,
                   message.receipts, message.queued, message.overwritten, message.withdrawn, message.inDoubt,
                   message.redelivered);
        };
        m_fates.received += message.receipts > 0;
        m_fates.queued += message.queued;
        if (message.receipts > 0 || message.queued) {
            if (!unknown && !accepted && message.redelivered == 0)
                tell("the sender was told that it is not in the queue, but it is or was");
            if (message.queued && (message.receipts > 0 || sent.outcome == SendOutcome::delivered) && !unknown)
                tell("delivered and still in the queue");
            return;
        }
        m_fates.inDoubt += message.inDoubt;
        m_fates.overwritten += message.overwritten;
        m_fates.withdrawn += message.withdrawn;
        m_fates.notEntered += !message.entered;
        const bool explained = message.inDoubt || message.shown || message.overwritten || message.withdrawn;
        if ((message.entered || (!unknown && accepted)) && !explained)
            tell("lost");
        else if (!unknown && sent.outcome == SendOutcome::delivered && !message.inDoubt && !message.shown)
            tell("the sender was told that it was delivered, but nobody has it");
    }

    const Arena &m_arena;
    const std::vector<bool> &m_killed;
    Fates &m_fates;
    std::vector<Message> m_messages{1};                             // by number
    std::map<int, std::uint32_t> m_lastReturned;                    // by receiver
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_takings; // place in the channel's order, message
    std::vector<std::string> m_objections;
};

} // namespace

std::vector<std::string> objections(const Arena &arena, const std::vector<bool> &killed, Fates &fates)
{
    return Ledger(arena, killed, fates).check();
}

} // namespace synchroscope::soak
