// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/arrow_painter.h"

#include "analysis/moment.h"
#include "style/selection.h"
#include "style/state_style.h"
#include "style/text_fit.h"
#include "views/wake_up_painter.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace synchroscope {

namespace {

constexpr double textOfRadius = 1.3; // in a circle
constexpr double largestTextOfRadius = 1.85; // where type may not be smaller

struct MessageArrow
{
    const MessageLife *life = nullptr;
    QPointF tail, head; // head: where it arrived, or the end of the stub
    QString label;
    bool arrived = false, lost = false, newest = false, selected = false;
    QSizeF radii;       // of its circle: wider than high where its number is long
    bool wakes = false; // it came while its receiver slept: the wake-up has the same place and the same time
};

void paintHead(QPainter &painter, const QPointF &from, const QPointF &tip, double length, double width)
{
    const QLineF line(from, tip);
    if (line.length() < 0.1)
        return;
    const QPointF along = (tip - from) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * length;
    painter.drawPolygon(QPolygonF({tip, base + across * width / 2, base - across * width / 2}));
}

int likelyReceiver(const TimelineContext &c, const MessageLife &life)
{
    if (life.receiver >= 0)
        return life.receiver;
    const auto &channels = c.recording.scenario().channels;
    if (life.channel < 0 || static_cast<std::size_t>(life.channel) >= channels.size())
        return -1;
    for (const int receiver : channels[static_cast<std::size_t>(life.channel)].receivers) {
        if (receiver != life.sender)
            return receiver;
    }
    return -1;
}

std::optional<MessageArrow> arrowOf(const TimelineContext &c, const MessageLife &life)
{
    const int receiver = likelyReceiver(c, life);
    const auto count = static_cast<int>(c.lanes.size());
    const bool selected = c.message == MessageId{life.channel, life.number};
    if (life.sender < 0 || life.sender >= count || receiver < 0 || receiver >= count
        || !(selected || arrowIsWanted(c, life.sender, receiver)))
        return {};
    if (life.entered < 0 && life.left < 0)
        return {}; // it waits at its sender's door: the blocked span says so
    const QRectF &from = c.lanes[static_cast<std::size_t>(life.sender)];
    const QRectF &to = c.lanes[static_cast<std::size_t>(receiver)];
    const bool down = to.top() > from.top();
    const std::int64_t sent = life.entered >= 0 ? life.entered : life.left;
    MessageArrow arrow;
    arrow.life = &life;
    arrow.selected = selected;
    arrow.tail = {c.axis.toX(sent), down ? from.bottom() : from.top()};
    arrow.label = labelOf(c.recording, c.history, life.channel, life.number, life.sender);
    arrow.arrived = life.taken >= 0 && life.taken <= c.now;
    arrow.lost = life.fate == Fate::refused || life.fate == Fate::discarded || life.fate == Fate::overwritten
                 || life.fate == Fate::withdrawn;
    if (arrow.arrived) {
        arrow.head = {c.axis.toX(life.taken), down ? to.top() : to.bottom()};
    } else {
        const double reach = std::min(std::abs(to.top() - from.bottom()) * 0.36, c.look.px(26));
        arrow.head = arrow.tail + QPointF(reach * 0.45, down ? reach : -reach);
    }
    return arrow;
}

void paintLine(const TimelineContext &c, const MessageArrow &arrow)
{
    if (arrow.selected) {
        c.painter.setPen(QPen(selectionLine(c.look.theme), c.look.px(8), Qt::SolidLine, Qt::RoundCap));
        c.painter.drawLine(QLineF(arrow.tail, arrow.head));
    }
    QPen pen(c.look.theme.ink, c.look.px(arrow.newest ? 3.2 : 2.0));
    if (!arrow.arrived)
        pen.setDashPattern({2, 2});
    c.painter.setPen(pen);
    const double head = c.look.px(13 * c.detail);
    const QLineF line(arrow.tail, arrow.head);
    const double length = std::max(1.0, line.length());
    const double cut = arrow.arrived ? std::min(head * 0.8, length * 0.5) : 0;
    c.painter.drawLine(line.p1(), line.pointAt(1 - cut / length));
    if (arrow.arrived) {
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(c.look.theme.ink);
        paintHead(c.painter, arrow.tail, arrow.head, head, head * 0.95);
        if (arrow.wakes) { // a wake-up's hollow head inside the message's
            c.painter.setBrush(c.look.theme.page);
            const QPointF inwards = (arrow.head - arrow.tail) / length;
            paintHead(c.painter, arrow.tail, arrow.head - inwards * head * 0.33, head * 0.52, head * 0.5);
        }
    } else if (arrow.lost) {
        const double arm = c.look.px(5);
        c.painter.setPen(QPen(c.look.theme.alarm, c.look.px(2.4)));
        c.painter.drawLine(arrow.head + QPointF(-arm, -arm), arrow.head + QPointF(arm, arm));
        c.painter.drawLine(arrow.head + QPointF(-arm, arm), arrow.head + QPointF(arm, -arm));
    }
}

/// A circle, or, about a long number, wider than high.
void paintCircle(const TimelineContext &c, const QPointF &centre, QSizeF radii, const QString &label, bool selected)
{
    const double radius = radii.height();
    const QRectF place(centre.x() - radii.width(), centre.y() - radius, 2 * radii.width(), 2 * radius);
    c.painter.setPen(QPen(selected ? selectionLine(c.look.theme) : c.look.theme.ink, c.look.px(selected ? 4 : 1.7)));
    c.painter.setBrush(selected ? selectionFill(c.look.theme) : c.look.theme.panel);
    c.painter.drawRoundedRect(place, radius, radius);
    c.painter.setPen(c.look.theme.ink);
    QFont font = c.look.text(14, QFont::Bold);
    font.setPixelSize(std::max({8, qRound(radius * textOfRadius), qCeil(c.look.leastText)}));
    drawFitted(c.painter, place, Qt::AlignCenter, font, label, std::max(7.0, c.look.leastText));
}

/// As large as the room between neighbours allows.
double circleRadius(const TimelineContext &c, const std::vector<MessageArrow> &arrows)
{
    double closest = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < arrows.size(); ++i) {
        const double distance = std::abs(arrows[i].tail.x() - arrows[i - 1].tail.x());
        if (qFuzzyCompare(arrows[i].tail.y(), arrows[i - 1].tail.y()) && distance > c.look.px(2))
            closest = std::min(closest, distance);
    }
    const double least = std::max(c.look.px(7.5), c.look.leastText / largestTextOfRadius);
    const double most = std::max(least, c.look.px(11.5) * std::max(0.7, c.detail));
    if (c.look.leastText > 0) // as large as its number wants, but no higher than a bar
        return std::clamp(c.lanes.front().height() / 2, least, std::max(most, c.look.leastText / textOfRadius * 0.8));
    return std::clamp(closest / 2 - c.look.px(0.5), least, most);
}

