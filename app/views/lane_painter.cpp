// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lane_painter.h"

#include "analysis/gallop.h"
#include "languages/words.h"
#include "style/hatch.h"
#include "style/text_fit.h"
#include "views/arrow_painter.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

QRectF spanRect(const QRectF &lane, double left, double right, double share)
{
    const double height = lane.height() * share;
    return {left, lane.center().y() - height / 2, right - left, height};
}

void paintNumber(const TimelineContext &c, const QRectF &span, const QString &label)
{
    const double height = c.look.px(24 * c.detail);
    if (span.width() < height * 0.95 || span.height() < height * 0.8)
        return; // before the text is measured: most spans of a busy lane end here
    const QFont font = c.look.text(16 * c.detail, QFont::Bold);
    const double width = std::max(height * 0.95, textWidth(font, label) + c.look.px(10 * c.detail));
    if (span.width() < width + c.look.px(3))
        return;
    const double used = std::min(std::max(height, c.look.leastText), span.height() - c.look.px(c.look.leastText > 0 ? 2 : 4));
    const QRectF box(span.center().x() - width / 2, span.center().y() - used / 2, width, used);
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(QColor(Qt::white));
    c.painter.drawRoundedRect(box, c.look.px(4), c.look.px(4));
    c.painter.setPen(QColor("#111827"));
    drawFitted(c.painter, box, Qt::AlignCenter, font, label, std::max(8.0, c.look.leastText));
}

/// Where many spans share a few pixels: their proportions, one above the other. On whole pixels and without smoothing, for
/// there may be a thousand of them. The place that was painted; nothing, if there is nothing to tell.
QRect paintMerged(const TimelineContext &c, const QRectF &lane, const LanePiece &piece)
{
    std::int64_t sum = 0;
    for (const std::int64_t share : piece.shares)
        sum += share;
    if (sum <= 0)
        return {};
    const int left = qRound(piece.left), width = std::max(1, qRound(piece.right) - left);
    const int highest = qRound(lane.top()), height = qRound(lane.bottom()) - highest;
    int top = highest;
    std::int64_t above = 0;
    for (const Activity activity : allActivities) {
        const auto share = piece.shares[static_cast<std::size_t>(activity)];
        if (share <= 0)
            continue;
        above += share;
        const int bottom = highest + qRound(height * static_cast<double>(above) / static_cast<double>(sum));
        if (bottom > top)
            c.painter.fillRect(QRect(left, top, width, bottom - top), styleFor(activity).colour);
        top = bottom;
    }
    return {left, highest, width, height};
}

/// All merged pieces of a lane; neighbours share the outline above and below them.
void paintMerged(const TimelineContext &c, const QRectF &lane, const std::vector<LanePiece> &pieces)
{
    const int outline = std::max(1, qRound(c.look.px(1)));
    QRect joined;
    const auto finish = [&] {
        c.painter.fillRect(QRect(joined.left(), joined.top(), joined.width(), outline), c.look.theme.outline);
        c.painter.fillRect(QRect(joined.left(), joined.bottom() + 1 - outline, joined.width(), outline),
                           c.look.theme.outline);
    };
    for (const LanePiece &piece : pieces) {
        const QRect place = piece.merged ? paintMerged(c, lane, piece) : QRect();
        if (place.isEmpty())
            continue;
        if (!joined.isEmpty() && place.left() > joined.right() + 1) {
            finish();
            joined = {};
        }
        joined |= place;
    }
    if (!joined.isEmpty())
        finish();
}

bool sends(const Scenario &scenario, int process)
{
    return std::any_of(scenario.channels.begin(), scenario.channels.end(), [process](const ChannelSpec &channel) {
        return std::find(channel.senders.begin(), channel.senders.end(), process) != channel.senders.end();
    });
}

