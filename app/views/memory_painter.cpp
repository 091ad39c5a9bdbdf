// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/memory_painter.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double tallestRow = 26, smallestRow = 14;

QString tr(const char *text) { return QCoreApplication::translate("memory", text); }

/// One column of rows, from above.
class Column
{
public:
    Column(QPainter &painter, const Look &look, const QRectF &area, double row)
        : m_painter(painter), m_look(look), m_area(area), m_row(row), m_y(area.top()),
          m_size(std::min(15.0, row / look.scale * 0.64))
    {
    }

    [[nodiscard]] bool full() const { return m_y + m_row > m_area.bottom() + 1; }
    [[nodiscard]] int rowsLeft() const { return static_cast<int>((m_area.bottom() - m_y + 1) / m_row); }
    void skip(double rows) { m_y += rows * m_row; }

    void heading(const QString &text)
    {
        m_painter.setPen(m_look.theme.muted);
        drawFitted(m_painter, QRectF(m_area.left(), m_y, m_area.width(), m_row), Qt::AlignLeft | Qt::AlignVCenter,
                   m_look.text(m_size, QFont::Bold), text, m_look.px(9));
        m_y += m_row;
    }

    QRectF next()
    {
        const QRectF row(m_area.left(), m_y, m_area.width(), m_row);
        m_y += m_row;
        return row;
    }

    void mark(const QRectF &row, bool selected, bool faint)
    {
        m_painter.setPen(selected ? QPen(m_look.theme.noteBorder, m_look.px(2.5)) : QPen(m_look.theme.faint, 1));
        m_painter.setBrush(selected ? m_look.theme.note : faint ? m_look.theme.stage : m_look.theme.panel);
        m_painter.drawRect(row.adjusted(0.5, 1, -0.5, -1));
    }

    /// A part of a row, from left to right as shares of its width. What has changed stands on a ground, bold, with a mark.
    void cell(const QRectF &row, double from, double to, const MemoryContent::Value &value, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        const QRectF box(row.left() + from * row.width(), row.top() + 1.5, (to - from) * row.width(), row.height() - 3);
        if (value.changed) {
            m_painter.fillRect(box, m_look.theme.current);
            m_painter.setPen(QPen(m_look.theme.alarm, m_look.px(2)));
            m_painter.drawLine(box.bottomLeft(), box.bottomRight());
        }
        m_painter.setPen(value.changed ? m_look.theme.ink : colour);
        drawFitted(m_painter, box.adjusted(m_look.px(4), 0, -m_look.px(2), 0), alignment | Qt::AlignVCenter,
                   m_look.code(m_size, value.changed ? QFont::Bold : QFont::Normal), value.text, m_look.px(7));
    }

private:
    QPainter &m_painter;
    const Look &m_look;
    QRectF m_area;
    double m_row, m_y, m_size;
};

void paintCalls(QPainter &painter, const Look &look, Column &column, const MemoryContent &content)
{
    column.heading(tr("System call of each process"));
    for (const MemoryContent::Process &process : content.processes) {
        if (column.full())
            return;
        const QRectF row = column.next();
        column.mark(row, false, false);
        column.cell(row, 0, 0.32, {process.name}, look.theme.ink);
        column.cell(row, 0.32, 1, {process.call}, process.sleeps ? look.theme.ink : look.theme.muted);
    }
    (void)painter;
}

void paintWords(const Look &look, Column &column, const MemoryContent &content)
{
    column.skip(0.4);
    column.heading(tr("Futex words: name · offset in the channel · value · who sleeps"));
    int left = column.rowsLeft();
    const bool all = left >= static_cast<int>(content.words.size());
    int hidden = 0;
    for (const MemoryContent::Word &word : content.words) {
        const bool idle = !word.value.changed && !word.selected && word.sleeper.isEmpty();
        if (!all && (idle || left <= 1)) {
            ++hidden;
            continue;
        }
        --left;
        const QRectF row = column.next();
        column.mark(row, word.selected, false);
        column.cell(row, 0, 0.40, {word.name}, look.theme.ink);
        column.cell(row, 0.40, 0.53, {word.offset}, look.theme.muted);
        column.cell(row, 0.53, 0.75, word.value, look.theme.ink);
        column.cell(row, 0.75, 1, {word.sleeper}, look.theme.ink);
    }
    if (hidden > 0 && !column.full())
        column.cell(column.next(), 0, 1, {tr("%1 more: see All bytes").arg(hidden)}, look.theme.muted);
}

