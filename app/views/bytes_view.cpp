// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bytes_view.h"

#include "style/text_fit.h"
#include "views/byte_text.h"

#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int perLine = 8, mostLines = 12;
constexpr double lineHeight = 22;

} // namespace

BytesView::BytesView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("The bytes of the message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BytesView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void BytesView::setBytes(std::string bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = std::move(bytes);
    setAccessibleDescription(
        tr("%1: %2; as text: %3").arg(bytesText(m_bytes.size()), hexColumn(m_bytes), visibleText(m_bytes)));
    updateGeometry();
    update();
}

int BytesView::lines() const
{
    const int all = (static_cast<int>(m_bytes.size()) + perLine - 1) / perLine;
    return std::clamp(all, 1, mostLines + 1); // the last one says how many more there are
}

QSize BytesView::sizeHint() const { return {m_look.round(300), m_look.round(lineHeight * lines() + 8)}; }

void BytesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font =
        fitted(m_look.code(14), QStringLiteral("0000  00 00 00 00 00 00 00 00  ········"), width() - m_look.px(12), std::max(8.0, m_look.leastText));
    const double cell = textWidth(font, QStringLiteral("0")), line = m_look.px(lineHeight);
    const double left = m_look.px(6), hex = left + 6 * cell, text = hex + (3 * perLine + 1) * cell;
    painter.fillRect(rect(), m_look.theme.panel);
    painter.setPen(QPen(m_look.theme.faint, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(font);
    const auto write = [&](double x, double y, const QColor &colour, const QString &words) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, y, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    if (m_bytes.empty()) {
        write(left, m_look.px(4), m_look.theme.muted, tr("no bytes: an empty message"));
        return;
    }
    const std::string_view all = m_bytes;
    for (int i = 0; i < lines(); ++i) {
        const double y = m_look.px(4) + i * line;
        const auto from = static_cast<std::size_t>(i) * perLine;
        if (i == mostLines) {
            write(left, y, m_look.theme.muted, tr("… and %1 more").arg(bytesText(all.size() - from)));
            break;
        }
        const std::string_view part = all.substr(from, perLine);
        write(left, y, m_look.theme.muted, QStringLiteral("%1").arg(from, 4, 16, QLatin1Char('0')));
        write(hex, y, m_look.theme.ink, hexColumn(part));
        for (std::size_t b = 0; b < part.size(); ++b) { // a byte that is no text stands out
            const QString one = asciiColumn(part.substr(b, 1));
            const QRectF box(text + static_cast<double>(b) * cell, y, cell, line);
            const bool isText = part[b] >= 0x20 && part[b] < 0x7F;
            if (!isText)
                painter.fillRect(box.adjusted(0.5, line * 0.15, -0.5, -line * 0.15), m_look.theme.depth);
            painter.setPen(isText ? m_look.theme.ink : m_look.theme.alarm);
            painter.drawText(box, Qt::AlignCenter, one);
        }
    }
}

} // namespace synchroscope
