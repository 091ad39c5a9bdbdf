// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/perfetto.h"

#include "analysis/evidence_words.h"
#include "analysis/narration.h"
#include "export/text.h"
#include "export/words.h"

#include <fmt/format.h>
#include <string>

namespace synchroscope {

namespace {

// Lanes of one run; the numbers are unique in the whole file, for some readers know no lane but by its own.
constexpr int lanesOfARun = 1000, firstKernelLane = 500;
int groupOf(std::size_t run) { return static_cast<int>(run + 1) * lanesOfARun; }
int laneOf(std::size_t run, int process) { return groupOf(run) + 1 + process; } // of the supervisor too
int kernelLaneOf(std::size_t run, int process) { return groupOf(run) + firstKernelLane + process; }

/// The events of the file, one a line.
class EventList
{
public:
    explicit EventList(std::ostream &out) : m_out(out) {}

    /// `fields`: without braces.
    void add(std::string_view fields)
    {
        m_out << (m_any ? ",\n{" : "\n{") << fields << '}';
        m_any = true;
    }

private:
    std::ostream &m_out;
    bool m_any = false;
};

/// `"channel":"orders","message":"order 7"`: what is known, and nothing else.
class Arguments
{
public:
    Arguments &text(std::string_view name, std::string_view value)
    {
        return value.empty() ? *this : raw(name, jsonString(value));
    }
    Arguments &number(std::string_view name, std::uint64_t value) { return raw(name, std::to_string(value)); }
    [[nodiscard]] const std::string &all() const { return m_all; }

private:
    Arguments &raw(std::string_view name, std::string_view value)
    {
        m_all += fmt::format("{}\"{}\":{}", m_all.empty() ? "" : ",", name, value);
        return *this;
    }
    std::string m_all;
};

/// What stands in a lane, in order of time; what begins together stays in the order in which it was put there.
/// What it says is formatted as it is written: a recording of millions of spans has no room for all of it at once.
class Lane
{
public:
    /// `"ph":"X",…`
    using Format = std::string (*)(const ExportedRun &run, int process, std::size_t index);

    void add(std::int64_t at, Format format, std::size_t index) { m_items.push_back({at, format, index}); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }

    struct Place
    {
        int group, lane, row;
    };
    void write(EventList &events, const ExportedRun &run, int process, const Place &place, std::string_view name)
    {
        const auto meta = [&](std::string_view kind, std::string_view argument) {
            events.add(fmt::format(R"("ph":"M","pid":{},"tid":{},"name":"{}","args":{{{}}})", place.group, place.lane,
                                   kind, argument));
        };
        meta("thread_name", fmt::format("\"name\":{}", jsonString(name)));
        meta("thread_sort_index", fmt::format("\"sort_index\":{}", place.row));
        std::stable_sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.at < b.at; });
        for (const Item &item : m_items)
            events.add(fmt::format(R"("pid":{},"tid":{},"ts":{},{})", place.group, place.lane,
                                   exactMicroseconds(item.at), item.format(run, process, item.index)));
    }

private:
    struct Item
    {
        std::int64_t at;
        Format format;
        std::size_t index;
    };
    std::vector<Item> m_items;
};

std::string slice(std::int64_t begin, std::int64_t end, std::string_view name, const Arguments &arguments = {})
{
    return fmt::format(R"("ph":"X","dur":{},"name":{},"args":{{{}}})",
                       exactMicroseconds(std::max<std::int64_t>(0, end - begin)), jsonString(name), arguments.all());
}

std::string instant(std::string_view name, const Arguments &arguments = {})
{
    return fmt::format(R"("ph":"i","s":"t","name":{},"args":{{{}}})", jsonString(name), arguments.all());
}

struct FlowEnd
{
    int process = -1; // or supervisorIndex
    std::int64_t at = -1;
    Lane::Format call = nullptr; // the slice that stands for it where no span is
};

struct Flow
{
    std::string_view kind; // "message", "wake-up"
    FlowEnd from, to;      // to.process < 0: it never arrived
};

