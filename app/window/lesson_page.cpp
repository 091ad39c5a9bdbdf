// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lesson_page.h"

#include "languages/words.h"
#include "style/style_sheet.h"
#include "terms/hover.h"
#include "views/caption_words.h"
#include "window/bar_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace synchroscope {

namespace {

constexpr double panelNeeds = 1100, columnNeeds = 1000;    // widths in units of the look
constexpr double columnNeedsPresented = 900;               // which are large then
constexpr double naturalWidth = 1180, naturalHeight = 760; // of stage and timeline: larger ones are scaled up
constexpr double leastWidth = 700, leastHeight = 470;      // smaller ones are scaled down
constexpr double besideTheLog = 636;                        // are the stage's, whatever the log's lines need
constexpr double messageNeeds = 700;                        // the stage beside it shrinks
constexpr double twoLinesOfTransport = 850;
constexpr double largestStage = 1.5;
constexpr double stageShare = 0.57, lowBytesShare = 0.68, lowColumn = 620; // of the column's height

} // namespace

LessonPage::LessonPage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_given(look),
      m_look(look),
      m_transport(new TransportBar(look, this)),
      m_caption(new CaptionStrip(look, this)),
      m_panel(new LessonPanel(look, this)),
      m_tab(new PanelTab(look, this)),
      m_notice(new QLabel(this)),
      m_stage(new StageView(look, this)),
      m_memory(new MemoryView(look, this)),
      m_timeline(new TimelineView(look, this)),
      m_column(new StackedColumn(m_stage, m_timeline, this)),
      m_frame(new ReplayFrame(look, this)),
      m_repeat(new QToolButton(m_column)),
      m_levels(new QWidget(m_column)),
      m_runs(new RunStrip(look, this)),
      m_log(new NarrationPanel(look, this)),
      m_message(new MessagePanel(look, this)),
      m_across(new QHBoxLayout),
      m_why(new WhyPanel(look, this)),
      m_charts(new ChartsColumn(look, this))
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Lesson page"));
    setFocusPolicy(Qt::StrongFocus); // so that no button has the arrow keys before somebody has gone to it
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_transport);
    down->addWidget(m_caption);
    m_across->setSpacing(0);
    m_across->addWidget(m_panel);
    m_across->addWidget(m_tab);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    middle->addWidget(m_notice, 0, Qt::AlignTop);
    middle->addWidget(m_column, 1);
    middle->addWidget(m_runs);
    m_across->addLayout(middle, 1);
    m_across->addWidget(m_why);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_message, 1);
    beside->addWidget(m_log, 1);
    m_across->addLayout(beside);
    m_across->addWidget(m_charts);
    down->addLayout(m_across, 1);
    m_log->hide();
    m_message->hide();
    m_memory->hide();
    m_why->hide();
    m_charts->hide();
    auto *levels = new QHBoxLayout(m_levels);
    levels->setContentsMargins(0, 0, 0, 0);
    m_levels->setObjectName(QStringLiteral("transport")); // its switches look the same
    m_levelButtons = addBarSwitch(m_levels, tr("Level"), {tr("Machine"), tr("Linux")},
                                  {tr("The notional machine: processes, mailboxes, messages (M)"),
                                   tr("How Linux does it: shared memory, futex words, system calls (M)")});
    m_levelButtons->button(0)->setChecked(true);
    explain(m_levelButtons->button(0), QStringLiteral("notional machine"));
    explain(m_levelButtons->button(1), QStringLiteral("shared memory"));
    connect(m_levelButtons, &QButtonGroup::idClicked, this,
            [this](int id) { emit levelWanted(static_cast<Level>(id)); });
    connect(m_tab, &PanelTab::clicked, this, [this] { setPanelWanted(true); });
    connect(m_panel, &LessonPanel::questionOpen, m_tab, &PanelTab::setQuestionOpen);
    m_column->setOverlay(m_frame);
    m_column->installEventFilter(this);
    m_repeat->setFocusPolicy(Qt::TabFocus);
    m_repeat->setProperty("small", true);
    m_repeat->hide();
    connect(m_repeat, &QToolButton::clicked, this, &LessonPage::repeatWanted);
    connect(m_log, &NarrationPanel::widthChanged, this, &LessonPage::arrange);
    connect(m_stage, &StageView::processSelected, m_timeline, &TimelineView::selectProcess);
    connect(m_stage, &StageView::evidenceWanted, m_timeline, &TimelineView::explainProcess);
    connect(m_timeline, &TimelineView::processSelected, this, &LessonPage::selectProcess);
    connect(m_why, &WhyPanel::processAsked, this, &LessonPage::selectProcess);
    arrange();
}

