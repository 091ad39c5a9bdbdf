// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullspeed/scope_view.h"

#include "languages/words.h"
#include "style/hatch.h"
#include "style/text_fit.h"

#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double leastStrip = 60; // of the height, where only what can be read is shown

/// A round number not below `value`: the upper edge of a strip.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double unit = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * unit >= value)
            return factor * unit;
    }
    return value;
}

double perSecond(double count) { return count * 1e9 / static_cast<double>(FlowMeter::columnLength); }

const StateStyle &lostStyle()
{
    static const StateStyle style{QColor("#d1d5db"), 1, Hatch::crosses, ""};
    return style;
}

} // namespace

QString bigNumber(double number)
{
    if (number >= 9.995e6)
        return ScopeView::tr("%1 million").arg(spokenNumber(number / 1e6, 1));
    if (number >= 999'500)
        return ScopeView::tr("%1 million").arg(spokenNumber(number / 1e6, 2));
    const auto whole = static_cast<qlonglong>(std::round(number));
    return QStringLiteral("%L1").arg(number >= 9'995 ? (whole + 500) / 1000 * 1000 : whole);
}

QString shortTime(std::int64_t ns)
{
    const auto value = static_cast<double>(ns);
    const auto text = [](double number) { return spokenNumber(number, number < 9.95 ? 1 : 0); };
    if (ns >= 999'500'000)
        return ScopeView::tr("%1 s").arg(text(value / 1e9));
    if (ns >= 999'500)
        return ScopeView::tr("%1 ms").arg(text(value / 1e6));
    if (ns >= 1000)
        return ScopeView::tr("%1 µs").arg(text(value / 1e3));
    return ScopeView::tr("%1 ns").arg(ns);
}

ScopeView::ScopeView(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("The stream in figures and over time"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ScopeView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize ScopeView::minimumSizeHint() const { return {m_look.round(620), m_look.round(isPresented() ? 300 : 420)}; }

void ScopeView::showSession(const StreamSession &session)
{
    m_session = &session;
    update();
}

void ScopeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_look.theme.page);
    if (!m_session)
        return;
    const double margin = m_look.px(14), figures = m_look.px(86), results = m_look.px(46 + 5 * 24);
    const QRectF all = QRectF(rect()).adjusted(margin, m_look.px(8), -margin, -m_look.px(8));
    paintFigures(painter, QRectF(all.left(), all.top(), all.width(), figures));
    const double top = all.top() + figures + m_look.px(8);
    const bool wide = all.width() > m_look.px(900);
    const double right = wide ? std::min(m_look.px(520), all.width() * 0.4) : all.width();
    const bool anyResult = std::any_of(m_session->results().begin(), m_session->results().end(),
                                       [](const auto &one) { return one.has_value(); });
    const double below = anyResult ? results + m_look.px(8) : 0;
    if (wide) {
        paintStrips(painter, QRectF(all.left(), top, all.width() - right - m_look.px(20), all.bottom() - top));
        paintDistribution(painter, QRectF(all.right() - right, top, right, all.bottom() - top - below));
        if (anyResult)
            paintResults(painter, QRectF(all.right() - right, all.bottom() - results, right, results));
    } else {
        const double half = (all.bottom() - top - below) * (isPresented() ? (anyResult ? 1 : 0.5) : 0.58);
        paintStrips(painter, QRectF(all.left(), top, all.width(), half));
        if (half < all.bottom() - top - below)
            paintDistribution(painter, QRectF(all.left(), top + half, all.width(), all.bottom() - below - top - half));
        if (anyResult)
            paintResults(painter, QRectF(all.left(), all.bottom() - results, all.width(), results));
    }
}

/// What can be read from the back row: rates over the last second, ages of all messages so far.
void ScopeView::paintFigures(QPainter &painter, const QRectF &area) const
{
    const FlowMeter *meter = m_session->meter();
    std::int64_t length = 0;
    const FlowColumn second = meter ? meter->lastSecond(length) : FlowColumn{};
    const StreamResult result = m_session->result();
    const auto rate = [length](double count) {
        return length > 0 ? bigNumber(count * 1e9 / static_cast<double>(length)) : QStringLiteral("–");
    };
    const bool any = meter && meter->latencies().count() > 0;
    const auto age = [any](std::int64_t ns) { return any ? shortTime(ns) : QStringLiteral("–"); };
    // Where events are missing the trace shows too little; what the processes counted is exact.
    const bool gaps = second.lost > 0;
    const bool whole = length >= 1'000'000'000; // before that it is a rate of what has passed
    using Tile = std::pair<QString, QString>; // what it is, and the figure
    std::vector<Tile> tiles{
        {whole ? tr("messages, last second") : tr("messages a second so far"), rate(second.taken)},
        {whole ? tr("wake-ups, last second") : tr("wake-ups a second so far"), rate(second.wakeUps)},
        {whole ? tr("switches, last second") : tr("switches a second so far"), result.switches ? rate(static_cast<double>(second.switches)) : QStringLiteral("–")},
        {tr("half wait at most"), age(result.p50)},
        {tr("99 % wait at most"), age(result.p99)},
        {tr("99.9 % wait at most"), age(result.p999)},
        {gaps ? tr("events lost (trace full)") : tr("events lost"),
         result.events > 0 ? tr("%1 %").arg(100.0 * static_cast<double>(result.lost) / static_cast<double>(result.events), 0, 'f', 0)
                           : QStringLiteral("–")}};
    if (isPresented()) // the four that matter most, in large type
        tiles = {{tr("messages a second"), tiles[0].second},
                 gaps ? Tile{tr("events lost"), tiles[6].second} : Tile{tr("wake-ups a second"), tiles[1].second},
                 tiles[3],
                 tiles[4]};
    const double width = area.width() / static_cast<double>(tiles.size());
    for (std::size_t i = 0; i < std::size(tiles); ++i) {
        const QRectF tile(area.left() + static_cast<double>(i) * width, area.top(), width - m_look.px(8), area.height());
        painter.setPen(QPen(m_look.theme.faint, m_look.px(1)));
        painter.setBrush(m_look.theme.panel);
        painter.drawRoundedRect(tile, m_look.px(6), m_look.px(6));
        painter.setPen(m_look.theme.ink);
        drawFitted(painter, tile.adjusted(m_look.px(6), m_look.px(6), -m_look.px(6), -m_look.px(32)), Qt::AlignCenter,
                   m_look.text(34, QFont::Bold), tiles[i].second, m_look.least(14));
        painter.setPen(m_look.theme.muted);
        drawFitted(painter, QRectF(tile.left() + m_look.px(4), tile.bottom() - m_look.px(30), tile.width() - m_look.px(8), m_look.px(24)),
                   Qt::AlignCenter, m_look.text(15), tiles[i].first, m_look.least(10));
    }
}

void ScopeView::paintStrips(QPainter &painter, const QRectF &area) const
{
    const FlowMeter *meter = m_session->meter();
    struct Strip
    {
        QString name;
        double (*value)(const FlowColumn &);
        QColor colour;
    };
    const Strip strips[] = {
        {tr("messages received a second"), [](const FlowColumn &c) { return perSecond(c.taken); }, QColor("#009e73")},
        {m_session->shape().room > 0 ? tr("messages in the queue: least, mean, greatest")
                                     : tr("messages in the queue: none, for there is no room"),
         nullptr, m_look.theme.ink},
        {tr("wake-ups a second"), [](const FlowColumn &c) { return perSecond(c.wakeUps); }, QColor("#e69f00")},
        {tr("switches a second (the kernel's word)"), [](const FlowColumn &c) { return perSecond(static_cast<double>(c.switches)); }, QColor("#0072b2")}};
    const double axis = m_look.px(24);
    const int fitting = static_cast<int>((area.height() - axis) / m_look.px(leastStrip));
    const int count = isPresented() ? std::min(fitting, 2) : static_cast<int>(std::size(strips));
    if (count < 1)
        return;
    const double each = (area.height() - axis) / count;
    const double left = area.left() + m_look.px(96), width = area.right() - left;
    const auto shown = static_cast<double>(FlowMeter::mostColumns);
    const double step = width / shown;
    for (std::size_t s = 0; s < static_cast<std::size_t>(count); ++s) {
        const QRectF strip(left, area.top() + static_cast<double>(s) * each + m_look.px(24), width, each - m_look.px(32));
        painter.setPen(m_look.theme.ink);
        drawFitted(painter, QRectF(left, strip.top() - m_look.px(24), width, m_look.px(22)), Qt::AlignLeft | Qt::AlignVCenter,
                   m_look.text(15, QFont::DemiBold), strips[s].name, m_look.least(9));
        painter.fillRect(strip, m_look.theme.stage);
        if (!meter)
            continue;
        const auto &columns = meter->columns();
        // The last column is still being filled.
        const std::size_t filled = columns.empty() ? 0 : columns.size() - 1;
        double most = 0;
        for (std::size_t i = 0; i < filled; ++i)
            most = std::max(most, strips[s].value ? strips[s].value(columns[i]) : columns[i].greatest);
        const double top = roundUp(most);
        const auto y = [&](double value) { return strip.bottom() - strip.height() * std::clamp(value / top, 0.0, 1.0); };
        painter.setRenderHint(QPainter::Antialiasing, false);
        QList<QPointF> mean;
        for (std::size_t i = 0; i < filled; ++i) {
            const double x = left + (shown - static_cast<double>(filled - i)) * step;
            const QRectF column(std::floor(x), strip.top(), std::max(1.0, std::ceil(step)), strip.height());
            const FlowColumn &one = columns[i];
            if (strips[s].value) {
                const double value = y(strips[s].value(one));
                painter.fillRect(QRectF(column.left(), value, column.width(), strip.bottom() - value), strips[s].colour);
            } else if (one.greatest >= 0) {
                painter.fillRect(QRectF(column.left(), y(one.greatest), column.width(),
                                        std::max(1.0, y(one.least) - y(one.greatest))), QColor("#56b4e9"));
                mean << QPointF(column.center().x(), y(one.meanDepth()));
            }
            if (one.lost > 0) // incomplete: a mark along the upper edge, hatched
                fillState(painter, m_look, QRectF(column.left(), strip.top(), column.width(), m_look.px(9)), lostStyle());
        }
        for (qsizetype i = 0; i < mean.size(); ++i)
            painter.fillRect(QRectF(mean[i].x() - step / 2, mean[i].y() - m_look.px(1), std::ceil(step) + 1, m_look.px(2)),
                             m_look.theme.ink);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_look.theme.muted);
        drawFitted(painter, QRectF(area.left(), strip.top() - m_look.px(9), m_look.px(88), m_look.px(18)),
                   Qt::AlignRight | Qt::AlignVCenter, m_look.text(14), bigNumber(top), m_look.least(9));
        drawFitted(painter, QRectF(area.left(), strip.bottom() - m_look.px(11), m_look.px(88), m_look.px(18)),
                   Qt::AlignRight | Qt::AlignVCenter, m_look.text(14), QStringLiteral("0"), m_look.least(9));
        painter.setPen(QPen(m_look.theme.muted, m_look.px(1)));
        painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    }
    painter.setPen(m_look.theme.muted);
    const bool gaps = meter && std::any_of(meter->columns().begin(), meter->columns().end(),
                                           [](const FlowColumn &column) { return column.lost > 0; });
    if (gaps) {
        const QRectF key(area.left(), area.bottom() - axis / 2 - m_look.px(4.5), m_look.px(16), m_look.px(9));
        fillState(painter, m_look, key, lostStyle());
        const double room = std::max(m_look.px(70), isPresented() ? textWidth(m_look.text(13), tr("events lost")) + 2 : 0);
        drawFitted(painter, QRectF(key.right() + m_look.px(4), area.bottom() - axis, room, axis),
                   Qt::AlignLeft | Qt::AlignVCenter, m_look.text(13), tr("events lost"), m_look.least(8));
    }
    painter.setFont(m_look.text(14));
    const double seconds = shown * static_cast<double>(FlowMeter::columnLength) / 1e9;
    for (double back = 0; back < (gaps ? seconds : seconds + 1); back += isPresented() ? 10 : 5) { // the key stands below its beginning
        const double x = left + width * (1 - back / seconds);
        const QString text = back > 0 ? tr("−%1 s").arg(back) : tr("now");
        painter.drawText(QRectF(x - m_look.px(40), area.bottom() - axis, m_look.px(80), axis),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, back > 0 ? text : QString());
    }
    painter.drawText(QRectF(area.right() - m_look.px(60), area.bottom() - axis, m_look.px(60), axis),
                     Qt::AlignRight | Qt::AlignVCenter, tr("now"));
}

void ScopeView::paintDistribution(QPainter &painter, const QRectF &area) const
{
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, QRectF(area.left(), area.top(), area.width(), m_look.px(22)), Qt::AlignLeft | Qt::AlignVCenter,
               m_look.text(15, QFont::DemiBold),
               m_session->shape().room > 0 ? tr("how long messages lay in the queue")
                                           : tr("how long senders held their messages out"), m_look.least(9));
    const QRectF plot(area.left() + m_look.px(8), area.top() + m_look.px(82), area.width() - m_look.px(16),
                      area.height() - m_look.px(82 + 30));
    if (plot.height() < m_look.px(30))
        return;
    painter.fillRect(plot, m_look.theme.stage);
    const FlowMeter *meter = m_session->meter();
    if (!meter || meter->latencies().count() == 0) {
        painter.setPen(m_look.theme.muted);
        drawFitted(painter, plot, Qt::AlignCenter, m_look.text(16), tr("Nothing has been received yet."), m_look.least(9));
        return;
    }
    const LatencyHistogram &ages = meter->latencies();
    // Decades from 100 ns to beyond the greatest; eight bars an octave.
    constexpr double from = 2; // log10 of 100 ns
    const double to = std::max(5.0, std::ceil(std::log10(static_cast<double>(std::max<std::int64_t>(1000, ages.max())))));
    const auto x = [&](double ns) { return plot.left() + plot.width() * (std::log10(std::max(1.0, ns)) - from) / (to - from); };
    const int bars = std::max(20, static_cast<int>(plot.width() / m_look.px(5)));
    std::vector<double> counts(static_cast<std::size_t>(bars));
    for (std::size_t i = 0; i < LatencyHistogram::buckets; ++i) {
        if (ages.at(i) == 0)
            continue;
        const auto low = static_cast<double>(std::max<std::int64_t>(1, LatencyHistogram::lowerEnd(i)));
        const double place = (std::log10(low) - from) / (to - from) * bars;
        counts[static_cast<std::size_t>(std::clamp(place, 0.0, bars - 1.0))] += static_cast<double>(ages.at(i));
    }
    const double most = *std::max_element(counts.begin(), counts.end());
    const double width = plot.width() / bars;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < bars; ++i) {
        if (counts[static_cast<std::size_t>(i)] <= 0)
            continue;
        const double height = std::max(1.0, plot.height() * counts[static_cast<std::size_t>(i)] / most);
        painter.fillRect(QRectF(std::floor(plot.left() + i * width), plot.bottom() - height, std::max(1.0, std::floor(width)), height),
                         m_look.theme.accent);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.text(13));
    for (double decade = from; decade <= to + 0.01; ++decade) {
        const double ns = std::pow(10, decade);
        painter.setPen(QPen(m_look.theme.faint, m_look.px(1)));
        painter.drawLine(QPointF(x(ns), plot.top()), QPointF(x(ns), plot.bottom()));
        painter.setPen(m_look.theme.muted);
        if (isPresented() && static_cast<int>(std::lround(decade - from)) % 2 == 1)
            continue; // every other one, so that none lies on the next
        painter.drawText(QRectF(x(ns) - m_look.px(40), plot.bottom() + m_look.px(4), m_look.px(80), m_look.px(20)),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip,
                         shortTime(static_cast<std::int64_t>(ns)).replace(QStringLiteral(".0"), QString()));
    }
    const std::pair<QString, double> marks[] = {{tr("half"), 0.5}, {tr("99 %"), 0.99}, {tr("99.9 %"), 0.999}};
    const double top = area.top() + m_look.px(23), row = m_look.px(18);
    const auto atShare = [&](double share) {
        return std::clamp(x(static_cast<double>(ages.quantile(share))), plot.left(), plot.right());
    };
    // All lines first: a label that stands across another mark's line covers it.
    painter.setPen(QPen(m_look.theme.ink, m_look.px(1.6), Qt::DashLine));
    double y = top;
    for (const auto &mark : marks) {
        painter.drawLine(QPointF(atShare(mark.second), y), QPointF(atShare(mark.second), plot.bottom()));
        y += row;
    }
    const QFont font = m_look.text(13, QFont::DemiBold);
    painter.setFont(font);
    y = top;
    for (const auto &[name, share] : marks) {
        const double at = atShare(share);
        const QString text = tr("%1: %2", "a share of the messages and their age").arg(name, shortTime(ages.quantile(share)));
        const double need = textWidth(font, text) + m_look.px(8);
        const bool toTheLeft = at + need + m_look.px(2) > area.right();
        const QRectF label(toTheLeft ? at - need - m_look.px(2) : at + m_look.px(2), y, need, row - m_look.px(1));
        painter.fillRect(label, m_look.theme.page);
        painter.setPen(m_look.theme.ink);
        painter.drawText(label, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, text);
        y += row;
    }
}

