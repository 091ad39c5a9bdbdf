// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/legend.h"

#include "style/hatch.h"
#include "style/text_fit.h"
#include "terms/hover.h"
#include "views/evidence_painter.h"
#include "views/legend_terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace synchroscope {

void LegendContents::add(const LegendContents &other)
{
    for (const Activity activity : allActivities) {
        const auto has = [activity](const LegendContents &c) {
            return std::find(c.activities.begin(), c.activities.end(), activity) != c.activities.end();
        };
        if (has(other) && !has(*this))
            activities.push_back(activity);
    }
    std::sort(activities.begin(), activities.end());
    emptyPolls = emptyPolls || other.emptyPolls;
    messages = messages || other.messages;
    wakeUps = wakeUps || other.wakeUps;
    lost = lost || other.lost;
}

void LegendCollector::update(const History &history, int processes, std::int64_t tooShort)
{
    m_spansSeen.resize(static_cast<std::size_t>(processes), 0);
    for (int process = 0; process < processes; ++process) {
        const auto &spans = history.spans(process);
        std::size_t &seen = m_spansSeen[static_cast<std::size_t>(process)];
        for (; seen < spans.size(); ++seen) {
            const Span &span = spans[seen];
            if (span.end == openEnd && (span.activity == Activity::running || span.activity == Activity::held))
                break; // whether it is long enough to be seen is not known yet
            if (span.end == openEnd || span.end - span.begin > tooShort)
                m_activities |= 1U << static_cast<unsigned>(span.activity);
        }
    }
    m_messagesSeen = history.messages().size();
    const auto &channels = history.newest().channels;
    m_lost =
        std::any_of(channels.begin(), channels.end(), [](const ChannelState &channel) { return channel.lost > 0; });
    m_emptyPolls = !history.polls().empty();
    m_wakeUps = std::any_of(history.wakeUps().begin(), history.wakeUps().end(),
                            [](const WakeUp &wakeUp) { return !wakeUp.cameFirst; });
}

LegendContents LegendCollector::contents() const
{
    LegendContents result;
    for (const Activity activity : allActivities) {
        const bool shown = activity != Activity::notStarted && activity != Activity::ended;
        if (shown && (m_activities >> static_cast<unsigned>(activity)) & 1U)
            result.activities.push_back(activity);
    }
    result.emptyPolls = m_emptyPolls;
    result.messages = m_messagesSeen > 0;
    result.wakeUps = m_wakeUps;
    result.lost = m_lost;
    return result;
}

QString legendText(Evidence evidence)
{
    switch (evidence) {
    case Evidence::confirmed: return QCoreApplication::translate("legend", "Linux: asleep");
    case Evidence::contradicted: return QCoreApplication::translate("legend", "Linux: not asleep");
    case Evidence::wokenFirst: return QCoreApplication::translate("legend", "woken before it slept");
    case Evidence::unknown: break;
    }
    return QCoreApplication::translate("legend", "Linux: not known");
}