bool isLane(const ExportedRun &run, int process)
{
    return process == supervisorIndex
           || static_cast<std::size_t>(process) < run.recording.scenario().processes.size();
}

std::string sendSlice(const ExportedRun &, int, std::size_t) { return slice(0, 0, "send"); }
std::string receiveSlice(const ExportedRun &, int, std::size_t) { return slice(0, 0, "receive"); }
std::string wakeUpSlice(const ExportedRun &, int, std::size_t) { return slice(0, 0, "wake-up"); }
std::string wokenSlice(const ExportedRun &, int, std::size_t) { return slice(0, 0, "woken"); }

template<typename Take>
void forEachFlow(const ExportedRun &run, Take take)
{
    for (const MessageLife &life : run.history.messages()) {
        // A damaged recording may have it taken before it was put, but never before the call.
        const bool put = life.entered >= 0 && (life.taken < 0 || life.entered <= life.taken);
        Flow flow{"message", {life.sender, put ? life.entered : life.called, sendSlice}, {}};
        if (life.taken >= 0 && life.receiver >= 0)
            flow.to = {life.receiver, life.taken, receiveSlice};
        take(flow);
    }
    for (const WakeUp &wakeUp : run.history.wakeUps()) {
        if (wakeUp.woke >= 0 && !wakeUp.cameFirst && isLane(run, wakeUp.from) && isLane(run, wakeUp.to))
            take(Flow{"wake-up", {wakeUp.from, wakeUp.issued, wakeUpSlice}, {wakeUp.to, wakeUp.woke, wokenSlice}});
    }
}

bool isWithinASpan(const ExportedRun &run, const FlowEnd &end)
{
    const std::vector<Span> &spans = run.history.spans(end.process);
    const auto next = std::partition_point(spans.begin(), spans.end(),
                                           [&end](const Span &span) { return span.begin <= end.at; });
    return next != spans.begin() && std::prev(next)->end >= end.at;
}

std::string nameOfMessage(const ExportedRun &run, int channel, std::uint32_t number)
{
    const MessageLife *life = run.history.message(channel, number);
    return number == 0 ? std::string() : messageName(run.recording, channel, number, life ? life->sender : -1, nullptr);
}

std::string spanSlice(const ExportedRun &run, int process, std::size_t index)
{
    const Scenario &scenario = run.recording.scenario();
    const Span &span = run.history.spans(process)[index];
    Arguments arguments;
    if (span.channel >= 0)
        arguments.text("channel", channelName(scenario, span.channel));
    if (span.sharedText >= 0 && static_cast<std::size_t>(span.sharedText) < scenario.sharedTexts.size())
        arguments.text("shared text", scenario.sharedTexts[static_cast<std::size_t>(span.sharedText)].name);
    arguments.text("message", nameOfMessage(run, span.messageChannel, span.message));
    if (span.line > 0)
        arguments.number("line", span.line);
    arguments.text("linux", evidenceWord(span));
    if (span.end == openEnd)
        arguments.text("until", "the end of the recording");
    return slice(span.begin, std::min(span.end, run.end()), stateWord(span.activity), arguments);
}

std::string pollInstant(const ExportedRun &run, int, std::size_t index)
{
    const Poll &poll = run.history.polls()[index];
    return instant("empty poll", Arguments().text("channel", channelName(run.recording.scenario(), poll.channel)));
}

std::string logInstant(const ExportedRun &run, int, std::size_t index)
{
    return instant("log", Arguments().text("text", run.recording.text(run.recording.events()[index])));
}

std::string fateInstant(const ExportedRun &run, int, std::size_t index)
{
    const MessageLife &life = run.history.messages()[index];
    return instant(fateWord(life.fate), Arguments().text("message", nameOfMessage(run, life.channel, life.number)));
}

std::string gapInstant(const ExportedRun &run, int, std::size_t index)
{
    return instant("events lost", Arguments().number("events", run.history.gaps()[index].events));
}

