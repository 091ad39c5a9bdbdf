// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says, on the timeline: which tier there is, what the legend explains, and the words behind a click.
#include "analysis/evidence_words.h"
#include "terms/hover.h"
#include "views/evidence_asking.h"
#include "views/timeline_view.h"

#include <algorithm>

namespace synchroscope {

/// Badges are explained from the first wait on; what contradicts, and what was woken before it slept, once it has
/// occurred.
LegendContents TimelineView::legendContents() const
{
    LegendContents contents = m_legend.contents();
    if (std::none_of(contents.activities.begin(), contents.activities.end(), isBlocked))
        return contents;
    addEvidence(contents, *m_recording, *m_history);
    contents.slivers = contents.wakeUps;
    return contents;
}

/// Beside the ticks, where the names of the lanes end.
void TimelineView::showTier()
{
    if (!m_recording || m_look.leastText > 0) { // not for the back row
        m_tier->hide();
        return;
    }
    const int tier = m_recording->evidenceTier;
    m_tier->setText(tr("Tier %1").arg(tier)); // the time axis begins beside it
    explain(m_tier, QStringLiteral("evidence tier"), tr("What Linux itself says of these processes here, of 2 tiers"));
    m_tier->setAccessibleName(tr("What Linux tells here: tier %1 of 2").arg(tier));
    m_tier->setFixedHeight(m_look.round(24));
    m_tier->adjustSize();
    m_tier->move(m_look.round(12), m_look.round(7));
    m_tier->show();
}

void TimelineView::explainTier()
{
    if (m_recording)
        m_note->explain(paragraphs(tierWords(*m_recording, &translateCore)),
                        QRect(m_tier->mapToGlobal(QPoint()), m_tier->size()));
}

/// The lanes stay in sight: the wait, and who ended it.
void TimelineView::explainWait(const EvidenceAnswer &answer)
{
    const std::vector<QRectF> lanes = plan().parts.lanes;
    const QRect about(mapToGlobal(QPoint(0, qRound(lanes.front().top()))),
                      mapToGlobal(QPoint(width(), qRound(lanes.back().bottom()))));
    m_note->explain(answer.told, about);
}

void TimelineView::explainProcess(int process, const QRect &about)
{
    if (!m_recording || !m_history)
        return;
    const auto index = static_cast<std::size_t>(process);
    const QString name = QString::fromStdString(m_recording->scenario().processes[index].name);
    QStringList told{tr("%1, pid %2").arg(name).arg(m_recording->processes[index].pid)};
    const std::vector<Span> &spans = m_history->spans(process);
    const bool ended = !spans.empty() && spans.back().end != openEnd && spans.back().end <= m_now;
    if (ended)
        told << tr("It has ended: Linux knows nothing of it any more.");
    if (const std::string state = kernelState(*m_recording, process, m_now, &translateCore); !state.empty())
        told << (ended ? tr("Asked for the last time while it lived, at %2, /proc said: %1")
                             .arg(QString::fromStdString(state),
                                  timeText(*m_recording, sampleAt(*m_recording, process, m_now)->at))
                       : tr("/proc says: %1").arg(QString::fromStdString(state)))
             << QString::fromStdString(kernelFigures(*m_recording, process, m_now, &translateCore));
    const Span *wait = waitAt(*m_history, process, m_now);
    told << paragraphs(wait ? howKnown(*m_recording, *m_history, process, *wait, &translateCore)
                            : tierWords(*m_recording, &translateCore));
    m_note->explain(told, about);
}

} // namespace synchroscope
