// SPDX-License-Identifier: GPL-3.0-or-later
// Looking closer in the lesson: inside a message, and below the notional machine.
#include "window/kept_settings.h"
#include "window/main_window.h"

#include <QKeyEvent>

#include <algorithm>

namespace synchroscope {

void MainWindow::connectCloser()
{
    connect(m_page, &LessonPage::levelWanted, this, &MainWindow::setLevel);
    connect(m_page->transport(), &TransportBar::linuxWanted, this,
            [this](bool wanted) { setLevel(wanted ? Level::system : Level::machine); });
    connect(m_page->stage(), &StageView::messageWanted, this, [this](int channel, std::uint32_t number) {
        if (m_session.selectedMessage() == MessageId{channel, number})
            m_session.showSending(channel, number);
        else
            m_session.selectMessage(channel, number);
    });
    connect(m_page->timeline(), &TimelineView::messageWanted, &m_session, &Session::selectMessage);
    connect(m_page->log(), &NarrationPanel::messageWanted, &m_session, &Session::selectMessage);
    connect(m_page->memory(), &MemoryView::messageWanted, &m_session, &Session::selectMessage);
    connect(m_page->memory(), &MemoryView::channelWanted, &m_session, &Session::watchMemory);
    connect(m_page->memory(), &MemoryView::sceneWanted, this, &MainWindow::showScene);
    connect(m_page->message(), &MessagePanel::momentWanted, &m_session, &Session::showMoment);
    connect(m_page->message(), &MessagePanel::closeWanted, this, [this] {
        m_session.selectMessage(-1, 0);
        m_page->setFocus();
    });
}

/// The channel that is looked at; of a new lesson the first one.
void MainWindow::watchMemory()
{
    m_session.watchMemory(m_page->level() == Level::system && !m_session.lesson().channels.empty() ? 0 : -1);
}

void MainWindow::setLevel(Level level)
{
    m_page->setLevel(level);
    m_page->transport()->setLinuxShown(level == Level::system);
    watchMemory();
    showScene();
    if (m_remembers)
        keepLevel(level);
}

bool MainWindow::pressedCloser(const QKeyEvent &event)
{
    if (event.text() == QStringLiteral(",") || event.text() == QStringLiteral(".")) {
        m_session.selectNextMessage(event.text() == QStringLiteral(".") ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_M) {
        setLevel(m_page->level() == Level::machine ? Level::system : Level::machine);
        return true;
    }
    return false;
}

} // namespace synchroscope
