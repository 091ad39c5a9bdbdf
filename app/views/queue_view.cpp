// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue_view.h"

#include "style/selection.h"
#include "style/text_fit.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double naturalHeight = 300, naturalWidth = 300;

} // namespace

QueueView::QueueView(const Look &look, int channel, bool receiverOnTheRight, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_channel(channel),
      m_receiverOnTheRight(receiverOnTheRight)
{
    setToolTip(tr("Click a message: look inside it. Once more: to the moment at which it was sent"));
}

void QueueView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void QueueView::showScene(const Scene &scene)
{
    QueueContent next = queueContent(scene, m_channel);
    if (next == m_content)
        return;
    m_content = std::move(next);
    setAccessibleName(tr("Queue %1").arg(m_content.title));
    QStringList numbers;
    for (const auto &slot : m_content.shown) {
        if (slot)
            numbers << (slot->number == m_content.selected ? tr("%1, selected").arg(slot->label) : slot->label);
    }
    setAccessibleDescription(m_content.fullness + QStringLiteral(". ") + numbers.join(QStringLiteral(", "))
                             + QStringLiteral(". ") + m_content.waiting.join(QStringLiteral("; ")));
    update();
    if (parentWidget())
        parentWidget()->update();
}

double QueueView::shrink() const
{
    return std::min({1.0, height() / m_look.px(naturalHeight), width() / m_look.px(naturalWidth)});
}

QRectF QueueView::frame() const
{
    const double f = shrink();
    // On the senders' side there is room for a message at its sender's door.
    const double atSender = m_look.px(38) * std::max(f, 0.7), atReceiver = m_look.px(28) * std::max(f, 0.7);
    const double widest = std::max(10.0, width() - atSender - atReceiver);
    const auto places =
        static_cast<double>(std::max<std::size_t>(1, m_content.shown.size() + (m_content.moreBetween >= 0 ? 1 : 0)));
    const double slotsWidth =
        m_content.capacity == 0 ? m_look.px(150) * f : places * m_look.px(97) * f + m_look.px(16) * f;
    const double w = std::min(widest, slotsWidth);
    const double used = m_look.px(naturalHeight) * f;
    const double top = (height() - used) * 0.4 + m_look.px(48) * f;
    const double left = (m_receiverOnTheRight ? atSender : atReceiver) + (widest - w) / 2;
    return {left, top, w, m_look.px(98) * f};
}

std::vector<QueueView::Cell> QueueView::cells(const QRectF &frame, double f) const
{
    const bool bar = m_content.moreBetween >= 0;
    const auto count = static_cast<int>(m_content.shown.size()) + (bar ? 1 : 0);
    const int gap = m_content.moreBetween > 0 ? queueEndSlots : count - 1; // messages, or else the rest of the free room
    const double pad = m_look.px(9) * f, between = m_look.px(5) * f;
    const double width = (frame.width() - 2 * pad - between * (count - 1)) / count;
    std::vector<Cell> all;
    for (int cell = 0; cell < count; ++cell) {
        const int fromLeft = m_receiverOnTheRight ? count - 1 - cell : cell;
        Cell one;
        one.box = QRectF(frame.left() + pad + fromLeft * (width + between), frame.top() + pad, width,
                         frame.height() - 2 * pad);
        if (!bar || cell != gap)
            one.shown = static_cast<std::size_t>(bar && cell > gap ? cell - 1 : cell);
        all.push_back(one);
    }
    return all;
}

std::uint32_t QueueView::messageAt(const QPointF &place) const
{
    if (m_content.capacity == 0)
        return 0;
    for (const Cell &cell : cells(frame(), shrink())) {
        if (cell.shown && cell.box.contains(place) && m_content.shown[*cell.shown])
            return m_content.shown[*cell.shown]->number;
    }
    return 0;
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const std::uint32_t number = event->button() == Qt::LeftButton ? messageAt(event->position()) : 0;
    if (number != 0)
        emit messageWanted(m_channel, number);
    else
        event->ignore();
}

void QueueView::paintSlots(QPainter &painter, const QRectF &frame, double f) const
{
    for (const auto &[box, shown] : cells(frame, f)) {
        if (!shown) {
            const bool messages = m_content.moreBetween > 0;
            painter.setPen(m_look.theme.muted);
            if (messages) {
                drawFitted(painter, box, Qt::AlignCenter, m_look.text(24 * f, QFont::Bold), tr("+%1").arg(m_content.moreBetween),
                           m_look.least(10));
            } else { // in two lines: a number alone would be taken for that of messages
                const QFont font = m_look.text(16 * f, QFont::Bold);
                const int free = m_content.capacity - static_cast<int>(m_content.shown.size());
                const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
                drawFitted(painter, upper, Qt::AlignHCenter | Qt::AlignBottom, font, tr("+%1").arg(free), m_look.least(10));
                drawFitted(painter, upper.translated(0, upper.height()), Qt::AlignHCenter | Qt::AlignTop, font,
                           tr("free", "room in a queue"), m_look.least(10));
            }
            continue;
        }
        const auto &slot = m_content.shown[*shown];
        painter.setPen(QPen(slot ? m_look.theme.outline : m_look.theme.muted, m_look.px(slot ? 2 : 1.3),
                            slot ? Qt::SolidLine : Qt::DashLine));
        const bool selected = slot && m_content.selected != 0 && slot->number == m_content.selected;
        if (selected)
            painter.setPen(QPen(selectionLine(m_look.theme), m_look.px(5)));
        if (selected)
            painter.setBrush(selectionFill(m_look.theme));
        else
            painter.setBrush(slot ? QBrush(m_look.theme.panel) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, m_look.px(5) * f, m_look.px(5) * f);
        if (!slot)
            continue;
        painter.setPen(m_look.theme.ink);
        const bool withText = !slot->text.isEmpty() && box.width() > m_look.px(44);
        const QRectF number = withText ? box.adjusted(2, 0, -2, -box.height() * 0.3) : box.adjusted(2, 0, -2, 0);
        drawFitted(painter, number, Qt::AlignCenter, m_look.text(std::max(14.0, 36 * f), QFont::Bold), slot->label,
                   m_look.least(9));
        if (withText) {
            painter.setPen(m_look.theme.muted);
            drawFitted(painter,
                       QRectF(box.left() + 3, box.bottom() - box.height() * 0.36, box.width() - 6, box.height() * 0.3),
                       Qt::AlignCenter, m_look.text(14 * f), slot->text, m_look.least(9));
        }
    }
}

void QueueView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double f = shrink();
    const QRectF box = frame();
    const double half = std::min(box.center().x(), width() - box.center().x()) - m_look.px(6);
    const QRectF across(box.center().x() - half, 0, 2 * half, 0); // words stand centred under the frame

    painter.setPen(m_look.theme.ink);
    drawFitted(painter, QRectF(across.left(), box.top() - m_look.px(44) * f, across.width(), m_look.px(36) * f),
               Qt::AlignCenter, m_look.text(std::max(13.0, 23 * f), QFont::Bold), m_content.title, m_look.least(10));

    painter.setBrush(m_look.theme.panel);
    if (m_content.capacity == 0) {
        painter.setPen(QPen(m_look.theme.outline, m_look.px(2.5) * f, Qt::DashLine));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(m_look.theme.muted);
        drawFitted(painter, box.adjusted(m_look.px(8), 0, -m_look.px(8), 0), Qt::AlignCenter,
                   m_look.text(19 * f, QFont::DemiBold), tr("meeting point"), m_look.least(10));
    } else {
        painter.setPen(QPen(m_look.theme.outline, m_look.px(4) * std::max(f, 0.6)));
        painter.drawRoundedRect(box, m_look.px(8) * f, m_look.px(8) * f);
        paintSlots(painter, box, f);
    }

    double y = box.bottom() + m_look.px(4) * f;
    if (m_content.moreBetween >= 0) {
        const QRectF bar(box.left(), y + m_look.px(4) * f, box.width(), m_look.px(9) * f);
        painter.setPen(QPen(m_look.theme.outline, m_look.px(1.3)));
        painter.setBrush(m_look.theme.panel);
        painter.drawRect(bar);
        QRectF part = bar;
        part.setWidth(bar.width() * m_content.depth / m_content.capacity);
        if (m_receiverOnTheRight)
            part.moveRight(bar.right());
        painter.setBrush(m_content.full ? m_look.theme.alarm : m_look.theme.accent);
        painter.drawRect(part);
        y = bar.bottom();
    }
    painter.setPen(m_content.full ? m_look.theme.alarm : m_look.theme.ink);
    const QFont depthFont =
        m_look.text(std::max({14.0, (m_content.full ? 34 : 29) * f, m_look.leastLarge()}),
                    m_content.full ? QFont::ExtraBold : QFont::Bold);
    // Presented, fewer words rather than smaller ones: the colour says that it is full.
    QString depth = m_content.fullness;
    const double smallest = std::max(m_look.px(10), m_look.px(m_look.leastLarge()));
    if (textWidth(fitted(depthFont, depth, across.width(), smallest), depth) > across.width())
        depth = m_look.leastText > 0 && m_content.capacity > 0 ? tr("%1 of %2").arg(m_content.depth).arg(m_content.capacity)
                                                               : QString::number(m_content.depth);
    drawFitted(painter, QRectF(across.left(), y + m_look.px(6) * f, across.width(), m_look.px(52) * f), Qt::AlignCenter,
               depthFont, depth, smallest);
    y += m_look.px(64) * f;
    const double line = std::max(m_look.px(27) * f, m_look.px(15));
    for (const QString &text : m_content.waiting) {
        const bool nobody = text.endsWith(tr("nobody"));
        if (nobody && f < 0.6)
            continue; // no room for what is not
        painter.setPen(nobody ? m_look.theme.muted : m_look.theme.ink);
        const QFont font = m_look.text(std::max(12.0, 17 * f), nobody ? QFont::Normal : QFont::DemiBold);
        const QRectF place(across.left(), y, across.width(), line);
        if (m_look.leastText > 0 && textWidth(font, text) > across.width()) { // it may not shrink
            painter.setFont(font);
            painter.drawText(place.adjusted(0, 0, 0, line), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
            y += line;
        } else {
            drawFitted(painter, place, Qt::AlignCenter, font, text, m_look.least(10));
        }
        y += line;
    }
}

} // namespace synchroscope
