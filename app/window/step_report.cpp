// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/step_report.h"

#include "base/clock.h"
#include "window/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace synchroscope {

namespace {

constexpr std::size_t presses = 400;
constexpr int settleMs = 500; // until the window has its place
constexpr int pauseMs = 25;   // between two presses, as a held key repeats

} // namespace

StepReport::StepReport(MainWindow &window) : m_window(window)
{
    window.installEventFilter(this);
    QTimer::singleShot(settleMs, this, &StepReport::press);
}

void StepReport::press()
{
    if (m_answers.size() == presses || m_window.session().phase() == Phase::finished)
        return finish();
    m_before = m_window.session().scene().recording.events().size();
    m_waiting = true;
    m_pressed = monotonicNow();
    QCoreApplication::postEvent(&m_window, new QKeyEvent(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier));
}

bool StepReport::eventFilter(QObject *watched, QEvent *event)
{
    if (m_waiting && event->type() == QEvent::UpdateRequest) // answered by painting, before anything else is done
        QTimer::singleShot(0, this, &StepReport::afterPainting);
    return QObject::eventFilter(watched, event);
}

void StepReport::afterPainting()
{
    const Recording &recording = m_window.session().scene().recording;
    if (!m_waiting || recording.events().size() == m_before || !recording.standing)
        return;
    m_waiting = false;
    m_answers.push_back(monotonicNow() - m_pressed);
    QTimer::singleShot(pauseMs, this, &StepReport::press);
}

void StepReport::finish()
{
    std::sort(m_answers.begin(), m_answers.end());
    const auto at = [this](double share) {
        return m_answers.empty() ? 0.0
                                 : static_cast<double>(m_answers[static_cast<std::size_t>(
                                       share * static_cast<double>(m_answers.size() - 1))]);
    };
    std::printf("step-median %.0f\nstep-p99 %.0f\nstep-max %.0f\n", at(0.5), at(0.99), at(1));
    std::fflush(stdout);
    m_window.close();
}

} // namespace synchroscope
