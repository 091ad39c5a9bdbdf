// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/workshop_panel.h"

#include "style/style_sheet.h"
#include "window/bar_parts.h"
#include "window/flow_layout.h"

#include <QPointer>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace synchroscope {

namespace {

constexpr int typingRestsMs = 250;

} // namespace

WorkshopPanel::WorkshopPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_bar(new QWidget(this)),
      m_state(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_channels(new ChannelForm(this)),
      m_texts(new LessonFields(this)),
      m_notes(new QListWidget(this))
{
    setAccessibleName(tr("Workshop"));
    addBar();
    m_tabs->setAccessibleName(tr("Channels, processes and texts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_channels, tr("Channels"));
    m_tabs->addTab(m_texts, tr("Texts"));
    m_state->setObjectName(QStringLiteral("muted"));
    m_state->setTextFormat(Qt::PlainText);
    m_notes->setAccessibleName(tr("Mistakes"));
    m_notes->setWordWrap(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->hide();
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(m_bar);
    down->addWidget(m_state);
    down->addWidget(m_tabs, 1);
    down->addWidget(m_notes);

    const auto goToRow = [this](QListWidgetItem *item) {
        goTo(m_noted[static_cast<std::size_t>(m_notes->row(item))]);
    };
    connect(m_notes, &QListWidget::itemClicked, this, goToRow);
    connect(m_notes, &QListWidget::itemActivated, this, goToRow);
    m_whenTypingRests.setSingleShot(true);
    m_whenTypingRests.setInterval(typingRestsMs);
    connect(&m_whenTypingRests, &QTimer::timeout, this, &WorkshopPanel::check);

    connect(m_channels, &ChannelForm::renameWanted, this, [this](int channel, const QString &name) {
        renamed(edit::renameChannel(m_draft.lesson(), channel, name.toStdString()));
    });
    connect(m_channels, &ChannelForm::capacityWanted, this, [this](int channel, int capacity) {
        m_draft.lesson().channels[static_cast<std::size_t>(channel)].capacity = capacity;
        changedWithin();
    });
    connect(m_channels, &ChannelForm::whenFullWanted, this, [this](int channel, WhenFull policy) {
        m_draft.lesson().channels[static_cast<std::size_t>(channel)].whenFull = policy;
        changedWithin();
    });
    connect(m_channels, &ChannelForm::partyWanted, this, &WorkshopPanel::addParty);
    connect(m_channels, &ChannelForm::removeWanted, this, &WorkshopPanel::removeChannel);
    connect(m_channels, &ChannelForm::addWanted, this, [this] {
        if (m_draft.lesson().channels.size() >= static_cast<std::size_t>(maxChannels)) {
            emit notice(tr("A lesson has at most %1 channels.").arg(maxChannels));
            return;
        }
        edit::addChannel(m_draft.lesson());
        showStructure();
    });
    connect(m_texts, &LessonFields::edited, this, [this] {
        m_texts->putInto(m_draft.lesson());
        changedWithin();
    });
    connect(m_texts, &LessonFields::knobWanted, this, [this] {
        edit::addKnob(m_draft.lesson());
        showStructure();
    });
    connect(m_texts, &LessonFields::knobUnwanted, this, [this](int knob) {
        edit::removeKnob(m_draft.lesson(), knob);
        showStructure();
    });
    setLook(look);
}

void WorkshopPanel::addBar()
{
    m_bar->setObjectName(QStringLiteral("transport"));
    m_bar->setLayout(new FlowLayout);
    m_run = addBarButton(m_bar, tr("▶ Run again"), tr("New processes with these programs (Ctrl+Enter)"));
    m_run->setCheckable(true);
    m_run->setChecked(true);
    connect(m_run, &QToolButton::clicked, this, [this] {
        m_run->setChecked(true);
        emit runWanted();
    });
    const auto partyButton = [this](const QString &text, const QString &spoken, edit::Side side) {
        QToolButton *button = addBarButton(m_bar, text, spoken);
        button->setPopupMode(QToolButton::InstantPopup);
        connect(button, &QToolButton::clicked, this, [this, side] { addParty(0, side); });
        return button;
    };
    m_sender = partyButton(tr("+ Sender"), tr("One more sender"), edit::Side::sender);
    m_receiver = partyButton(tr("+ Receiver"), tr("One more receiver"), edit::Side::receiver);
    QToolButton *process = addBarButton(m_bar, tr("+ Process"), tr("One more process, with a program of its own"));
    connect(process, &QToolButton::clicked, this, [this] { addProcessLike(-1); });
    m_file = addBarButton(m_bar, tr("File"), tr("Open and save lessons of your own"));
    m_file->setMenu(addFileMenu());
    m_file->setPopupMode(QToolButton::InstantPopup);
    QToolButton *close = addBarButton(m_bar, tr("✕"), tr("Close the workshop; what has been changed stays (E)"));
    connect(close, &QToolButton::clicked, this, &WorkshopPanel::leaveWanted);
}

QMenu *WorkshopPanel::addFileMenu()
{
    auto *menu = new QMenu(m_bar);
    menu->setAccessibleName(tr("File"));
    const auto entry = [this, menu](const QString &text, auto whenChosen) {
        connect(menu->addAction(text), &QAction::triggered, this, whenChosen);
    };
    entry(tr("New lesson from template\tCtrl+N"), &WorkshopPanel::newWanted);
    entry(tr("Open…\tCtrl+O"), &WorkshopPanel::openWanted);
    m_afterOpen = menu->addSeparator();
    entry(tr("Save\tCtrl+S"), &WorkshopPanel::saveWanted);
    entry(tr("Save as…\tCtrl+Shift+S"), &WorkshopPanel::saveAsWanted);
    menu->addSeparator();
    entry(tr("Copy as text, as in a textbook"), [this] { emit textWanted(false); });
    entry(tr("Export as text…"), [this] { emit textWanted(true); });
    return menu;
}

void WorkshopPanel::setRecentMenu(QMenu *recent) { m_file->menu()->insertMenu(m_afterOpen, recent); }

void WorkshopPanel::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    setMinimumWidth(look.round(360));
    m_bar->layout()->setContentsMargins(look.round(6), look.round(6), look.round(6), look.round(2));
    m_bar->layout()->setSpacing(look.round(5));
    m_state->setContentsMargins(look.round(8), 0, look.round(8), 0);
    m_notes->setMaximumHeight(look.round(120));
    m_notes->setPalette(look.palette());
    m_tabs->setPalette(look.palette());
    for (ProcessTab *one : m_processes)
        one->setLook(look);
    m_channels->setLook(look);
    m_texts->setLook(look);
}

void WorkshopPanel::open(const Scenario &lesson, const std::string &file)
{
    m_draft.open(lesson, file);
    for (ProcessTab *one : std::exchange(m_processes, {}))
        delete one;
    showStructure();
    m_tabs->setCurrentIndex(0);
}

void WorkshopPanel::absorb(const Scenario &running, const Settings &settings)
{
    const Scenario before = m_draft.lesson();
    m_draft.absorb(running, settings);
    if (sameLesson(m_draft.lesson(), before))
        return;
    m_channels->showChannels(m_draft.lesson());
    m_texts->showLesson(m_draft.lesson());
}

void WorkshopPanel::commitFields()
{
    const QPointer<QWidget> field = focusWidget();
    if (!field || !field->hasFocus())
        return;
    field->clearFocus(); // fields tell of what was typed when they are left
    if (field)
        field->setFocus();
}

Result<void> WorkshopPanel::save(const std::string &file)
{
    commitFields();
    auto saved = m_draft.save(file);
    check();
    return saved;
}

// ---- processes and channels

ProcessTab *WorkshopPanel::insertTab(int process)
{
    auto *one = new ProcessTab(m_look, m_draft.lesson().processes[static_cast<std::size_t>(process)]);
    m_processes.insert(m_processes.begin() + process, one);
    m_tabs->insertTab(process, one, QString());
    // Tabs come and go, so a tab is asked where it stands when something happens in it.
    const auto index = [this, one] {
        return static_cast<int>(std::find(m_processes.begin(), m_processes.end(), one) - m_processes.begin());
    };
    connect(one, &ProcessTab::programEdited, this, [this, index](const QString &program) {
        edit::setProgram(m_draft.lesson(), index(), program.toStdString());
        changedWithin();
    });
    connect(one, &ProcessTab::renameWanted, this, [this, index](const QString &name) {
        renamed(edit::renameProcess(m_draft.lesson(), index(), name.toStdString()));
    });
    connect(one, &ProcessTab::anotherWanted, this, [this, index] { addProcessLike(index()); });
    connect(one, &ProcessTab::removeWanted, this, [this, index] { removeProcess(index()); });
    connect(one->editor(), &CodeEditor::otherTabWanted, this, [this](int by) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
        takeFocus();
    });
    return one;
}

void WorkshopPanel::showProcess(int process)
{
    insertTab(process);
    showStructure();
    m_tabs->setCurrentIndex(process);
}

void WorkshopPanel::addParty(int channel, edit::Side side)
{
    if (static_cast<std::size_t>(channel) >= m_draft.lesson().channels.size())
        return;
    if (m_processes.size() >= static_cast<std::size_t>(maxProcesses)) {
        emit notice(tr("A lesson has at most %1 processes.").arg(maxProcesses));
        return;
    }
    showProcess(edit::addParty(m_draft.lesson(), channel, side));
}

/// −1: like none.
void WorkshopPanel::addProcessLike(int process)
{
    if (m_processes.size() >= static_cast<std::size_t>(maxProcesses)) {
        emit notice(tr("A lesson has at most %1 processes.").arg(maxProcesses));
        return;
    }
    showProcess(process < 0 ? edit::addProcess(m_draft.lesson()) : edit::addAnother(m_draft.lesson(), process));
}

void WorkshopPanel::removeProcess(int process)
{
    tellWhatWent(edit::removeProcess(m_draft.lesson(), process));
    ProcessTab *gone = tab(process);
    gone->disconnect(this); // a name that is left by its going renames nobody
    m_processes.erase(m_processes.begin() + process);
    m_tabs->removeTab(process);
    gone->deleteLater(); // it has asked for it
    showStructure();
}

void WorkshopPanel::removeChannel(int channel)
{
    tellWhatWent(edit::removeChannel(m_draft.lesson(), channel));
    showStructure();
}

void WorkshopPanel::tellWhatWent(int entries)
{
    if (entries > 0)
        emit notice(tr("What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.",
                       nullptr, entries));
}

void WorkshopPanel::renamed(const Result<void> &result)
{
    if (!result)
        emit notice(tr("Not renamed: %1.").arg(QString::fromStdString(result.error().what)));
    showStructure();
}

void WorkshopPanel::showStructure()
{
    const Scenario &lesson = m_draft.lesson();
    while (m_processes.size() < lesson.processes.size())
        insertTab(static_cast<int>(m_processes.size()));
    for (std::size_t i = 0; i < m_processes.size(); ++i)
        m_processes[i]->showProcess(lesson.processes[i], lesson.processes.size() > 1);
    m_channels->showChannels(lesson);
    m_texts->showLesson(lesson);
    for (QToolButton *button : {m_sender, m_receiver}) {
        const auto side = button == m_sender ? edit::Side::sender : edit::Side::receiver;
        button->setEnabled(!lesson.channels.empty());
        delete button->menu();
        if (lesson.channels.size() < 2)
            continue; // one click
        auto *menu = new QMenu(button);
        for (int i = 0; i < static_cast<int>(lesson.channels.size()); ++i)
            connect(menu->addAction(QString::fromStdString(lesson.channels[static_cast<std::size_t>(i)].name)),
                    &QAction::triggered, this, [this, i, side] { addParty(i, side); });
        button->setMenu(menu);
    }
    check();
}

// ---- what is wrong

void WorkshopPanel::changedWithin()
{
    m_whenTypingRests.start();
    emit draftChanged();
}

std::optional<Scenario> WorkshopPanel::check()
{
    m_whenTypingRests.stop();
    Draft::Checked checked = m_draft.check();
    m_noted = std::move(checked.notes);
    std::vector<std::vector<CodeEditor::Mark>> marks(m_processes.size());
    m_notes->clear();
    for (const Draft::Note &note : m_noted) {
        const QString sign = note.warning ? QStringLiteral("! ") : QStringLiteral("✗ ");
        auto *item = new QListWidgetItem(sign + QString::fromStdString(note.text), m_notes);
        item->setForeground(note.warning ? m_look.theme.noteBorder : m_look.theme.alarm);
        if (note.process >= 0)
            marks[static_cast<std::size_t>(note.process)].push_back(
                {note.line, note.column, QString::fromStdString(note.what), note.warning});
    }
    m_notes->setVisible(!m_noted.empty());
    for (std::size_t i = 0; i < m_processes.size(); ++i) {
        const bool wrong =
            std::any_of(marks[i].begin(), marks[i].end(), [](const auto &mark) { return !mark.warning; });
        QString name = QString::fromStdString(m_draft.lesson().processes[i].name);
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_tabs->setTabText(static_cast<int>(i), wrong ? QStringLiteral("✗ ") + name : name);
        m_processes[i]->editor()->setMarks(std::move(marks[i]));
    }
    const QString file = m_draft.file().empty() ? tr("not in a file of its own yet")
                                                : QString::fromStdString(m_draft.file());
    m_state->setText(m_draft.changed() ? tr("Changed · %1").arg(file) : file);
    m_state->setToolTip(file);
    emit draftChanged();
    return std::move(checked.scenario);
}

std::optional<Scenario> WorkshopPanel::readyToRun()
{
    commitFields();
    std::optional<Scenario> right = check();
    const auto mistake = std::find_if(m_noted.begin(), m_noted.end(), [](const auto &note) { return !note.warning; });
    if (mistake == m_noted.end())
        return right;
    const Draft::Note first = *mistake;
    goTo(first);
    emit notice(tr("Not started: %1").arg(QString::fromStdString(first.text)));
    return {};
}

void WorkshopPanel::goTo(const Draft::Note &note)
{
    if (note.process < 0)
        return;
    m_tabs->setCurrentIndex(note.process);
    editor(note.process)->goTo(note.line, note.column);
}

void WorkshopPanel::takeFocus()
{
    if (m_tabs->currentIndex() < static_cast<int>(m_processes.size()))
        editor(m_tabs->currentIndex())->setFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

void WorkshopPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && enter)
        emit runWanted();
    else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_S)
        emit saveWanted();
    else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_S)
        emit saveAsWanted();
    else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_O)
        emit openWanted();
    else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_N)
        emit newWanted();
    else
        event->ignore();
}

void WorkshopPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
