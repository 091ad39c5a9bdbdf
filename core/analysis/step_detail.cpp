// SPDX-License-Identifier: GPL-3.0-or-later
// The last column of a line of `step`.
#include "analysis/step_lines.h"

#include <array>
#include <cstring>
#include <fmt/format.h>

namespace synchroscope {

namespace {

constexpr std::array<std::string_view, 2> styleWords = {"synchronous", "asynchronous"};
constexpr std::array<std::string_view, blockReasonCount> reasonWords = {"queue-full", "awaiting-receipt", "queue-empty",
                                                         "until-woken"};
constexpr std::array<std::string_view, 3> workWords = {"work", "other-work", "spin"};
constexpr std::array<std::string_view, 5> exitWords = {"ok", "error", "killed", "sandbox", "stopped"};
constexpr std::array<std::string_view, 8> sendWords = {"delivered", "posted",      "discarded", "refused",
                                                       "timed-out", "no-receiver", "closed",    "overwritten"};
constexpr std::array<std::string_view, 4> receiveWords = {"message", "empty", "timed-out", "closed"};

template<std::size_t size>
std::string wordAt(const std::array<std::string_view, size> &words, std::size_t index)
{
    return std::string(index < size ? words[index] : "?");
}

std::string signalWord(std::uint32_t signal)
{
    const char *name = signal < 65 ? ::sigabbrev_np(static_cast<int>(signal)) : nullptr;
    return name ? std::string("SIG") + name : "signal-" + std::to_string(signal);
}

/// Made anew for each event, so that its parts need not be handed around.
class Detail
{
public:
    Detail(const Recording &recording, const RecordedEvent &recorded)
        : m_recording(recording),
          m_recorded(recorded),
          m_event(recorded.event)
    {
    }

    std::string text()
    {
        switch (m_event.kind) {
        case EventKind::processEnded: add(wordAt(exitWords, m_event.detail)), addText(); break;
        case EventKind::lineReached: add("line"), add(std::to_string(m_event.line)); break;
        case EventKind::workBegan:
            add(wordAt(workWords, m_event.detail));
            add(fmt::format("{:.3f}", m_event.value / 1e3));
            addText();
            break;
        case EventKind::workEnded: add(wordAt(workWords, m_event.detail)); break;
        case EventKind::sendCalled:
            addCall();
            add(inQuotes(m_recording.text(m_recorded))); // a message may be empty
            addLoss();
            break;
        case EventKind::receiveCalled: addCall(); break;
        case EventKind::blocked:
            add(wordAt(reasonWords, m_event.detail));
            if (m_event.value != 0)
                add("timed");
            break;
        case EventKind::woken:
            add(wordAt(reasonWords, m_event.detail));
            if (m_event.value == 0)
                add("timed-out");
            else
                addPeer("by");
            if (m_event.flags & EventFlag::cameFirst)
                add("came-first");
            break;
        case EventKind::wakeupIssued: addPeer("to"); break;
        case EventKind::offered:
        case EventKind::enqueued:
            if (m_event.detail > 0)
                add("priority"), add(std::to_string(m_event.detail));
            break;
        case EventKind::textRead:
        case EventKind::textWritten:
        case EventKind::textDiffers:
            add(inQuotes(m_recording.text(m_recorded))); // a text may be empty
            addLoss();
            break;
        case EventKind::textWaitCalled:
            if (m_event.detail != 0)
                add("while"), add(inQuotes(m_recording.text(m_recorded)));
            if (m_event.value != 0)
                add("timeout"), add(std::to_string(m_event.value));
            addLoss();
            break;
        case EventKind::textWakeCalled: add("asleep"), add(std::to_string(m_event.value)); break;
        case EventKind::overwritten:
        case EventKind::withdrawn:
        case EventKind::dequeued: addPeer("sender"); break;
        case EventKind::receipt:
        case EventKind::redelivered:
        case EventKind::inDoubt: addPeer("receiver"); break;
        case EventKind::sendReturned: add(wordAt(sendWords, m_event.detail)); break;
        case EventKind::receiveReturned:
            add(wordAt(receiveWords, m_event.detail));
            if (m_event.detail == static_cast<int>(ReceiveOutcome::message))
                addPeer("sender");
            break;
        case EventKind::logged:
            add(inQuotes(m_recording.text(m_recorded)));
            addLoss();
            break;
        case EventKind::peerDied:
            addPeer("process");
            add(wordAt(exitWords, m_event.detail));
            if (m_event.detail == static_cast<int>(ExitKind::killed))
                add(signalWord(m_event.value));
            addText();
            break;
        case EventKind::peerStopped:
        case EventKind::peerContinued: addPeer("process"); break;
        case EventKind::gap: add("lost"), add(std::to_string(m_event.value)); break;
        default: break;
        }
        return std::move(m_text);
    }

private:
    void add(std::string_view word)
    {
        if (!m_text.empty())
            m_text += ' ';
        m_text += word;
    }

    void addText()
    {
        if (const std::string_view text = m_recording.text(m_recorded); !text.empty())
            add(inQuotes(text));
        addLoss();
    }

    void addLoss()
    {
        if (m_event.flags & EventFlag::textLost)
            add("text-lost");
    }

    void addCall()
    {
        add(wordAt(styleWords, m_event.detail));
        if (m_event.value != 0)
            add("timeout"), add(std::to_string(m_event.value));
    }

    void addPeer(std::string_view role)
    {
        const auto &processes = m_recording.scenario().processes;
        add(role);
        add(m_event.peer == supervisorIndex   ? "-"
            : m_event.peer < processes.size() ? asColumn(processes[m_event.peer].name)
                                              : "?");
    }

    const Recording &m_recording;
    const RecordedEvent &m_recorded;
    const Event &m_event;
    std::string m_text;
};

} // namespace

std::string stepDetail(const Recording &recording, const RecordedEvent &event)
{
    return Detail(recording, event).text();
}

} // namespace synchroscope
