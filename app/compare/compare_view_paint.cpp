// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_view.h"

#include "analysis/narration.h"
#include "compare/compare_words.h"
#include "languages/words.h"
#include "style/text_fit.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

QFont headFont(const Look &look, double width) { return look.text(width < look.px(80) ? 13 : 14, QFont::DemiBold); }

/// Lines break between words only.
QString widestWord(const QFont &font, const QString &heading)
{
    const QStringList words = heading.simplified().split(QLatin1Char(' '));
    return *std::max_element(words.begin(), words.end(), [&font](const QString &a, const QString &b) {
        return textWidth(font, a) < textWidth(font, b);
    });
}

void paintLines(QPainter &painter, const QRectF &place, const QFont &font, const std::string &words, double smallest)
{
    const QStringList lines = QString::fromStdString(words).split(QLatin1Char('\n'));
    const double height = place.height() / static_cast<double>(std::max<qsizetype>(2, lines.size()));
    double y = place.top();
    for (const QString &line : lines) {
        drawFitted(painter, QRectF(place.left(), y, place.width(), height), Qt::AlignLeft | Qt::AlignVCenter, font, line,
                   smallest);
        y += height;
    }
}

} // namespace

double CompareView::widestHeadWord(const Look &look)
{
    double widest = 0;
    for (const FigureColumn &column : figureColumns()) {
        const QFont font = headFont(look, 0);
        const QString heading = QCoreApplication::translate("core", column.heading);
        if (column.always)
            widest = std::max(widest, textWidth(font, widestWord(font, heading)));
    }
    return std::ceil(widest) + look.px(6);
}

void CompareView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_look.theme.page);
    if (!m_scene)
        return;
    const ComparePlan p = plan();
    paintHeads(painter, p);
    for (std::size_t i = 0; i < p.strips.size(); ++i) {
        if (event->region().intersects(p.strips[i].area.toAlignedRect()))
            paintStrip(painter, p, i);
    }
    paintPlayhead(painter, p);
    paintCrosshair(painter, p);
    paintRange(painter, p);
    if (event->region().intersects(p.legend.toAlignedRect()))
        paintLegend(painter, m_look, p.legend, p.entries);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.accent, m_look.px(2), Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CompareView::paintHeads(QPainter &painter, const ComparePlan &p) const
{
    paintTicks(painter, m_look, p.axis, p.ticks, p.bottom, 62);
    paintCommon(painter, p);
    painter.setPen(m_look.theme.ink);
    std::size_t head = 0;
    for (const FigureColumn &column : figureColumns()) {
        if (!column.always || head >= p.heads.size())
            continue;
        const QRectF place = p.heads[head++].adjusted(m_look.px(1), 0, -m_look.px(1), 0);
        const QString heading = QCoreApplication::translate("core", column.heading);
        const QFont font = headFont(m_look, place.width());
        painter.setFont(fitted(font, widestWord(font, heading), place.width(), m_look.least(8)));
        painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, heading);
    }
}

/// The mode of all, in two lines: "In mode 3: asynchronous send, / synchronous receive".
void CompareView::paintCommon(QPainter &painter, const ComparePlan &p) const
{
    const QString mode = QString::fromStdString(commonMode(m_scene->comparison, &translateCore));
    if (mode.isEmpty())
        return;
    const QString words = tr("In %1", "in mode 3").arg(mode);
    const qsizetype comma = words.indexOf(QStringLiteral(", "));
    QStringList lines{words.left(comma + 1), words.mid(comma + 2)};
    const QFont font = m_look.text(15, QFont::DemiBold);
    const double smallest = m_look.least(9);
    if (textWidth(fitted(font, lines[0], p.common.width(), smallest), lines[0]) > p.common.width()) {
        const Mode common = m_scene->comparison.variants.front().settings.mode;
        lines = {tr("Mode %1:").arg(common.number()),
                 QString::fromStdString(modeBriefly(common, &translateCore)).replace(u'\n', QStringLiteral(" · "))};
    }
    painter.setPen(m_look.theme.ink);
    paintLines(painter, p.common, font, lines.join(u'\n').toStdString(), smallest);
}