void ScopeView::paintResults(QPainter &painter, const QRectF &area) const
{
    // Two lines each.
    const std::pair<QString, QString> heads[] = {
        {{}, tr("Mode")},       {tr("mess."), tr("a second")}, {{}, tr("half")},          {{}, tr("99 %")},
        {{}, tr("99.9 %")},     {tr("wake-ups"), tr("/ message")}, {tr("switches"), tr("/ message")}, {tr("in vain"), tr("/ message")},
        {tr("events"), tr("lost")}, {{}, tr("totals")}};
    static constexpr double besideMode = 0.08; // of the width
    const double head = m_look.px(36), row = (area.height() - head) / 4.6;
    static constexpr double all[] = {0, besideMode, 0.22, 0.32, 0.42, 0.52, 0.61, 0.71, 0.81, 0.9, 1};
    // Presented, four columns that can be read: the mode, its rate, half of the ages and nearly all.
    static constexpr double few[] = {0, 0.16, 0.48, 0.74, 1, 1, 1, 1, 1, 1, 1};
    const double *begins = isPresented() ? few : all;
    const auto cell = [&](int column, double y, const QString &text, QFont::Weight weight, const QColor &ink, double height) {
        const double left = area.left() + begins[column] * area.width();
        const double wide = (begins[column + 1] - begins[column]) * area.width() - m_look.px(3);
        if (wide <= 0)
            return;
        painter.setPen(ink);
        drawFitted(painter, QRectF(left, y, wide, height),
                   Qt::AlignLeft | Qt::AlignVCenter, m_look.text(13, weight), text, m_look.least(8));
    };
    for (int i = 0; i < static_cast<int>(std::size(heads)); ++i) {
        cell(i, area.top(), heads[i].first, QFont::DemiBold, m_look.theme.muted, head / 2);
        cell(i, area.top() + head / 2, heads[i].second, QFont::DemiBold, m_look.theme.muted, head / 2);
    }
    painter.setPen(QPen(m_look.theme.faint, m_look.px(1)));
    painter.drawLine(QPointF(area.left(), area.top() + head), QPointF(area.right(), area.top() + head));
    double y = area.top() + head + row * 0.2;
    for (int mode = 1; mode <= 4; ++mode, y += row) {
        cell(0, y, QString::number(mode), QFont::Bold, m_look.theme.ink, row);
        const auto &result = m_session->results()[static_cast<std::size_t>(mode - 1)];
        if (!result) {
            painter.setPen(m_look.theme.muted);
            drawFitted(painter, area.adjusted(area.width() * begins[1], y - area.top(), 0, y + row - area.bottom()),
                       Qt::AlignLeft | Qt::AlignVCenter, m_look.text(15), tr("not measured yet"), m_look.least(12));
            continue;
        }
        const auto each = [&](std::uint64_t count) {
            return result->taken > 0 ? spokenNumber(static_cast<double>(count) / static_cast<double>(result->taken), 2)
                                     : QStringLiteral("–");
        };
        cell(1, y, bigNumber(result->rate()), QFont::Bold, m_look.theme.ink, row);
        cell(2, y, shortTime(result->p50), QFont::Normal, m_look.theme.ink, row);
        cell(3, y, shortTime(result->p99), QFont::Normal, m_look.theme.ink, row);
        cell(4, y, shortTime(result->p999), QFont::Normal, m_look.theme.ink, row);
        cell(5, y, each(result->wakeUps), QFont::Normal, m_look.theme.ink, row);
        cell(6, y, result->switches ? each(*result->switches) : QStringLiteral("–"), QFont::Normal, m_look.theme.ink, row);
        cell(7, y, each(result->emptyPolls), QFont::Normal, m_look.theme.ink, row);
        cell(8, y, result->events > 0 ? tr("%1 %").arg(100.0 * static_cast<double>(result->lost) / static_cast<double>(result->events), 0, 'f', 0)
                                      : QStringLiteral("–"), QFont::Normal, m_look.theme.ink, row);
        cell(9, y, result->agrees ? tr("exact") : tr("differ!"), QFont::Normal,
             result->agrees ? m_look.theme.ink : m_look.theme.alarm, row);
    }
}

} // namespace synchroscope
