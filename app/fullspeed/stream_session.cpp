// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullspeed/stream_session.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int frameMs = 33;
constexpr int turnMs = 3000;    // of each mode, in turn
constexpr int stillTicks = 3;   // without a change: everybody stands at its gate, outside all locks
constexpr int patientTicks = 90; // unless somebody has no processor on a busy machine: then the totals do not agree yet

std::uint64_t sum(const std::vector<EventCounts> &counts, EventKind kind)
{
    std::uint64_t all = 0;
    for (const EventCounts &one : counts)
        all += one[static_cast<std::size_t>(kind)];
    return all;
}

} // namespace

StreamSession::StreamSession(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StreamSession::tick);
}

StreamSession::~StreamSession() = default;

void StreamSession::begin()
{
    end();
    m_failure.clear();
    auto run = Run::create(streamScenario(m_shape), streamSettings(m_mode));
    if (!run) {
        m_failure = tr("The stream could not be started: %1.").arg(QString::fromStdString(run.error().what));
        emit stateChanged();
        return;
    }
    m_run = std::move(run).value();
    m_run->streamEvents();
    m_chunk.emplace(m_run->emptyRecording());
    m_meter = std::make_unique<FlowMeter>();
    m_run->play();
    m_inThisMode.start();
    m_state = State::running;
    m_timer.start(frameMs);
    emit stateChanged();
}

void StreamSession::end()
{
    m_timer.stop();
    m_run.reset();
    m_state = State::idle;
}

void StreamSession::start()
{
    if (m_state == State::frozen) {
        toggleFreeze();
        return;
    }
    if (m_state != State::idle)
        return;
    if (m_allInTurn) {
        m_results = {};
        m_mode = Mode::fromNumber(1);
    }
    begin();
}

void StreamSession::stop()
{
    if (m_state == State::running)
        settle(State::idle);
    else if (m_state == State::frozen) {
        end();
        emit stateChanged();
    } else if (m_state == State::settling)
        m_after = State::idle;
}

void StreamSession::restart()
{
    end();
    start();
}

void StreamSession::toggleFreeze()
{
    if (m_state == State::running) {
        settle(State::frozen);
    } else if (m_state == State::frozen) {
        m_run->play();
        m_state = State::running;
        m_inThisMode.start();
        m_timer.start(frameMs);
        emit stateChanged();
    }
}

/// Everybody is held at its gate: only then do all counts belong to the same moment.
void StreamSession::settle(State next)
{
    m_after = next;
    m_state = State::settling;
    m_run->pause();
    m_before.clear();
    m_unchanged = m_waited = 0;
    emit stateChanged();
}

void StreamSession::settled()
{
    m_results[static_cast<std::size_t>(m_mode.number() - 1)] = result();
    m_timer.stop();
    const State next = m_after;
    if (next == State::running) { // the next mode
        m_mode = Mode::fromNumber(m_mode.number() + 1);
        begin();
        return;
    }
    if (next == State::idle)
        m_run.reset();
    m_state = next;
    emit stateChanged();
    emit advanced();
}

void StreamSession::collect()
{
    m_chunk->forget();
    m_run->collect(*m_chunk);
    m_meter->take(*m_chunk);
}

void StreamSession::tick()
{
    if (!m_run)
        return;
    collect();
    const auto &processes = m_chunk->scenario().processes;
    std::size_t gone = 0;
    while (gone < processes.size() && !m_chunk->processes[gone].ended)
        ++gone;
    if (m_chunk->finished || gone < processes.size()) { // what goes on without one of them is another stream
        m_failure = gone < processes.size()
                        ? tr("The stream has ended with %1 (%2). Space starts another one.")
                              .arg(QString::fromStdString(processes[gone].name),
                                   QString::fromStdString(m_chunk->processes[gone].exitText))
                        : tr("The stream has ended: %1").arg(QString::fromStdString(
                              m_chunk->failure.empty() ? std::string(wordFor(m_chunk->outcome)) : m_chunk->failure));
        end();
        emit stateChanged();
    } else if (m_state == State::settling) {
        m_unchanged = m_chunk->counts == m_before && m_chunk->events().empty() ? m_unchanged + 1 : 0;
        m_before = m_chunk->counts;
        if (m_unchanged >= stillTicks && (result().agrees || ++m_waited > patientTicks))
            settled();
    } else if (m_allInTurn && m_inThisMode.elapsed() >= turnMs) {
        settle(m_mode.number() < 4 ? State::running : State::idle);
    }
    emit advanced();
}

StreamResult StreamSession::result() const
{
    StreamResult result;
    result.mode = m_mode;
    if (!m_chunk || !m_meter)
        return result;
    const ChannelTotals &channel = m_chunk->totals[0];
    const auto &counts = m_chunk->counts;
    result.seconds = static_cast<double>(m_chunk->now) / 1e9;
    result.put = channel.enqueued;
    result.taken = channel.delivered;
    result.left = channel.leftInQueue;
    result.refused = channel.refused;
    result.dropped = channel.discarded + channel.overwritten;
    result.wakeUps = sum(counts, EventKind::wakeupIssued);
    result.emptyPolls = sum(counts, EventKind::emptyPoll);
    result.blocked = sum(counts, EventKind::blocked);
    for (const EventCounts &one : counts)
        for (const std::uint64_t count : one)
            result.events += count;
    result.lost = m_chunk->eventsLost;
    if (m_chunk->evidenceTier >= 2)
        result.switches = m_chunk->switchedOut;
    const LatencyHistogram &ages = m_meter->latencies();
    result.p50 = ages.quantile(0.5);
    result.p99 = ages.quantile(0.99);
    result.p999 = ages.quantile(0.999);
    const bool queued = m_shape.room > 0; // from hand to hand nothing is put anywhere
    result.agrees = (!queued || sum(counts, EventKind::enqueued) == channel.enqueued)
                    && sum(counts, EventKind::dequeued) == channel.delivered
                    && sum(counts, EventKind::refused) == channel.refused
                    && sum(counts, EventKind::discarded) == channel.discarded
                    && sum(counts, EventKind::overwritten) == channel.overwritten
                    && channel.enqueued == channel.delivered + channel.overwritten + channel.withdrawn + channel.leftInQueue;
    return result;
}

// ---- what is streamed

void StreamSession::setMode(Mode mode)
{
    if (m_state == State::settling) { // what is being measured keeps its name
        emit stateChanged();
        return;
    }
    if (m_state == State::idle && !(mode == m_mode)) {
        m_meter.reset(); // figures of another mode
        m_chunk.reset();
    }
    const bool runs = m_state == State::running || m_state == State::frozen;
    if (runs && !m_allInTurn && mode == m_mode)
        return; // it runs already
    m_allInTurn = false;
    m_mode = mode;
    if (runs)
        begin();
    emit stateChanged();
}

void StreamSession::setAllInTurn(bool all)
{
    if (m_state == State::settling) {
        emit stateChanged();
        return;
    }
    if (all == m_allInTurn)
        return;
    m_allInTurn = all;
    if (m_state == State::running || m_state == State::frozen) {
        end();
        start();
    }
    emit stateChanged();
}

void StreamSession::setShape(const StreamShape &shape)
{
    if (shape == m_shape || m_state == State::settling)
        return;
    if (m_state == State::idle) {
        m_meter.reset(); // figures of another stream
        m_chunk.reset();
    }
    m_shape = shape;
    m_results = {}; // of another stream
    const bool runs = m_state == State::running || m_state == State::frozen;
    end();
    if (runs)
        start();
    emit stateChanged();
}

} // namespace synchroscope
