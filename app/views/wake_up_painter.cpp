// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wake_up_painter.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double coincides = 3;     // px of the look: closer than this it is the same place
constexpr double besides = 10;      // from an arrow that stands there already
constexpr double mostAside = 32;    // further off it would belong to another time: the spans tell it
constexpr double headLength = 12;

/// A message's arrow that stands upright: it came as soon as it was sent.
struct Upright
{
    double x = 0;
    const MessageLife *life = nullptr;
};

std::vector<Upright> uprights(const TimelineContext &c)
{
    std::vector<Upright> list;
    for (const MessageLife *life : messagesInView(c)) {
        const std::int64_t sent = life->entered >= 0 ? life->entered : life->left;
        if (sent < 0 || life->taken < 0 || life->taken > c.now || life->receiver < 0)
            continue;
        const double x = c.axis.toX(life->taken);
        if (x - c.axis.toX(sent) <= c.look.px(coincides))
            list.push_back({x, life});
    }
    std::sort(list.begin(), list.end(), [](const Upright &a, const Upright &b) { return a.x < b.x; });
    return list;
}

/// Whether there is room for a word between two places: no arrow stands or passes there.
bool nothingElse(const TimelineContext &c, const WakeUp *self, double left, double right)
{
    const auto inside = [&](std::int64_t time) {
        const double x = time < 0 ? -1e9 : c.axis.toX(time);
        return x > left - c.look.px(40) && x < right + c.look.px(4);
    };
    const auto &wakeUps = c.history.wakeUps();
    const WakeUp *next = self + 1;
    if (next != wakeUps.data() + wakeUps.size() && inside(next->issued))
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

/// Where nothing stands yet: at its time; else beside it, on the left where the right has not come yet.
std::optional<double> placeFor(const TimelineContext &c, double at, const std::vector<double> &taken)
{
    const double reach = c.look.px(besides) * std::max(0.7, c.detail), newest = c.axis.clampedX(c.now);
    const auto isFree = [&](double x) {
        return std::none_of(taken.begin(), taken.end(),
                            [&](double other) { return std::abs(other - x) < reach * 0.75; });
    };
    if (isFree(at))
        return at;
    for (double aside = reach; aside <= c.look.px(mostAside); aside += reach) {
        if (at + aside <= newest && isFree(at + aside))
            return at + aside;
        if (at + aside > newest && isFree(at - aside))
            return at - aside;
    }
    return {};
}

} // namespace

bool arrowIsWanted(const TimelineContext &c, int from, int to)
{
    return c.lanes.size() <= 3 || (c.selected >= 0 && (from == c.selected || to == c.selected));
}

std::vector<const MessageLife *> messagesInView(const TimelineContext &c)
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

std::vector<WakeUpMark> wakeUpMarks(const TimelineContext &c)
{
    const auto &all = c.history.wakeUps();
    const auto first =
        std::partition_point(all.begin(), all.end(), [&](const WakeUp &w) { return w.issued < c.axis.begin; });
    const auto last = std::partition_point(first, all.end(),
                                           [&](const WakeUp &w) { return w.issued <= std::min(c.axis.end(), c.now); });
    std::vector<WakeUpMark> marks;
    if (static_cast<std::size_t>(last - first) > mostArrows)
        return marks;
    const auto count = static_cast<int>(c.lanes.size());
    const std::vector<Upright> messages = uprights(c);
    std::vector<double> taken; // the places near this one
    for (auto it = first; it != last; ++it) {
        if (it->cameFirst || it->from < 0 || it->from >= count || it->to < 0 || it->to >= count || it->from == it->to
            || !arrowIsWanted(c, it->from, it->to))
            continue;
        WakeUpMark mark;
        mark.wakeUp = &*it;
        mark.at = c.axis.toX(it->issued);
        const double near = c.look.px(coincides), far = c.look.px(mostAside);
        std::erase_if(taken, [&](double x) { return x < mark.at - far; });
        auto message = std::lower_bound(messages.begin(), messages.end(), mark.at - far,
                                        [](const Upright &one, double x) { return one.x < x; });
        std::vector<double> occupied = taken;
        for (; message != messages.end() && message->x <= mark.at + far; ++message) {
            occupied.push_back(message->x);
            if (message->life->sender == it->from && message->life->receiver == it->to
                && std::abs(message->x - mark.at) <= near && !mark.message)
                mark.message = MessageId{message->life->channel, message->life->number};
        }
        const auto place = mark.message ? std::optional(mark.at) : placeFor(c, mark.at, occupied);
        if (!place)
            continue;
        const QRectF &from = c.lanes[static_cast<std::size_t>(it->from)];
        const QRectF &to = c.lanes[static_cast<std::size_t>(it->to)];
        const bool down = to.top() > from.top();
        const double away = c.look.px(13) * c.detail;
        const double clear = c.look.px(*place == mark.at ? 1 : 6); // of the number at the message's tail
        mark.tail = {*place, down ? from.bottom() + away : from.top() - away};
        mark.tip = {*place, down ? to.top() - clear : to.bottom() + clear};
        if (!mark.message) {
            if (std::abs(mark.tip.y() - mark.tail.y()) < c.look.px(headLength * c.detail) * 1.2)
                continue;
            taken.push_back(*place);
        }
        marks.push_back(mark);
    }
    return marks;
}

void paintWakeUps(const TimelineContext &c)
{
    c.painter.save();
    const double head = c.look.px(headLength * c.detail);
    const QColor dashes = c.look.theme.dark ? QColor("#e69f00") : QColor("#a15c00");
    bool named = false;
    for (const WakeUpMark &mark : wakeUpMarks(c)) {
        const QPointF &tail = mark.tail, &tip = mark.tip;
        if (mark.message)
            continue;
        const bool down = tip.y() > tail.y();
        if (std::abs(tail.x() - mark.at) > 1) {
            c.painter.setPen(QPen(c.look.theme.ink, c.look.px(1.6)));
            c.painter.drawLine(QPointF(mark.at, tail.y()), tail);
        }
        c.painter.setPen(QPen(dashes, c.look.px(2.2), Qt::DashLine));
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
            if (place.right() < c.axis.right()
                && nothingElse(c, mark.wakeUp, tail.x() + c.look.px(4), place.right())) {
                c.painter.setPen(c.look.theme.ink);
                c.painter.setFont(font);
                c.painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, word);
                named = true;
            }
        }
    }
    c.painter.restore();
}

} // namespace synchroscope
