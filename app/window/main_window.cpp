// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "cli/scenario_library.h"
#include "recordings/recording_loader.h"
#include "recordings/run_keeper.h"
#include "report/handout_maker.h"
#include "start/start_page.h"
#include "style/style_sheet.h"
#include "terms/terms_page.h"
#include "views/moment_sheet.h"
#include "window/blank_screen.h"
#include "window/drop_hint.h"
#include "window/kept_settings.h"
#include "window/keys_sheet.h"
#include "window/lesson_player.h"
#include "window/pace.h"
#include "window/recent_files.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStyleFactory>
#include <QVBoxLayout>

#include <algorithm>

namespace synchroscope {

MainWindow::MainWindow(Lessons lessons, ThemeChoice theme)
    : m_lessons(std::move(lessons.list)),
      m_course(m_lessons.size() - lessons.own),
      m_theme(theme),
      m_desktop(QApplication::palette()),
      m_origin(new OriginBar(this)),
      m_pages(new QStackedWidget(this)),
      m_page(new LessonPage(lookFor(theme, m_desktop))),
      m_compare(new ComparePage(lookFor(theme, m_desktop))),
      m_workshop(new WorkshopPanel(lookFor(theme, m_desktop))),
      m_dock(new QDockWidget(tr("Workshop"), this)),
      m_recent(new RecentFiles(this)),
      m_dropHint(new DropHint(this))
{
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_compare);
    auto *centre = new QWidget(this);
    auto *down = new QVBoxLayout(centre);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_origin);
    down->addWidget(m_pages, 1);
    setCentralWidget(centre);
    setWindowTitle(tr("Synchroscope"));
    setMinimumSize(640, 480);
    setAcceptDrops(true);
    // As in the pictures of the manual where the screen allows it, with the frame round it.
    const QSize screen = this->screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(QSize(screen.width() - 16, screen.height() - 48)));
    applyLook();
    m_page->setFocus();
    m_page->setLessons(m_lessons, m_course);

    TransportBar *transport = m_page->transport();
    connect(transport, &TransportBar::playPauseWanted, &m_session, &Session::togglePlay);
    connect(transport, &TransportBar::restartWanted, &m_session, &Session::restart);
    connect(transport, &TransportBar::beginningWanted, &m_session, &Session::showBeginning);
    connect(transport, &TransportBar::backWanted, &m_session, &Session::stepBack);
    connect(transport, &TransportBar::forthWanted, &m_session, &Session::stepForth);
    connect(transport, &TransportBar::nextStopWanted, &m_session, &Session::nextStop);
    connect(transport, &TransportBar::stopsWanted, &m_session, &Session::setStops);
    connect(transport, &TransportBar::paceWanted, &m_session, &Session::setPace);
    connect(transport, &TransportBar::sendWanted, &m_session, [this](Style style) {
        m_session.setMode({style, m_session.settings().mode.receive});
    });
    connect(transport, &TransportBar::receiveWanted, &m_session, [this](Style style) {
        m_session.setMode({m_session.settings().mode.send, style});
    });
    connect(transport, &TransportBar::capacityWanted, &m_session, &Session::setCapacity);
    connect(transport, &TransportBar::whenFullWanted, &m_session, &Session::setWhenFull);
    const auto giveKeysBack = [this] { m_page->setFocus(); };
    connect(transport, &TransportBar::keysGivenBack, this, giveKeysBack);
    connect(transport, &TransportBar::notice, this, &MainWindow::showNotice);
    connect(transport, &TransportBar::whenFullWanted, this, giveKeysBack);
    connect(transport, &TransportBar::chartsWanted, m_page, &LessonPage::setChartsWanted);
    connect(transport, &TransportBar::lessonWanted, m_page, &LessonPage::setPanelWanted);
    connect(transport, &TransportBar::logWanted, this, [this](bool wanted) {
        m_page->setLogWanted(wanted);
        showScene();
    });
    connect(transport, &TransportBar::whyWanted, this, &MainWindow::askWhy);
    connect(m_page, &LessonPage::otherQuestion, this, &MainWindow::showScene);
    connect(transport, &TransportBar::compareWanted, this, &MainWindow::showCompare);
    connect(transport, &TransportBar::fullSpeedWanted, this, &MainWindow::showFullSpeed);
    connect(transport, &TransportBar::exploreWanted, this, &MainWindow::showExplore);
    connect(transport, &TransportBar::openWanted, this, &MainWindow::openFileAsked);
    transport->setRecentMenu(m_recent);
    m_workshop->setRecentMenu(m_recent);
    connect(m_recent, &RecentFiles::openWanted, this, &MainWindow::openFile);
    connect(transport, &TransportBar::keepWanted, this, &MainWindow::keepRunAsked);
    connect(transport, &TransportBar::handoutWanted, this, &MainWindow::makeHandoutAsked);
    connect(transport, &TransportBar::presentWanted, this, [this] { setPresenting(true); });
    connect(transport, &TransportBar::themeWanted, this, &MainWindow::setTheme);
    connect(transport, &TransportBar::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection); // its menu closes first
    connect(transport, &TransportBar::keysWanted, this, &MainWindow::showKeys);
    connect(m_page->panel(), &LessonPanel::lessonWanted, this, &MainWindow::openLesson);
    connect(m_page->panel(), &LessonPanel::knobTurned, &m_session, &Session::setKnob);
    connect(m_page->stage(), &StageView::signalWanted, &m_session, &Session::signalProcess);
    connect(m_page->stage(), &StageView::processClicked, this, &MainWindow::clickProcess);
    connectCloser();
    connect(m_page->timeline(), &TimelineView::timeWanted, &m_session, &Session::showTime);
    connect(m_page->timeline(), &TimelineView::momentWanted, &m_session, &Session::showMoment);
    connect(m_page->log(), &NarrationPanel::momentWanted, &m_session, &Session::showMoment);
    connect(m_page->runs(), &RunStrip::runWanted, &m_session, &Session::showRun);
    connect(m_page->runs(), &RunStrip::comparisonWanted, this, &MainWindow::compareRuns);
    connect(m_page, &LessonPage::repeatWanted, &m_session, &Session::repeat);
    connect(&m_session, &Session::shownRunChanged, this, &MainWindow::showOtherRun);
    connect(&m_session, &Session::runChanged, this, &MainWindow::beginRun);
    connect(&m_session, &Session::advanced, this, &MainWindow::showScene);
    connect(&m_session, &Session::phaseChanged, this, [this] {
        showTransport();
        showScene();
    });
    connect(&m_session, &Session::notice, this, &MainWindow::showNotice);

    connectCompare();
    connectTerms();
    connectStart();
    connectWorkshop();
    connectPlayer();
    if (m_lessons.empty()) {
        showStart();
        return;
    }
    openLesson(static_cast<int>(std::min(lessons.first, m_lessons.size() - 1)));
    if (!lessons.notice.empty())
        showNotice(QString::fromStdString(lessons.notice));
    if (!lessons.toMend.empty())
        openFile(QString::fromStdString(lessons.toMend));
}

