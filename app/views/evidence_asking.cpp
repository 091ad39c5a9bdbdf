// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence_asking.h"

#include "analysis/evidence_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace synchroscope {

void paintBadges(const TimelineContext &c)
{
    c.painter.save();
    for (const EvidenceMark &mark : evidenceMarks(c))
        paintBadge(c.painter, c.look, mark.place, mark.radius * 2, c.history.spans(mark.process)[mark.span].evidence);
    c.painter.restore();
}

std::optional<EvidenceAnswer> evidenceAt(const TimelineContext &c, const QPointF &place)
{
    constexpr double least = 9; // in units of the look: a small one can be hit too
    for (const EvidenceMark &mark : evidenceMarks(c)) {
        const double reach = std::max(mark.radius, c.look.px(least));
        const QPointF from = place - mark.place;
        if (std::hypot(from.x(), from.y()) > reach)
            continue;
        EvidenceAnswer answer;
        const Span &span = c.history.spans(mark.process)[mark.span];
        for (const std::string &told : howKnown(c.recording, c.history, mark.process, span, &translateCore))
            answer.told << QString::fromStdString(told);
        answer.told.removeAll(QString());
        answer.badge = QRectF(mark.place - QPointF(mark.radius, mark.radius), QSizeF(2 * mark.radius, 2 * mark.radius));
        return answer;
    }
    return std::nullopt;
}

const Span *waitAt(const History &history, int process, std::int64_t now)
{
    const auto &spans = history.spans(process);
    const auto next = std::partition_point(spans.begin(), spans.end(), [now](const Span &one) { return one.begin <= now; });
    const Span *span = next == spans.begin() ? nullptr : &*std::prev(next);
    return span && isBlocked(span->activity) && span->end >= now ? span : nullptr;
}

void addEvidence(LegendContents &contents, const Recording &recording, const History &history)
{
    const auto add = [&contents](Evidence one) {
        if (std::find(contents.evidence.begin(), contents.evidence.end(), one) == contents.evidence.end())
            contents.evidence.push_back(one);
    };
    if (std::none_of(contents.activities.begin(), contents.activities.end(), isBlocked))
        return;
    if (recording.evidenceTier > 0)
        add(Evidence::confirmed);
    add(Evidence::unknown);
    for (const Evidence rare : {Evidence::contradicted, Evidence::wokenFirst})
        if (history.evidence().given(rare) > 0)
            add(rare);
}

} // namespace synchroscope