/// Wider than high where a number is so long that it could not be read otherwise.
void measureCircles(const TimelineContext &c, std::vector<MessageArrow> &arrows)
{
    const double radius = circleRadius(c, arrows);
    for (MessageArrow &arrow : arrows) {
        arrow.radii = {radius, radius};
        if (arrow.label.size() > 3 || c.look.leastText > 0)
            arrow.radii.setWidth(std::max(radius, textWidth(c.look.text(10, QFont::Bold), arrow.label) / 2 + c.look.px(4)));
    }
}

/// Whatever there is to draw, from left to right.
std::vector<MessageArrow> messageArrows(const TimelineContext &c)
{
    std::vector<MessageArrow> arrows;
    for (const MessageLife *life : messagesInView(c)) {
        if (auto arrow = arrowOf(c, *life))
            arrows.push_back(std::move(*arrow));
    }
    for (const WakeUpMark &mark : c.plain ? std::vector<WakeUpMark>() : wakeUpMarks(c)) {
        const auto same = [&](const MessageArrow &arrow) {
            return mark.message && *mark.message == MessageId{arrow.life->channel, arrow.life->number};
        };
        if (const auto found = std::find_if(arrows.begin(), arrows.end(), same); found != arrows.end())
            found->wakes = true;
    }
    if (!arrows.empty() && !c.recording.finished)
        arrows.back().newest = true;
    std::stable_sort(arrows.begin(), arrows.end(),
                     [](const auto &a, const auto &b) { return a.tail.x() < b.tail.x(); });
    measureCircles(c, arrows);
    return arrows;
}

