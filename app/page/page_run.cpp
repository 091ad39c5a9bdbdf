// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page_run.h"

#include "geometry/stage_layout.h"
#include "languages/words.h"
#include "views/caption_words.h"
#include "views/lane_painter.h"
#include "views/process_words.h"
#include "views/program_painter.h"
#include "views/queue_content.h"
#include "views/shared_text_view.h"
#include "views/stage_view.h"

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

std::int64_t micros(std::int64_t ns) { return ns < 0 ? -1 : ns / 1000; }

/// Goes through the moments of one run and writes down what changes.
class RunPage
{
public:
    RunPage(RecordedRun &run, PageTexts &texts)
        : m_run(run),
          m_recording(run.recording),
          m_history(run.history),
          m_scenario(run.recording.scenario()),
          m_texts(texts)
    {
        const auto &events = m_recording.events();
        m_end = std::max(m_recording.now, events.empty() ? 0 : events.back().at);
    }

    Json made()
    {
        m_states.resize(m_scenario.processes.size());
        m_queues.resize(m_scenario.channels.size());
        m_sharedTexts.resize(m_scenario.sharedTexts.size());
        m_lastSharedText.resize(m_sharedTexts.size());
        m_lastState.resize(m_states.size());
        m_lastQueue.resize(m_queues.size());
        const std::size_t newest = momentAfterAll();
        for (std::size_t moment = 0;; moment = momentAfter(m_recording, moment)) {
            take(moment, newest);
            if (moment >= newest)
                break;
        }
        Json page;
        page["mode"] = m_recording.settings().mode.number();
        page["heading"] = modeInWords(m_recording.settings().mode).toStdString();
        page["end"] = micros(m_end);
        page["span"] = micros(visibleSpan(m_recording, m_end));
        page["fine"] = m_recording.settings().fullSpeed;
        page["processes"] = processes();
        page["channels"] = channels();
        page["moments"] = std::move(m_moments);
        page["states"] = std::move(m_states);
        page["queues"] = std::move(m_queues);
        page["sharedTexts"] = std::move(m_sharedTexts);
        page["moves"] = std::move(m_moves);
        page["stops"] = std::move(m_stops);
        page["narration"] = narration();
        page["spans"] = spans();
        page["messages"] = messages();
        page["wakeUps"] = wakeUps();
        page["polls"] = polls();
        page["depths"] = depths();
        page["gaps"] = gaps();
        page["ends"] = ends();
        page["questions"] = questions();
        return page;
    }

private:
    [[nodiscard]] std::size_t momentAfterAll() const { return m_recording.events().size(); }

    void take(std::size_t moment, std::size_t newest)
    {
        const SystemState &state = m_run.stateAfter(moment);
        const bool last = moment >= newest;
        const std::int64_t now = last ? m_end : moment == 0 ? 0 : timeOf(m_recording, moment);
        Scene scene{m_recording, m_history, state, now, Phase::live, m_end};
        scene.checkpoint = m_run.checkpointAt(moment);
        const auto number = m_moments.size();
        m_moments.push_back({micros(now)});
        // Said while it is played for the first time, and in a replay.
        for (const Phase phase : {last && m_recording.finished ? Phase::finished : Phase::live, Phase::replay}) {
            scene.phase = phase;
            const CaptionWords words = moment == 0 ? CaptionWords{} : captionWords(scene);
            m_moments.back().push_back(m_texts(words.subject));
            m_moments.back().push_back(m_texts(words.rest));
        }
        for (std::size_t process = 0; process < m_states.size(); ++process)
            note(m_states[process], m_lastState[process], number, stateOf(scene, static_cast<int>(process)));
        for (std::size_t channel = 0; channel < m_queues.size(); ++channel)
            note(m_queues[channel], m_lastQueue[channel], number, queueOf(scene, static_cast<int>(channel)));
        for (std::size_t text = 0; text < m_sharedTexts.size(); ++text) {
            const SharedTextWords said = sharedTextWords(scene, static_cast<int>(text));
            note(m_sharedTexts[text], m_lastSharedText[text], number,
                 {m_texts(said.name), m_texts(said.text), m_texts(said.about)});
        }
        noteEvents(moment, number);
        m_eventsTaken = moment;
    }

    static void note(Json &list, Json &before, std::size_t moment, Json now)
    {
        if (now == before)
            return;
        before = now;
        now.insert(now.begin(), moment);
        list.push_back(std::move(now));
    }