MainWindow::~MainWindow() = default;

bool MainWindow::openLesson(int index)
{
    if (index < 0 || index >= static_cast<int>(m_lessons.size()))
        return false;
    const std::string file = m_lessons[static_cast<std::size_t>(index)].file;
    if (!mayLeaveDraft()) {
        m_page->panel()->showPlace(m_lesson); // its list may already show the other one
        return false;
    }
    if (!file.empty())
        forgetUnsavedLesson();
    // What has been saved meanwhile may have moved it.
    const auto wanted = std::find_if(m_lessons.begin(), m_lessons.end(),
                                     [&](const Scenario &one) { return sameFile(one.file, file); });
    if (wanted == m_lessons.end())
        return false;
    m_loader.reset(); // what it reads is of another lesson
    m_lesson = static_cast<int>(wanted - m_lessons.begin());
    const Scenario &lesson = *wanted;
    openInWorkshop(lesson);
    m_draftIsShown = true;
    m_page->panel()->forget(); // also the same one is asked about afresh
    m_player->forgetSaved();
    m_session.open(lesson);
    m_compare->end(); // the runs of another lesson
    m_opened = {};
    if (m_pages->currentWidget() == m_compare)
        showCompare();
    keepOpenLesson();
    noteOpened(lesson.file);
    return true;
}

void MainWindow::beginRun()
{
    // What the run itself uses, with capacity and policy as the switches say.
    const Scenario &scenario = m_session.isOpen() ? m_session.scene().recording.scenario() : m_session.lesson();
    m_page->beginRun(m_lesson, m_session.lesson(), scenario, m_session.settings(), m_session.ownSettings());
    if (m_explore)
        m_explore->setSubject(m_session.lesson(), m_session.settings());
    if (m_draftIsShown)
        m_workshop->absorb(m_session.lesson(), m_session.settings());
    watchMemory();
    if (m_session.isOpen())
        m_page->showScene(m_session.scene());
    else
        m_page->showFailure(m_session.failure());
    if (m_start && m_pages->currentWidget() == m_start) // something was opened there
        showLesson();
    showTransport();
}

void MainWindow::showScene()
{
    if (!m_session.isOpen())
        return;
    m_page->showScene(m_session.scene());
    if (m_sheet)
        m_sheet->showScene(m_session.scene());
}

void MainWindow::showTransport()
{
    m_page->transport()->showState({m_session.phase(), m_session.moving(), m_session.pace(), m_session.stops(),
                                    m_session.settings().mode, m_session.capacity(), m_session.whenFull()});
    QString repeat;
    if (m_session.canRunToHere())
        repeat = tr("New run to here");
    else if (m_session.canRepeatStepped())
        repeat = tr("Repeat step by step");
    m_page->offerRepeat(repeat);
    if (m_session.isOpen())
        m_page->runs()->showRuns(m_session.pastRuns(), m_session.newestRun(), m_session.isReady(),
                                 m_session.shownRun().number);
}

