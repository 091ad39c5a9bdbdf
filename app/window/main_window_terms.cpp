// SPDX-License-Identifier: GPL-3.0-or-later
// To the Terms page and back, and from it to a lesson with the settings of a book.
#include "terms/terms_page.h"
#include "window/main_window.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

void MainWindow::connectTerms()
{
    connect(m_page->transport(), &TransportBar::termsWanted, this, [this] { showTerms(TermsPart::whose); });
    connect(m_page->transport(), &TransportBar::glossaryWanted, this, [this] { showTerms(TermsPart::glossary); });
    connect(m_page->transport(), &TransportBar::guideWanted, this, [this] { showTerms(TermsPart::guide); });
    connect(m_page->transport(), &TransportBar::userGuideWanted, this, [this] { showTerms(TermsPart::userGuide); });
    connect(m_page->panel(), &LessonPanel::termsWanted, this, [this] { showTerms(TermsPart::whose); });
}

void MainWindow::makeTerms()
{
    m_terms = new TermsPage(look());
    m_terms->setLessons(m_lessons);
    m_terms->setPresenting(m_page->presenting());
    m_pages->addWidget(m_terms);
    connect(m_terms, &TermsPage::closeWanted, this, &MainWindow::closeTerms);
    connect(m_terms, &TermsPage::lessonWanted, this, [this](const QString &identifier) {
        if (openNamed(identifier))
            showLesson();
    });
    connect(m_terms, &TermsPage::settingsWanted, this, [this](const CallWait &waiting) {
        if (!openNamed(QString::fromUtf8(waiting.lesson)))
            return;
        m_session.setAll(waiting.mode, waiting.capacity, waiting.whenFull);
        showLesson();
        showNotice(tr("Set as on the Terms page. %1 F1 leads back to it, Shift+R to the lesson's own settings.")
                       .arg(QCoreApplication::translate("whose", waiting.look)));
    });
}

bool MainWindow::showsTerms() const { return m_terms && m_pages->currentWidget() == m_terms; }

void MainWindow::showTerms(TermsPart part)
{
    if (!m_terms)
        makeTerms();
    if (m_session.moving())
        m_session.togglePlay();
    m_compare->session().pause();
    if (m_fullSpeed)
        m_fullSpeed->stop();
    if (!showsTerms())
        m_beforeTerms = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_terms);
    m_terms->showPart(part);
}

void MainWindow::closeTerms()
{
    m_pages->setCurrentWidget(m_beforeTerms);
    m_beforeTerms->setFocus();
    showScene();
}

/// Opens a lesson of the course by its identifier; false if it is not opened.
bool MainWindow::openNamed(const QString &identifier)
{
    const auto named = [&](const Scenario &lesson) { return lesson.identifier == identifier.toStdString(); };
    const auto lesson = std::find_if(m_lessons.begin(), m_lessons.end(), named); // own ones of that name stand behind
    return lesson != m_lessons.end() && openLesson(static_cast<int>(lesson - m_lessons.begin()));
}

} // namespace synchroscope
