// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do on the Compare page.
#include "compare/compare_page.h"

#include <algorithm>
#include <iterator>

namespace synchroscope {

namespace {

/// To another moment than the one that is read off at the pointer.
bool leadsElsewhere(int key)
{
    constexpr Qt::Key keys[] = {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Left, Qt::Key_PageUp,
                                Qt::Key_Home,  Qt::Key_End,      Qt::Key_L};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

} // namespace

bool ComparePage::handlePlayKey(const QKeyEvent &event)
{
    const bool onwards = !event.isAutoRepeat() || m_session.phase() == Phase::replay;
    if (leadsElsewhere(event.key()))
        m_view->dropReadout();
    switch (event.key()) {
    case Qt::Key_Space:
        if (!event.isAutoRepeat())
            m_session.togglePlay();
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        if (onwards)
            m_session.stepForth();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: m_session.stepBack(); return true;
    case Qt::Key_Home: m_session.showBeginning(); return true;
    case Qt::Key_End:
    case Qt::Key_L: m_session.showNewest(); return true;
    case Qt::Key_R: m_session.restart(); return true;
    case Qt::Key_I: m_session.setInTurn(!m_session.inTurn()); return true;
    case Qt::Key_BracketLeft: m_session.setPace(previousKind(m_session.pace())); return true;
    case Qt::Key_BracketRight: m_session.setPace(nextKind(m_session.pace())); return true;
    case Qt::Key_BraceLeft: m_session.setPace(slower(m_session.pace())); return true;
    case Qt::Key_BraceRight: m_session.setPace(faster(m_session.pace())); return true;
    default: return false;
    }
}

bool ComparePage::handleViewKey(const QKeyEvent &event)
{
    const auto toggle = [this](ComparePart wanted) { showPart(part() == wanted ? ComparePart::strips : wanted); };
    constexpr double finer = 1.5;
    switch (event.key()) {
    case Qt::Key_M: toggle(ComparePart::table); return true;
    case Qt::Key_G: toggle(ComparePart::charts); return true;
    case Qt::Key_D:
        m_differencesByHand = !m_differencesByHand.value_or(false);
        showNow(true);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_view->zoom(finer); return true;
    case Qt::Key_Minus: m_view->zoom(1 / finer); return true;
    case Qt::Key_0: m_view->showAll(); return true;
    case Qt::Key_Up: m_view->select(std::max(0, m_view->selected() - 1)); return true;
    case Qt::Key_Down: m_view->select(m_view->selected() + 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openRun(m_view->selected()); return true;
    case Qt::Key_V: m_bar->editValues(); return true;
    default: break;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_8) {
        openRun(event.key() - Qt::Key_1);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_charts->enlarged() && part() == ComparePart::charts) {
        m_charts->enlarge(nullptr); // wherever the keys go
        return true;
    }
    if (event.key() == Qt::Key_C || event.key() == Qt::Key_Escape) {
        emit closeWanted();
        return true;
    }
    return false;
}

bool ComparePage::handleKey(const QKeyEvent &event)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) // a field that has taken it hands it on
        m_notice->hide(); // it was about what has been tried before
    return !(event.modifiers() & others) && (handlePlayKey(event) || handleViewKey(event));
}

} // namespace synchroscope
