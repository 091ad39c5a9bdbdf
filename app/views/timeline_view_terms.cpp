// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the timeline explains itself: the legend, the badges, the spans of the lanes.
#include "style/state_style.h"
#include "terms/hover.h"
#include "terms/state_terms.h"
#include "views/evidence_painter.h"
#include "views/legend_terms.h"
#include "views/timeline_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <iterator>

namespace synchroscope {

QString TimelineView::hoverTextAt(const QPointF &point) const
{
    if (!m_recording || !m_history)
        return {};
    const TimelinePlan p = plan();
    if (p.legend.contains(point))
        return legendHoverText(m_look, p.legend, legendContents(), point);
    QPainter nowhere;
    for (const EvidenceMark &mark : evidenceMarks(context(nowhere, p))) {
        if ((mark.place - point).manhattanLength() <= mark.radius * 1.8)
            return evidenceHoverText(m_history->spans(mark.process)[mark.span].evidence, tr("Click: how this is known"));
    }
    const TimeAxis &axis = p.parts.axis;
    if (point.x() < axis.left || point.x() > axis.right())
        return {};
    const std::int64_t time = axis.toTime(point.x());
    for (std::size_t lane = 0; lane < p.parts.lanes.size(); ++lane) {
        if (!p.parts.lanes[lane].contains(point) || time > m_newest)
            continue;
        const auto &spans = m_history->spans(static_cast<int>(lane));
        const auto next = std::partition_point(spans.begin(), spans.end(), [&](const Span &one) { return one.begin <= time; });
        if (next != spans.begin())
            return stateHoverText(std::prev(next)->activity);
    }
    return {};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = hoverTextAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace synchroscope
