// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panel_tab.h"

#include <QPainter>

namespace synchroscope {

PanelTab::PanelTab(const Look &look, QWidget *parent) : QAbstractButton(parent)
{
    setQuestionOpen(false);
    setAccessibleName(tr("Show the lesson's text"));
    setToolTip(tr("Show the lesson's text (T)"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setLook(look);
}

void PanelTab::setLook(const Look &look)
{
    m_look = look;
    setFixedWidth(look.round(26));
    update();
}

void PanelTab::setQuestionOpen(bool open)
{
    m_questionOpen = open;
    setText(open ? tr("▾ Your prediction") : tr("▾ The lesson’s text"));
    setAccessibleDescription(open ? tr("A question is open: your prediction") : QString());
    update();
}

void PanelTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor asking = m_questionOpen ? m_look.theme.accent : m_look.theme.note;
    painter.fillRect(rect(), underMouse() ? m_look.theme.depth : asking);
    const QColor edge = hasFocus() ? m_look.theme.ink : m_look.theme.noteBorder;
    painter.setPen(QPen(edge, m_look.px(hasFocus() ? 3 : 1)));
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
    painter.setPen(m_questionOpen && !underMouse() ? m_look.theme.onAccent : m_look.theme.ink);
    painter.setFont(m_look.text(15, QFont::DemiBold));
    painter.translate(0, height()); // read from below
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, height() - m_look.px(14), width()), Qt::AlignRight | Qt::AlignVCenter, text());
}

} // namespace synchroscope
