// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace synchroscope {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// The items that are shown, a list for each line. One that would stand alone in the last line takes another with it.
QList<QList<QLayoutItem *>> FlowLayout::lines(int width) const
{
    constexpr int fewest = 3; // of which a line is taken one
    QList<QList<QLayoutItem *>> all;
    int taken = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int needed = item->sizeHint().width();
        if (all.isEmpty() || taken + needed > width) {
            all.append(QList<QLayoutItem *>());
            taken = 0;
        }
        all.last().append(item);
        taken += needed + spacing();
    }
    if (all.size() > 1 && all.last().size() == 1 && all[all.size() - 2].size() >= fewest)
        all.last().prepend(all[all.size() - 2].takeLast());
    return all;
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int y = area.top(), bottom = y;
    for (const QList<QLayoutItem *> &line : lines(area.width())) {
        int height = 0, x = area.left();
        for (const QLayoutItem *item : line)
            height = std::max(height, item->sizeHint().height());
        for (QLayoutItem *item : line) {
            const QSize size = item->sizeHint();
            if (move)
                item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        bottom = y + height;
        y = bottom + spacing();
    }
    return bottom + margins.bottom() - rect.top();
}

} // namespace synchroscope
