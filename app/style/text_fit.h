// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace synchroscope {

/// `font`, smaller if the text would be wider than `width`, but not below `smallest` pixels.
QFont fitted(const QFont &font, const QString &text, double width, double smallest);

/// One line of text in `rect`, shrunk to fit, and elided only when even the smallest size is too wide.
void drawFitted(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font, const QString &text,
                double smallest);

double textWidth(const QFont &font, const QString &text);

} // namespace synchroscope
