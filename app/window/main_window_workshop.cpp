// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop beside the lesson, and lessons of one's own: opened, changed, run again, saved.
#include "window/main_window.h"

#include "cli/scenario_library.h"
#include "languages/words.h"
#include "recording_file/recording_writer.h"
#include "scenario/new_lesson.h"
#include "scenario/textbook.h"
#include "terms/terms_page.h"
#include "window/lesson_player.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace synchroscope {

namespace {

const QString lessonFiles = QStringLiteral("*.toml");

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}

} // namespace

void MainWindow::connectWorkshop()
{
    connect(m_origin, &OriginBar::closed, this, [this] { m_pages->currentWidget()->setFocus(); });
    m_dock->setObjectName(QStringLiteral("workshop"));
    m_dock->setWidget(m_workshop);
    m_dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_page->transport(), &TransportBar::workshopWanted, this, &MainWindow::setWorkshopShown);
    connect(m_workshop, &WorkshopPanel::leaveWanted, this, [this] { setWorkshopShown(false); });
    connect(m_workshop, &WorkshopPanel::runWanted, this, &MainWindow::runDraft);
    connect(m_workshop, &WorkshopPanel::newWanted, this, &MainWindow::beginNewLesson);
    connect(m_workshop, &WorkshopPanel::openWanted, this, &MainWindow::openFileAsked);
    connect(m_workshop, &WorkshopPanel::saveWanted, this, &MainWindow::saveDraft);
    connect(m_workshop, &WorkshopPanel::saveAsWanted, this, &MainWindow::saveDraftAs);
    connect(m_workshop, &WorkshopPanel::draftChanged, this, &MainWindow::showTitle);
    connect(m_workshop, &WorkshopPanel::notice, this, &MainWindow::showNotice);
    connect(m_workshop, &WorkshopPanel::textWanted, this, [this](bool intoFile) {
        if (intoFile) {
            exportText(QFileDialog::getSaveFileName(this, tr("Export as text"), QStringLiteral("lesson.md"),
                                                    tr("Text (*.md *.txt)")));
            return;
        }
        m_workshop->commitFields();
        QGuiApplication::clipboard()->setText(QString::fromStdString(textbookPage(m_workshop->draft().lesson())));
        showNotice(tr("The lesson is on the clipboard, as text."));
    });
}

/// It stands beside the lesson page only, and not before the back row.
void MainWindow::placeWorkshop()
{
    m_dock->setVisible(m_workshopWanted && m_pages->currentWidget() == m_page && !m_page->presenting());
    m_page->transport()->setWorkshopShown(m_workshopWanted);
}

void MainWindow::setWorkshopShown(bool shown)
{
    m_workshopWanted = shown;
    if (shown && m_pages->currentWidget() != m_page)
        showLesson();
    placeWorkshop();
    showScene();
    if (shown && m_dock->isVisible()) {
        if (!m_dock->isFloating())
            resizeDocks({m_dock}, {width() * 2 / 5}, Qt::Horizontal);
        m_workshop->takeFocus();
    } else {
        m_page->setFocus();
    }
}

void MainWindow::runDraft()
{
    const std::optional<Scenario> ready = m_workshop->readyToRun();
    if (!ready)
        return;
    if (m_pages->currentWidget() != m_page)
        showLesson();
    m_compare->end(); // the runs of other programs
    m_opened = {};
    m_draftIsShown = true;
    m_session.open(*ready, m_workshop->draft().asWritten());
    if (m_session.isOpen() && m_session.pace().kind != PaceKind::step)
        m_session.togglePlay();
}

// ---- files

void MainWindow::openInWorkshop(const Scenario &lesson)
{
    m_workshop->open(lesson, lesson.file.empty() || ScenarioLibrary().holds(lesson.file) ? std::string() : lesson.file);
    showOrigin();
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] — Synchroscope").arg(lessonText(m_workshop->draft().lesson().title)));
    setWindowModified(m_workshop->draft().changed());
}

void MainWindow::showOrigin()
{
    const std::string &file = m_workshop->draft().file();
    const bool elsewhere = !file.empty()
                        && std::none_of(m_ownFiles.begin(), m_ownFiles.end(),
                                        [&](const std::string &own) { return sameFile(own, file); });
    m_origin->showFile(elsewhere ? QString::fromStdString(file) : QString());
}

/// The list of lessons shows it, in the place of what it held of the same file.
void MainWindow::adopt(const Scenario &lesson)
{
    const auto same = std::find_if(m_lessons.begin(), m_lessons.end(),
                                   [&](const Scenario &one) { return sameFile(one.file, lesson.file); });
    if (same == m_lessons.end()) {
        m_lesson = static_cast<int>(m_lessons.size());
        m_lessons.push_back(lesson);
    } else {
        m_lesson = static_cast<int>(same - m_lessons.begin());
        *same = lesson;
    }
    listLessons();
}

void MainWindow::listLessons()
{
    m_page->setLessons(m_lessons, m_course);
    m_player->showProgress();
    if (m_terms)
        m_terms->setLessons(m_lessons);
}

/// A new lesson that was never saved is in no file, so nothing leads back to it.
void MainWindow::forgetUnsavedLesson()
{
    const auto unsaved = [](const Scenario &one) { return one.file.empty(); };
    const auto gone = std::remove_if(m_lessons.begin() + static_cast<std::ptrdiff_t>(m_course), m_lessons.end(), unsaved);
    if (gone == m_lessons.end())
        return;
    m_lessons.erase(gone, m_lessons.end());
    listLessons();
}

void MainWindow::showPanelAgain()
{
    m_page->panel()->showLesson(m_lesson, m_session.lesson(), m_session.settings().mode, m_session.settings().knobs,
                                m_session.ownSettings());
}

