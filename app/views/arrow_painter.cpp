// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/arrow_painter.h"

#include "analysis/moment.h"
#include "style/selection.h"
#include "style/state_style.h"
#include "style/text_fit.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace synchroscope {

namespace {

constexpr std::size_t mostArrows = 400; // more in view are no picture: the depth line tells them

struct MessageArrow
{
    const MessageLife *life = nullptr;
    QPointF tail, head; // head: where it arrived, or the end of the stub
    QString label;
    bool arrived = false, lost = false, newest = false, selected = false;
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

bool wanted(const TimelineContext &c, int from, int to)
{
    return c.lanes.size() <= 3 || (c.selected >= 0 && (from == c.selected || to == c.selected));
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

/// Messages that are at least partly in view, in order of their sending.
std::vector<const MessageLife *> visible(const TimelineContext &c)
{
    const auto &all = c.history.messages();
    const auto first =
        std::partition_point(all.begin(), all.end(), [&](const MessageLife &m) { return m.called < c.axis.begin; });
    const auto last = std::partition_point(
        first, all.end(), [&](const MessageLife &m) { return m.called <= std::min(c.axis.end(), c.now); });
    std::vector<const MessageLife *> result;
    if (static_cast<std::size_t>(last - first) > mostArrows)
        return result;
    constexpr std::ptrdiff_t stillUnderway = 512; // how far back a message may lie whose arrow reaches into view
    for (auto it = first - std::min(stillUnderway, first - all.begin()); it != last; ++it) {
        if (it >= first || it->taken >= c.axis.begin)
            result.push_back(&*it);
    }
    return result;
}

std::optional<MessageArrow> arrowOf(const TimelineContext &c, const MessageLife &life)
{
    const int receiver = likelyReceiver(c, life);
    const auto count = static_cast<int>(c.lanes.size());
    const bool selected = c.message == MessageId{life.channel, life.number};
    if (life.sender < 0 || life.sender >= count || receiver < 0 || receiver >= count
        || !(selected || wanted(c, life.sender, receiver)))
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
    font.setPixelSize(std::max(8, qRound(radius * 1.3)));
    drawFitted(c.painter, place, Qt::AlignCenter, font, label, 7);
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
    return std::clamp(closest / 2 - c.look.px(0.5), c.look.px(7.5), c.look.px(11.5) * std::max(0.7, c.detail));
}

/// Wider than high where a number is so long that it could not be read otherwise.
QSizeF circleRadii(const TimelineContext &c, const std::vector<MessageArrow> &arrows)
{
    const double radius = circleRadius(c, arrows);
    const auto longest = std::max_element(arrows.begin(), arrows.end(), [](const auto &a, const auto &b) {
        return a.label.size() < b.label.size();
    });
    if (longest == arrows.end() || longest->label.size() <= 3)
        return {radius, radius};
    return {std::max(radius, textWidth(c.look.text(10, QFont::Bold), longest->label) / 2 + c.look.px(4)), radius};
}

/// Whether there is room for a word between two places: no arrow stands or passes there.
bool nothingElse(const TimelineContext &c, std::vector<WakeUp>::const_iterator self, double left, double right)
{
    const auto inside = [&](std::int64_t time) {
        const double x = time < 0 ? -1e9 : c.axis.toX(time);
        return x > left - c.look.px(40) && x < right + c.look.px(4);
    };
    const auto next = std::next(self);
    if (next != c.history.wakeUps().end() && inside(next->issued))
        return false;
    const auto &messages = c.history.messages();
    const auto first = std::partition_point(messages.begin(), messages.end(),
                                            [&](const MessageLife &m) { return m.called < self->issued; });
    if (first != messages.end() && inside(first->entered) && first->entered > self->issued)
        return false;
    // The message before may still be on its way.
    return first == messages.begin() || std::prev(first)->taken <= self->issued
           || std::prev(first)->entered >= self->issued;
}

/// Whatever there is to draw, from left to right.
std::vector<MessageArrow> messageArrows(const TimelineContext &c)
{
    std::vector<MessageArrow> arrows;
    for (const MessageLife *life : visible(c)) {
        if (auto arrow = arrowOf(c, *life))
            arrows.push_back(std::move(*arrow));
    }
    if (!arrows.empty() && !c.recording.finished)
        arrows.back().newest = true;
    std::stable_sort(arrows.begin(), arrows.end(),
                     [](const auto &a, const auto &b) { return a.tail.x() < b.tail.x(); });
    return arrows;
}

/// Where each arrow's circle stands. One that finds its place taken steps aside; if that is taken too, it has none.
std::vector<std::optional<QPointF>> circlePlaces(const std::vector<MessageArrow> &arrows, QSizeF radii)
{
    std::vector<QPointF> taken;
    const double radius = radii.height();
    const auto isFree = [&](const QPointF &place) {
        return std::none_of(taken.begin(), taken.end(), [&](const QPointF &other) {
            const QPointF between = place - other;
            return std::hypot(between.x() * radius / radii.width(), between.y()) < radius * 1.6;
        });
    };
    std::vector<std::optional<QPointF>> places;
    for (const MessageArrow &arrow : arrows) {
        const QLineF line(arrow.tail, arrow.head);
        const QPointF second = line.pointAt(std::min(0.6, radius * 2.1 / std::max(1.0, line.length())));
        std::optional<QPointF> place;
        if (isFree(arrow.tail))
            place = arrow.tail;
        else if (isFree(second))
            place = second;
        if (place)
            taken.push_back(*place);
        places.push_back(place);
    }
    return places;
}

struct WakeUpArrow
{
    std::vector<WakeUp>::const_iterator wakeUp;
    QPointF tail, tip;
};

std::vector<WakeUpArrow> wakeUpArrows(const TimelineContext &c)
{
    const auto &all = c.history.wakeUps();
    const auto first =
        std::partition_point(all.begin(), all.end(), [&](const WakeUp &w) { return w.issued < c.axis.begin; });
    const auto last = std::partition_point(first, all.end(),
                                           [&](const WakeUp &w) { return w.issued <= std::min(c.axis.end(), c.now); });
    std::vector<WakeUpArrow> arrows;
    if (static_cast<std::size_t>(last - first) > mostArrows)
        return arrows;
    const auto count = static_cast<int>(c.lanes.size());
    double lastX = -1e9;
    for (auto it = first; it != last; ++it) {
        if (it->cameFirst || it->from < 0 || it->from >= count || it->to < 0 || it->to >= count || it->from == it->to
            || !wanted(c, it->from, it->to))
            continue;
        const QRectF &from = c.lanes[static_cast<std::size_t>(it->from)];
        const QRectF &to = c.lanes[static_cast<std::size_t>(it->to)];
        const bool down = to.top() > from.top();
        // Right of the message that caused it, and of a wake-up drawn just before: never one line with two heads.
        double x = c.axis.toX(it->issued) + c.look.px(14) * std::max(0.9, c.detail);
        if (x < lastX + c.look.px(13) * c.detail)
            x = lastX + c.look.px(13) * c.detail;
        if (x - c.axis.toX(it->issued) > c.look.px(45))
            continue;                            // so many at once are told by the spans
        x = std::min(x, c.axis.clampedX(c.now)); // nothing stands in the future
        lastX = x;
        const double away = c.look.px(13) * c.detail;
        const QPointF tail(x, down ? from.bottom() + away : from.top() - away);
        const QPointF tip(x, down ? to.top() - c.look.px(1) : to.bottom() + c.look.px(1));
        if (std::abs(tip.y() - tail.y()) >= c.look.px(12 * c.detail) * 1.2)
            arrows.push_back({it, tail, tip});
    }
    return arrows;
}

} // namespace

void paintMessages(const TimelineContext &c)
{
    const std::vector<MessageArrow> arrows = messageArrows(c);
    if (arrows.empty())
        return;
    const QSizeF radii = circleRadii(c, arrows);
    c.painter.save();
    c.painter.setClipRect(QRectF(c.axis.left - radii.width(), c.lanes.front().top() - c.look.px(60),
                                 c.axis.width + 2 * radii.width(),
                                 c.lanes.back().bottom() - c.lanes.front().top() + c.look.px(120)));
    for (const MessageArrow &arrow : arrows)
        paintLine(c, arrow);
    const auto places = circlePlaces(arrows, radii);
    const auto paintTail = [&](std::size_t i) {
        if (places[i]) {
            paintCircle(c, *places[i], radii, arrows[i].label, arrows[i].selected);
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

void paintWakeUps(const TimelineContext &c)
{
    c.painter.save();
    const double head = c.look.px(12 * c.detail);
    bool named = false;
    for (const auto &[wakeUp, tail, tip] : wakeUpArrows(c)) {
        const bool down = tip.y() > tail.y();
        const QColor ink = c.look.theme.dark ? QColor("#e69f00") : QColor("#a15c00");
        c.painter.setPen(QPen(ink, c.look.px(2.2), Qt::DashLine));
        const QPointF base = tip + QPointF(0, down ? -head : head);
        c.painter.drawLine(tail, base);
        c.painter.setPen(QPen(c.look.theme.ink, c.look.px(1.6)));
        c.painter.setBrush(c.look.theme.ink);
        c.painter.drawEllipse(tail, c.look.px(3.6), c.look.px(3.6));
        c.painter.setBrush(c.look.theme.page);
        c.painter.drawPolygon(QPolygonF({tip, base + QPointF(-head / 2, 0), base + QPointF(head / 2, 0)}));
        if (!named && c.detail >= 0.9) {
            const QString word = QCoreApplication::translate("timeline", "wakes");
            const QFont font = c.look.text(15, QFont::DemiBold);
            const QRectF place(tail.x() + c.look.px(10), (tail.y() + tip.y()) / 2 - c.look.px(12),
                               textWidth(font, word) + 1, c.look.px(24));
            if (place.right() < c.axis.right() && nothingElse(c, wakeUp, tail.x() + c.look.px(4), place.right())) {
                c.painter.setPen(c.look.theme.ink);
                c.painter.setFont(font);
                c.painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, word);
                named = true;
            }
        }
    }
    c.painter.restore();
}

MessageId messageArrowAt(const TimelineContext &c, const QPointF &place)
{
    const std::vector<MessageArrow> arrows = messageArrows(c);
    const QSizeF radii = circleRadii(c, arrows);
    const auto circles = circlePlaces(arrows, radii);
    const MessageArrow *nearest = nullptr;
    double least = c.look.px(6); // from the line; within a circle it is this one
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const QPointF off = circles[i].value_or(place) - place;
        if (circles[i] && std::abs(off.x()) <= radii.width() && std::abs(off.y()) <= radii.height())
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
    const QSizeF radii = circleRadii(c, arrows);
    const auto places = circlePlaces(arrows, radii);
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const MessageLife &life = *arrows[i].life;
        if (places[i])
            marks.push_back({*places[i], radii.height(), momentOfSending(c.recording, life)});
        if (arrows[i].arrived)
            marks.push_back({arrows[i].head, head, momentOfReceipt(c.recording, life)});
    }
    for (const auto &[wakeUp, tail, tip] : wakeUpArrows(c)) {
        const std::size_t moment = momentOfWakeUp(c.recording, *wakeUp);
        marks.push_back({tail, head, moment});
        marks.push_back({tip, head, moment});
    }
    return marks;
}

} // namespace synchroscope