void paintRing(QPainter &painter, const Look &look, Column &column, const MemoryContent &content)
{
    column.heading(tr("The queue: slot numbers in a ring"));
    QRectF row = column.next();
    const double share = 1.0 / 3;
    for (std::size_t i = 0; i < content.counters.size(); ++i) {
        if (i == 3)
            row = column.next();
        const double from = static_cast<double>(i % 3) * share;
        column.cell(row, from, from + share, content.counters[i], look.theme.ink);
    }
    column.skip(0.2);
    const QRectF cells = column.next(), marks = column.next();
    const bool more = content.ringSize > content.ring.size();
    const auto count = static_cast<double>(content.ring.size() + (more ? 1 : 0));
    const double width = std::min(1.0 / count, look.px(74) / cells.width());
    for (std::size_t i = 0; i < content.ring.size(); ++i) {
        const MemoryContent::Place &place = content.ring[i];
        const double from = static_cast<double>(i) * width, to = from + width;
        const QRectF box(cells.left() + from * cells.width(), cells.top(), width * cells.width(), cells.height());
        column.mark(box, false, !place.queued);
        MemoryContent::Value value = place.value;
        if (!place.queued)
            value.text = QStringLiteral("(%1)").arg(value.text);
        column.cell(cells, from, to, value, place.queued ? look.theme.ink : look.theme.muted, Qt::AlignHCenter);
        const QString mark = place.head && place.tail ? tr("▲head △tail") : place.head ? tr("▲head") : place.tail ? tr("△tail") : QString();
        column.cell(marks, from, to, {mark}, look.theme.ink, Qt::AlignHCenter);
    }
    if (more)
        column.cell(cells, count * width - width, 1, {tr("… %1").arg(content.ringSize)}, look.theme.muted);
    (void)painter;
}

std::vector<MemoryRow> paintSlots(const Look &look, Column &column, const MemoryContent &content)
{
    std::vector<MemoryRow> rows;
    column.heading(tr("Slots: offset · state · message · written by · bytes · hexadecimal · as text"));
    for (std::size_t i = 0; i < content.slotRows.size(); ++i) {
        const MemoryContent::SlotRow &slot = content.slotRows[i];
        const bool last = column.rowsLeft() <= 1;
        const std::size_t left = content.slotRows.size() - i + content.moreSlots;
        if (column.full())
            return rows;
        const QRectF row = column.next();
        if (last && left > 1) {
            column.cell(row, 0, 1, {tr("%1 more slots: see All bytes").arg(left)}, look.theme.muted);
            return rows;
        }
        const bool past = slot.message == 0; // what an empty slot still holds means nothing
        const QColor ink = past ? look.theme.muted : look.theme.ink;
        column.mark(row, slot.selected, past);
        column.cell(row, 0.00, 0.11, {slot.offset}, look.theme.muted);
        column.cell(row, 0.11, 0.24, slot.state, look.theme.ink);
        column.cell(row, 0.24, 0.33, slot.number, ink);
        column.cell(row, 0.33, 0.47, slot.sender, ink);
        column.cell(row, 0.47, 0.54, slot.size, ink);
        column.cell(row, 0.54, 0.86, slot.hex, ink);
        column.cell(row, 0.86, 1.00, slot.text, ink);
        if (slot.message != 0)
            rows.push_back({row, slot.message});
    }
    if (content.moreSlots > 0 && !column.full())
        column.cell(column.next(), 0, 1, {tr("%1 more slots, not read").arg(content.moreSlots)}, look.theme.muted);
    return rows;
}

} // namespace

std::vector<MemoryRow> paintMemory(QPainter &painter, const Look &look, const QRectF &area, const MemoryContent &content)
{
    painter.save();
    const double left = static_cast<double>(content.processes.size() + content.words.size()) + 2.4;
    const double right = static_cast<double>(content.slotRows.size()) + 6.2;
    const double row = std::clamp(area.height() / std::max({left, right, 8.0}), look.px(smallestRow), look.px(tallestRow));
    const double gap = look.px(16), half = area.width() * 0.44;
    Column calls(painter, look, QRectF(area.left(), area.top(), half - gap / 2, area.height()), row);
    Column queue(painter, look, QRectF(area.left() + half + gap / 2, area.top(), area.width() - half - gap / 2, area.height()), row);
    paintCalls(painter, look, calls, content);
    paintWords(look, calls, content);
    paintRing(painter, look, queue, content);
    auto rows = paintSlots(look, queue, content);
    painter.restore();
    return rows;
}

} // namespace synchroscope
