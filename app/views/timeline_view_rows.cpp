// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows, in words: for those who do not see it.
#include "style/state_style.h"
#include "views/timeline_view.h"

#include <algorithm>

namespace synchroscope {

int TimelineView::rowCount() const
{
    if (!m_recording || !m_history)
        return 0;
    const TimelinePlan p = plan();
    return static_cast<int>(p.parts.lanes.size() + p.depths.size());
}

QRectF TimelineView::rowRect(int row) const
{
    const TimelinePlan p = plan();
    const auto lane = static_cast<std::size_t>(row);
    return lane < p.parts.lanes.size() ? p.parts.lanes[lane] : p.depths[lane - p.parts.lanes.size()];
}

QString TimelineView::rowName(int row) const
{
    const Scenario &scenario = m_recording->scenario();
    const auto lane = static_cast<std::size_t>(row);
    if (lane < scenario.processes.size())
        return QString::fromStdString(scenario.processes[lane].name);
    const auto channel = static_cast<std::size_t>(plan().depthChannels[lane - scenario.processes.size()]);
    return tr("Messages in %1").arg(QString::fromStdString(scenario.channels[channel].name));
}

QString TimelineView::rowText(int row) const
{
    const auto lane = static_cast<std::size_t>(row);
    const std::size_t lanes = m_recording->scenario().processes.size();
    if (lane < lanes)
        return laneText(row);
    const auto channel = static_cast<std::size_t>(plan().depthChannels[lane - lanes]);
    const int capacity = m_recording->scenario().channels[channel].capacity;
    return tr("%1 of %2").arg(channel < m_depthNow.size() ? m_depthNow[channel] : 0).arg(capacity);
}

/// The newest first, as many as one listens to.
QString TimelineView::laneText(int process) const
{
    constexpr int most = 4;
    const auto &spans = m_history->spans(process);
    auto next = std::partition_point(spans.begin(), spans.end(), [this](const Span &one) { return one.begin <= m_now; });
    QStringList told;
    while (next != spans.begin() && told.size() < most) {
        const Span &span = *--next;
        const QString word = legendText(styleFor(span.activity));
        told << (told.isEmpty() ? tr("%1 since %2").arg(word, timeText(*m_recording, span.begin))
                                : tr("before: %1 from %2 to %3")
                                      .arg(word, timeText(*m_recording, span.begin), timeText(*m_recording, span.end)));
    }
    return told.isEmpty() ? tr("nothing yet") : told.join(QStringLiteral("; "));
}

} // namespace synchroscope