void LessonPage::setLook(const Look &look)
{
    m_given = look;
    applyLook();
}

/// Presented, everything is larger, as far as the window is.
void LessonPage::applyLook()
{
    m_look = m_presenting ? presented(m_given, size()) : m_given;
    const Look &look = m_look;
    setStyleSheet(m_presenting ? synchroscope::styleSheet(look) : QString());
    m_caption->setLook(look);
    m_panel->setLook(look);
    m_tab->setLook(look);
    m_frame->setLook(look);
    m_runs->setLook(look);
    m_levels->setStyleSheet(synchroscope::styleSheet(look));
    setBarSpacing(m_levels, look.round(5));
    m_log->setLook(look);
    m_message->setLook(look);
    m_why->setLook(look);
    m_charts->setLook(look);
    m_stageScale = m_transportScale = 0;
    arrange();
}

/// What is painted grows into a large window, and in a small one shrinks before anything would have to be cut;
/// the transport keeps to two lines if it can.
void LessonPage::scaleParts()
{
    const double k = m_look.scale;
    Look transport = m_look;
    transport.scale = std::min(k, std::max(1.0, width() / twoLinesOfTransport));
    if (!qFuzzyCompare(transport.scale, m_transportScale)) {
        m_transportScale = transport.scale;
        m_transport->setLook(transport);
    }
    const int taken = (m_presenting ? 0 : m_transport->heightForWidth(width())) + m_caption->heightForWidth(width());
    const auto widthOf = [this](const QWidget *column) { return column->isVisibleTo(this) ? column->width() : 0; };
    const int besideTheStage = m_whyIsSheet ? 0 : widthOf(m_why);
    const double stageWidth = width() - widthOf(m_panel) - widthOf(m_tab) - besideTheStage
                              - std::max(widthOf(m_log), widthOf(m_message)) - widthOf(m_charts);
    const double stageHeight = height() - taken;
    const double natural = std::min(stageWidth / (naturalWidth * k), stageHeight / (naturalHeight * k));
    const double least = std::min(stageWidth / (leastWidth * k), stageHeight / (leastHeight * k));
    Look stage = m_look;
    stage.scale = k * (natural > 1 ? std::min(natural, largestStage) : std::clamp(least, 0.4, 1.0));
    if (std::abs(stage.scale - m_stageScale) > 0.01) {
        m_stageScale = stage.scale;
        m_stage->setLook(stage);
        m_memory->setLook(stage);
        m_timeline->setLook(stage);
    }
    shareColumn();
    m_column->arrange();
    placeRepeat();
    placeWhy();
}

/// The bytes need rows of a size that can be read: in a low window more of them than the stage has, presented all there are.
void LessonPage::shareColumn()
{
    const bool bytes = m_level == Level::system;
    const bool low = m_column->height() < m_look.px(lowColumn);
    m_column->setLargestShare(!bytes ? stageShare : m_presenting ? 1 : low ? lowBytesShare : stageShare);
}

/// A column of its own, or over the right part of the stage and the timeline: then W or a click on the button takes it away.
void LessonPage::placeWhy()
{
    const bool isColumn = m_across->indexOf(m_why) >= 0;
    if (isColumn == m_whyIsSheet) {
        if (m_whyIsSheet)
            m_across->removeWidget(m_why);
        else
            m_across->insertWidget(m_across->indexOf(m_charts) - 1, m_why); // as at first: before message and log
    }
    if (!m_whyIsSheet)
        return;
    const QRect under(m_column->mapTo(this, QPoint(0, 0)), m_column->size());
    const int width = std::min(m_why->width(), under.width());
    m_why->setGeometry(under.right() + 1 - width, under.top(), width, under.height());
    m_why->raise();
}

void LessonPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_panelByHand.reset();
    m_stage->setButtonsShown(!presenting);
    applyLook();
}

void LessonPage::setLessons(const std::vector<Scenario> &lessons, std::size_t course)
{
    m_panel->setLessons(lessons, course);
}

void LessonPage::beginRun(int lesson, const Scenario &texts, const Scenario &scenario, const Settings &settings,
                          bool ownSettings)
{
    m_notice->hide();
    m_column->show();
    if (std::exchange(m_whyByItself, false)) {
        m_whyWanted = false;
        arrange();
    }
    showOtherRun(scenario, settings);
    m_panel->showLesson(lesson, texts, settings.mode, settings.knobs, ownSettings);
    m_revealed = false;
    m_opening.clear();
    for (const Question &question : scenario.questions) {
        if (m_opening.isEmpty() && contains(question.modes, settings.mode))
            m_opening = lessonText(question.ask);
    }
    if (m_opening.isEmpty())
        m_opening = lessonText(scenario.summary);
    if (!ownSettings)
        m_opening = tr("Your own settings or programs: the lesson's texts speak of those it was written with.");
    QStringList toCome{m_opening};
    for (const Checkpoint &one : scenario.checkpoints) {
        if (contains(one.modes, settings.mode))
            toCome << lessonText(one.say);
    }
    m_caption->beginRun(std::move(toCome));
}

void LessonPage::showOtherRun(const Scenario &scenario, const Settings &settings)
{
    m_timeline->clear();
    m_log->clear();
    m_why->setScenario(scenario);
    m_stage->setScenario(scenario, settings.mode);
    m_memory->setScenario(scenario);
    m_charts->setScenario(scenario);
    m_column->arrange();
}

void LessonPage::showCaption(const Scene &scene)
{
    if (scene.phase == Phase::ready) {
        m_caption->show(scene.phase, badgeText(scene), tr("Space: start."), m_opening);
        return;
    }
    const CaptionWords words = captionWords(scene);
    m_caption->show(scene.phase, badgeText(scene), words.subject, words.rest);
}

void LessonPage::showScene(const Scene &scene)
{
    showCaption(scene);
    showMessage(!scene.selected.none());
    if (m_level == Level::machine)
        m_stage->showScene(scene);
    else
        m_memory->showScene(scene);
    m_message->showScene(scene);
    m_timeline->showScene(scene);
    m_log->showScene(scene);
    m_why->showScene(scene);
    m_charts->showScene(scene);
    m_frame->setVisible(scene.phase == Phase::replay);
    if (scene.phase == Phase::finished && !m_revealed) {
        m_revealed = true;
        m_panel->reveal(&scene.recording,
                        QString::fromStdString(explanation(scene.recording, scene.history, &translateCore)));
        if (scene.recording.outcome == Outcome::deadlock && !m_whyWanted) {
            m_whyByItself = true;
            m_whyWanted = true;
            arrange();
            m_why->showScene(scene);
        }
    }
}

void LessonPage::showFailure(const QString &sentence)
{
    showNotice(sentence);
    m_timeline->clear();
    m_column->hide();
    m_caption->show(Phase::ready, tr("❚❚ PAUSED"), tr("Nothing runs."), tr("The reason stands below."));
}

void LessonPage::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
}

void LessonPage::dismissNotice() { m_notice->hide(); }

void LessonPage::setChartsWanted(bool wanted)
{
    m_chartsWanted = wanted;
    arrange();
}

void LessonPage::offerRepeat(const QString &what)
{
    if (what == m_repeat->text())
        return;
    m_repeat->setVisible(!what.isEmpty());
    m_repeat->setText(what);
    m_repeat->setAccessibleName(what);
    m_repeat->setToolTip(tr("New processes; this run stays as it is (H)"));
    placeRepeat();
}