void CompareView::paintStrip(QPainter &painter, const ComparePlan &p, std::size_t run) const
{
    const StripPlan &strip = p.strips[run];
    if (run > 0) {
        painter.setPen(QPen(m_look.theme.faint, m_look.px(1.5)));
        painter.drawLine(strip.area.topLeft(), strip.area.topRight());
    }
    paintTitle(painter, strip, run);
    const auto &processes = m_scene->runs[run]->recording.scenario().processes;
    for (std::size_t i = 0; i < strip.names.size() && i < processes.size(); ++i) {
        painter.setPen(m_look.theme.ink);
        drawFitted(painter, strip.names[i], Qt::AlignRight | Qt::AlignVCenter, m_look.text(15, QFont::Bold),
                   QString::fromStdString(processes[i].name), m_look.least(9));
    }
    paintRun(painter, p, run);
    paintDifference(painter, p, run);
    paintFigures(painter, strip, run);
}

/// The badge is a button: it opens the run.
void CompareView::paintTitle(QPainter &painter, const StripPlan &strip, std::size_t run) const
{
    const Variant &variant = m_scene->comparison.variants[run];
    const bool selected = static_cast<int>(run) == m_selected;
    painter.setPen(selected ? QPen(m_look.theme.ink, m_look.px(3)) : QPen(Qt::NoPen));
    painter.setBrush(m_look.theme.accent);
    painter.drawRoundedRect(strip.badge, m_look.px(5), m_look.px(5));
    painter.setPen(m_look.theme.onAccent);
    drawFitted(painter, strip.badge.adjusted(m_look.px(2), 0, -m_look.px(2), 0), Qt::AlignCenter,
               m_look.text(std::max(std::min(34.0, strip.badge.height() / m_look.scale * 0.63),
                                m_look.leastLarge()),
                       QFont::Bold),
               QString::fromStdString(variant.badge), m_look.least(11));
    painter.setPen(m_look.theme.ink);
    if (!strip.brief.isEmpty())
        paintLines(painter, strip.brief, m_look.text(15, QFont::DemiBold), variant.brief, m_look.least(10));
    if (strip.title.isEmpty())
        return;
    const double line = std::min(std::max(m_look.px(25), m_look.leastText * 1.2), strip.area.height() / 3);
    double y = strip.title.top();
    painter.setPen(m_look.theme.ink);
    for (const QString &words : QString::fromStdString(variant.title).split(QLatin1Char('\n'))) {
        drawFitted(painter, QRectF(strip.title.left(), y, strip.title.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                   m_look.text(16, QFont::DemiBold), words, m_look.least(10));
        y += line;
    }
    if (variant.remark.empty() || y + line > strip.area.bottom())
        return;
    painter.setPen(m_look.theme.muted);
    drawFitted(painter, QRectF(strip.title.left(), y, strip.title.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
               m_look.text(14), QString::fromStdString(variant.remark), m_look.least(10));
}

void CompareView::paintRun(QPainter &painter, const ComparePlan &p, std::size_t run) const
{
    const StripPlan &strip = p.strips[run];
    const RecordedRun &one = *m_scene->runs[run];
    const TimelineContext all = context(painter, p, run, m_scene->shownOf(run));
    int deepest = 1; // of all runs: the upper edge of every strip
    for (const auto &each : m_scene->runs) {
        for (std::size_t c = 0; c < strip.depths.size(); ++c)
            deepest = std::max(deepest, each->history.maxDepth(static_cast<int>(c)));
    }
    for (std::size_t c = 0; c < strip.depths.size(); ++c) {
        const QRectF &depth = strip.depths[c];
        paintDepthLine(all, static_cast<int>(c), depth, deepest);
        painter.setPen(m_look.theme.muted);
        const int most = one.history.maxDepth(static_cast<int>(c));
        const QString text = one.recording.scenario().channels.size() == 1
                                 ? tr("deepest %1").arg(most)
                                 : tr("%1: %2", "a queue and its greatest depth")
                                       .arg(QString::fromStdString(one.recording.scenario().channels[c].name))
                                       .arg(most);
        const QRectF &name = strip.names.front();
        const double height = std::max(m_look.px(22), m_look.leastText * 1.2);
        const double bottom = m_look.leastText > 0 ? depth.center().y() + height / 2 : depth.bottom() + m_look.px(2);
        drawFitted(painter, QRectF(name.left(), bottom - height, name.width(), height),
                   Qt::AlignRight | Qt::AlignVCenter, m_look.text(14), text, m_look.least(9));
    }
    const auto arrows = [&](const TimelineContext &c) {
        if (p.wakeUps)
            paintWakeUps(c);
        paintMessages(c);
        paintEnds(c, true);
    };
    paintLanes(all);
    paintGaps(all);
    paintEmptyPolls(all);
    if (p.evidence)
        paintBadges(all);
    arrows(all);
    if (m_scene->phase != Phase::replay)
        return;
    // What is later than the shown moment lies under a veil; the arrows of the past stand over it.
    QColor veil = m_look.theme.page;
    veil.setAlphaF(0.72F);
    const double x = p.axis.clampedX(m_scene->now), right = p.heads.empty() ? width() : p.heads.front().left();
    painter.fillRect(QRectF(x, strip.area.top() + 1, right - x, strip.area.height() - 2), veil);
    TimelineContext past = all;
    past.now = std::min(m_scene->now, all.now);
    arrows(past);
}

void CompareView::paintFigures(QPainter &painter, const StripPlan &strip, std::size_t run) const
{
    for (std::size_t i = 0; i < strip.figures.size() && i < m_texts.size(); ++i) {
        const QString &text = m_texts[i][run];
        const Mark mark = m_marks[i][run];
        const bool nothing = text.isEmpty() || text == QStringLiteral("–") || text.startsWith(QStringLiteral("0.0 "))
                             || text == QStringLiteral("0×") || text.startsWith(QStringLiteral("0 "));
        painter.setPen(nothing ? m_look.theme.muted : m_look.theme.ink);
        const QRectF &place = strip.figures[i];
        const double size = place.width() < m_look.px(80) ? 21 : 26;
        drawFitted(painter, place.adjusted(m_look.px(5), 0, -m_look.px(5), 0), Qt::AlignCenter,
                   m_look.text(size, nothing ? QFont::Normal : QFont::Bold), text, m_look.least(12));
        if (mark == Mark::neither || strip.area.height() < m_look.px(62))
            continue;
        painter.setPen(m_look.theme.muted);
        QString words = markText(mark);
        if (m_look.leastText > 0 && textWidth(m_look.text(13), words) > place.width())
            words = words.section(QLatin1Char(' '), 0, 0); // the sign says it too
        drawFitted(painter, QRectF(place.left(), place.center().y() + std::max(m_look.px(15), m_look.leastText * 0.7), place.width(),
                                   std::max(m_look.px(20), m_look.leastText * 1.2)),
                   Qt::AlignCenter, m_look.text(13), words, m_look.least(9));
    }
}

void CompareView::paintDifference(QPainter &painter, const ComparePlan &p, std::size_t run) const
{
    if (run >= m_differences.size() || !m_differences[run])
        return;
    const std::int64_t at = *m_differences[run];
    if (at < p.axis.begin || at > p.axis.end())
        return;
    const QRectF &area = p.strips[run].area;
    const double x = p.axis.toX(at), half = m_look.px(6), top = area.top() + m_look.px(2);
    painter.setPen(QPen(m_look.theme.alarm, m_look.px(2.2), Qt::DashLine));
    painter.drawLine(QPointF(x, top + half), QPointF(x, area.bottom() - m_look.px(2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.alarm);
    painter.drawPolygon(QPolygonF({{x - half, top}, {x + half, top}, {x, top + half * 1.7}}));
}

void CompareView::paintPlayhead(QPainter &painter, const ComparePlan &p) const
{
    const auto x = playheadX(p);
    if (!x)
        return;
    double top = p.ticks.bottom(), bottom = p.bottom;
    if (m_scene->inTurn && m_scene->phase != Phase::replay && m_scene->going < p.strips.size()) {
        top = p.strips[m_scene->going].area.top(); // each has its own time: only this one's goes on
        bottom = p.strips[m_scene->going].area.bottom();
    }
    painter.setPen(QPen(m_look.theme.ink, m_look.px(2.6)));
    painter.drawLine(QPointF(*x, top), QPointF(*x, bottom));
    const double half = m_look.px(7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.ink);
    painter.drawPolygon(QPolygonF({{*x - half, top - half}, {*x + half, top - half}, {*x, top + half / 2}}));
}

/// What every run was doing at the time under the pointer.
void CompareView::paintCrosshair(QPainter &painter, const ComparePlan &p) const
{
    if (!m_crosshair || *m_crosshair < p.axis.left || *m_crosshair > p.axis.right())
        return;
    const double x = *m_crosshair;
    painter.setPen(QPen(m_look.theme.accent, m_look.px(1.4), Qt::DashLine));
    painter.drawLine(QPointF(x, p.ticks.bottom() - m_look.px(6)), QPointF(x, p.bottom));
    const std::int64_t time = p.axis.toTime(x);
    for (std::size_t i = 0; i < p.strips.size(); ++i) {
        if (time <= m_scene->shownOf(i))
            paintReadout(painter, p, i, x);
    }
    const Recording &first = m_scene->runs.front()->recording;
    const double unit = static_cast<double>(p.axis.length) / std::max(1.0, p.axis.width) * 1e-9;
    const QString text = first.settings().fullSpeed ? timeText(first, time)
                                                    : tr("%1 s").arg(spokenNumber(seconds(time), unit < 0.004 ? 3 : 2));
    const QFont font = m_look.text(15, QFont::Bold);
    const double width = textWidth(font, text) + m_look.px(12), height = std::max(m_look.px(22), m_look.leastText * 1.2);
    const QRectF label(std::clamp(x - width / 2, p.axis.left, std::max(p.axis.left, p.axis.right() - width)),
                       p.ticks.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.accent);
    painter.drawRoundedRect(label, m_look.px(4), m_look.px(4));
    painter.setPen(m_look.theme.onAccent);
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, text);
}

void CompareView::paintReadout(QPainter &painter, const ComparePlan &p, std::size_t run, double x) const
{
    RecordedRun &one = *m_scene->runs[run];
    const StripPlan &strip = p.strips[run];
    const SystemState &state = one.stateAfter(momentAt(one.recording, p.axis.toTime(x)));
    const QFont font = m_look.text(13, QFont::DemiBold);
    const double height = std::max(m_look.px(19), m_look.leastText * 1.2);
    const auto label = [&](double y, const QString &text) {
        const double width = std::min(textWidth(font, text) + m_look.px(10), m_look.px(300));
        const bool toTheRight = x + width + m_look.px(8) <= p.axis.right();
        const QRectF box(toTheRight ? x + m_look.px(5) : x - width - m_look.px(5), y - height / 2, width, height);
        painter.setPen(QPen(m_look.theme.muted, m_look.px(1)));
        painter.setBrush(m_look.theme.panel);
        painter.drawRoundedRect(box, m_look.px(3), m_look.px(3));
        painter.setPen(m_look.theme.ink);
        drawFitted(painter, box.adjusted(m_look.px(4), 0, -m_look.px(4), 0), Qt::AlignLeft | Qt::AlignVCenter, font,
                   text, m_look.least(9));
    };
    for (std::size_t i = 0; i < strip.lanes.size() && i < state.processes.size(); ++i) {
        const StateWords words = stateWords(one.recording, state, static_cast<int>(i), &translateCore);
        const QString word = QString::fromStdString(words.word), reason = QString::fromStdString(words.reason);
        if (strip.lanes[i].height() >= m_look.px(11))
            label(strip.lanes[i].center().y(), reason.isEmpty() ? word : word + QStringLiteral(" · ") + reason);
    }
    for (std::size_t c = 0; c < strip.depths.size() && c < state.channels.size(); ++c)
        label(strip.depths[c].center().y(), tr("%n in queue", nullptr, static_cast<int>(state.channels[c].queue.size())));
}

void CompareView::paintRange(QPainter &painter, const ComparePlan &p) const
{
    if (p.range.isEmpty() || m_whole <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.stage);
    painter.drawRoundedRect(p.range, m_look.px(4), m_look.px(4));
    const double width = p.range.width() * static_cast<double>(m_length) / static_cast<double>(m_whole);
    const double left = p.range.left() + p.range.width() * static_cast<double>(m_begin) / static_cast<double>(m_whole);
    painter.setBrush(m_look.theme.accent);
    painter.drawRoundedRect(QRectF(left, p.range.top(), std::max(width, m_look.px(10)), p.range.height()), m_look.px(4),
                            m_look.px(4));
}

} // namespace synchroscope
