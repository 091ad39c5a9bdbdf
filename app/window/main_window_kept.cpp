// SPDX-License-Identifier: GPL-3.0-or-later
// The window begins as it was left.
#include "cli/scenario_library.h"
#include "window/kept_settings.h"
#include "window/lesson_player.h"
#include "window/main_window.h"
#include "window/recent_files.h"

namespace synchroscope {

void MainWindow::remember()
{
    setLevel(keptLevel());
    m_page->transport()->setLanguageShown(keptLanguage());
    if (const auto theme = keptTheme(); theme && m_theme == ThemeChoice::desktop) // none was asked for
        setTheme(*theme);
    if (const auto less = keptLessMotion())
        setLessMotion(*less);
    if (const QByteArray place = keptPlace(); !place.isEmpty())
        restoreGeometry(place); // on a screen that is smaller now, Qt keeps it within
    m_player->remember();
    m_recent->remember();
    m_remembers = true;
    keepOpenLesson();
}

void MainWindow::setLanguage(const QString &code)
{
    if (m_remembers)
        keepLanguage(code);
    m_opensAgain = close(); // it may ask first
    m_page->transport()->setLanguageShown(keptLanguage());
    if (!m_opensAgain)
        showNotice(tr("From the next start the window speaks that language."));
}

std::string MainWindow::openFileName() const
{
    return m_lesson < static_cast<int>(m_lessons.size()) ? m_lessons[static_cast<std::size_t>(m_lesson)].file : std::string();
}

void MainWindow::keepOpenLesson() const
{
    if (m_remembers && m_lesson < static_cast<int>(m_lessons.size()))
        keepLesson(m_lessons[static_cast<std::size_t>(m_lesson)]);
}

/// What ships is in the list of lessons.
void MainWindow::noteOpened(const std::string &file)
{
    if (!file.empty() && !ScenarioLibrary().holds(file))
        m_recent->add(QString::fromStdString(file));
}

/// Presenting is not how one begins.
void MainWindow::keepWindowsPlace() const
{
    if (m_remembers && !isFullScreen())
        keepPlace(saveGeometry());
}

} // namespace synchroscope
