// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/memory_painter.h"

#include "style/selection.h"
#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double tallestRow = 31, smallestRow = 15;
constexpr double largestText = 16, smallestText = 8;
constexpr std::size_t countersInARow = 3;
constexpr double leastColumns = 140; // of type, for two columns of the view beside each other

QString tr(const char *text) { return QCoreApplication::translate("synchroscope", text); }

struct Cell
{
    MemoryContent::Value value;
    bool faint = false;
};

struct Row
{
    std::vector<Cell> cells;
    bool selected = false, past = false;
    std::uint32_t message = 0;
};

/// One column of the view, from above: headings and tables.
class Column
{
public:
    Column(QPainter &painter, const Look &look, const QRectF &area, double row)
        : m_painter(painter),
          m_look(look),
          m_area(area),
          m_row(row),
          m_y(area.top())
    {
    }

    /// There is no room for what is also said elsewhere.
    [[nodiscard]] bool narrow() const { return m_area.width() < m_look.px(500); }
    [[nodiscard]] int rowsLeft() const { return static_cast<int>((m_area.bottom() - m_y + 1) / m_row); }
    void skip(double rows) { m_y += rows * m_row; }

    QRectF next()
    {
        const QRectF row(m_area.left(), m_y, m_area.width(), m_row);
        m_y += m_row;
        return row;
    }

    void line(const QString &text, QFont::Weight weight = QFont::Normal)
    {
        if (rowsLeft() <= 0)
            return;
        m_painter.setPen(m_look.theme.muted);
        drawFitted(m_painter, next(), Qt::AlignLeft | Qt::AlignVCenter, m_look.text(size(), weight), text,
                   m_look.least(9));
    }

    /// Every column as wide as its widest words; all words of one size, as large as the width allows.
    std::vector<MemoryRow> table(const std::vector<Row> &rows)
    {
        std::vector<double> widths;
        const QFont nominal = m_look.code(size(), QFont::Bold);
        const double gap = textWidth(nominal, QStringLiteral("0")) * 1.2;
        double all = 0;
        for (const Row &row : rows) {
            widths.resize(std::max(widths.size(), row.cells.size()));
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                widths[i] = std::max(widths[i], textWidth(nominal, row.cells[i].value.text) + gap);
        }
        for (const double width : widths)
            all += width;
        const double shrunk = std::min(1.0, m_area.width() / std::max(1.0, all));
        const double text = std::max(smallestText, size() * shrunk);
        std::vector<MemoryRow> placed;
        for (const Row &row : rows) {
            if (rowsLeft() <= 0)
                break;
            const QRectF place = next();
            mark(place, row.selected, row.past);
            double x = place.left();
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const double width = i + 1 == widths.size() ? place.right() - x : widths[i] * shrunk;
                cell(QRectF(x, place.top(), width, place.height()), row.cells[i], text, Qt::AlignLeft);
                x += width;
            }
            placed.push_back({place, row.message});
        }
        return placed;
    }

    void mark(const QRectF &row, bool selected, bool past) const
    {
        m_painter.setPen(selected ? QPen(selectionLine(m_look.theme), m_look.px(2.5)) : QPen(m_look.theme.faint, 1));
        m_painter.setBrush(selected ? selectionFill(m_look.theme) : past ? m_look.theme.stage : m_look.theme.panel);
        m_painter.drawRect(row.adjusted(0.5, 1, -0.5, -1));
    }

    /// What has changed stands on a ground of its own, bold and underlined.
    void cell(const QRectF &place, const Cell &cell, double text, Qt::Alignment alignment) const
    {
        const QRectF box = place.adjusted(m_look.px(1), m_look.px(2), -m_look.px(1), -m_look.px(2));
        if (cell.value.changed) {
            m_painter.fillRect(box, m_look.theme.current);
            m_painter.setPen(QPen(m_look.theme.alarm, m_look.px(2)));
            m_painter.drawLine(box.bottomLeft(), box.bottomRight());
        }
        m_painter.setPen(cell.faint && !cell.value.changed ? m_look.theme.muted : m_look.theme.ink);
        drawFitted(m_painter, box.adjusted(m_look.px(3), 0, -m_look.px(1), 0), alignment | Qt::AlignVCenter,
                   m_look.code(text, cell.value.changed ? QFont::Bold : QFont::Normal), cell.value.text, m_look.least(7));
    }

    [[nodiscard]] double size() const { return std::min(largestText, m_row / m_look.scale * 0.62); }

