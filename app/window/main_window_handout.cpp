// SPDX-License-Identifier: GPL-3.0-or-later
// The handout of a lesson: of the runs that are compared, of a recording, or of runs that are made for it.
#include "cli/recording_output.h"
#include "report/handout_file.h"
#include "report/handout_maker.h"
#include "report/handout_name.h"
#include "window/main_window.h"

#include <QFileDialog>

namespace synchroscope {

namespace {

/// Of one run that has been made.
Comparison only(const Recording &recording)
{
    Variant variant;
    variant.settings = recording.settings();
    variant.badge = std::to_string(recording.settings().mode.number());
    variant.title = modeTitle(recording.settings().mode, &translateCore);
    return {{}, {}, {variant}};
}

/// When and where runs were made that exist already.
AboutFile aboutRuns(const std::vector<std::shared_ptr<RecordedRun>> &runs)
{
    if (runs.front()->about)
        return *runs.front()->about;
    AboutFile about = aboutThisMachine();
    std::erase_if(about, [](const auto &one) { return one.first == "begun"; }); // before now; nobody has noted when
    return about;
}

} // namespace

void MainWindow::makeHandout(const QString &path)
{
    const bool compares = m_pages->currentWidget() == m_compare && m_compare->session().isOpen();
    if (m_session.lesson().processes.empty()) // there is none
        return;
    if (!isHandoutName(path.toStdString())) {
        showNotice(tr("A handout's name ends in .pdf or .html."));
        return;
    }
    if (readsRecording()) {
        showNotice(tr("The recording is still being read; ask for its handout when all of it is here."));
        return;
    }
    m_handout.reset(); // one that was not finished is given up
    HandoutSource source{m_session.lesson(), {}, {}, {}};
    if (compares && (m_compare->session().scene().allFinished() || !m_compare->session().canRestart())) {
        source.comparison = m_compare->session().comparison();
        for (std::size_t i = 0; i < source.comparison.variants.size(); ++i)
            source.runs.push_back(m_compare->session().run(i));
        source.told = runToTell(source.lesson, source.comparison);
        source.about = aboutRuns(source.runs);
        showNotice(writtenHandout(path, source));
        return;
    }
    if (!compares && m_session.isOpen() && !m_session.sharedRun()->goesOn) { // of a recording there is nothing else
        source.runs = {m_session.sharedRun()};
        source.comparison = only(m_session.sharedRun()->recording);
        source.about = aboutRuns(source.runs);
        showNotice(writtenHandout(path, source));
        return;
    }
    Settings settings = m_session.settings();
    settings.fullSpeed = false;
    settings.speed = 1;
    auto maker = HandoutMaker::begin(path, m_session.lesson(), compareIn({}, {}, m_session.lesson(), settings, &translateCore));
    if (!maker) {
        showNotice(tr("%1.").arg(QString::fromStdString(maker.error().what)));
        return;
    }
    m_handout = std::move(maker).value();
    connect(m_handout.get(), &HandoutMaker::ended, this, &MainWindow::showNotice);
    showNotice(tr("For the handout the lesson is run once in each mode; the window can be used meanwhile."));
}

void MainWindow::makeHandoutAsked()
{
    if (m_session.lesson().processes.empty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Handout of this lesson"),
                                                      QString::fromStdString(m_session.lesson().identifier) + QStringLiteral(".pdf"),
                                                      tr("To print (*.pdf);;For a browser (*.html)"));
    if (!path.isEmpty())
        makeHandout(isHandoutName(path.toStdString()) ? path : path + QStringLiteral(".pdf"));
}

} // namespace synchroscope
