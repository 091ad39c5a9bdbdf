// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence_asking.h"

#include "analysis/evidence_words.h"
#include "terms/state_terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace synchroscope {

QStringList paragraphs(const std::vector<std::string> &told)
{
    QStringList list;
    for (const std::string &one : told)
        list << QString::fromStdString(one);
    list.removeAll(QString());
    return list;
}

void paintBadges(const TimelineContext &c)
{
    c.painter.save();
    for (const EvidenceMark &mark : evidenceMarks(c))
        paintBadge(c.painter, c.look, mark.place, mark.radius * 2, c.history.spans(mark.process)[mark.span].evidence);
    c.painter.restore();
}

namespace {

std::optional<EvidenceMark> markAt(const TimelineContext &c, const QPointF &place)
{
    constexpr double least = 9; // in units of the look: a small one can be hit too
    for (const EvidenceMark &mark : evidenceMarks(c)) {
        const QPointF from = place - mark.place;
        if (std::hypot(from.x(), from.y()) <= std::max(mark.radius, c.look.px(least)))
            return mark;
    }
    return std::nullopt;
}

} // namespace

std::optional<EvidenceAnswer> evidenceAt(const TimelineContext &c, const QPointF &place)
{
    const auto mark = markAt(c, place);
    if (!mark)
        return std::nullopt;
    const Span &span = c.history.spans(mark->process)[mark->span];
    const QPointF corner(mark->radius, mark->radius);
    return EvidenceAnswer{paragraphs(howKnown(c.recording, c.history, mark->process, span, &translateCore)),
                          QRectF(mark->place - corner, mark->place + corner)};
}

QString hoverTextAt(const TimelineContext &c, const QPointF &place)
{
    if (const auto mark = markAt(c, place))
        return evidenceHoverText(c.history.spans(mark->process)[mark->span].evidence,
                                 QCoreApplication::translate("evidence", "Click: how this is known"));
    if (place.x() < c.axis.left || place.x() > c.axis.right())
        return {};
    const std::int64_t time = c.axis.toTime(place.x());
    for (std::size_t lane = 0; lane < c.lanes.size(); ++lane) {
        const bool here = c.lanes[lane].contains(place) && time <= c.now;
        if (const Span *span = here ? spanAt(c.history, static_cast<int>(lane), time) : nullptr)
            return stateHoverText(span->activity);
    }
    return {};
}

const Span *spanAt(const History &history, int process, std::int64_t time)
{
    const auto &spans = history.spans(process);
    const auto next =
        std::partition_point(spans.begin(), spans.end(), [time](const Span &one) { return one.begin <= time; });
    return next == spans.begin() ? nullptr : &*std::prev(next);
}

const Span *waitAt(const History &history, int process, std::int64_t now)
{
    const Span *span = spanAt(history, process, now);
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
