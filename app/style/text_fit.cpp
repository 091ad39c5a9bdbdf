// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace synchroscope {

double textWidth(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }

QFont fitted(const QFont &font, const QString &text, double width, double smallest)
{
    QFont smaller = font;
    const double natural = textWidth(font, text);
    if (natural > width && natural > 0) {
        const double size = std::floor(font.pixelSize() * width / natural);
        smaller.setPixelSize(
            std::max(1, static_cast<int>(std::max(size, std::min<double>(smallest, font.pixelSize())))));
        while (smaller.pixelSize() > smallest && textWidth(smaller, text) > width)
            smaller.setPixelSize(smaller.pixelSize() - 1);
    }
    return smaller;
}

void drawFitted(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font, const QString &text,
                double smallest)
{
    QFont used = font;
    QString shown = text;
    if (textWidth(font, text) > rect.width()) { // measuring costs more than drawing: mostly once is enough
        used = fitted(font, text, rect.width(), smallest);
        if (textWidth(used, text) > rect.width() + 0.5)
            shown = QFontMetricsF(used).elidedText(text, Qt::ElideRight, rect.width());
    }
    painter.setFont(used);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace synchroscope