private:
    QPainter &m_painter;
    const Look &m_look;
    QRectF m_area;
    double m_row, m_y;
};

void paintCalls(Column &column, const MemoryContent &content)
{
    column.line(tr("Processes (pid) and the system call each is in"), QFont::Bold);
    std::vector<Row> rows;
    for (const MemoryContent::Process &process : content.processes)
        rows.push_back({{{{process.name}}, {{process.call}, !process.sleeps}}});
    column.table(rows);
}

/// `kept`: rows below that others need.
void paintWords(Column &column, const MemoryContent &content, int kept = 0)
{
    column.skip(0.4);
    column.line(column.narrow() ? tr("Futex words: name · value · who sleeps")
                                : tr("Futex words: name · offset · value · who sleeps"),
                QFont::Bold);
    const int left = column.rowsLeft() - kept;
    const bool all = left >= static_cast<int>(content.words.size());
    std::vector<Row> rows;
    for (const MemoryContent::Word &word : content.words) { // where there is no room for all: those that matter now
        const bool idle = !word.value.changed && !word.selected && word.sleeper.isEmpty();
        if (all || (!idle && static_cast<int>(rows.size()) < left - 1))
            rows.push_back({{{{word.name}}, {word.value}, {{word.sleeper}}}, word.selected});
        else
            continue;
        if (!column.narrow())
            rows.back().cells.insert(rows.back().cells.begin() + 1, Cell{{word.offset}, true});
    }
    column.table(rows);
    if (rows.size() < content.words.size())
        column.line(tr("%1 more: see All bytes").arg(content.words.size() - rows.size()));
}

void paintRing(const Look &look, Column &column, const MemoryContent &content)
{
    column.line(!content.direct    ? tr("The queue: slot numbers in a ring")
                : column.narrow() ? tr("The queue: the slots are a ring")
                                  : tr("The queue: the slots are a ring, what is between the counts is queued"),
                QFont::Bold);
    std::vector<Row> counters;
    for (std::size_t i = 0; i < content.counters.size(); ++i) {
        if (i % countersInARow == 0)
            counters.emplace_back();
        counters.back().cells.push_back({content.counters[i]});
    }
    column.table(counters);
    column.skip(0.2);
    const QRectF cells = column.next(), marks = column.next();
    const bool more = content.ringSize > content.ring.size();
    const auto count = static_cast<double>(content.ring.size() + (more ? 1 : 0));
    const double width = std::min(cells.width() / count, look.px(76));
    for (std::size_t i = 0; i < content.ring.size(); ++i) {
        const MemoryContent::Place &place = content.ring[i];
        const QRectF box(cells.left() + static_cast<double>(i) * width, cells.top(), width, cells.height());
        column.mark(box, false, !place.queued);
        MemoryContent::Value value = place.value;
        if (!place.queued)
            value.text = QStringLiteral("(%1)").arg(value.text);
        column.cell(box, {value, !place.queued}, column.size(), Qt::AlignHCenter);
        const bool both = place.head && place.tail; // then nothing stands under the neighbours
        const QString mark = both         ? tr("▲head △tail")
                             : place.head ? tr("▲head")
                             : place.tail ? tr("△tail")
                                          : QString();
        const QFont font = look.code(column.size() * 0.85);
        const double wide = std::min(cells.width(), std::max(width, textWidth(font, mark) + look.px(8)));
        const double left = std::clamp(box.center().x() - wide / 2, cells.left(), cells.right() - wide);
        column.cell(QRectF(left, marks.top(), wide, marks.height()), {{mark}}, column.size() * 0.85,
                    Qt::AlignHCenter);
    }
    if (more)
        column.cell(QRectF(cells.left() + (count - 1) * width, cells.top(), width, cells.height()),
                    {{tr("… of %1").arg(content.ringSize)}, true}, column.size(), Qt::AlignHCenter);
}

