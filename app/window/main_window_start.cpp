// SPDX-License-Identifier: GPL-3.0-or-later
// Where one begins, and what helps those who see the picture differently: the table, less motion.
#include "languages/words.h"
#include "start/start_page.h"
#include "style/desktop_motion.h"
#include "terms/terms_page.h"
#include "views/moment_sheet.h"
#include "window/kept_settings.h"
#include "window/main_window.h"

namespace synchroscope {

void MainWindow::connectStart()
{
    const TransportBar *transport = m_page->transport();
    connect(transport, &TransportBar::startWanted, this, &MainWindow::showStart);
    connect(transport, &TransportBar::tableWanted, this, &MainWindow::toggleTable);
    connect(transport, &TransportBar::lessMotionWanted, this, [this](bool less) {
        setLessMotion(less);
        if (m_remembers)
            keepLessMotion(less);
    });
    setLessMotion(desktopWantsLessMotion());
}

void MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage(look());
        m_start->setPresenting(m_page->presenting());
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::closeWanted, this, &MainWindow::showLesson);
        connect(m_start, &StartPage::courseWanted, this, [this] {
            if (m_lesson >= static_cast<int>(m_course))
                openCourse();
            showLesson();
        });
        connect(m_start, &StartPage::compareWanted, this, &MainWindow::showCompare);
        connect(m_start, &StartPage::openWanted, this, &MainWindow::openFileAsked);
    }
    if (m_session.moving())
        m_session.togglePlay();
    m_compare->session().pause();
    if (m_fullSpeed)
        m_fullSpeed->stop();
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
    if (m_lessons.empty()) {
        m_start->setLessonMissing(
            tr("No lesson was found. Open a lesson file or a recording, or install the lessons; “synchroscope doctor” says "
               "where they are looked for."));
        return;
    }
    const bool ofTheCourse = m_lesson < static_cast<int>(m_course);
    const bool begun = m_lesson > 0 || (m_session.isOpen() && m_session.phase() != Phase::ready);
    m_start->setLesson(ofTheCourse ? lessonText(m_session.lesson().title) : QString(), begun);
}

void MainWindow::toggleTable()
{
    if (m_sheet && m_sheet->isVisible()) {
        m_sheet->close();
        return;
    }
    if (!m_sheet) {
        m_sheet = new MomentSheet(look(), this);
        connect(m_sheet, &MomentSheet::sceneWanted, this, &MainWindow::showScene);
        const double scale = look().scale;
        m_sheet->resize(QSize(qRound(960 * scale), qRound(520 * scale)).boundedTo(size() - QSize(24, 56)));
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
    showScene();
}

void MainWindow::setLessMotion(bool less)
{
    const bool other = less != m_lessMotion;
    m_lessMotion = less;
    applyLessMotion(less);
    m_page->transport()->setLessMotionShown(less);
    if (!other)
        return;
    applyLook();
    showScene();
}

} // namespace synchroscope
