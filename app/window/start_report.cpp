// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_report.h"

#include "base/clock.h"
#include "window/main_window.h"

#include <QEvent>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace synchroscope {

namespace {

void report(const char *what)
{
    std::printf("%s %llu\n", what, static_cast<unsigned long long>(monotonicNow()));
    std::fflush(stdout);
}

} // namespace

StartReport::StartReport(MainWindow &window) : m_window(window)
{
    window.installEventFilter(this);
    window.windowHandle()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    // Both are answered by painting, before control returns to the event loop.
    const bool exposed = event->type() == QEvent::Expose && m_window.windowHandle()->isExposed();
    if (exposed || event->type() == QEvent::UpdateRequest)
        QTimer::singleShot(0, this, &StartReport::afterPainting);
    return QObject::eventFilter(watched, event);
}

void StartReport::afterPainting()
{
    if (!m_visible) {
        m_visible = true;
        report("visible");
        m_window.session().togglePlay();
        return;
    }
    if (!m_window.session().isOpen())
        return;
    const std::vector<MessageLife> &messages = m_window.session().scene().history.messages();
    if (std::none_of(messages.begin(), messages.end(), [](const MessageLife &m) { return m.entered >= 0; }))
        return;
    report("first-message");
    m_window.removeEventFilter(this);
    m_window.windowHandle()->removeEventFilter(this);
    m_window.close();
}

} // namespace synchroscope