/// Where each arrow's circle stands. One that finds its place taken steps aside; if that is taken too, it has none.
std::vector<std::optional<QPointF>> circlePlaces(const TimelineContext &c, const std::vector<MessageArrow> &arrows)
{
    struct Taken
    {
        QPointF place;
        QSizeF radii;
    };
    std::vector<Taken> taken;
    const double closest = c.look.leastText > 0 ? 2.15 : 1.6; // in radii: presented, no circle lies on another
    const auto isFree = [&](const QPointF &place, const QSizeF &radii) {
        return std::none_of(taken.begin(), taken.end(), [&](const Taken &other) {
            const QPointF between = place - other.place;
            const double straight = radii.width() - radii.height() + other.radii.width() - other.radii.height();
            return std::hypot(std::max(0.0, std::abs(between.x()) - straight), between.y()) < radii.height() * closest;
        });
    };
    std::vector<std::optional<QPointF>> places;
    const bool any = circlesFit(c);
    for (const MessageArrow &arrow : arrows) {
        const QLineF line(arrow.tail, arrow.head);
        const double aside = arrow.radii.height() * 2.1 / std::max(1.0, line.length());
        const QPointF second = line.pointAt(std::min(0.6, aside));
        std::optional<QPointF> place;
        if (any && isFree(arrow.tail, arrow.radii))
            place = arrow.tail;
        else if (any && isFree(second, arrow.radii))
            place = second;
        if (place)
            taken.push_back({*place, arrow.radii});
        places.push_back(place);
    }
    return places;
}

} // namespace

bool circlesFit(const TimelineContext &c)
{
    return c.lanes.empty() || c.lanes.front().height() >= 2 * c.look.leastText / largestTextOfRadius;
}

void paintMessages(const TimelineContext &c)
{
    const std::vector<MessageArrow> arrows = messageArrows(c);
    if (arrows.empty())
        return;
    const auto widest = std::max_element(arrows.begin(), arrows.end(), [](const auto &a, const auto &b) {
        return a.radii.width() < b.radii.width();
    });
    const double overhang = widest->radii.width();
    c.painter.save();
    c.painter.setClipRect(QRectF(c.axis.left - overhang, c.lanes.front().top() - c.look.px(60),
                                 c.axis.width + 2 * overhang,
                                 c.lanes.back().bottom() - c.lanes.front().top() + c.look.px(120)));
    for (const MessageArrow &arrow : arrows)
        paintLine(c, arrow);
    const auto places = circlePlaces(c, arrows);
    const auto paintTail = [&](std::size_t i) {
        if (places[i]) {
            paintCircle(c, *places[i], arrows[i].radii, arrows[i].label, arrows[i].selected);
        } else {
            c.painter.setPen(Qt::NoPen);
            c.painter.setBrush(c.look.theme.ink);
            c.painter.drawEllipse(arrows[i].tail, c.look.px(2.5), c.look.px(2.5));
        }
    };
    for (const bool selected : {false, true}) { // over all lines, and over the others
        for (std::size_t i = 0; i < arrows.size(); ++i) {
            if (arrows[i].selected == selected)
                paintTail(i);
        }
    }
    c.painter.restore();
}

MessageId messageArrowAt(const TimelineContext &c, const QPointF &place)
{
    const std::vector<MessageArrow> arrows = messageArrows(c);
    const auto circles = circlePlaces(c, arrows);
    const MessageArrow *nearest = nullptr;
    double least = c.look.px(6); // from the line; within a circle it is this one
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const QPointF off = circles[i].value_or(place) - place;
        if (circles[i] && std::abs(off.x()) <= arrows[i].radii.width() && std::abs(off.y()) <= arrows[i].radii.height())
            return {arrows[i].life->channel, arrows[i].life->number};
        const QPointF way = arrows[i].head - arrows[i].tail, from = place - arrows[i].tail;
        const double length = QPointF::dotProduct(way, way);
        const double along = length > 0 ? std::clamp(QPointF::dotProduct(from, way) / length, 0.0, 1.0) : 0;
        const double distance = QLineF(arrows[i].tail + way * along, place).length();
        if (distance <= least) {
            least = distance;
            nearest = &arrows[i];
        }
    }
    return nearest ? MessageId{nearest->life->channel, nearest->life->number} : MessageId{};
}

double messageCircleRadius(const TimelineContext &c) { return circleRadius(c, messageArrows(c)); }

std::vector<TimelineMark> arrowMarks(const TimelineContext &c)
{
    std::vector<TimelineMark> marks;
    const std::vector<MessageArrow> arrows = messageArrows(c);
    const double head = c.look.px(10);
    const auto places = circlePlaces(c, arrows);
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const MessageLife &life = *arrows[i].life;
        if (places[i])
            marks.push_back({*places[i], arrows[i].radii.height(), momentOfSending(c.recording, life)});
        if (arrows[i].arrived)
            marks.push_back({arrows[i].head, head, momentOfReceipt(c.recording, life)});
    }
    for (const WakeUpMark &mark : wakeUpMarks(c)) {
        if (mark.message)
            continue; // the message's arrow is clicked
        const std::size_t moment = momentOfWakeUp(c.recording, *mark.wakeUp);
        marks.push_back({mark.tail, head, moment});
        marks.push_back({mark.tip, head, moment});
    }
    return marks;
}

} // namespace synchroscope
