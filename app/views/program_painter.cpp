// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/program_painter.h"

#include "style/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace synchroscope {

namespace {

constexpr int largestText = 17, largestBroken = 15, readableText = 13, smallestText = 12;
constexpr double lineSpacing = 1.6, tightSpacing = 1.3;
constexpr qsizetype fewestLines = 4, rowsOfPart = 6;
constexpr int columnsOfPart = 32;

/// One line on the screen: a line of the program, or a part of one that is too long.
struct Row
{
    QString text;
    int index = 0; // of the program's line
};

QString indentOf(const QString &line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == QLatin1Char(' '))
        ++count;
    return line.left(count);
}

/// Breaks lines that are wider than `columns` at their spaces; the rest of such a line is indented.
QList<Row> rowsOf(const ProgramText &program, int columns)
{
    QList<Row> rows;
    for (int index = 0; index < program.lines.size(); ++index) {
        QString rest = program.lines[index];
        const QString indent = indentOf(rest) + QStringLiteral("    ");
        while (rest.size() > columns) {
            const qsizetype blank = rest.lastIndexOf(QLatin1Char(' '), columns);
            if (blank <= indent.size())
                break; // a word wider than the card is cut
            rows.append({rest.left(blank), index});
            rest = indent + rest.mid(blank + 1);
        }
        rows.append({rest, index});
    }
    return rows;
}

struct Setting
{
    QFont font;
    QList<Row> rows;
};

Setting settingOf(const Look &look, const ProgramText &program, int size, std::optional<double> breakAt)
{
    Setting setting;
    setting.font = look.code(size, QFont::Bold);
    const int columns =
        breakAt ? static_cast<int>(*breakAt / textWidth(setting.font, QStringLiteral("m"))) : 10'000;
    setting.rows = rowsOf(program, std::max(12, columns));
    return setting;
}

/// The largest type in which nothing need be broken and all fits; else the largest in which it fits broken; else, for a
/// part of it, the largest that leaves a few rows of some length.
Setting settingFor(const Look &look, const ProgramText &program, QSizeF room)
{
    const auto fits = [&room](const Setting &setting, qsizetype rows, double width) {
        return static_cast<double>(rows) * setting.font.pixelSize() * tightSpacing <= room.height()
               && width <= room.width();
    };
    for (int size = largestText; size >= readableText; --size) {
        Setting whole = settingOf(look, program, size, {});
        double widest = 0;
        for (const Row &row : whole.rows)
            widest = std::max(widest, textWidth(whole.font, row.text));
        if (fits(whole, whole.rows.size(), widest))
            return whole;
    }
    for (int size = largestBroken; size >= smallestText; --size) {
        Setting broken = settingOf(look, program, size, room.width());
        if (fits(broken, broken.rows.size(), 0))
            return broken;
    }
    for (int size = largestBroken; size > smallestText; --size) {
        Setting part = settingOf(look, program, size, room.width());
        if (fits(part, rowsOfPart, columnsOfPart * textWidth(part.font, QStringLiteral("m"))))
            return part;
    }
    return settingOf(look, program, smallestText, room.width());
}

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

double leastProgram(const Look &look, const ProgramText &program)
{
    return look.px(smallestText * tightSpacing) * static_cast<double>(std::min(fewestLines, program.lines.size()));
}

double programHeight(const Look &look, const ProgramText &program)
{
    return look.px(largestText * lineSpacing) * static_cast<double>(program.lines.size());
}

void paintProgram(QPainter &painter, const Look &look, const QRectF &area, const ProgramText &program, int currentLine)
{
    if (program.lines.isEmpty() || area.height() < look.px(smallestText))
        return;
    const double marker = look.px(22);
    const Setting setting = settingFor(look, program, QSizeF(area.width() - marker - look.px(6), area.height()));
    const auto count = static_cast<int>(setting.rows.size());
    const double line = std::clamp(area.height() / count, setting.font.pixelSize() * tightSpacing,
                                   setting.font.pixelSize() * lineSpacing);
    const int fitting = std::clamp(static_cast<int>(area.height() / line + 0.01), 1, count);
    const int current = currentLine - program.first; // index of the line, out of range when there is none
    int currentRow = 0;
    while (currentRow + 1 < count && setting.rows[currentRow].index < current)
        ++currentRow;
    const int first = std::clamp(currentRow - fitting / 2, 0, count - fitting);

    painter.save();
    for (int i = 0; i < fitting; ++i) {
        const Row &row = setting.rows[first + i];
        const QRectF box(area.left(), area.top() + i * line, area.width(), line);
        const bool isCurrent = row.index == current;
        QFont font = setting.font;
        if (isCurrent) {
            painter.fillRect(box, look.theme.current);
            if (first + i == currentRow) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(look.theme.ink);
                const double mid = box.center().y(), half = look.px(6), left = box.left() + look.px(4);
                painter.drawPolygon(QPolygonF({{left, mid - half}, {left + half * 1.6, mid}, {left, mid + half}}));
            }
        } else {
            font.setWeight(QFont::Normal);
        }
        painter.setPen(row.text.trimmed().startsWith(QStringLiteral("--")) ? look.theme.muted : look.theme.ink);
        drawFitted(painter, box.adjusted(marker, 0, -look.px(4), 0), Qt::AlignLeft | Qt::AlignVCenter, font, row.text,
                   look.least(smallestText - 2));
        const bool moreAbove = i == 0 && first > 0, moreBelow = i == fitting - 1 && first + fitting < count;
        if ((moreAbove || moreBelow) && !isCurrent) {
            painter.setPen(look.theme.muted);
            painter.setFont(setting.font);
            painter.drawText(QRectF(box.left(), box.top(), marker, box.height()), Qt::AlignCenter,
                             moreAbove ? QStringLiteral("↑") : QStringLiteral("↓"));
        }
    }
    painter.restore();
}

} // namespace synchroscope
