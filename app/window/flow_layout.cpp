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

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int x = area.left(), y = area.top(), lineHeight = 0;
    QList<std::pair<QLayoutItem *, QPoint>> line;
    const auto finishLine = [&] {
        for (const auto &[item, place] : line) {
            const int lower = (lineHeight - item->sizeHint().height()) / 2;
            if (move)
                item->setGeometry(QRect(place + QPoint(0, lower), item->sizeHint()));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        if (item->isEmpty())
            continue;
        if (!line.isEmpty() && x + size.width() > area.right() + 1) {
            finishLine();
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        line.append({item, QPoint(x, y)});
        x += size.width() + spacing();
    }
    finishLine();
    return y + lineHeight + margins.bottom() - rect.top();
}

} // namespace synchroscope
