// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/frame_report.h"

#include "window/main_window.h"

#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

namespace synchroscope {

namespace {

constexpr int settleMs = 1000;
constexpr int measureMs = 4000;

/// User and system time of this process, ms.
double processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

} // namespace

FrameReport::FrameReport(MainWindow &window) : m_window(window)
{
    window.installEventFilter(this);
    window.session().togglePlay();
    QTimer::singleShot(settleMs, this, &FrameReport::beginPlaying);
}

bool FrameReport::eventFilter(QObject *watched, QEvent *event)
{
    m_frames += event->type() == QEvent::UpdateRequest; // answered by painting whatever has changed
    return QObject::eventFilter(watched, event);
}

void FrameReport::beginPlaying()
{
    m_frames = 0;
    m_processorBefore = processorTime();
    QTimer::singleShot(measureMs, this, &FrameReport::beginPause);
}

void FrameReport::beginPause()
{
    std::printf("frames-per-second %.1f\n", m_frames * 1000.0 / measureMs);
    m_playing = (processorTime() - m_processorBefore) / measureMs;
    m_window.session().togglePlay();
    QTimer::singleShot(settleMs, this, [this] {
        m_processorBefore = processorTime();
        QTimer::singleShot(measureMs, this, &FrameReport::finish);
    });
}

void FrameReport::finish()
{
    std::printf("processor-playing %.4f\nprocessor-paused %.4f\n", m_playing,
                (processorTime() - m_processorBefore) / measureMs);
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