void MainWindow::showOtherRun()
{
    if (!m_session.isOpen())
        return;
    const Recording &recording = m_session.shownRun().recording;
    m_page->showOtherRun(recording.scenario(), recording.settings());
    m_page->panel()->setKnobs(m_session.settings().knobs);
    m_page->showScene(m_session.scene());
}

/// While the run is stepped, a click on a process lets it go on; otherwise it selects it.
void MainWindow::clickProcess(int process)
{
    if (m_session.stepsProcesses())
        stepProcess(process);
    else
        m_page->selectProcess(process == m_page->stage()->selectedProcess() ? -1 : process);
}

void MainWindow::askWhy(bool wanted)
{
    m_page->setWhyWanted(wanted);
    showScene();
}

/// Where it is seen.
void MainWindow::showNotice(const QString &sentence)
{
    if (m_pages->currentWidget() == m_compare)
        m_compare->showNotice(sentence);
    else if (m_start && m_pages->currentWidget() == m_start)
        m_start->showNotice(sentence);
    else
        m_page->showNotice(sentence);
}

void MainWindow::showKeys()
{
    const KeyList keys = m_pages->currentWidget() == m_compare     ? compareKeys()
                         : m_pages->currentWidget() == m_fullSpeed ? fullSpeedKeys()
                         : showsTerms()                            ? termsKeys()
                         : m_start && m_pages->currentWidget() == m_start ? startKeys()
                                                                   : lessonKeys();
    KeysSheet *sheet = KeysSheet::fitting(look(), keys, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->adjustSize();
    sheet->resize(sheet->size().boundedTo(size()));
    sheet->move((width() - sheet->width()) / 2, (height() - sheet->height()) / 2);
    connect(sheet, &QObject::destroyed, m_pages->currentWidget(), qOverload<>(&QWidget::setFocus));
    sheet->show();
    sheet->setFocus();
}

void MainWindow::setPresenting(bool presenting)
{
    setWindowState(presenting ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    m_page->setPresenting(presenting);
    m_compare->setPresenting(presenting);
    m_origin->setPresenting(presenting);
    if (m_fullSpeed)
        m_fullSpeed->setPresenting(presenting);
    if (m_terms)
        m_terms->setPresenting(presenting);
    if (m_start)
        m_start->setPresenting(presenting);
    placeWorkshop();
    m_pages->currentWidget()->setFocus();
    showScene();
}

void MainWindow::blank()
{
    if (m_session.moving())
        m_session.togglePlay(); // nothing is to be missed meanwhile
    if (m_compare->session().moving())
        m_compare->session().pause();
    connect(new BlankScreen(this), &QObject::destroyed, m_pages->currentWidget(), qOverload<>(&QWidget::setFocus));
}

ExplorePanel &MainWindow::explorePanel()
{
    if (m_explore)
        return *m_explore;
    m_explore = new ExplorePanel(look(), this);
    connect(m_explore, &ExplorePanel::replayRun, this, [this](const std::shared_ptr<const Recording> &recording) {
        m_explore->accept(); // what it has found stays
        m_session.showRecording(recording);
    });
    connect(m_explore, &ExplorePanel::repeatRun, this, [this](const Settings &settings, const std::vector<Choice> &all) {
        m_explore->accept();
        m_session.repeatRun(settings, all);
    });
    return *m_explore;
}

void MainWindow::showExplore()
{
    ExplorePanel &explore = explorePanel();
    explore.setSubject(m_session.lesson(), m_session.settings());
    if (!explore.isVisible()) {
        const double scale = look().scale;
        explore.resize(QSize(qRound(1080 * scale), qRound(720 * scale)).boundedTo(size() - QSize(24, 56)));
        explore.show();
    }
    explore.raise();
    explore.activateWindow();
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_theme = theme;
    applyLook();
    showScene();
    if (m_remembers)
        keepTheme(theme);
}

Look MainWindow::look() const
{
    Look one = lookFor(m_theme, m_desktop, m_textFactor);
    one.lessMotion = m_lessMotion;
    return one;
}

void MainWindow::applyLook()
{
    m_applyingLook = true;
    const Look look = this->look();
    setStyleSheet(synchroscope::styleSheet(look));
    setPalette(look.palette()); // last: with a sheet that goes Qt gives back the palette that it found
    m_page->setLook(look);
    m_compare->setLook(look);
    if (m_fullSpeed)
        m_fullSpeed->setLook(look);
    if (m_terms)
        m_terms->setLook(look);
    if (m_explore)
        m_explore->setLook(look);
    if (m_start)
        m_start->setLook(look);
    if (m_sheet)
        m_sheet->setLook(look);
    m_page->transport()->setThemeShown(m_theme);
    m_workshop->setLook(look);
    m_applyingLook = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    // The desktop's palette, not the one that applyLook() has just given to this window.
    if (event->type() == QEvent::ApplicationPaletteChange && !m_applyingLook) {
        m_desktop = QApplication::palette();
        applyLook();
    }
    QMainWindow::changeEvent(event);
}

} // namespace synchroscope