std::string endInstant(const ExportedRun &run, int process, std::size_t)
{
    const ProcessState &state = run.history.newest().processes[static_cast<std::size_t>(process)];
    return instant("ended", Arguments().text("how", state.exitText));
}

void addHappenings(const ExportedRun &run, std::vector<Lane> &lanes)
{
    const History &history = run.history;
    for (std::size_t i = 0; i < history.polls().size(); ++i)
        lanes[static_cast<std::size_t>(history.polls()[i].process)].add(history.polls()[i].at, pollInstant, i);
    for (const std::size_t index : history.logged()) {
        const RecordedEvent &event = run.recording.events()[index];
        if (event.process < lanes.size())
            lanes[event.process].add(event.at, logInstant, index);
    }
    for (std::size_t i = 0; i < history.messages().size(); ++i) {
        const MessageLife &life = history.messages()[i];
        if (life.left >= 0)
            lanes[static_cast<std::size_t>(life.sender)].add(life.left, fateInstant, i);
    }
    const SystemState &newest = history.newest();
    for (std::size_t process = 0; process < lanes.size(); ++process) {
        for (std::size_t i = 0; i < history.gaps().size(); ++i) {
            const Gap &gap = history.gaps()[i];
            if (gap.process < 0 || gap.process == static_cast<int>(process))
                lanes[process].add(gap.to, gapInstant, i);
        }
        if (newest.processes[process].activity == Activity::ended)
            lanes[process].add(newest.processes[process].since, endInstant, 0);
    }
}

/// From the switch `index`, which put it on a processor, to the next.
std::string processorSlice(const ExportedRun &run, int process, std::size_t index)
{
    const auto &switches = run.recording.switches[static_cast<std::size_t>(process)];
    if (index + 1 == switches.size())
        return slice(switches[index].at, run.end(), "on a processor");
    const Switch &next = switches[index + 1];
    const char *then = !next.out ? "" : next.voluntary ? "asleep" : "preempted";
    return slice(switches[index].at, next.at, "on a processor", Arguments().text("then", then));
}

std::string sampleInstant(const ExportedRun &run, int process, std::size_t index)
{
    const KernelSample &sample = run.recording.samples[static_cast<std::size_t>(process)][index];
    return instant("asleep on " + nameOf(run.recording, sample.word));
}

/// When it was on a processor, and on which word it slept when it was asked.
Lane kernelLane(const ExportedRun &run, int process)
{
    Lane lane;
    const auto index = static_cast<std::size_t>(process);
    const auto &switches = run.recording.switches[index];
    for (std::size_t i = 0; i < switches.size(); ++i) {
        if (!switches[i].out)
            lane.add(switches[i].at, processorSlice, i);
    }
    const auto &samples = run.recording.samples[index];
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!nameOf(run.recording, samples[i].word).empty())
            lane.add(samples[i].at, sampleInstant, i);
    }
    return lane;
}

void addDepths(EventList &events, const ExportedRun &run, std::size_t number)
{
    const auto &channels = run.recording.scenario().channels;
    for (std::size_t channel = 0; channel < channels.size(); ++channel) {
        const std::string name = jsonString(channels[channel].name);
        for (const DepthStep &step : run.history.depth(static_cast<int>(channel)))
            events.add(fmt::format(R"("ph":"C","pid":{},"tid":{},"ts":{},"name":{},"args":{{"messages":{}}})",
                                   groupOf(number), groupOf(number), exactMicroseconds(step.at), name, step.depth));
    }
}