namespace {

struct Entry
{
    QString text;
    std::function<void(const QRectF &)> sign;
};

std::vector<Entry> entries(QPainter *painter, const Look &look, const LegendContents &contents)
{
    std::vector<Entry> list;
    const auto ink = [painter, &look](double width, Qt::PenStyle style = Qt::SolidLine) {
        painter->setPen(QPen(look.theme.ink, look.px(width), style));
    };
    for (const Activity activity : contents.activities) {
        const StateStyle &style = styleFor(activity);
        list.push_back(
            {legendText(style), [=, &look, &style](const QRectF &r) { paintState(*painter, look, r, style); }});
    }
    if (contents.emptyPolls) {
        list.push_back(
            {legendText(emptyPollStyle()), [=, &look](const QRectF &r) {
                 ink(1.2);
                 painter->setBrush(emptyPollStyle().colour);
                 painter->drawPolygon(QPolygonF({r.topLeft(), r.topLeft() + QPointF(r.height(), 0), r.bottomLeft()}));
                 painter->drawLine(r.topLeft(), r.bottomLeft());
             }});
    }
    if (contents.messages) {
        list.push_back({QCoreApplication::translate("legend", "message"), [=, &look](const QRectF &r) {
                            ink(2);
                            const double y = r.center().y(), radius = r.height() * 0.46;
                            painter->drawLine(QPointF(r.left() + radius, y), QPointF(r.right() - look.px(6), y));
                            painter->setBrush(look.theme.ink);
                            painter->drawPolygon(QPolygonF({{r.right(), y},
                                                            {r.right() - look.px(9), y - look.px(4)},
                                                            {r.right() - look.px(9), y + look.px(4)}}));
                            painter->setBrush(look.theme.panel);
                            painter->drawEllipse(QPointF(r.left() + radius, y), radius, radius);
                            painter->setFont(look.text(12, QFont::Bold));
                            painter->drawText(QRectF(r.left(), r.top(), 2 * radius, r.height()), Qt::AlignCenter,
                                              QStringLiteral("1"));
                        }});
    }
    if (contents.lost) {
        list.push_back({QCoreApplication::translate("legend", "not delivered"), [=, &look](const QRectF &r) {
                            painter->setPen(QPen(look.theme.alarm, look.px(2.4)));
                            const QPointF c = r.center();
                            const double arm = r.height() * 0.35;
                            painter->drawLine(c + QPointF(-arm, -arm), c + QPointF(arm, arm));
                            painter->drawLine(c + QPointF(-arm, arm), c + QPointF(arm, -arm));
                        }});
    }
    if (contents.wakeUps) {
        list.push_back(
            {QCoreApplication::translate("legend", "wake-up"), [=, &look](const QRectF &r) {
                 const double y = r.center().y(), head = r.height() * 0.42;
                 painter->setPen(
                     QPen(look.theme.dark ? QColor("#e69f00") : QColor("#a15c00"), look.px(2.2), Qt::DashLine));
                 painter->drawLine(QPointF(r.left(), y), QPointF(r.right() - head * 1.6, y));
                 ink(1.6);
                 painter->setBrush(look.theme.ink);
                 painter->drawEllipse(QPointF(r.left() + look.px(3), y), look.px(3.6), look.px(3.6));
                 painter->setBrush(look.theme.page);
                 painter->drawPolygon(QPolygonF(
                     {{r.right(), y}, {r.right() - head * 1.6, y - head}, {r.right() - head * 1.6, y + head}}));
             }});
    }
    if (contents.messages && contents.wakeUps) {
        list.push_back({QCoreApplication::translate("legend", "message that wakes"), [=, &look](const QRectF &r) {
                            const double y = r.center().y(), length = r.height() * 0.85, half = length * 0.5;
                            ink(2);
                            painter->drawLine(QPointF(r.left(), y), QPointF(r.right() - length * 0.8, y));
                            painter->setBrush(look.theme.ink);
                            painter->setPen(Qt::NoPen);
                            const auto head = [&](double tip, double part) {
                                painter->drawPolygon(QPolygonF({{r.right() - tip, y},
                                                                {r.right() - tip - length * part, y - half * part},
                                                                {r.right() - tip - length * part, y + half * part}}));
                            };
                            head(0, 1);
                            painter->setBrush(look.theme.page);
                            head(length * 0.33, 0.52);
                        }});
    }
    if (contents.slivers) {
        list.push_back({legendText(wokenStyle()), [=, &look](const QRectF &r) {
                            const double less = r.height() * 0.3;
                            paintState(*painter, look, r.adjusted(0, less, 0, -less), wokenStyle());
                        }});
    }
    for (const Evidence evidence : contents.evidence) {
        list.push_back({legendText(evidence), [=, &look](const QRectF &r) {
                            paintBadge(*painter, look, r.center(), r.height() * 0.95, evidence);
                        }});
    }
    return list;
}

/// Tells of each entry where it has been placed.
double layOut(QPainter *painter, const Look &look, const QRectF &area, const LegendContents &contents,
              const std::function<void(const QRectF &, const QString &)> &placed = {})
{
    const QFont font = look.text(16);
    const double sign = look.px(32), gap = look.px(9), between = look.px(30), line = look.px(30);
    double x = area.left(), y = area.top();
    for (const Entry &entry : entries(painter, look, contents)) {
        const double width = sign + gap + textWidth(font, entry.text);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += line;
        }
        if (painter) {
            painter->save();
            entry.sign(QRectF(x, y + (line - look.px(18)) / 2, sign, look.px(18)));
            painter->restore();
            painter->setPen(look.theme.ink);
            painter->setFont(font);
            painter->drawText(QRectF(x + sign + gap, y, width, line),
                              static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, entry.text);
        }
        if (placed)
            placed(QRectF(x, y, width, line), entry.text);
        x += width + between;
    }
    return y + line - area.top();
}

} // namespace

double paintLegend(QPainter &painter, const Look &look, const QRectF &area, const LegendContents &contents)
{
    return layOut(&painter, look, area, contents);
}

QString legendHoverText(const Look &look, const QRectF &area, const LegendContents &contents, const QPointF &point)
{
    QString text;
    layOut(nullptr, look, area, contents, [&](const QRectF &place, const QString &words) {
        if (place.contains(point))
            text = hoverTextFor(words);
    });
    return text;
}

double legendHeight(const Look &look, double width, const LegendContents &contents)
{
    return layOut(nullptr, look, QRectF(0, 0, width, 0), contents);
}

} // namespace synchroscope
