// SPDX-License-Identifier: GPL-3.0-or-later
// From the lesson page to the comparison and to full speed, and back.
#include "window/lesson_player.h"
#include "window/main_window.h"

namespace synchroscope {

void MainWindow::connectCompare()
{
    connect(m_compare, &ComparePage::closeWanted, this, &MainWindow::showLesson);
    connect(m_compare, &ComparePage::runWanted, this, &MainWindow::openComparedRun);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::placeWorkshop);
    connect(m_page->panel(), &LessonPanel::knobCompared, this, &MainWindow::compareKnob);
}

void MainWindow::connectPlayer()
{
    m_player = new LessonPlayer(*m_page->panel(), m_session, m_lessons, this);
    connect(m_player, &LessonPlayer::notice, this, &MainWindow::showNotice);
    connect(m_player, &LessonPlayer::panelWanted, m_page, [this] {
        m_page->setPanelWanted(true);
        m_page->setFocus(); // whatever was clicked for it
    });
    connect(m_page->panel(), &LessonPanel::modeWanted, this, [this] { m_page->setFocus(); });
    connect(m_page->transport(), &TransportBar::voteWanted, m_player, &LessonPlayer::toggleVoting);
    connect(m_page->transport(), &TransportBar::courseWanted, this, [this] {
        if (openCourse()) // it may ask first
            m_player->beginAnew();
    });
}

void MainWindow::showCompare()
{
    if (m_session.lesson().processes.empty())
        return;
    if (m_session.moving())
        m_session.togglePlay();
    const auto opened = m_opened.run.lock();
    const bool comesBack = opened && m_session.isOpen() && m_session.shownRun().number == m_opened.number;
    if (!comesBack)
        m_compare->setSubject(m_session.lesson(), m_session.settings());
    m_pages->setCurrentWidget(m_compare);
    m_compare->setFocus();
    if (comesBack && m_session.scene().now != m_opened.at) {
        m_opened.at = m_session.scene().now;
        m_compare->session().showTime(m_opened.at); // the same moment
    }
}

void MainWindow::compareKnob(int knob)
{
    if (m_session.moving())
        m_session.togglePlay();
    m_compare->compareKnob(m_session.lesson(), m_session.settings(), knob);
    m_pages->setCurrentWidget(m_compare);
    m_compare->setFocus();
}

FullSpeedPage &MainWindow::fullSpeedPage()
{
    if (m_fullSpeed)
        return *m_fullSpeed;
    m_fullSpeed = new FullSpeedPage(look());
    m_fullSpeed->setPresenting(m_page->presenting());
    m_pages->addWidget(m_fullSpeed);
    connect(m_fullSpeed, &FullSpeedPage::closeWanted, this, &MainWindow::showLesson);
    return *m_fullSpeed;
}

void MainWindow::showFullSpeed()
{
    if (m_session.moving())
        m_session.togglePlay();
    m_pages->setCurrentWidget(&fullSpeedPage());
    m_fullSpeed->setFocus();
}

void MainWindow::showLesson()
{
    m_compare->session().pause();
    if (m_fullSpeed)
        m_fullSpeed->stop();
    m_pages->setCurrentWidget(m_page);
    m_page->setFocus();
    showScene();
}

void MainWindow::compareRuns(int number)
{
    const auto other = m_session.runWithNumber(number);
    if (!other || !m_session.isOpen())
        return;
    if (m_session.moving())
        m_session.togglePlay();
    m_compare->showRecordings(m_session.lesson(), m_session.settings(), {m_session.sharedRun(), other});
    m_pages->setCurrentWidget(m_compare);
    m_compare->setFocus();
}

void MainWindow::openComparedRun(const std::shared_ptr<RecordedRun> &run, std::int64_t time)
{
    const std::size_t events = run->recording.events().size();
    if (m_session.runWithNumber(run->number) == run) // one of the session's own that are compared
        m_opened = {run, events, run->number};
    const bool known = m_opened.run.lock() == run && m_opened.events == events
                       && m_session.runWithNumber(m_opened.number) != nullptr;
    if (known) {
        m_session.showRun(m_opened.number);
        m_session.showTime(time);
    } else {
        m_opened = {run, events, m_session.lookAt(run->recording, time)};
    }
    m_opened.at = m_session.scene().now;
    showLesson();
    showNotice(tr("This run comes from the comparison, and the switches show its settings: changing one starts a new run. "
                  "C leads back to the comparison, at the moment that is shown here."));
}

} // namespace synchroscope
