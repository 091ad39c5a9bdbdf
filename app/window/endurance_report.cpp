// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/endurance_report.h"

#include "window/main_window.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace synchroscope {

namespace {

/// KiB resident.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024;
}

double openDescriptors()
{
    return static_cast<double>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot).size());
}

} // namespace

EnduranceReport::EnduranceReport(MainWindow &window, double seconds) : m_window(window), m_seconds(seconds)
{
    m_sinceStart.start();
    window.installEventFilter(this);
    connect(&window.session(), &Session::phaseChanged, this, &EnduranceReport::onPhase);
    QTimer::singleShot(0, this, &EnduranceReport::beginRun);
}

bool EnduranceReport::eventFilter(QObject *watched, QEvent *event)
{
    m_frames += event->type() == QEvent::UpdateRequest;
    return QObject::eventFilter(watched, event);
}

void EnduranceReport::beginRun()
{
    Session &session = m_window.session();
    session.setStops(StopSet{}); // at checkpoints nobody would let it go on
    session.setMode(Mode::fromNumber(1 + static_cast<int>(m_looks.size() % 4)));
    if (session.phase() == Phase::finished)
        session.restart();
    m_frames = 0;
    m_sinceBegin.start();
    m_running = true;
    if (!session.moving())
        session.togglePlay();
}

void EnduranceReport::onPhase()
{
    const Session &session = m_window.session();
    if (!m_running || session.phase() != Phase::finished)
        return;
    m_running = false;
    m_events += static_cast<double>(session.shownRun().recording.events().size());
    const double seconds = static_cast<double>(m_sinceBegin.elapsed()) / 1000;
    m_looks.push_back({residentMemory(), openDescriptors(), seconds > 0 ? m_frames / seconds : 0});
    QTimer::singleShot(0, this, static_cast<double>(m_sinceStart.elapsed()) / 1000 < m_seconds ? &EnduranceReport::beginRun
                                                                                              : &EnduranceReport::finish);
}

void EnduranceReport::finish()
{
    const std::size_t count = m_looks.size(), part = std::max<std::size_t>(count / 10, 1);
    const auto median = [&](std::size_t first, double Look::*what) {
        std::vector<double> values;
        for (std::size_t i = first; i < std::min(first + part, count); ++i)
            values.push_back(m_looks[i].*what);
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    };
    // Once as many runs are kept as ever will be, and glyphs and pages have been made.
    const std::size_t begin = std::min(part, count - part), end = count - part;
    std::printf("memory-begin %.0f\nmemory-end %.0f\n", median(begin, &Look::memory), median(end, &Look::memory));
    std::printf("descriptors-begin %.0f\ndescriptors-end %.0f\n", median(begin, &Look::descriptors),
                median(end, &Look::descriptors));
    std::printf("frames-begin %.2f\nframes-end %.2f\n", median(begin, &Look::frames), median(end, &Look::frames));
    const auto most = std::max_element(m_looks.begin(), m_looks.end(),
                                       [](const Look &a, const Look &b) { return a.memory < b.memory; });
    std::printf("memory-most %.0f\nruns %zu\nevents %.0f\nseconds %.1f\n", most->memory, count, m_events,
                static_cast<double>(m_sinceStart.elapsed()) / 1000);
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
