// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the timeline explains itself: the legend, the badges, the spans of the lanes.
#include "views/evidence_asking.h"
#include "views/legend_terms.h"
#include "views/timeline_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace synchroscope {

QString TimelineView::hoverTextAt(const QPointF &point) const
{
    if (!m_recording || !m_history)
        return {};
    const TimelinePlan p = plan();
    if (p.legend.contains(point))
        return legendHoverText(m_look, p.legend, legendContents(), point);
    if (p.more.contains(point)) {
        QStringList names;
        for (const int channel : p.hiddenChannels)
            names << QString::fromStdString(m_recording->scenario().channels[static_cast<std::size_t>(channel)].name);
        return tr("There is no room here for: %1. They are on the stage, and in the charts (G).")
            .arg(names.join(QStringLiteral(", ")));
    }
    QPainter nowhere;
    return synchroscope::hoverTextAt(context(nowhere, p), point);
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