    Json stateOf(const Scene &scene, int process)
    {
        const auto index = static_cast<std::size_t>(process);
        const ProcessState &state = scene.state.processes[index];
        const StateWords words = stateWords(m_recording, scene.state, process, &translateCore);
        return {static_cast<int>(shownActivity(state)), m_texts(QString::fromStdString(words.word)),
                m_texts(QString::fromStdString(words.reason)), shownLine(state),
                m_texts(linuxLine(scene, process, m_recording.processes[index].pid))};
    }

    Json queueOf(const Scene &scene, int channel)
    {
        const QueueContent content = queueContent(scene, channel);
        Json slots_ = Json::array();
        for (const auto &slot : content.shown)
            slots_.push_back(slot ? Json{m_texts(slot->label), m_texts(slot->text)} : Json());
        Json waiting = Json::array();
        for (const QString &line : content.waiting)
            waiting.push_back(m_texts(line));
        Json doors = Json::array();
        for (const Waiting &one : scene.state.channels[static_cast<std::size_t>(channel)].waitingToSend) {
            if (one.process >= 0 && one.message != 0)
                doors.push_back({one.process, m_texts(labelOf(m_recording, m_history, channel, one.message, one.process))});
        }
        return {m_texts(content.fullness), content.full, slots_, content.moreBetween, content.depth, waiting, doors};
    }

    /// Which edge of the stage was used last, and whether somebody who steps from stop to stop halts here.
    void noteEvents(std::size_t moment, std::size_t number)
    {
        for (std::size_t i = m_eventsTaken; i < moment; ++i) {
            const RecordedEvent &event = m_recording.events()[i];
            const bool put = event.event.kind == EventKind::enqueued;
            if ((put || event.event.kind == EventKind::dequeued) && event.event.channel < m_scenario.channels.size())
                m_moves.push_back({number, event.event.channel, event.process, put});
        }
        if (const auto *stop = m_run.stops(usualStops).after(m_eventsTaken); stop && stop->event < moment)
            m_stops.push_back(number);
        m_eventsOf.push_back(moment);
    }

    Json narration()
    {
        Json lines = Json::array();
        std::size_t number = 0;
        const auto &events = m_recording.events();
        for (std::size_t i = 0; i < events.size(); ++i) {
            while (number + 1 < m_eventsOf.size() && m_eventsOf[number] <= i)
                ++number;
            if (isTold(m_recording, events[i]))
                lines.push_back({number, m_texts(QString::fromStdString(
                                             narrate(m_recording, m_history, events[i], &translateCore)))});
        }
        return lines;
    }

    /// Places in thousandths of the stage.
    static Json place(const QRectF &rect, const QRectF &area)
    {
        const auto share = [](double part, double whole) { return std::round(part / whole * 1000); };
        return {share(rect.left(), area.width()), share(rect.top(), area.height()), share(rect.width(), area.width()),
                share(rect.height(), area.height())};
    }

    static constexpr double stageWidth = 1000, stageHeight = 380;

    Json processes()
    {
        const QRectF area(0, 0, stageWidth, stageHeight);
        const StageLayout layout = stageLayout(stageGrid(m_scenario), area, 12);
        Json list = Json::array();
        for (std::size_t i = 0; i < m_scenario.processes.size(); ++i) {
            const ProcessSpec &process = m_scenario.processes[i];
            const ProgramText program = ProgramText::of(QString::fromStdString(process.program));
            Json lines = Json::array();
            for (const QString &line : program.lines)
                lines.push_back(line.toStdString());
            list.push_back({{"name", process.name},
                            {"role", roleOf(m_scenario, static_cast<int>(i)).toStdString()},
                            {"place", place(layout.cards[i], area)},
                            {"program", lines},
                            {"first", program.first}});
        }
        return list;
    }

    Json channels()
    {
        const QRectF area(0, 0, stageWidth, stageHeight);
        const StageGrid grid = stageGrid(m_scenario);
        const StageLayout layout = stageLayout(grid, area, 12);
        Json list = Json::array();
        for (std::size_t i = 0; i < m_scenario.channels.size(); ++i) {
            const ChannelSpec &channel = m_scenario.channels[i];
            list.push_back({{"name", channel.name},
                            {"capacity", channel.capacity},
                            {"senders", channel.senders},
                            {"receivers", channel.receivers},
                            {"toTheRight", leadsToTheRight(m_scenario, grid, static_cast<int>(i))},
                            {"below", grid.channels[i].below},
                            {"place", place(layout.channels[i], area)},
                            {"deepest", m_history.maxDepth(static_cast<int>(i))}});
        }
        return list;
    }

