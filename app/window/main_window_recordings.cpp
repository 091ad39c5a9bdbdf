// SPDX-License-Identifier: GPL-3.0-or-later
// Recording files: opened and replayed, and what was recorded put into one.
#include "analysis/recorded_comparison.h"
#include "cli/scenario_library.h"
#include "recordings/recording_loader.h"
#include "recordings/run_keeper.h"
#include "window/drop_hint.h"
#include "window/main_window.h"
#include "window/recent_files.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QTimer>

#include <algorithm>

namespace synchroscope {

namespace {

QString said(const AboutFile &about, const char *word)
{
    const auto found = std::find_if(about.begin(), about.end(), [word](const auto &one) { return one.first == word; });
    return found == about.end() ? QString() : QString::fromStdString(found->second).left(60);
}

} // namespace

bool MainWindow::readsRecording() const { return m_loader && m_loader->reading(); }

void MainWindow::openRecording(const QString &path)
{
    if (m_keeper && sameFile(m_keeper->path(), path.toStdString()))
        m_keeper.reset(); // first it is complete
    auto opened = RecordingLoader::open(path.toStdString());
    if (!opened) {
        showNotice(tr("%1.").arg(QString::fromStdString(opened.error().what)));
        return;
    }
    if (!mayLeaveDraft())
        return;
    m_workshop->open(m_workshop->draft().lesson(), {}); // has been asked about
    adopt(opened.value()->lesson());
    openLesson(m_lesson);
    showLesson();
    noteOpened(path.toStdString());
    m_loader = std::move(opened).value();
    connect(m_loader.get(), &RecordingLoader::grew, &m_session, &Session::recordedRunGrew);
    connect(m_loader.get(), &RecordingLoader::ended, this, &MainWindow::endReading, Qt::QueuedConnection);
    m_loader->begin(m_session.newNumbers(static_cast<int>(m_loader->runCount())));
    m_session.showRecorded(m_loader->runs());
    if (!m_loader->reading())
        endReading();
    else
        showNotice(tr("The recording is being read; its beginning is here."));
}

/// All of it is there, or it is not what it should be.
void MainWindow::endReading()
{
    const auto loader = std::move(m_loader);
    if (!loader)
        return;
    if (!loader->refusal().isEmpty()) {
        openLesson(m_lesson); // nothing is shown of what may not have happened
        showNotice(tr("%1.").arg(loader->refusal()));
        return;
    }
    std::vector<const Recording *> recordings;
    for (const auto &run : loader->runs())
        recordings.push_back(&run->recording);
    QString notice = tr("A recording, begun %1 (%2, %3 processors).")
                         .arg(said(loader->about(), "begun"), said(loader->about(), "kernel"),
                              said(loader->about(), "processors"));
    if (said(loader->about(), "finished").isEmpty())
        notice += tr(" It was broken off; what was recorded until then is here.");
    notice += tr(" Space plays it, End goes to its end.");
    if (recordings.size() >= fewestPanes && recordings.size() <= mostPanes) {
        m_compare->showRecordings(m_session.lesson(), m_session.settings(), loader->runs(),
                                  comparisonOf(said(loader->about(), "varied").toStdString(), loader->lesson(), recordings,
                                               &translateCore));
        m_pages->setCurrentWidget(m_compare);
        m_compare->setFocus();
        m_compare->showNotice(notice);
        return;
    }
    showScene();
    showNotice(notice);
}

void MainWindow::keepRun(const QString &path)
{
    std::vector<std::shared_ptr<RecordedRun>> runs;
    std::vector<std::string> titles;
    std::string varied;
    const bool compares = m_pages->currentWidget() == m_compare && m_compare->session().isOpen();
    if (compares) {
        const Comparison &comparison = m_compare->session().comparison();
        for (const Variant &variant : comparison.variants) {
            runs.push_back(m_compare->session().run(runs.size()));
            titles.push_back(variant.title);
        }
        varied = wordOf(comparison.varied, m_session.lesson());
    } else if (m_session.isOpen()) {
        runs.push_back(m_session.sharedRun());
    } else {
        return;
    }
    m_keeper.reset(); // what it has begun is complete then
    auto keeper = RunKeeper::begin(path.toStdString(), m_session.lesson(), std::move(runs), titles, varied);
    if (!keeper) {
        showNotice(tr("%1.").arg(QString::fromStdString(keeper.error().what)));
        return;
    }
    m_keeper = std::move(keeper).value();
    noteOpened(path.toStdString());
    connect(m_keeper.get(), &RunKeeper::notice, this, &MainWindow::showNotice);
    QString begun = tr("What happens here goes into %1 as it happens.").arg(path);
    if (const std::string earlier = m_keeper->earlier(); !earlier.empty())
        begun += QLatin1Char(' ') + tr("The recording that was there is %1 now.").arg(QString::fromStdString(earlier));
    showNotice(begun);
}

void MainWindow::keepRunAsked()
{
    const QString ending = QString::fromUtf8(recordingEnding.data(), static_cast<qsizetype>(recordingEnding.size()));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Keep what is recorded"), QString::fromStdString(m_session.lesson().identifier) + ending,
        tr("Recordings (%1)").arg(QLatin1Char('*') + ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending))
        path += ending;
    keepRun(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto dragged = draggedFrom(event->mimeData());
    if (!dragged)
        return;
    event->setDropAction(Qt::CopyAction); // whatever it is, it stays where it is
    event->accept();
    m_dropHint->show(*dragged);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropHint->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const auto dragged = draggedFrom(event->mimeData());
    if (!dragged)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // There may be a question first, and the program from which it was dragged waits.
    QTimer::singleShot(0, this, [this, what = *dragged] {
        if (what.file.isEmpty())
            showNotice(tr("%1 Nothing has been opened.").arg(what.objection));
        else
            openFile(what.file);
    });
}

} // namespace synchroscope
