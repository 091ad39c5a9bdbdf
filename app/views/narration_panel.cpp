// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/narration_panel.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace synchroscope {

NarrationPanel::NarrationPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new NarrationModel(this)),
      m_title(new QLabel(tr("What happened"), this)),
      m_list(new QListView(this))
{
    setAccessibleName(tr("What happened"));
    m_title->setObjectName(QStringLiteral("heading"));
    m_list->setObjectName(QStringLiteral("log"));
    m_list->setAccessibleName(tr("What happened, line by line"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_title->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    const auto jump = [this](const QModelIndex &index) {
        if (const MessageId message = m_model->messageOf(index.row()); !message.none())
            emit messageWanted(message.channel, message.number);
        emit momentWanted(m_model->momentOf(index.row()));
    };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    setLook(look);
}

void NarrationPanel::setLook(const Look &look)
{
    m_look = look;
    setFixedWidth(look.round(380));
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, look.round(4), margin);
    m_model->setLook(look);
}

void NarrationPanel::clear() { m_model->clear(); }

void NarrationPanel::showScene(const Scene &scene)
{
    if (!isVisibleTo(parentWidget()))
        return;
    const int before = m_model->currentRow();
    const QModelIndex shown = m_model->index(before);
    const bool followed = before < 0 || m_list->viewport()->rect().intersects(m_list->visualRect(shown));
    m_model->showScene(scene);
    const int now = m_model->currentRow();
    if (now != before && now >= 0 && (followed || scene.phase == Phase::replay))
        m_list->scrollTo(m_model->index(now), QAbstractItemView::EnsureVisible);
}

void NarrationPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(0, 0, m_look.round(1), height()), m_look.theme.faint);
}

} // namespace synchroscope
