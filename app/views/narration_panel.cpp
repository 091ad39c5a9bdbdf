// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/narration_panel.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

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
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, look.round(4), margin);
    m_model->setLook(look);
    m_measured = m_needed = 0;
    fit();
}

void NarrationPanel::clear()
{
    m_model->clear();
    m_measured = 0; // what the lines of the run before needed is kept: the next one says much the same
}

void NarrationPanel::setRoom(int width)
{
    m_room = width;
    fit();
}

void NarrationPanel::fit() { setFixedWidth(std::max(m_look.round(380), std::min(m_needed, m_room))); }

void NarrationPanel::measureLines()
{
    constexpr int most = 200; // by then everything has been said once
    const int before = m_needed;
    const QFontMetrics metrics(m_list->font());
    const QMargins margins = layout()->contentsMargins();
    const int around = margins.left() + margins.right() + m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                       + 4 * (m_list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    for (; m_measured < std::min(most, m_model->rowCount()); ++m_measured) {
        const QString line = m_model->data(m_model->index(m_measured), Qt::DisplayRole).toString();
        m_needed = std::max(m_needed, metrics.horizontalAdvance(line) + around);
    }
    if (m_needed == before)
        return;
    const int shown = width();
    fit();
    if (width() != shown)
        emit widthChanged();
}

void NarrationPanel::showScene(const Scene &scene)
{
    if (!isVisibleTo(parentWidget()))
        return;
    const int before = m_model->currentRow();
    const QModelIndex shown = m_model->index(before);
    const bool followed = before < 0 || m_list->viewport()->rect().intersects(m_list->visualRect(shown));
    m_model->showScene(scene);
    measureLines();
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