void paintLane(const TimelineContext &c, int process)
{
    const auto index = static_cast<std::size_t>(process);
    const QRectF &lane = c.lanes[index];
    const auto &spans = c.history.spans(process);
    const std::vector<LanePiece> pieces = c.indices[index].pieces(spans, c.axis, c.now, c.look.px(3));
    c.painter.setRenderHint(QPainter::Antialiasing, false);
    paintMerged(c, lane, pieces);
    c.painter.setRenderHint(QPainter::Antialiasing);
    // A sender's messages have their numbers where the arrows begin: both do not fit on a low lane with large text.
    const bool numbered = lane.height() >= c.look.leastText * 1.5 || !circlesFit(c) || !sends(c.recording.scenario(), process);
    for (const LanePiece &piece : pieces) {
        if (piece.merged)
            continue;
        const Span &span = spans[piece.span];
        if (span.activity == Activity::notStarted || span.activity == Activity::ended)
            continue;
        const StateStyle &style = styleFor(span.activity);
        const QRectF rect = spanRect(lane, piece.left, piece.right, style.height);
        if (rect.width() < 0.3)
            continue;
        if (rect.width() < c.look.px(2.5))
            c.painter.fillRect(rect, style.colour);
        else
            paintState(c.painter, c.look, rect, style);
        const bool active = span.activity == Activity::working || span.activity == Activity::spinning;
        if (active && numbered && span.message != 0 && span.messageChannel >= 0)
            paintNumber(c, rect, labelOf(c.recording, c.history, span.messageChannel, span.message));
    }
}

/// A flag on a pole at the top edge of a lane.
QPolygonF flag(double x, double top, double width, double height)
{
    return QPolygonF({{x, top}, {x + width, top}, {x, top + height}});
}

} // namespace

bool sendsOnly(const Scenario &scenario, int process)
{
    bool sends = false, receives = false;
    for (const ChannelSpec &channel : scenario.channels) {
        sends = sends || std::find(channel.senders.begin(), channel.senders.end(), process) != channel.senders.end();
        receives = receives
                   || std::find(channel.receivers.begin(), channel.receivers.end(), process) != channel.receivers.end();
    }
    return sends && !receives;
}

QString endText(const QString &name, const ProcessState &state, const QString &time)
{
    switch (state.exit) {
    case ExitKind::ok: return QCoreApplication::translate("timeline", "%1 done %2").arg(name, time);
    case ExitKind::killed: return QCoreApplication::translate("timeline", "%1 killed %2").arg(name, time);
    case ExitKind::stopped: break;
    case ExitKind::sandbox:
    case ExitKind::error: return QCoreApplication::translate("timeline", "%1 failed %2").arg(name, time);
    }
    return {};
}

void paintLanes(const TimelineContext &c)
{
    c.painter.save();
    for (int process = 0; process < static_cast<int>(c.lanes.size()); ++process)
        paintLane(c, process);
    c.painter.restore();
}

void paintEmptyPolls(const TimelineContext &c)
{
    const auto &polls = c.history.polls();
    const auto startsBefore = [](std::int64_t time) { return [time](const Poll &p) { return p.at < time; }; };
    auto poll = std::partition_point(polls.begin(), polls.end(), startsBefore(c.axis.begin));
    const auto last = std::partition_point(poll, polls.end(), startsBefore(std::min(c.axis.end(), c.now) + 1));
    constexpr std::ptrdiff_t manyMore = 4000; // than pixels: then a few a pixel are looked at
    const std::int64_t stride =
        last - poll > manyMore ? std::max<std::int64_t>(1, c.axis.perPixel() / static_cast<std::int64_t>(c.lanes.size()))
                               : 0;
    const double width = c.look.px(12 * c.detail), least = c.look.px(3);
    struct Row // of flags so close that they make one band
    {
        double left = -1e9, right = -1e9;
    };
    std::vector<Row> rows(c.lanes.size());
    c.painter.save();
    c.painter.setPen(QPen(c.look.theme.dark ? c.look.theme.caption : c.look.theme.outline, c.look.px(1.2)));
    c.painter.setBrush(emptyPollStyle().colour);
    const auto paint = [&](std::size_t process) {
        const Row &row = rows[process];
        if (row.left < c.axis.left - 1)
            return;
        const double overhang = std::min(c.look.px(12 * c.detail), c.lanes[process].height() * 0.3);
        const double top = c.lanes[process].top() - overhang;
        if (row.right - row.left < least * 2)
            c.painter.drawPolygon(flag(row.left, top, width, overhang * 1.9));
        else
            c.painter.drawRect(QRectF(row.left, top, row.right - row.left, overhang));
    };
    while (poll != last) {
        const auto process = static_cast<std::size_t>(poll->process);
        if (process < rows.size()) {
            const double x = c.axis.toX(poll->at);
            if (x - rows[process].right >= least) {
                paint(process);
                rows[process].left = x;
            }
            rows[process].right = x;
        }
        poll = gallop(std::next(poll), last, startsBefore(poll->at + stride));
    }
    for (std::size_t process = 0; process < rows.size(); ++process)
        paint(process);
    c.painter.restore();
}