void MainWindow::openFile(const QString &path)
{
    if (looksLikeARecording(path.toStdString())) {
        openRecording(path);
        return;
    }
    const Loaded loaded = loadScenario(path.toStdString());
    const bool opens = loaded.scenario || Draft::canBeMended(loaded);
    if (opens && !mayLeaveDraft())
        return;
    if (loaded.scenario) {
        m_workshop->open(m_workshop->draft().lesson(), {}); // has been asked about
        adopt(*loaded.scenario);
        openLesson(m_lesson);
        return;
    }
    QStringList mistakes;
    for (const Mistake &mistake : loaded.mistakes)
        mistakes << QString::fromStdString(mistake.text());
    if (opens) {
        noteOpened(path.toStdString());
        m_draftIsShown = false; // what runs is another lesson
        openInWorkshop(*loaded.draft);
        showLesson();
        setWorkshopShown(true);
        mistakes << tr("It stands in the workshop. The stage still shows the lesson before: Ctrl+Enter runs this one "
                       "once it is right.");
    }
    showNotice(mistakes.join(QLatin1Char('\n')));
}

bool MainWindow::openCourse()
{
    const ScenarioLibrary library;
    const auto first =
        std::find_if(m_lessons.begin(), m_lessons.end(), [&](const Scenario &one) { return library.holds(one.file); });
    return openLesson(static_cast<int>(first - m_lessons.begin()));
}

void MainWindow::openFileAsked()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a lesson or a recording"), QString(),
        tr("Lessons and recordings (%1)").arg(lessonFiles + QStringLiteral(" *.synchroscope")));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::beginNewLesson()
{
    if (!mayLeaveDraft())
        return;
    Scenario lesson = newLesson();
    lesson.file.clear(); // it is in no file yet
    m_workshop->open(lesson, {});
    adopt(lesson);
    openLesson(m_lesson);
    setWorkshopShown(true);
}

bool MainWindow::saveLesson(const QString &path)
{
    if (const auto saved = m_workshop->save(path.toStdString()); !saved) {
        showNotice(tr("%1. What has been changed is still here; save it elsewhere.")
                       .arg(QString::fromStdString(saved.error().what)));
        return false;
    }
    m_ownFiles.push_back(path.toStdString());
    noteOpened(path.toStdString());
    const Draft::Checked checked = m_workshop->draft().check();
    const bool right = checked.scenario.has_value();
    if (right) {
        forgetUnsavedLesson(); // it now stands in the list under its file
        adopt(*checked.scenario);
        if (m_draftIsShown) {
            showPanelAgain();
            m_player->savedAs(*checked.scenario);
        }
    }
    showOrigin();
    showTitle();
    QString said = tr("Saved: %1.").arg(path);
    if (!right)
        said += tr(" It has mistakes, which are marked: it does not run before they are mended.");
    if (checked.impossible > 0)
        said += tr(" Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.",
                   nullptr, checked.impossible);
    const Scenario &saved = m_workshop->draft().lesson();
    if (right && !m_workshop->draft().asWritten()
        && !(saved.questions.empty() && saved.checkpoints.empty() && saved.watches.empty()))
        said += tr(" Its questions, checkpoints and watches speak of the programs as they were: look through them in the file.");
    showNotice(said);
    return true;
}

bool MainWindow::saveDraft()
{
    const std::string &file = m_workshop->draft().file();
    return file.empty() ? saveDraftAs() : saveLesson(QString::fromStdString(file));
}

bool MainWindow::saveDraftAs()
{
    const Draft &draft = m_workshop->draft();
    const QString proposed = QString::fromStdString(draft.file().empty() ? "my-" + draft.lesson().identifier + ".toml"
                                                                         : draft.file());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the lesson as (of its comments only those at the top are kept)"), proposed,
        tr("Lessons (%1)").arg(lessonFiles));
    return !path.isEmpty() && saveLesson(withEnding(path, QStringLiteral(".toml")));
}

void MainWindow::exportText(const QString &path)
{
    if (path.isEmpty())
        return;
    m_workshop->commitFields();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::fromStdString(textbookPage(m_workshop->draft().lesson()))) < 0 || !file.commit())
        showNotice(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    else
        showNotice(tr("Written: %1").arg(path));
}

// ---- leaving

bool MainWindow::mayLeaveDraft()
{
    m_workshop->commitFields();
    if (!m_workshop->draft().changed())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Unsaved changes"),
                         tr("“%1” has been changed and not saved.")
                             .arg(lessonText(m_workshop->draft().lesson().title)),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("unsaved"));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save: return saveDraft();
    case QMessageBox::Discard:
        m_workshop->open(m_workshop->draft().lesson(), {}); // not asked about again
        return true;
    default: return false;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_endsAtOnce && !mayLeaveDraft()) {
        event->ignore();
        return;
    }
    keepWindowsPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::endAtOnce()
{
    m_workshop->commitFields();
    const Draft &draft = m_workshop->draft();
    if (draft.changed()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        folder.mkpath(QStringLiteral("unsaved"));
        const QString path = folder.filePath(
            QStringLiteral("unsaved/%1-%2.toml")
                .arg(QString::fromStdString(draft.lesson().identifier),
                     QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"))));
        if (const auto saved = m_workshop->save(path.toStdString()); saved)
            std::fprintf(stderr, "synchroscope: the lesson had unsaved changes; they are in %s\n", qPrintable(path));
        else
            std::fprintf(stderr, "synchroscope: the unsaved changes are lost: %s\n", saved.error().what.c_str());
    }
    m_endsAtOnce = true;
    if (QWidget *asking = QApplication::activeModalWidget())
        asking->close(); // nobody will answer it
    close();
}

} // namespace synchroscope
