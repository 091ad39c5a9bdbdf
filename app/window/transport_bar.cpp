// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transport_bar.h"

#include "style/style_sheet.h"
#include "window/flow_layout.h"
#include "window/pace.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

namespace synchroscope {

TransportBar::TransportBar(const Look &look, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("transport"));
    setAccessibleName(tr("Transport"));
    setLayout(new FlowLayout);

    m_play = addButton(tr("▶ Play"), tr("Play or pause"));
    m_play->setCheckable(true);
    m_restart = addButton(tr("Restart"), tr("Restart at 0"));
    QStringList labels, spoken;
    for (const Pace &pace : paces) {
        labels << QString::fromUtf8(pace.label);
        spoken << (pace.max ? tr("Pace: as fast as the machine can")
                            : tr("Pace: %1 of real time").arg(QString::fromUtf8(pace.label)));
    }
    m_pace = addSwitch({}, labels, spoken);
    m_send = addSwitch(tr("Send"), {tr("Sync"), tr("Async")}, {tr("Synchronous send"), tr("Asynchronous send")});
    m_receive =
        addSwitch(tr("Receive"), {tr("Sync"), tr("Async")}, {tr("Synchronous receive"), tr("Asynchronous receive")});

    m_capacity = new QComboBox;
    m_capacity->setEditable(true);
    for (const int capacity : {0, 1, 2, 4, 8, 16, 64, 256, 1024, 4096})
        m_capacity->addItem(QString::number(capacity), capacity);
    m_capacity->setValidator(new QIntValidator(0, maxCapacity, m_capacity));
    m_capacity->setInsertPolicy(QComboBox::NoInsert);
    m_capacity->setAccessibleName(tr("Room for how many messages"));
    m_capacity->setToolTip(tr("How many messages the queue holds, 0 to %1; 0 is a meeting point").arg(maxCapacity));
    addGroup(tr("Room for"), m_capacity);

    m_whenFull = new QComboBox;
    m_whenFull->addItems({tr("wait"), tr("refuse"), tr("discard"), tr("overwrite")});
    m_whenFull->setAccessibleName(tr("What a send does when the queue is full"));
    m_whenFull->setToolTip(
        tr("wait: until there is room · refuse: the sender is told · discard: the new message is lost · "
           "overwrite: the oldest is lost"));
    m_whenFull->setFocusPolicy(Qt::TabFocus);
    addGroup(tr("When full"), m_whenFull);

    m_charts = addButton(tr("Charts"), tr("Show charts"));
    m_charts->setCheckable(true);
    m_lesson = addButton(tr("Text"), tr("Show the lesson's text"));
    m_lesson->setCheckable(true);
    m_keys = addButton(tr("?"), tr("All keys"));

    connect(m_play, &QToolButton::clicked, this, &TransportBar::playPauseWanted);
    connect(m_restart, &QToolButton::clicked, this, &TransportBar::restartWanted);
    connect(m_pace, &QButtonGroup::idClicked, this, &TransportBar::paceWanted);
    connect(m_send, &QButtonGroup::idClicked, this, [this](int id) { emit sendWanted(static_cast<Style>(id)); });
    connect(m_receive, &QButtonGroup::idClicked, this, [this](int id) { emit receiveWanted(static_cast<Style>(id)); });
    connect(m_capacity, &QComboBox::activated, this, &TransportBar::commitCapacity);
    connect(m_capacity->lineEdit(), &QLineEdit::editingFinished, this, &TransportBar::commitCapacity);
    connect(m_whenFull, &QComboBox::activated, this,
            [this](int index) { emit whenFullWanted(static_cast<WhenFull>(index)); });
    connect(m_charts, &QToolButton::clicked, this, &TransportBar::chartsWanted);
    connect(m_lesson, &QToolButton::clicked, this, &TransportBar::lessonWanted);
    connect(m_keys, &QToolButton::clicked, this, &TransportBar::keysWanted);
    setLook(look);
}

QToolButton *TransportBar::addButton(const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QWidget *TransportBar::addGroup(const QString &name, QWidget *field)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(name);
    label->setObjectName(QStringLiteral("switchName"));
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    layout()->addWidget(group);
    return group;
}

QButtonGroup *TransportBar::addSwitch(const QString &name, const QStringList &labels, const QStringList &spoken)
{
    auto *group = new QButtonGroup(this);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(labels[i]);
        button->setCheckable(true);
        button->setAccessibleName(spoken[i]);
        button->setToolTip(spoken[i]);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("part", i == 0 ? "left" : i + 1 == labels.size() ? "right" : "middle");
        group->addButton(button, i);
        row->addWidget(button);
    }
    if (name.isEmpty())
        layout()->addWidget(box);
    else
        addGroup(name, box);
    return group;
}

void TransportBar::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    layout()->setContentsMargins(look.round(12), look.round(9), look.round(12), look.round(9));
    layout()->setSpacing(look.round(7));

    for (auto *row : findChildren<QHBoxLayout *>()) {
        if (row->spacing() != 0)
            row->setSpacing(look.round(6));
    }
    m_play->setFixedWidth(look.round(100)); // whatever it says, what stands behind it stays where it is
    m_capacity->setFixedWidth(look.round(66));
    updateGeometry();
}

void TransportBar::showState(Phase phase, const Settings &settings, int capacity, WhenFull whenFull)
{
    const bool live = phase == Phase::live;
    m_play->setChecked(true);
    const QString text = live ? tr("❚❚ Pause") : phase == Phase::finished ? tr("▶ Again") : tr("▶ Play");
    if (m_play->text() != text) {
        m_play->setText(text);
        m_play->setAccessibleName(live ? tr("Pause") : tr("Play"));
    }
    m_pace->button(static_cast<int>(nearestPace(settings.speed, settings.fullSpeed)))->setChecked(true);
    m_send->button(static_cast<int>(settings.mode.send))->setChecked(true);
    m_receive->button(static_cast<int>(settings.mode.receive))->setChecked(true);
    m_whenFull->setCurrentIndex(static_cast<int>(whenFull));
    if (capacity != m_shownCapacity) {
        m_shownCapacity = capacity;
        m_capacity->setCurrentText(QString::number(capacity));
    }
}

void TransportBar::setChartsShown(bool shown) { m_charts->setChecked(shown); }

void TransportBar::setLessonShown(bool shown) { m_lesson->setChecked(shown); }

void TransportBar::commitCapacity()
{
    bool valid = false;
    const int capacity = m_capacity->currentText().toInt(&valid);
    if (!valid || capacity < 0 || capacity > maxCapacity || capacity == m_shownCapacity)
        return;
    m_shownCapacity = capacity;
    emit capacityWanted(capacity);
}

void TransportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
