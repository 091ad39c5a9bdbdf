// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace synchroscope {

/// The badge of a run beside its line or point.
struct Badge
{
    QRectF place;
    QString text;
    QColor colour;
};

inline QFont badgeFont(const Look &look) { return look.text(14, QFont::Bold); }

/// Where several would stand in one place they stand one above the other.
inline void paintBadges(QPainter &painter, const Look &look, std::vector<Badge> badges)
{
    std::stable_sort(badges.begin(), badges.end(),
                     [](const Badge &one, const Badge &other) { return one.place.bottom() > other.place.bottom(); });
    for (std::size_t i = 0; i < badges.size(); ++i) {
        for (std::size_t below = 0; below < i; ++below) {
            if (badges[i].place.intersects(badges[below].place))
                badges[i].place.moveBottom(badges[below].place.top() - 0.5);
        }
    }
    QColor plate = look.theme.page; // what lies below stays visible
    plate.setAlpha(170);
    painter.setFont(badgeFont(look));
    for (const Badge &badge : badges) {
        painter.fillRect(badge.place, plate);
        painter.setPen(badge.colour);
        painter.drawText(badge.place, Qt::AlignCenter | Qt::TextDontClip, badge.text);
    }
}

} // namespace synchroscope
