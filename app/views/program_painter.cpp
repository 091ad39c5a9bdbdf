// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/program_painter.h"

#include "style/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double textSize = 17, smallestText = 12, lineSpacing = 1.6;

} // namespace

ProgramText ProgramText::of(const QString &program)
{
    ProgramText text;
    text.lines = program.split(QLatin1Char('\n'));
    while (!text.lines.isEmpty() && text.lines.last().trimmed().isEmpty())
        text.lines.removeLast();
    while (!text.lines.isEmpty() && text.lines.first().trimmed().isEmpty()) {
        text.lines.removeFirst();
        ++text.first;
    }
    for (QString &line : text.lines) {
        line.replace(QLatin1Char('\t'), QStringLiteral("  "));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
    }
    return text;
}

double programHeight(const Look &look, const ProgramText &program)
{
    return look.px(textSize * lineSpacing) * static_cast<double>(program.lines.size());
}

void paintProgram(QPainter &painter, const Look &look, const QRectF &area, const ProgramText &program, int currentLine)
{
    if (program.lines.isEmpty() || area.height() < look.px(smallestText))
        return;
    const auto count = static_cast<int>(program.lines.size());
    const double marker = look.px(22);
    QString longest;
    for (const QString &line : program.lines)
        longest = line.size() > longest.size() ? line : longest;
    QFont font = fitted(look.code(textSize, QFont::Bold), longest, area.width() - marker - look.px(6), look.px(smallestText));
    const double heightEach = area.height() / count;
    font.setPixelSize(std::clamp(static_cast<int>(heightEach / 1.3), std::min(look.round(smallestText), font.pixelSize()),
                                 font.pixelSize()));
    const double line = std::clamp(heightEach, font.pixelSize() * 1.3, font.pixelSize() * lineSpacing);
    const int fitting = std::clamp(static_cast<int>(area.height() / line + 0.01), 1, count);
    const int current = currentLine - program.first; // index, out of range when there is none
    const int first = std::clamp(current - fitting / 2, 0, count - fitting);

    painter.save();
    for (int i = 0; i < fitting; ++i) {
        const int index = first + i;
        const QRectF row(area.left(), area.top() + i * line, area.width(), line);
        QFont used = font;
        if (index == current) {
            painter.fillRect(row, look.theme.current);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.theme.ink);
            const double mid = row.center().y(), half = look.px(6), left = row.left() + look.px(4);
            painter.drawPolygon(QPolygonF({{left, mid - half}, {left + half * 1.6, mid}, {left, mid + half}}));
        } else {
            used.setWeight(QFont::Normal);
        }
        const bool cutAbove = i == 0 && first > 0;
        const bool cutBelow = i == fitting - 1 && first + fitting < count;
        painter.setPen(program.lines[index].trimmed().startsWith(QStringLiteral("--")) ? look.theme.muted : look.theme.ink);
        drawFitted(painter, row.adjusted(marker, 0, -look.px(4), 0), Qt::AlignLeft | Qt::AlignVCenter, used,
                   program.lines[index], font.pixelSize());
        if ((cutAbove || cutBelow) && index != current) {
            painter.setPen(look.theme.muted);
            painter.setFont(font);
            painter.drawText(QRectF(row.left(), row.top(), marker, row.height()), Qt::AlignCenter,
                             cutAbove ? QStringLiteral("↑") : QStringLiteral("↓"));
        }
    }
    painter.restore();
}

} // namespace synchroscope
