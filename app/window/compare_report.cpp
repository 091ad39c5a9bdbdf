// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare_report.h"

#include "window/main_window.h"

#include <QPaintEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <fstream>

namespace synchroscope {

namespace {

constexpr int settleMs = 1500, measureMs = 6000;

double clockNs(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

/// What the kernel says that a process has used of the processors, ns.
double usedBy(pid_t pid)
{
    double ns = 0;
    std::ifstream("/proc/" + std::to_string(pid) + "/schedstat") >> ns;
    return ns;
}

} // namespace

CompareReport::CompareReport(MainWindow &window) : m_window(window)
{
    window.showCompare();
    window.comparePage().view()->installEventFilter(this);
    window.comparePage().session().togglePlay();
    QTimer::singleShot(settleMs, this, &CompareReport::begin);
}

CompareReport::Times CompareReport::times() const
{
    Times now;
    now.window = clockNs(CLOCK_THREAD_CPUTIME_ID);
    now.engine = clockNs(CLOCK_PROCESS_CPUTIME_ID) - now.window;
    for (const auto &run : m_window.comparePage().session().scene().runs) {
        for (std::size_t p = 0; p < run->recording.scenario().processes.size(); ++p)
            now.processes += usedBy(run->recording.processes[p].pid);
    }
    return now;
}

bool CompareReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        ++m_frames;
        const auto *view = m_window.comparePage().view();
        double area = 0;
        for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
            area += static_cast<double>(rect.width()) * rect.height();
        m_painted += area / (static_cast<double>(view->width()) * view->height());
    }
    return QObject::eventFilter(watched, event);
}

void CompareReport::begin()
{
    m_frames = 0;
    m_painted = 0;
    m_before = times();
    QTimer::singleShot(measureMs, this, &CompareReport::finish);
}

void CompareReport::finish()
{
    const Times now = times();
    constexpr double real = measureMs * 1e6;
    std::printf("frames-per-second %.1f\npainted-share %.3f\nwindow %.4f\nengine %.4f\nprocesses %.4f\n",
                m_frames * 1000.0 / measureMs, m_painted / std::max(1, m_frames), (now.window - m_before.window) / real,
                (now.engine - m_before.engine) / real, (now.processes - m_before.processes) / real);
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
