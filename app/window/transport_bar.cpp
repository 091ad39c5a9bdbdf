// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transport_bar.h"

#include "style/style_sheet.h"
#include "terms/hover.h"
#include "window/bar_parts.h"
#include "window/flow_layout.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace synchroscope {

TransportBar::TransportBar(const Look &look, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("transport"));
    setAccessibleName(tr("Transport"));
    setLayout(new FlowLayout);

    m_beginning = addBarButton(this, QStringLiteral("|◀"), tr("To the beginning (Home)"));
    m_back = addBarButton(this, QStringLiteral("◀"), tr("Back by one happening (←): only the view goes back"));
    m_play = addBarButton(this, tr("▶ Play"), tr("Play or pause"));
    m_play->setCheckable(true);
    m_forth = addBarButton(this, tr("Step ▶"), tr("On by one happening (→)"));
    m_nextStop = addStopsButton();
    m_restart = addBarButton(this, tr("Restart"), tr("Restart at 0"));
    m_pace = new PaceSwitch(this, tr("line"),
                            tr("Step by: the next thing that happens, or the next line of a program"));
    m_send = addBarSwitch(this, tr("Send"), {tr("Sync"), tr("Async")}, {tr("Synchronous send"), tr("Asynchronous send")});
    m_receive =
        addBarSwitch(this, tr("Receive"), {tr("Sync"), tr("Async")}, {tr("Synchronous receive"), tr("Asynchronous receive")});

    m_capacity = new QComboBox;
    m_capacity->setEditable(true);
    for (const int capacity : {0, 1, 2, 4, 8, 16, 64, 256, 1024, 4096})
        m_capacity->addItem(QString::number(capacity), capacity);
    m_capacity->setCompleter(nullptr); // 10 is not the beginning of 1024
    m_capacity->setInsertPolicy(QComboBox::NoInsert);
    m_capacity->installEventFilter(this); // it hands its keys on to the field by itself
    m_capacity->setAccessibleName(tr("Room for how many messages"));
    m_capacity->setToolTip(tr("How many messages the queue holds, 0 to %1; 0 is a meeting point").arg(maxCapacity));
    addBarGroup(this, tr("Room"), m_capacity);

    m_whenFull = new QComboBox;
    m_whenFull->addItems({tr("wait"), tr("refuse"), tr("discard"), tr("overwrite")});
    m_whenFull->setAccessibleName(tr("What a send does when the queue is full"));
    m_whenFull->setToolTip(
        tr("wait: until there is room · refuse: the sender is told · discard: the new message is lost · "
           "overwrite: the oldest is lost"));
    m_whenFull->setFocusPolicy(Qt::TabFocus);
    addBarGroup(this, tr("if full"), m_whenFull);

    explainControls();
    m_view = addViewButton();
    addHelpButton();

    connect(m_play, &QToolButton::clicked, this, &TransportBar::playPauseWanted);
    connect(m_restart, &QToolButton::clicked, this, &TransportBar::restartWanted);
    connect(m_beginning, &QToolButton::clicked, this, &TransportBar::beginningWanted);
    connect(m_back, &QToolButton::clicked, this, &TransportBar::backWanted);
    connect(m_forth, &QToolButton::clicked, this, &TransportBar::forthWanted);
    connect(m_nextStop, &QToolButton::clicked, this, &TransportBar::nextStopWanted);
    connect(m_pace, &PaceSwitch::paceWanted, this, &TransportBar::paceWanted);
    connect(m_send, &QButtonGroup::idClicked, this, [this](int id) { emit sendWanted(static_cast<Style>(id)); });
    connect(m_receive, &QButtonGroup::idClicked, this, [this](int id) { emit receiveWanted(static_cast<Style>(id)); });
    connect(m_capacity, &QComboBox::activated, this, [this] {
        commitCapacity();
        if (m_capacity->hasFocus()) // chosen in its list, and not left for another control
            emit keysGivenBack();
    });
    connect(m_capacity->lineEdit(), &QLineEdit::editingFinished, this, &TransportBar::commitCapacity);
    connect(m_whenFull, &QComboBox::activated, this,
            [this](int index) { emit whenFullWanted(static_cast<WhenFull>(index)); });
    setLook(look);
}

void TransportBar::explainControls()
{
    explain(m_nextStop, QStringLiteral("checkpoint"));
    explain(m_send->button(static_cast<int>(Style::synchronous)), QStringLiteral("synchronous send"), {});
    explain(m_send->button(static_cast<int>(Style::asynchronous)), QStringLiteral("asynchronous send"), {});
    explain(m_receive->button(static_cast<int>(Style::synchronous)), QStringLiteral("synchronous receive"), {});
    explain(m_receive->button(static_cast<int>(Style::asynchronous)), QStringLiteral("asynchronous receive"), {});
    for (const QButtonGroup *one : {m_send, m_receive})
        explainField(one->button(0)->parentWidget(), QStringLiteral("mode"));
    explainField(m_capacity, QStringLiteral("capacity"));
    explainField(m_whenFull, QStringLiteral("when full"));
    for (int policy = 0; policy < m_whenFull->count(); ++policy)
        m_whenFull->setItemData(policy, hoverTextFor(m_whenFull->itemText(policy)), Qt::ToolTipRole);
}

