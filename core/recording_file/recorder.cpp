// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/recorder.h"

#include "base/clock.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <iterator>
#include <numeric>
#include <pthread.h>
#include <system_error>

namespace synchroscope {

namespace {

/// Four times a second: with what the trace holds back, and a slow disk, everything older than a second is in the file.
constexpr auto commitEvery = std::chrono::milliseconds(250);
constexpr std::size_t mostWaiting = 1 << 20;  // events
constexpr std::size_t manyWaiting = 1 << 17;  // events for which nobody waits a quarter of a second
constexpr std::size_t mostInAGain = 1 << 16;  // events
constexpr std::size_t mostInACommit = 1 << 18; // events, give or take one gain: a quarter of a second of writing

} // namespace

Recorder::Recorder(RecordingWriter writer, std::size_t runs)
    : m_earlier(writer.earlier()), m_marks(runs), m_behind(runs), m_notWritten(runs), m_writer(std::move(writer)),
      m_inTheFile(runs)
{
    // Signals are for the owner's thread.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
        m_thread = std::thread([this] { work(); });
    } catch (...) {
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        throw;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

Result<std::unique_ptr<Recorder>> Recorder::create(const std::string &path, const std::vector<RunToRecord> &runs,
                                                   const AboutFile &about)
{
    auto writer = RecordingWriter::create(path, runs, about);
    if (!writer)
        return writer.error();
    try {
        return std::unique_ptr<Recorder>(new Recorder(std::move(writer).value(), runs.size()));
    } catch (const std::system_error &error) {
        return Error{std::string("starting the thread that writes the recording: ") + error.code().message(),
                     error.code().value()};
    }
}

Recorder::~Recorder() { end(); }

void Recorder::end()
{
    {
        const std::lock_guard guard(m_mutex);
        m_end = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Recorder::handOver(std::size_t run, const Recording &recording, std::unique_lock<std::mutex> &guard)
{
    const std::size_t room = mostWaiting - std::min(mostWaiting, m_waitingEvents);
    if (m_failure || (room == 0 && !m_marks[run].upToDate(recording)))
        return;
    guard.unlock(); // the thread goes on while the events are copied
    Gain gain = m_marks[run].next(run, recording, std::min(room, mostInAGain));
    guard.lock();
    m_waitingEvents += gain.events.size();
    m_waiting.push_back(std::move(gain));
    if (m_waitingEvents >= manyWaiting && !m_hurry) {
        m_hurry = true;
        m_wake.notify_one();
    }
}

void Recorder::take(std::size_t run, const Recording &recording)
{
    std::unique_lock guard(m_mutex);
    const std::vector<RecordedEvent> &events = recording.events();
    do {
        handOver(run, recording, guard);
    } while (!m_failure && !m_marks[run].upToDate(recording) && m_waitingEvents < mostWaiting);
    const std::uint64_t now = monotonicNow();
    m_notWritten[run] = events.size() - static_cast<std::size_t>(m_inTheFile[run]);
    const auto first = static_cast<std::size_t>(m_inTheFile[run]);
    const std::uint64_t since = first < events.size() ? events[first].event.time : now;
    m_behind[run] = since < now ? static_cast<double>(now - since) / 1e9 : 0;
}

double Recorder::behind() const { return *std::max_element(m_behind.begin(), m_behind.end()); }

std::size_t Recorder::waiting() const { return std::accumulate(m_notWritten.begin(), m_notWritten.end(), std::size_t{0}); }

std::optional<Error> Recorder::failure()
{
    const std::lock_guard guard(m_mutex);
    return m_failure;
}

Result<void> Recorder::finish(const std::vector<const Recording *> &recordings)
{
    {
        std::unique_lock guard(m_mutex);
        for (std::size_t run = 0; run < recordings.size(); ++run) {
            do {
                handOver(run, *recordings[run], guard);
                m_room.wait(guard, [this] { return m_failure || m_waitingEvents < mostWaiting; });
            } while (!m_failure && !m_marks[run].upToDate(*recordings[run]));
        }
    }
    end();
    if (m_failure)
        return *m_failure;
    return m_writer.finish();
}

std::vector<Gain> Recorder::nextCommit()
{
    std::size_t gains = 0;
    for (std::size_t events = 0; gains < m_waiting.size() && events < mostInACommit; ++gains)
        events += m_waiting[gains].events.size();
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(gains);
    std::vector<Gain> next(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return next;
}

void Recorder::work()
{
    std::unique_lock guard(m_mutex);
    while (!m_end || !m_waiting.empty()) {
        m_wake.wait_for(guard, commitEvery, [this] { return m_end || m_hurry; });
        m_hurry = m_waitingEvents >= 2 * manyWaiting;
        if (m_waiting.empty())
            continue;
        const std::vector<Gain> gains = nextCommit();
        guard.unlock();
        const auto written = m_writer.write(gains);
        guard.lock();
        for (const Gain &gain : gains) {
            m_waitingEvents -= gain.events.size();
            m_inTheFile[gain.run] += gain.events.size();
        }
        m_room.notify_one();
        if (!written) {
            m_failure = written.error();
            m_waiting.clear();
            m_waitingEvents = 0;
            return;
        }
    }
}

} // namespace synchroscope
