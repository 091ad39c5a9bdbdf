// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/open_report.h"

#include "base/clock.h"
#include "window/main_window.h"

#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

namespace synchroscope {

namespace {

constexpr int settleMs = 500; // until the window has its place
constexpr int lookMs = 10;

} // namespace

OpenReport::OpenReport(MainWindow &window, const QString &file) : m_window(window), m_file(file)
{
    QTimer::singleShot(settleMs, this, &OpenReport::open);
}

void OpenReport::open()
{
    m_window.installEventFilter(this);
    m_begun = monotonicNow();
    m_window.openRecording(m_file);
    m_window.page().update();
}

bool OpenReport::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_painted && event->type() == QEvent::UpdateRequest) // answered by painting, before anything else is done
        QTimer::singleShot(0, this, &OpenReport::afterPainting);
    return QObject::eventFilter(watched, event);
}

void OpenReport::afterPainting()
{
    if (m_painted || !m_window.session().showsPastRun())
        return;
    m_painted = true;
    std::printf("first-picture %llu\n", static_cast<unsigned long long>(monotonicNow() - m_begun));
    waitForAll();
}

void OpenReport::waitForAll()
{
    if (m_window.readsRecording()) {
        QTimer::singleShot(lookMs, this, &OpenReport::waitForAll);
        return;
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const std::size_t events = m_window.session().isOpen() ? m_window.session().scene().recording.events().size() : 0;
    std::printf("all %llu\nmemory %lld\nevents %zu\n", static_cast<unsigned long long>(monotonicNow() - m_begun),
                static_cast<long long>(usage.ru_maxrss) * 1024, events);
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