void paintGaps(const TimelineContext &c)
{
    const auto &gaps = c.history.gaps();
    if (gaps.empty())
        return;
    c.painter.save();
    const QFont font = c.look.text(13, QFont::DemiBold);
    std::vector<double> painted(c.lanes.size(), -1e9); // up to where, in each lane
    auto gap = std::partition_point(gaps.begin(), gaps.end(), [&](const Gap &one) { return one.to < c.axis.begin; });
    for (; gap != gaps.end(); ++gap) { // they are in the order of their ends
        if (gap->from > std::min(c.axis.end(), c.now))
            continue;
        for (std::size_t lane = 0; lane < c.lanes.size(); ++lane) {
            if (gap->process >= 0 && gap->process != static_cast<int>(lane))
                continue;
            const double left = c.axis.clampedX(gap->from);
            const double right = std::max(c.axis.clampedX(gap->to), left + c.look.px(3));
            if (right <= painted[lane])
                continue; // in the same pixels as the one before
            painted[lane] = right;
            const QRectF place(left, c.lanes[lane].top(), right - left, c.lanes[lane].height());
            static const StateStyle lost{QColor("#d1d5db"), 1, Hatch::crosses, ""};
            paintState(c.painter, c.look, place, lost);
            const QString text = QCoreApplication::translate("timeline", "%L1 events lost").arg(gap->events);
            const double width = textWidth(font, text) + c.look.px(10);
            if (place.width() < width)
                continue;
            const QRectF box(place.center().x() - width / 2, place.center().y() - c.look.px(10), width, c.look.px(20));
            c.painter.fillRect(box, QColor(Qt::white));
            c.painter.setPen(QColor("#111827"));
            c.painter.setFont(font);
            c.painter.drawText(box, Qt::AlignCenter, text);
        }
    }
    c.painter.restore();
}

namespace {

/// Where the flag of a process's end flies, and with which words.
struct EndFlag
{
    QString words; // empty: there is no room for any
    bool toTheRight = true;
    double top = 0, height = 0, width = 0; // of the words
};

/// Where there is no room to its right the flag flies to the left, outside the lanes, so that it hides nothing.
EndFlag endFlag(const TimelineContext &c, std::size_t process, double x, const QString &words, double room,
                const QFont &font, const QSizeF &flag)
{
    const QRectF &lane = c.lanes[process];
    EndFlag end{words, true, lane.top() - c.look.px(5), flag.height() + c.look.px(4),
                textWidth(font, words) + c.look.px(3)};
    end.toTheRight = x + flag.width() + end.width <= c.axis.right() + room;
    if (end.toTheRight)
        return end;
    const bool below = process > 0 && process + 1 == c.lanes.size();
    end.top = below ? lane.bottom() + c.look.px(2) : lane.top() - flag.height() - c.look.px(7);
    return end;
}

/// The same where type may not be smaller: over the first lane, in the height that is its own there; beside the others,
/// or in fewer words, or with none.
EndFlag presentedFlag(const TimelineContext &c, std::size_t process, double x, const QStringList &words,
                      const QFont &font, const QSizeF &flag)
{
    const QRectF &lane = c.lanes[process];
    const double height = c.look.leastText * 1.2;
    const bool over = process == 0 && c.above >= height;
    EndFlag end{{}, true, over ? lane.top() - height : lane.top() - c.look.px(3), height, 0};
    for (const QString &one : words) {
        end.words = one;
        end.width = textWidth(font, one) + c.look.px(3);
        end.toTheRight = x + flag.width() + end.width <= c.axis.right() + c.look.px(20);
        if (end.toTheRight || (over && x - flag.width() - end.width >= c.axis.left))
            return end;
    }
    return {{}, true, lane.top() - c.look.px(3), flag.height(), 0};
}

} // namespace

