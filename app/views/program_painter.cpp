// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/program_painter.h"

#include "style/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace synchroscope {

namespace {

constexpr int largestText = largestProgramText, largestBroken = 15, readableText = 13, smallestText = 12;
constexpr double lineSpacing = 1.6, tightSpacing = 1.3, presentedSpacing = 1.2;
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

/// Up to where such a line goes on: at a space, else behind a bracket or a comma, else where there is no more room.
qsizetype breakIn(const QString &line, qsizetype indent, int columns)
{
    if (const qsizetype blank = line.lastIndexOf(QLatin1Char(' '), columns); blank > indent)
        return blank;
    for (qsizetype i = columns; i > indent + 1; --i) {
        if (QStringLiteral("(,.=").contains(line[i - 1]))
            return i;
    }
    return columns;
}

/// Breaks lines that are wider than `columns`; the rest of such a line is indented, as far as there is room for that.
QList<Row> rowsOf(const ProgramText &program, int columns)
{
    QList<Row> rows;
    for (int index = 0; index < program.lines.size(); ++index) {
        QString rest = program.lines[index];
        QString indent = indentOf(rest) + QStringLiteral("    ");
        indent.truncate(columns / 3);
        qsizetype indented = indentOf(rest).size();
        while (rest.size() > columns) {
            const qsizetype end = breakIn(rest, indented, columns);
            rows.append({rest.left(end), index});
            rest = rest.mid(end).trimmed();
            if (rest.size() <= columns) // rather less of an indent than a word in two
                indent.truncate(columns - rest.size());
            rest.prepend(indent);
            indented = indent.size();
        }
        rows.append({rest, index});
    }
    return rows;
}

struct Setting
{
    int size = smallestText;
    QFont font;
    QList<Row> rows;
};

Setting settingOf(const Look &look, const ProgramText &program, int size, std::optional<double> breakAt)
{
    Setting setting{size, look.code(size, QFont::Bold), {}};
    const int columns =
        breakAt ? static_cast<int>(*breakAt / textWidth(setting.font, QStringLiteral("m"))) : 10'000;
    setting.rows = rowsOf(program, std::max(12, columns));
    return setting;
}

double widestRow(const Setting &setting)
{
    double widest = 0;
    for (const Row &row : setting.rows)
        widest = std::max(widest, textWidth(setting.font, row.text));
    return widest;
}

double tightLine(const Look &look, const QFont &font)
{
    return font.pixelSize() * (look.leastText > 0 ? presentedSpacing : tightSpacing);
}

/// The largest type in which nothing need be broken and all fits; else the largest in which it fits broken; else, for a
/// part of it, the largest that leaves a few rows of some length.
Setting settingFor(const Look &look, const ProgramText &program, QSizeF room)
{
    const auto fits = [&](const Setting &setting, qsizetype rows, double width) {
        return static_cast<double>(rows) * tightLine(look, setting.font) <= room.height() && width <= room.width();
    };
    for (int size = largestText; size >= readableText; --size) {
        Setting whole = settingOf(look, program, size, {});
        if (fits(whole, whole.rows.size(), widestRow(whole)))
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

Setting settingAt(const Look &look, const ProgramText &program, int size, double width)
{
    Setting whole = settingOf(look, program, size, {});
    return widestRow(whole) <= width ? whole : settingOf(look, program, size, width);
}

double markerWidth(const Look &look) { return look.px(22); }

QSizeF roomFor(const Look &look, const QSizeF &area)
{
    return {area.width() - markerWidth(look) - look.px(6), area.height()};
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

int programSize(const Look &look, const QSizeF &area, const ProgramText &program)
{
    return settingFor(look, program, roomFor(look, area)).size;
}

void paintProgram(QPainter &painter, const Look &look, const QRectF &area, const ProgramText &program, int currentLine,
                  int size)
{
    if (program.lines.isEmpty() || area.height() < look.px(smallestText))
        return;
    const double marker = markerWidth(look);
    const Setting setting = settingAt(look, program, size, roomFor(look, area.size()).width());
    const auto count = static_cast<int>(setting.rows.size());
    const double line = std::clamp(area.height() / count, tightLine(look, setting.font),
                                   setting.font.pixelSize() * lineSpacing);
    const int fitting = std::clamp(static_cast<int>(area.height() / line + 0.01), 1, count);
    const int current = currentLine - program.first; // index of the line, out of range when there is none
    int currentRow = 0;
    while (currentRow + 1 < count && setting.rows[currentRow].index < current)
        ++currentRow;
    int rowsOfCurrent = 1; // all of them are seen, if there is room
    while (currentRow + rowsOfCurrent < count && setting.rows[currentRow + rowsOfCurrent].index == current)
        ++rowsOfCurrent;
    const int before = std::max(0, std::min(fitting / 2, fitting - rowsOfCurrent));
    const int first = std::clamp(currentRow - before, 0, count - fitting);

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
