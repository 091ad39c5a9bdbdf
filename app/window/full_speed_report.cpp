// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/full_speed_report.h"

#include "window/main_window.h"

#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace synchroscope {

namespace {

constexpr int settleMs = 1000, measureMs = 5000;

double clockNs(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

} // namespace

FullSpeedReport::FullSpeedReport(MainWindow &window) : m_window(window)
{
    window.showFullSpeed();
    window.fullSpeedPage().scope()->installEventFilter(this);
    window.fullSpeedPage().session().start();
    QTimer::singleShot(settleMs, this, &FullSpeedReport::begin);
}

bool FullSpeedReport::eventFilter(QObject *watched, QEvent *event)
{
    m_frames += event->type() == QEvent::Paint;
    return QObject::eventFilter(watched, event);
}

void FullSpeedReport::begin()
{
    m_frames = 0;
    m_window0 = clockNs(CLOCK_THREAD_CPUTIME_ID);
    m_all0 = clockNs(CLOCK_PROCESS_CPUTIME_ID);
    QTimer::singleShot(measureMs, this, &FullSpeedReport::end);
}

void FullSpeedReport::end()
{
    m_frames = m_frames * 1000 / measureMs;
    const double window = clockNs(CLOCK_THREAD_CPUTIME_ID) - m_window0;
    m_windowShare = window / (measureMs * 1e6);
    m_engineShare = (clockNs(CLOCK_PROCESS_CPUTIME_ID) - m_all0 - window) / (measureMs * 1e6);
    StreamSession &session = m_window.fullSpeedPage().session();
    connect(&session, &StreamSession::stateChanged, this, [this, &session] {
        if (session.state() == StreamSession::State::idle)
            finish();
    });
    session.stop();
}

void FullSpeedReport::finish()
{
    const StreamResult result = m_window.fullSpeedPage().session().result();
    std::printf("frames-per-second %.1f\nmessages-per-second %.0f\nevents-lost %.4f\ntotals-agree %d\nwindow %.3f\nengine %.3f\n",
                m_frames, result.rate(),
                result.events > 0 ? static_cast<double>(result.lost) / static_cast<double>(result.events) : 0,
                result.agrees ? 1 : 0, m_windowShare, m_engineShare);
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