void addLanes(EventList &events, const ExportedRun &run, std::size_t number)
{
    const auto &processes = run.recording.scenario().processes;
    events.add(fmt::format(R"("ph":"M","pid":{},"tid":{},"name":"process_name","args":{{"name":{}}})", groupOf(number),
                           groupOf(number), jsonString(run.name + " · " + run.title)));
    events.add(fmt::format(R"("ph":"M","pid":{},"tid":{},"name":"process_sort_index","args":{{"sort_index":{}}})",
                           groupOf(number), groupOf(number), number));
    std::vector<Lane> lanes(processes.size());
    for (std::size_t process = 0; process < processes.size(); ++process) {
        const std::vector<Span> &spans = run.history.spans(static_cast<int>(process));
        for (std::size_t i = 0; i < spans.size(); ++i)
            lanes[process].add(spans[i].begin, spanSlice, i);
    }
    Lane system;
    forEachFlow(run, [&](const Flow &flow) {
        for (const FlowEnd *end : {&flow.from, &flow.to}) {
            if (end->process == supervisorIndex)
                system.add(end->at, end->call, 0);
            else if (end->process >= 0 && !isWithinASpan(run, *end))
                lanes[static_cast<std::size_t>(end->process)].add(end->at, end->call, 0);
        }
    });
    addHappenings(run, lanes);
    for (int process = 0; process < static_cast<int>(processes.size()); ++process) {
        const std::string &name = processes[static_cast<std::size_t>(process)].name;
        lanes[static_cast<std::size_t>(process)].write(
            events, run, process, {groupOf(number), laneOf(number, process), 2 * process}, name);
        if (Lane kernel = kernelLane(run, process); !kernel.empty())
            kernel.write(events, run, process, {groupOf(number), kernelLaneOf(number, process), 2 * process + 1},
                         name + " · Linux");
    }
    if (!system.empty())
        system.write(events, run, supervisorIndex,
                     {groupOf(number), laneOf(number, supervisorIndex), 2 * maxProcesses}, "the system");
}

void addFlows(EventList &events, const ExportedRun &run, std::size_t number, std::uint64_t &last)
{
    forEachFlow(run, [&](const Flow &flow) {
        ++last;
        const auto add = [&](std::string_view kind, const FlowEnd &end) {
            events.add(fmt::format(R"({},"pid":{},"tid":{},"ts":{},"id":{},"cat":"{}","name":"{}")", kind,
                                   groupOf(number), laneOf(number, end.process), exactMicroseconds(end.at), last,
                                   flow.kind, flow.kind));
        };
        add(R"("ph":"s")", flow.from);
        if (flow.to.process >= 0)
            add(R"("ph":"f","bp":"e")", flow.to);
    });
}

void writeFacts(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    out << R"("otherData":{"program":"Synchroscope","runs":[)";
    for (std::size_t number = 0; number < runs.size(); ++number) {
        const Recording &recording = runs[number].recording;
        out << (number > 0 ? "," : "")
            << fmt::format(R"({{"pid":{},"name":{},"scenario":{},"mode":{},"seed":{},"evidence_tier":{},"processes":[)",
                           groupOf(number), jsonString(runs[number].name), jsonString(recording.scenario().title),
                           recording.settings().mode.number(), recording.settings().seed, recording.evidenceTier);
        const auto &processes = recording.scenario().processes;
        for (std::size_t process = 0; process < processes.size(); ++process)
            out << (process > 0 ? "," : "")
                << fmt::format(R"({{"tid":{},"name":{},"pid":{}}})", laneOf(number, static_cast<int>(process)),
                               jsonString(processes[process].name), recording.processes[process].pid);
        out << "]}";
    }
    out << "]}";
}

} // namespace

void writePerfetto(std::ostream &out, const std::vector<ExportedRun> &runs)
{
    out << "{\"displayTimeUnit\":\"ms\",";
    writeFacts(out, runs);
    out << ",\n\"traceEvents\":[";
    EventList events(out);
    for (std::size_t number = 0; number < runs.size(); ++number) {
        addLanes(events, runs[number], number);
        addDepths(events, runs[number], number);
    }
    std::uint64_t lastFlow = 0;
    for (std::size_t number = 0; number < runs.size(); ++number)
        addFlows(events, runs[number], number, lastFlow);
    out << "\n]}\n";
}

} // namespace synchroscope