std::vector<MemoryRow> paintSlots(Column &column, const MemoryContent &content)
{
    const bool anyOwner = std::any_of(content.slotRows.begin(), content.slotRows.end(),
                                      [](const auto &slot) { return !slot.owner.text.isEmpty(); });
    column.line(column.narrow() ? tr("Slots: state · message · bytes · as text")
                : content.direct && !anyOwner
                    ? tr("Slots: offset · by the counts · message · length · bytes · as text")
                : content.direct
                    ? tr("Slots: offset · by the counts · message · taking back · length · bytes · as text")
                    : tr("Slots: offset · state · message · written by · length · bytes · as text"),
                QFont::Bold);
    const auto all = content.slotRows.size();
    const auto room = static_cast<std::size_t>(std::max(0, column.rowsLeft()));
    const std::size_t shown =
        all + (content.moreSlots > 0 ? 1 : 0) <= room ? all : std::min(all, room - (room > 0 ? 1 : 0));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const MemoryContent::SlotRow &slot = content.slotRows[i];
        const bool past = slot.message == 0; // what an empty slot still holds means nothing
        rows.push_back({{{slot.state}, {slot.number, past}}, slot.selected, past, slot.message});
        auto &cells = rows.back().cells;
        if (!column.narrow()) {
            cells.insert(cells.begin(), Cell{{slot.offset}, true});
            if (anyOwner)
                cells.push_back({slot.owner, past});
            cells.push_back({slot.size, past});
        }
        cells.insert(cells.end(), {{slot.hex, past}, {slot.text, past}});
    }
    std::vector<MemoryRow> placed = column.table(rows);
    if (const std::size_t more = all - shown + content.moreSlots; more > 0)
        column.line(tr("%1 more slots").arg(more));
    std::erase_if(placed, [](const MemoryRow &row) { return row.message == 0; });
    return placed;
}

} // namespace

std::vector<MemoryRow> paintMemory(QPainter &painter, const Look &look, const QRectF &area,
                                   const MemoryContent &content)
{
    painter.save();
    const double left = static_cast<double>(content.processes.size() + content.words.size()) + 2.5;
    const std::size_t counterRows = (content.counters.size() + countersInARow - 1) / countersInARow;
    const double right = static_cast<double>(content.slotRows.size() + counterRows) + 4.3;
    const double smallest = std::max(look.px(smallestRow), look.leastText * 1.2);
    const double tallest = std::max(look.px(tallestRow), smallest);
    std::vector<MemoryRow> rows;
    const auto underlined = [](Column &column) {
        column.skip(0.3);
        column.line(tr("Underlined: changed by what happened last"));
    };
    if (look.leastText > 0 && area.width() < leastColumns * textWidth(look.code(smallestText), QStringLiteral("0"))) {
        // Presented, two columns beside each other would cut their words.
        Column all(painter, look, area, std::clamp(area.height() / (left + right + 0.5), smallest, tallest));
        paintCalls(all, content);
        paintWords(all, content, static_cast<int>(right));
        all.skip(0.3);
        paintRing(look, all, content);
        all.skip(0.2);
        rows = paintSlots(all, content);
        underlined(all);
        painter.restore();
        return rows;
    }
    const double row = std::clamp(area.height() / std::max({left, right, 8.0}), smallest, tallest);
    const double gap = look.px(16), half = area.width() * 0.49;
    Column calls(painter, look, QRectF(area.left(), area.top(), half - gap / 2, area.height()), row);
    Column queue(painter, look,
                 QRectF(area.left() + half + gap / 2, area.top(), area.width() - half - gap / 2, area.height()), row);
    paintCalls(calls, content);
    paintWords(calls, content);
    paintRing(look, queue, content);
    rows = paintSlots(queue, content);
    underlined(calls);
    painter.restore();
    return rows;
}

} // namespace synchroscope