/// At the end of the stage's heading, above the frame: the switch of levels, and left of it what can be repeated.
void LessonPage::placeRepeat()
{
    const int margin = m_look.round(16);
    int right = m_column->width() - margin, bottom = 0;
    for (QWidget *widget : {m_levels, static_cast<QWidget *>(m_repeat)}) {
        if (widget->isHidden())
            continue;
        widget->adjustSize();
        const int top = qRound((m_stage->headingHeight() - widget->height()) / 2);
        right -= widget->width();
        widget->move(right, std::max(m_look.round(7), top));
        widget->raise();
        bottom = widget->geometry().bottom();
        right -= m_look.round(8);
    }
    const QSize corner(m_column->width() - right, bottom);
    m_stage->setHeadingTaken(corner);
    m_memory->setHeadingTaken(corner);
}

void LessonPage::setLevel(Level level)
{
    m_level = level;
    m_levelButtons->button(static_cast<int>(level))->setChecked(true);
    m_column->setUpper(level == Level::machine ? static_cast<QWidget *>(m_stage) : m_memory);
    shareColumn();
    placeRepeat();
}

void LessonPage::showMessage(bool shown)
{
    if (shown == m_messageSelected)
        return;
    m_messageSelected = shown;
    arrange();
}

void LessonPage::setLogWanted(bool wanted)
{
    m_logWanted = wanted;
    arrange();
}

void LessonPage::setWhyWanted(bool wanted)
{
    m_whyWanted = wanted;
    m_whyByItself = false;
    m_why->ask(m_stage->selectedProcess());
    arrange();
}

void LessonPage::setPanelWanted(bool wanted)
{
    m_panelByHand = wanted;
    arrange();
}

void LessonPage::selectProcess(int process)
{
    m_stage->selectProcess(process);
    m_timeline->selectProcess(process);
    m_why->ask(process);
    if (m_why->isVisibleTo(this))
        emit otherQuestion();
}

void LessonPage::arrange()
{
    const double units = width() / m_look.scale;
    const bool wide = units >= panelNeeds;
    if (wide != m_wide)
        m_panelByHand.reset();
    m_wide = wide;
    m_panel->setVisible(m_panelByHand.value_or(wide && !m_presenting));
    m_transport->setVisible(!m_presenting);
    m_runs->setMaximumHeight(m_presenting ? 0 : QWIDGETSIZE_MAX); // not for the back row
    // The columns on the right go once the stage would have too little left, charts first; the text goes before them.
    // Message and log share one.
    const double needed = m_presenting ? columnNeedsPresented : columnNeeds;
    const bool why = m_whyWanted && units >= needed;
    const bool log = m_logWanted && units >= needed + (why ? 360 : 0);
    const bool message = m_messageSelected && units >= messageNeeds + (why ? 360 : 0);
    const bool beside = log || message;
    const bool charts = m_chartsWanted && units >= needed + 360 * (why + beside);
    const int columns = why + beside + charts;
    if (columns > 0 && units < columnNeeds + 350 * columns)
        m_panel->setVisible(m_panelByHand.value_or(false) && !m_presenting);
    m_tab->setVisible(!m_panel->isVisibleTo(this) && !m_presenting);
    m_whyIsSheet = m_whyWanted && !why;
    placeWhy(); // before it is shown: a sheet takes no room from the stage
    m_why->setVisible(m_whyWanted);
    m_message->setVisible(message);
    m_log->setRoom(width() - m_look.round(besideTheLog) - (m_panel->isVisibleTo(this) ? m_panel->width() : 0));
    m_message->setFixedWidth(log ? m_log->width() : m_look.round(340));
    m_levels->setVisible(!m_presenting);
    m_log->setVisible(log);
    m_charts->setVisible(charts);
    m_transport->setColumnsShown(m_whyWanted, log, charts, m_panel->isVisibleTo(this));
    scaleParts();
}

void LessonPage::resizeEvent(QResizeEvent *)
{
    if (m_presenting && !presented(m_given, size()).isAsLargeAs(m_look))
        applyLook();
    else
        arrange();
}

/// The layout gives the stage its width after a column beside it has come or gone.
bool LessonPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        placeRepeat();
        placeWhy();
    }
    return QWidget::eventFilter(watched, event);
}

void LessonPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