QToolButton *TransportBar::addStopsButton()
{
    QToolButton *button = addBarButton(this, tr("⤼ Next stop"), tr("On to the next stop (Page Down). What is a stop: S"));
    auto *menu = new QMenu(button);
    menu->setAccessibleName(tr("Where the run stands still by itself"));
    menu->addAction(tr("Stand still when it comes to"))->setEnabled(false);
    for (const QString &kind :
         {tr("the lesson's checkpoints"), tr("a process falls asleep"), tr("a process is woken"),
          tr("a queue gets full"), tr("a queue gets empty, or a look is in vain"), tr("a message is lost")}) {
        QAction *action = menu->addAction(kind);
        action->setCheckable(true);
        m_stops.push_back(action);
        connect(action, &QAction::triggered, this, [this] {
            StopSet chosen = 0;
            for (std::size_t i = 0; i < m_stops.size(); ++i)
                chosen |= m_stops[i]->isChecked() ? only(static_cast<StopKind>(i)) : 0;
            emit stopsWanted(chosen);
        });
    }
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    return button;
}

void TransportBar::chooseStops()
{
    // While presenting there is no bar under which the menu could open.
    const QWidget *place = isVisible() ? static_cast<QWidget *>(m_nextStop) : window();
    m_nextStop->menu()->popup(place->mapToGlobal(QPoint(0, isVisible() ? place->height() : 0)));
    m_nextStop->menu()->setActiveAction(m_stops.front());
}