    Json spans()
    {
        Json lanes = Json::array();
        for (std::size_t process = 0; process < m_scenario.processes.size(); ++process) {
            Json lane = Json::array();
            for (const Span &span : m_history.spans(static_cast<int>(process))) {
                const bool active = span.activity == Activity::working || span.activity == Activity::spinning;
                const bool labelled = active && span.message != 0 && span.messageChannel >= 0;
                const QString label =
                    labelled ? labelOf(m_recording, m_history, span.messageChannel, span.message) : QString();
                // What a sender works on has no number before it is sent.
                const MessageLife *life = labelled ? m_history.message(span.messageChannel, span.message) : nullptr;
                const std::int64_t known =
                    life && life->sender == static_cast<int>(process) ? std::max(life->called, span.begin) : span.begin;
                lane.push_back({micros(span.begin), micros(std::min(span.end, m_end)), static_cast<int>(span.activity),
                                m_texts(label), isBlocked(span.activity) ? static_cast<int>(span.evidence) : -1,
                                micros(known)});
            }
            lanes.push_back(std::move(lane));
        }
        return lanes;
    }

    Json messages()
    {
        Json list = Json::array();
        for (const MessageLife &life : m_history.messages()) {
            const std::int64_t sent = life.entered >= 0 ? life.entered : life.left;
            if (sent < 0)
                continue; // it waits at its sender's door: the blocked span says so
            const bool lost = life.left >= 0 || life.fate == Fate::overwritten;
            list.push_back({life.channel, life.sender, life.receiver, micros(sent), micros(life.taken), lost,
                            m_texts(labelOf(m_recording, m_history, life.channel, life.number, life.sender))});
        }
        return list;
    }

    Json wakeUps()
    {
        Json list = Json::array();
        for (const WakeUp &one : m_history.wakeUps()) {
            if (!one.cameFirst && one.from != supervisorIndex && one.from >= 0 && one.to >= 0 && one.from != one.to)
                list.push_back({one.from, one.to, micros(one.issued)});
        }
        return list;
    }

    Json polls()
    {
        Json list = Json::array();
        for (const Poll &poll : m_history.polls())
            list.push_back({poll.process, micros(poll.at)});
        return list;
    }

    Json depths()
    {
        Json list = Json::array();
        for (std::size_t channel = 0; channel < m_scenario.channels.size(); ++channel) {
            Json steps = Json::array();
            for (const DepthStep &step : m_history.depth(static_cast<int>(channel)))
                steps.push_back({micros(step.at), step.depth});
            list.push_back(std::move(steps));
        }
        return list;
    }

    Json gaps()
    {
        Json list = Json::array();
        for (const Gap &gap : m_history.gaps())
            list.push_back({gap.process, micros(gap.from), micros(gap.to), gap.events});
        return list;
    }

    Json ends()
    {
        Json list = Json::array();
        for (std::size_t process = 0; process < m_scenario.processes.size(); ++process) {
            const ProcessState &state = m_history.newest().processes[process];
            if (state.activity != Activity::ended)
                continue;
            const QString text = endText(QString::fromStdString(m_scenario.processes[process].name), state,
                                         timeText(m_recording, state.since));
            if (!text.isEmpty())
                list.push_back({process, micros(state.since), m_texts(text),
                                sendsOnly(m_scenario, static_cast<int>(process))});
        }
        return list;
    }

    Json questions() const
    {
        Json list = Json::array();
        for (const Question &question : m_scenario.questions) {
            if (!contains(question.modes, m_recording.settings().mode))
                continue;
            Json answers = Json::array();
            for (const std::string &answer : question.answers)
                answers.push_back(lessonWords(answer, question.ask));
            list.push_back({{"ask", lessonWords(question.ask)},
                            {"answers", answers},
                            {"correct", question.correct},
                            {"because", lessonWords(question.because)}});
        }
        return list;
    }

    RecordedRun &m_run;
    const Recording &m_recording;
    const History &m_history;
    const Scenario &m_scenario;
    PageTexts &m_texts;
    std::int64_t m_end = 0;
    std::size_t m_eventsTaken = 0;
    std::vector<std::size_t> m_eventsOf; // of each moment: so many events
    Json m_moments = Json::array(), m_moves = Json::array(), m_stops = Json::array();
    std::vector<Json> m_states, m_queues, m_sharedTexts, m_lastState, m_lastQueue, m_lastSharedText;
};

} // namespace

int PageTexts::operator()(const QString &text)
{
    const auto known = m_places.constFind(text);
    if (known != m_places.constEnd())
        return *known;
    const int place = static_cast<int>(m_all.size());
    m_places.insert(text, place);
    m_all.push_back(text.toStdString());
    return place;
}

Json pageRun(RecordedRun &run, const Variant &variant, PageTexts &texts)
{
    Json page = RunPage(run, texts).made();
    page["badge"] = variant.badge;
    page["title"] = variant.title;
    page["remark"] = variant.remark;
    return page;
}

} // namespace synchroscope