void paintEnds(const TimelineContext &c, bool sendersOnly)
{
    c.painter.save();
    const QFont font = c.look.text(std::max(13.5, 15 * c.detail), QFont::DemiBold);
    const QSizeF flag(c.look.px(24 * c.detail), c.look.px(16 * c.detail));
    for (std::size_t process = 0; process < c.lanes.size(); ++process) {
        const ProcessState &state = c.history.newest().processes[process];
        const bool inView = state.activity == Activity::ended && state.since <= c.now && state.since >= c.axis.begin
                            && state.since <= c.axis.end();
        // A process that was stopped with its run did not end: the run did.
        if (!inView || state.exit == ExitKind::stopped
            || (sendersOnly && !sendsOnly(c.recording.scenario(), static_cast<int>(process))))
            continue;
        const QRectF &lane = c.lanes[process];
        const double x = c.axis.toX(state.since);
        const QString name = QString::fromStdString(c.recording.scenario().processes[process].name);
        const QString time = timeText(c.recording, state.since), words = endText(name, state, time);
        const EndFlag end =
            c.above > 0 ? presentedFlag(c, process, x, {words, endText({}, state, time).trimmed(), time}, font, flag)
                        : endFlag(c, process, x, words, c.look.px(sendersOnly ? 75 : 36), font, flag);
        const QRectF place(end.toTheRight ? x + flag.width() + c.look.px(2) : x - flag.width() - end.width, end.top,
                           end.width, end.height);
        const double top = place.center().y() - flag.height() / 2, bottom = top + flag.height();
        c.painter.setPen(QPen(c.look.theme.ink, c.look.px(2)));
        c.painter.drawLine(QPointF(x, std::min(top, lane.top())), QPointF(x, std::max(lane.bottom(), bottom)));
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(c.look.theme.ink);
        const double tip = end.toTheRight ? x + flag.width() : x - flag.width();
        c.painter.drawPolygon(QPolygonF({{x, top}, {tip, (top + bottom) / 2}, {x, bottom}}));
        if (end.words.isEmpty())
            continue;
        c.painter.fillRect(place, c.look.theme.page);
        c.painter.setPen(c.look.theme.ink);
        drawFitted(c.painter, place, Qt::AlignLeft | Qt::AlignVCenter, font, end.words, c.look.least(8));
    }
    c.painter.restore();
}

void paintTicks(QPainter &painter, const Look &look, const TimeAxis &axis, const QRectF &row, double bottom,
                double minimalGap)
{
    painter.save();
    const auto marks = ticks(axis, look.px(minimalGap));
    const QFont font = look.text(17);
    // In the largest unit in which the ticks are no long decimals.
    const bool millis = axis.length < 100'000'000, micros = axis.length < 1'000'000;
    const double unit = micros ? 1e3 : millis ? 1e6 : 1e9;
    const QString name = micros   ? QCoreApplication::translate("time", "µs")
                         : millis ? QCoreApplication::translate("time", "ms")
                                  : QCoreApplication::translate("time", "s");
    const auto decimals = [&](const Tick &tick) { return std::max(0, tick.decimals - (micros ? 6 : millis ? 3 : 0)); };
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double x = axis.toX(marks[i].at);
        painter.setPen(QPen(look.theme.faint, look.px(1)));
        painter.drawLine(QPointF(x, row.bottom()), QPointF(x, bottom));
        const bool last = i + 1 == marks.size();
        const QString number = spokenNumber(static_cast<double>(marks[i].at) / unit, decimals(marks[i]));
        painter.setPen(look.theme.muted);
        painter.setFont(font);
        painter.drawText(QRectF(x - look.px(60), row.top(), look.px(120), row.height()),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip,
                         last ? QStringLiteral("%1 %2").arg(number, name) : number);
    }
    painter.restore();
}

} // namespace synchroscope
