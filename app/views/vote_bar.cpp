// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/vote_bar.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

VoteBar::VoteBar(QWidget *parent) : QWidget(parent) { hide(); }

void VoteBar::setLook(const Look &look)
{
    m_look = look;
    setFixedHeight(look.round(28));
    update();
}

void VoteBar::showVotes(int votes, int most)
{
    m_votes = votes;
    m_most = std::max(1, most);
    setAccessibleName(tr("%n vote(s)", nullptr, votes));
    setToolTip(accessibleName());
    update();
}

void VoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_look.text(22, QFont::Bold);
    const double figures = QFontMetricsF(font).horizontalAdvance(QStringLiteral("000")) + m_look.px(8);
    const QRectF room(m_look.px(1), m_look.px(4), std::max(1.0, width() - figures - m_look.px(2)),
                      height() - m_look.px(8));
    painter.setPen(QPen(m_look.theme.muted, m_look.px(1)));
    painter.setBrush(m_look.theme.panel);
    painter.drawRect(room);
    if (m_votes > 0) {
        painter.setPen(QPen(m_look.theme.outline, m_look.px(1.5)));
        painter.setBrush(m_look.theme.accent);
        painter.drawRect(QRectF(room.topLeft(), QSizeF(room.width() * m_votes / m_most, room.height())));
    }
    painter.setPen(m_look.theme.ink);
    painter.setFont(font);
    painter.drawText(QRectF(width() - figures, 0, figures, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_votes));
}

} // namespace synchroscope
