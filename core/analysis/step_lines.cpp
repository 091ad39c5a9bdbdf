// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/step_lines.h"

#include "scenario/utf8.h"
#include "trace/event_words.h"

#include <fmt/format.h>

namespace synchroscope {

const char *const stepLinesExplained =
    R"(Each line is one event, in columns with one blank between them:
  STEP MS PROCESS EVENT CHANNEL MESSAGE DEPTH DETAIL

STEP     Events of one decision of the stepper have the same number, from 1;
         what happens before the first decision has 0.
MS       The virtual time.
PROCESS  To which it happens; - is the system itself, and DETAIL says to whom.
EVENT    process-started, process-ended, line-reached, work-began, work-ended,
         send-called, offered, blocked, enqueued, refused, discarded,
         overwritten, withdrawn, wakeup-issued, woken, receipt, send-returned,
         receive-called, empty-poll, dequeued, receive-returned, log, peer-died,
         redelivered, peer-stopped, peer-continued, closed, abandoned, in-doubt,
         text-read, text-written, wait-called, text-differs, wake-called, gap.
CHANNEL  Or the shared text.
MESSAGE  Its number in its channel, from 1.
DEPTH    Messages in the queue after the event.
DETAIL   The rest of the line: words that depend on the event, texts in
         quotation marks.

A - stands where there is nothing to say, a ? for what no honest process
writes. In names, %XX stands for each byte of a blank, a character that cannot
be seen, or a %; in texts, for those but blanks, and for a quotation mark.)";

namespace {

bool isTold(EventKind kind) { return kind != EventKind::held && kind != EventKind::released; }

/// U+0020 and everything else that others may take for a blank.
bool isBlank(char32_t code)
{
    return code == 0x20 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F
           || code == 0x205F || code == 0x3000;
}

template<typename Stays>
std::string escaped(std::string_view text, Stays stays)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const utf8::Character character = utf8::next(text, i);
        const std::string_view bytes = text.substr(i, character.bytes);
        if (utf8::printable(character) && character.code != '%' && stays(character.code)) {
            result += bytes;
        } else {
            for (const char byte : bytes)
                result += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
        i += character.bytes;
    }
    return result;
}

std::string processColumn(const Recording &recording, std::uint8_t process)
{
    const auto &processes = recording.scenario().processes;
    if (process == supervisorIndex)
        return "-";
    return process < processes.size() ? asColumn(processes[process].name) : "?";
}

std::string channelColumn(const Recording &recording, std::uint8_t channel)
{
    const auto &channels = recording.scenario().channels;
    if (channel == none)
        return "-";
    if (const int text = recording.scenario().sharedTextOf(channel); text >= 0)
        return asColumn(recording.scenario().sharedTexts[static_cast<std::size_t>(text)].name);
    return channel < channels.size() ? asColumn(channels[channel].name) : "?";
}

} // namespace

bool tellsDepth(EventKind kind)
{
    switch (kind) {
    case EventKind::enqueued:
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::emptyPoll:
    case EventKind::dequeued:
    case EventKind::redelivered:
    case EventKind::inDoubt: return true;
    default: return false;
    }
}

std::string asColumn(std::string_view name)
{
    std::string word = escaped(name, [](char32_t code) { return !isBlank(code); });
    if (word == "-" || word == "?")
        word = fmt::format("%{:02X}", static_cast<unsigned char>(word.front()));
    return word.empty() ? "%" : word;
}

std::string inQuotes(std::string_view text)
{
    return '"' + escaped(text, [](char32_t code) { return code != '"'; }) + '"';
}

std::optional<StepLine> StepLines::next(const Recording &recording)
{
    const std::vector<RecordedEvent> &events = recording.events();
    while (m_event < events.size() && !isTold(events[m_event].event.kind))
        ++m_event;
    if (m_event >= events.size())
        return std::nullopt;
    findChoice(recording);
    const RecordedEvent &recorded = events[m_event++];
    const Event &event = recorded.event;
    StepLine line;
    line.step = m_step;
    line.at = recorded.at;
    line.process = processColumn(recording, recorded.process);
    line.event = wordFor(event.kind);
    line.channel = channelColumn(recording, event.channel);
    if (event.message != 0)
        line.message = event.message;
    if (tellsDepth(event.kind))
        line.depth = event.depth;
    line.detail = stepDetail(recording, recorded);
    return line;
}

/// A choice without an event that is told has no number.
void StepLines::findChoice(const Recording &recording)
{
    const std::vector<Choice> &choices = recording.choices;
    bool another = false;
    for (; m_choices < choices.size() && choices[m_choices].firstEvent <= m_event; ++m_choices)
        another = true;
    m_step += another;
}

std::string toText(const StepLine &line)
{
    const auto orNothing = [](const auto &value) { return value ? std::to_string(*value) : std::string("-"); };
    return fmt::format("{} {:.3f} {} {} {} {} {} {}", line.step, line.milliseconds(), line.process, line.event,
                       line.channel, orNothing(line.message), orNothing(line.depth),
                       line.detail.empty() ? "-" : line.detail);
}

std::string stepLinesText(const Recording &recording)
{
    std::string text;
    StepLines lines;
    while (const auto line = lines.next(recording))
        text += toText(*line) + "\n";
    return text;
}

} // namespace synchroscope
