// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv.h"

#include "analysis/narration.h"
#include "analysis/step_lines.h"
#include "export/text.h"
#include "export/words.h"
#include "trace/event_words.h"

#include <string>
#include <string_view>

namespace synchroscope {

namespace {

/// One record, field by field.
class Row
{
public:
    explicit Row(std::ostream &out) : m_out(out) {}
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;
    ~Row() { m_out << "\r\n"; }

    Row &text(std::string_view value) { return raw(csvField(value)); }
    Row &number(std::uint64_t value) { return raw(std::to_string(value)); }
    /// Of what does not exist where it is 0.
    Row &orNothing(std::uint64_t value) { return value == 0 ? raw({}) : number(value); }
    /// Of what has not happened where it is negative.
    Row &time(std::int64_t ns) { return raw(ns < 0 ? std::string() : exactMilliseconds(ns)); }

private:
    Row &raw(std::string_view value)
    {
        m_out << (m_any ? "," : "") << value;
        m_any = true;
        return *this;
    }
    std::ostream &m_out;
    bool m_any = false;
};

void writeHeader(std::ostream &out, std::initializer_list<std::string_view> names)
{
    Row row(out);
    for (const std::string_view name : names)
        row.text(name);
}

std::string labelOf(const ExportedRun &run, int channel, std::uint32_t number)
{
    const MessageLife *life = run.history.message(channel, number);
    return number == 0 ? std::string() : messageLabel(run.recording, channel, number, life ? life->sender : -1);
}

void writeSpan(std::ostream &out, const ExportedRun &run, int process, const Span &span)
{
    const Scenario &scenario = run.recording.scenario();
    const int entry =
        span.sharedText >= 0 ? static_cast<int>(scenario.channels.size()) + span.sharedText : span.channel;
    const auto &wakeUps = run.history.wakeUps();
    const bool woken = span.wakeUp >= 0 && static_cast<std::size_t>(span.wakeUp) < wakeUps.size();
    Row row(out);
    row.text(run.name).text(processName(scenario, process)).time(span.begin);
    row.time(span.end == openEnd ? -1 : span.end).text(stateWord(span.activity)).text(channelName(scenario, entry));
    row.text(labelOf(run, span.messageChannel, span.message)).orNothing(span.line).text(evidenceWord(span));
    row.text(woken ? processName(scenario, wakeUps[static_cast<std::size_t>(span.wakeUp)].from) : std::string());
}

} // namespace

void writeEventsCsv(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    writeHeader(out, {"run", "event", "time_ms", "process", "kind", "channel", "message", "depth", "detail", "stamp_ns"});
    for (const ExportedRun &run : runs) {
        const Scenario &scenario = run.recording.scenario();
        std::uint64_t number = 0;
        for (const RecordedEvent &recorded : run.recording.events()) {
            const Event &event = recorded.event;
            Row row(out);
            row.text(run.name).number(++number).time(recorded.at).text(processName(scenario, recorded.process));
            row.text(wordFor(event.kind)).text(channelName(scenario, event.channel)).orNothing(event.message);
            row.text(tellsDepth(event.kind) ? std::to_string(event.depth) : std::string());
            row.text(stepDetail(run.recording, recorded)).number(event.time);
        }
    }
}

void writeSpansCsv(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    writeHeader(out, {"run", "process", "begin_ms", "end_ms", "state", "channel", "message", "line", "linux", "woken_by"});
    for (const ExportedRun &run : runs) {
        const auto processes = static_cast<int>(run.recording.scenario().processes.size());
        for (int process = 0; process < processes; ++process) {
            for (const Span &span : run.history.spans(process))
                writeSpan(out, run, process, span);
        }
    }
}

void writeMessagesCsv(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    writeHeader(out, {"run", "channel", "number", "label", "sender", "receiver", "called_ms", "entered_ms", "taken_ms",
                      "left_ms", "fate", "age_ms", "text", "bytes"});
    for (const ExportedRun &run : runs) {
        const Recording &recording = run.recording;
        const Scenario &scenario = recording.scenario();
        for (const MessageLife &life : run.history.messages()) {
            const std::string_view text = recording.text(recording.events()[life.event]);
            const bool rendezvous = scenario.channels[static_cast<std::size_t>(life.channel)].capacity == 0;
            Row row(out);
            row.text(run.name).text(channelName(scenario, life.channel)).number(life.number);
            row.text(messageLabel(recording, life.channel, life.number, life.sender));
            row.text(processName(scenario, life.sender)).text(processName(scenario, life.receiver));
            row.time(life.called).time(life.entered).time(life.taken).time(life.left).text(fateWord(life.fate));
            row.time(life.latency(rendezvous)).text(text).text(csvBytes(text));
        }
    }
}

} // namespace synchroscope
