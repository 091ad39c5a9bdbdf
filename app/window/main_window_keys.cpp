// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do: on every page, and on the lesson page.
#include "start/start_page.h"
#include "terms/terms_page.h"
#include "window/lesson_player.h"
#include "window/main_window.h"
#include "window/pace.h"

#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace synchroscope {

bool MainWindow::pressedForFiles(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_workshopWanted)
            runDraft();
        return true;
    case Qt::Key_O: openFileAsked(); return true;
    case Qt::Key_N: beginNewLesson(); return true;
    case Qt::Key_P: makeHandoutAsked(); return true;
    case Qt::Key_R: keepRunAsked(); return true;
    case Qt::Key_S: shift ? saveDraftAs() : saveDraft(); return true;
    default: return false;
    }
}

bool MainWindow::pressedWithControl(const QKeyEvent &event)
{
    if (pressedForFiles(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_textFactor = std::min(3.0, m_textFactor * 1.1); break;
    case Qt::Key_Minus: m_textFactor = std::max(0.7, m_textFactor / 1.1); break;
    case Qt::Key_0: m_textFactor = 1; break;
    case Qt::Key_PageUp: openLesson(m_lesson - 1); return true;
    case Qt::Key_PageDown: openLesson(m_lesson + 1); return true;
    case Qt::Key_Z: m_session.showPreviousRun(); return true;
    case Qt::Key_Q: close(); return true;
    default: return false;
    }
    applyLook();
    return true;
}

bool MainWindow::pressedToAndFro(const QKeyEvent &event)
{
    constexpr Qt::Key keys[] = {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Left, Qt::Key_PageUp,
                                Qt::Key_Home,  Qt::Key_End,      Qt::Key_L};
    if (std::find(std::begin(keys), std::end(keys), event.key()) == std::end(keys))
        return false;
    m_page->dismissNotice(); // it was about what has been tried before
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    // A key that is held down goes on among what is recorded, but lets no process go on.
    const bool onwards = !event.isAutoRepeat() || m_session.phase() == Phase::replay;
    switch (event.key()) {
    case Qt::Key_Right:
        if (onwards)
            shift ? m_session.nextStop() : m_session.stepForth();
        return true;
    case Qt::Key_PageDown:
        if (onwards)
            m_session.nextStop();
        return true;
    case Qt::Key_Left: shift ? m_session.previousStop() : m_session.stepBack(); return true;
    case Qt::Key_PageUp: m_session.previousStop(); return true;
    case Qt::Key_Home: m_session.showBeginning(); return true;
    case Qt::Key_End:
    case Qt::Key_L:
        event.key() == Qt::Key_L ? m_session.showNewest() : m_session.showEnd();
        m_page->timeline()->follow();
        return true;
    default: return false;
    }
}

void MainWindow::stepProcess(int process)
{
    m_page->dismissNotice();
    m_page->selectProcess(process);
    m_session.stepProcess(process);
}

/// What a key does on every page.
bool MainWindow::pressedEverywhere(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return pressedWithControl(event);
    if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Home) {
        showStart();
        return true;
    }
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.text() == QStringLiteral("?")) {
        showKeys();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_P:
    case Qt::Key_F5:
    case Qt::Key_F11: setPresenting(!m_page->presenting()); return true;
    case Qt::Key_Period: // as presenters' remotes have it
        if (!m_page->presenting())
            return false;
        [[fallthrough]];
    case Qt::Key_B: blank(); return true;
    case Qt::Key_F1: showsTerms() ? closeTerms() : showTerms(TermsPart::whose); return true;
    case Qt::Key_Escape:
        if (!m_page->presenting())
            return false;
        setPresenting(false);
        return true;
    default: return false;
    }
}

bool MainWindow::pressed(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int digit = event.key() - Qt::Key_0;
    if (modifiers == Qt::AltModifier && digit >= 1 && digit <= 8) {
        if (m_session.stepsProcesses())
            stepProcess(digit - 1);
        else
            m_page->selectProcess(digit - 1);
        return true;
    }
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.text() == QStringLiteral("[") || event.text() == QStringLiteral("]")) {
        const Pace &pace = m_session.pace();
        m_session.setPace(event.text() == QStringLiteral("]") ? nextKind(pace) : previousKind(pace));
        return true;
    }
    if (event.text() == QStringLiteral("{") || event.text() == QStringLiteral("}")) {
        const Pace &pace = m_session.pace();
        m_session.setPace(event.text() == QStringLiteral("}") ? faster(pace) : slower(pace));
        return true;
    }
    if (digit >= 1 && digit <= 4) {
        m_session.setMode(Mode::fromNumber(digit));
        return true;
    }
    if (pressedCloser(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Return: // a field that has taken it gives the keys back
    case Qt::Key_Enter: m_page->setFocus(); return true;
    case Qt::Key_Space: m_session.togglePlay(); return true;
    case Qt::Key_G:
        m_page->setChartsWanted(!m_page->chartsWanted());
        showScene();
        return true;
    case Qt::Key_N:
        m_page->setLogWanted(!m_page->logWanted());
        showScene();
        return true;
    case Qt::Key_W: askWhy(!m_page->whyWanted()); return true;
    case Qt::Key_C: showCompare(); return true;
    case Qt::Key_D: toggleTable(); return true;
    case Qt::Key_U: showFullSpeed(); return true;
    case Qt::Key_E: setWorkshopShown(!m_workshopWanted); return true;
    case Qt::Key_H: m_session.repeat(); return true;
    case Qt::Key_X: showExplore(); return true;
    case Qt::Key_S: m_page->transport()->chooseStops(); return true;
    case Qt::Key_T: m_page->setPanelWanted(!m_page->panelShown()); return true;
    case Qt::Key_R:
        if (modifiers & Qt::ShiftModifier)
            m_session.resetSettings();
        else
            m_session.restart();
        return true;
    case Qt::Key_Escape:
        m_page->setFocus(); // from wherever it was, the workshop's text too
        m_page->dismissNotice();
        m_session.selectMessage(-1, 0);
        m_page->selectProcess(-1);
        return true;
    default: return false;
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Comes here only if no control that has the focus wanted the key for itself.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    bool taken = m_pages->currentWidget() == m_page && m_player->pressed(*event, focusWidget()); // B and C are votes too
    taken = taken || pressedEverywhere(*event);
    if (!taken && m_pages->currentWidget() == m_compare)
        taken = m_compare->handleKey(*event);
    else if (!taken && m_pages->currentWidget() == m_fullSpeed)
        taken = m_fullSpeed->handleKey(*event);
    else if (!taken && showsTerms())
        taken = m_terms->handleKey(*event);
    else if (!taken && m_start && m_pages->currentWidget() == m_start)
        taken = m_start->handleKey(*event);
    else if (!taken)
        taken = (plain && pressedToAndFro(*event)) || event->isAutoRepeat() || pressed(*event);
    if (taken)
        event->accept();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace synchroscope