QToolButton *TransportBar::addViewButton()
{
    QToolButton *button = addBarButton(this, tr("View"), tr("What stands beside the stage, and other views of the lesson"));
    auto *menu = new QMenu(button);
    menu->setAccessibleName(button->accessibleName());
    const auto column = [menu](const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        return action;
    };
    m_why = column(tr("Why? Who waits for whom, and who could end it\tW"));
    m_log = column(tr("Log: what happened, line by line\tN"));
    m_charts = column(tr("Charts\tG"));
    m_lesson = column(tr("The lesson's text\tT"));
    m_linux = column(tr("Linux: shared memory, futex words, system calls\tM"));
    m_workshop = column(tr("Workshop: change programs, processes, channels\tE"));
    connect(m_workshop, &QAction::triggered, this, &TransportBar::workshopWanted);
    menu->addSeparator();
    const QAction *compare = menu->addAction(tr("Compare: the four modes at once, on one clock\tC"));
    connect(compare, &QAction::triggered, this, &TransportBar::compareWanted);
    const QAction *fullSpeed = menu->addAction(tr("Full speed: what the machine can do in each mode\tU"));
    connect(fullSpeed, &QAction::triggered, this, &TransportBar::fullSpeedWanted);
    const QAction *explore = menu->addAction(tr("Explore: run it 50 times, find an order that goes wrong\tX"));
    connect(explore, &QAction::triggered, this, &TransportBar::exploreWanted);
    const QAction *present = menu->addAction(tr("Present: full screen, for the back row\tP"));
    connect(present, &QAction::triggered, this, &TransportBar::presentWanted);
    const QAction *table = menu->addAction(tr("Table: what the picture shows, in words and figures\tD"));
    connect(table, &QAction::triggered, this, &TransportBar::tableWanted);
    menu->addSeparator();
    const QAction *start = menu->addAction(tr("Start page: the course, the comparison, open\tAlt+Home"));
    connect(start, &QAction::triggered, this, &TransportBar::startWanted);
    const QAction *open = menu->addAction(tr("Open a lesson or a recording …\tCtrl+O"));
    connect(open, &QAction::triggered, this, &TransportBar::openWanted);
    m_keep = menu->addAction(tr("Keep what is recorded in a file …\tCtrl+R"));
    connect(m_keep, &QAction::triggered, this, &TransportBar::keepWanted);
    const QAction *handout = menu->addAction(tr("Handout of this lesson: to print, or for a browser …\tCtrl+P"));
    connect(handout, &QAction::triggered, this, &TransportBar::handoutWanted);
    menu->addSeparator();
    const QAction *vote = menu->addAction(tr("Vote: count the class's answers with A to D\tV"));
    connect(vote, &QAction::triggered, this, &TransportBar::voteWanted);
    QAction *course = menu->addAction(tr("Begin the course anew: no lesson is done"));
    connect(course, &QAction::triggered, this, &TransportBar::courseWanted);
    menu->addSeparator();
    auto *themes = new QActionGroup(this);
    const QString names[] = {tr("Colours as the desktop's"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (std::size_t i = 0; i < m_themes.size(); ++i) {
        m_themes[i] = column(names[i]);
        themes->addAction(m_themes[i]);
        connect(m_themes[i], &QAction::triggered, this, [this, i] { emit themeWanted(static_cast<ThemeChoice>(i)); });
    }
    m_languages = new LanguageMenu(menu);
    menu->addMenu(m_languages);
    connect(m_languages, &LanguageMenu::languageWanted, this, &TransportBar::languageWanted);
    menu->addSeparator();
    m_lessMotion = column(tr("Less motion: the time axis goes on in leaps"));
    connect(m_lessMotion, &QAction::triggered, this, &TransportBar::lessMotionWanted);
    connect(m_why, &QAction::triggered, this, &TransportBar::whyWanted);
    connect(m_log, &QAction::triggered, this, &TransportBar::logWanted);
    connect(m_charts, &QAction::triggered, this, &TransportBar::chartsWanted);
    connect(m_linux, &QAction::triggered, this, &TransportBar::linuxWanted);
    connect(m_lesson, &QAction::triggered, this, &TransportBar::lessonWanted);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void TransportBar::setRecentMenu(QMenu *recent) { m_view->menu()->insertMenu(m_keep, recent); }

void TransportBar::addHelpButton()
{
    QToolButton *button = addBarButton(this, tr("?"), tr("Help: all keys, the terms, guides for users and teachers"));
    auto *menu = new QMenu(button);
    menu->setAccessibleName(tr("Help"));
    connect(menu->addAction(tr("All keys\t?")), &QAction::triggered, this, &TransportBar::keysWanted);
    connect(menu->addAction(tr("User's guide")), &QAction::triggered, this, &TransportBar::userGuideWanted);
    connect(menu->addAction(tr("Terms: whose synchronous?\tF1")), &QAction::triggered, this, &TransportBar::termsWanted);
    connect(menu->addAction(tr("Glossary")), &QAction::triggered, this, &TransportBar::glossaryWanted);
    connect(menu->addAction(tr("Teacher's guide and lab sheet")), &QAction::triggered, this, &TransportBar::guideWanted);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void TransportBar::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    layout()->setContentsMargins(look.round(10), look.round(9), look.round(10), look.round(9));
    layout()->setSpacing(look.round(5));
    setBarSpacing(this, look.round(5));
    keepWidth(m_play, look.round(82), {tr("❚❚ Pause"), tr("▶ Again"), tr("▶ Play")});
    m_pace->setLook(look);
    m_capacity->setFixedWidth(look.round(60));
    updateGeometry();
}

void TransportBar::showState(const TransportState &state)
{
    m_play->setChecked(true);
    const bool again = state.phase == Phase::finished;
    const QString text = state.moving ? tr("❚❚ Pause") : again ? tr("▶ Again") : tr("▶ Play");
    if (m_play->text() != text) {
        m_play->setText(text);
        m_play->setAccessibleName(state.moving ? tr("Pause") : tr("Play"));
    }
    const bool started = state.phase != Phase::ready;
    m_beginning->setEnabled(started);
    m_back->setEnabled(started);
    m_forth->setEnabled(state.phase != Phase::finished);
    m_nextStop->setEnabled(state.phase != Phase::finished);
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        m_stops[i]->setChecked(contains(state.stops, static_cast<StopKind>(i)));
    m_pace->showPace(state.pace);
    m_send->button(static_cast<int>(state.mode.send))->setChecked(true);
    m_receive->button(static_cast<int>(state.mode.receive))->setChecked(true);
    m_whenFull->setCurrentIndex(static_cast<int>(state.whenFull));
    if (state.capacity != m_shownCapacity) {
        m_shownCapacity = state.capacity;
        showCapacity();
    }
}

void TransportBar::setWorkshopShown(bool shown)
{
    m_workshop->setChecked(shown);
}

void TransportBar::setColumnsShown(bool why, bool log, bool charts, bool lesson)
{
    m_why->setChecked(why);
    m_log->setChecked(log);
    m_charts->setChecked(charts);
    m_lesson->setChecked(lesson);
}

void TransportBar::commitCapacity()
{
    const QString typed = m_capacity->currentText().trimmed();
    bool whole = false;
    const int capacity = typed.toInt(&whole);
    if (whole && capacity == m_shownCapacity) {
        showCapacity(); // 04 is 4
        return;
    }
    if (!whole || capacity < 0 || capacity > maxCapacity) {
        showCapacity();
        emit notice(tr("Room can be a whole number from 0 to %1, and “%2” is none: it stays %3.")
                        .arg(maxCapacity)
                        .arg(typed.size() > 20 ? typed.left(20) + QStringLiteral("…") : typed)
                        .arg(m_shownCapacity));
        return;
    }
    m_shownCapacity = capacity;
    emit capacityWanted(capacity);
}

void TransportBar::showCapacity()
{
    m_capacity->setCurrentText(QString::number(m_shownCapacity));
}

/// Enter takes what was typed and keeps the keys, for the next number is typed here too; Esc gives them back.
bool TransportBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitCapacity();
        m_capacity->lineEdit()->selectAll();
        return true;
    case Qt::Key_Escape:
        showCapacity();
        emit keysGivenBack();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void TransportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
