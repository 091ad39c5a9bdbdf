// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/message_panel.h"

#include "languages/words.h"
#include "views/byte_text.h"
#include "views/memory_content.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

constexpr qsizetype mostText = 160; // characters; the bytes below are shown too

} // namespace

MessagePanel::MessagePanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new MessageLifeModel(this)),
      m_title(new QLabel(this)),
      m_written(new QLabel(this)),
      m_where(new QLabel(this)),
      m_text(new QLabel(this)),
      m_meaning(new QLabel(this)),
      m_bytes(new BytesView(look, this)),
      m_life(new QListView(this)),
      m_close(new QToolButton(this))
{
    setAccessibleName(tr("Inside a message"));
    m_title->setObjectName(QStringLiteral("title"));
    m_where->setObjectName(QStringLiteral("heading"));
    m_meaning->setObjectName(QStringLiteral("muted"));
    for (QLabel *label : {m_title, m_written, m_where, m_text, m_meaning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setProperty("small", true);
    m_life->setObjectName(QStringLiteral("log"));
    m_life->setAccessibleName(tr("The life of the message, step by step"));
    m_life->setToolTip(tr("Click or Enter: to the moment at which it happened"));
    m_life->setModel(m_model);
    m_life->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_life->setFrameShape(QFrame::NoFrame);
    m_life->setWordWrap(true);
    m_life->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_life->setFocusPolicy(Qt::TabFocus);
    auto *life = new QLabel(tr("Its life"), this);
    life->setObjectName(QStringLiteral("heading"));
    life->setBuddy(m_life);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *down = new QVBoxLayout(this);
    down->addLayout(top);
    down->addWidget(m_where);
    down->addWidget(m_written);
    down->addWidget(m_text);
    down->addWidget(m_bytes);
    down->addWidget(m_meaning);
    down->addWidget(life);
    down->addWidget(m_life, 1);
    connect(m_close, &QToolButton::clicked, this, &MessagePanel::closeWanted);
    const auto jump = [this](const QModelIndex &index) { emit momentWanted(m_model->momentOf(index.row())); };
    connect(m_life, &QListView::clicked, this, jump);
    connect(m_life, &QListView::activated, this, jump);
    setLook(look);
}

void MessagePanel::setLook(const Look &look)
{
    m_look = look;
    setFixedWidth(look.round(340));
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(look.round(6));
    m_bytes->setLook(look);
    m_model->setLook(look);
}

void MessagePanel::showScene(const Scene &scene)
{
    if (scene.selected.none()) {
        m_story = MessageStory();
        return;
    }
    if (scene.selected != m_story.id() || m_recording != &scene.recording) {
        m_story = MessageStory(scene.selected);
        m_recording = &scene.recording;
    }
    m_story.update(scene.recording, scene.history);
    const MessageId &id = m_story.id();
    const int sender = m_story.sender(scene.recording);
    m_title->setText(
        tr("Inside %1").arg(QString::fromStdString(messageName(scene.recording, id.channel, id.number, sender, &translateCore))));
    QString where = tr("Now: %1").arg(QString::fromStdString(
        whereItIs(scene.recording, id, m_story.at(scene.recording, scene.state), &translateCore)));
    if (scene.memory && scene.memory->channel == id.channel) { // the Linux level
        for (const SlotBytes &slot : scene.memory->map.queueSlots) {
            if (slot.full && slot.number == id.number)
                where += tr(" · slot[%1] at %2").arg(slot.index).arg(offsetText(slot.offset));
        }
    }
    m_where->setText(where);
    if (sender >= 0) {
        const auto &processes = scene.recording.scenario().processes;
        const QString who = static_cast<std::size_t>(sender) < processes.size()
                                ? QString::fromStdString(processes[static_cast<std::size_t>(sender)].name)
                                : QStringLiteral("?");
        const std::int64_t when = scene.recording.events()[m_story.events().front()].at;
        m_written->setText(tr("Written by %1 at %2")
                               .arg(who, scene.recording.settings().fullSpeed
                                             ? timeText(scene.recording, when)
                                             : tr("%1 s").arg(spokenNumber(seconds(when), 2))));
    } else {
        m_written->setText(tr("Who wrote it is not known: the events of its sending were lost"));
    }
    showBytes(scene);
    m_model->show(scene, m_story);
}

void MessagePanel::showBytes(const Scene &scene)
{
    const bool known = m_story.bodyIsKnown(scene.recording);
    const std::string_view body = m_story.body(scene.recording);
    m_bytes->setVisible(known);
    m_text->setVisible(known && !body.empty());
    if (!known) {
        m_meaning->setText(tr("Its bytes are not known: there was no room to record them."));
        return;
    }
    QString text = visibleText(body.substr(0, static_cast<std::size_t>(4 * mostText)));
    if (text.size() > mostText)
        text = text.left(mostText) + QStringLiteral("…");
    m_text->setText(tr("As text: “%1”").arg(text));
    m_bytes->setBytes(std::string(body));
    m_meaning->setText(
        tr("To the system this is %1. What it means is agreed between the programs.").arg(bytesText(body.size())));
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(0, 0, m_look.round(1), height()), m_look.theme.faint);
}

} // namespace synchroscope
