// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_comparison.h"

#include "analysis/first_difference.h"
#include "style/text_fit.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"
#include "window/run_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace synchroscope {

RunComparison::RunComparison(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_sentence(new QLabel(this)),
      m_close(new QToolButton(this))
{
    setAccessibleName(tr("Two runs compared"));
    m_sentence->setObjectName(QStringLiteral("heading"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the comparison (Esc)"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &RunComparison::closeWanted);
    auto *down = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    down->addLayout(head);
    down->addStretch(1);
    setLook(look);
}

void RunComparison::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.round(16);
    layout()->setContentsMargins(margin, look.round(10), margin, margin);
    update();
}

void RunComparison::compare(std::shared_ptr<RecordedRun> upper, std::shared_ptr<RecordedRun> lower)
{
    const auto name = [](const RecordedRun &run) { return tr("Run %1").arg(run.number).toStdString(); };
    m_sentence->setText(
        QString::fromStdString(differenceSentence(upper->recording, upper->history, name(*upper), lower->recording,
                                                  lower->history, name(*lower), &translateCore)));
    setAccessibleDescription(m_sentence->text());
    const auto difference = firstDifference(upper->recording, lower->recording).value_or(Difference{});
    m_strips = {Strip{std::move(upper), {}, difference.first}, Strip{std::move(lower), {}, difference.second}};
    m_legend = {};
    for (Strip &strip : m_strips) {
        const auto processes = strip.run->recording.scenario().processes.size();
        strip.indices.assign(processes, {});
        for (std::size_t p = 0; p < processes; ++p)
            strip.indices[p].update(strip.run->history.spans(static_cast<int>(p)));
        LegendCollector legend;
        legend.update(strip.run->history, static_cast<int>(processes),
                      visibleSpan(strip.run->recording, strip.run->recording.now) / 1500);
        m_legend.add(legend.contents());
    }
    m_legend.wakeUps = false; // left out: the arrows of the messages say enough
    update();
}

void RunComparison::paintStrip(QPainter &painter, const Strip &strip, const QRectF &area, const TimeAxis &axis) const
{
    const Recording &recording = strip.run->recording;
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, QRectF(m_look.px(16), area.top(), area.width() - m_look.px(32), m_look.px(26)),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.text(17, QFont::Bold), describe(*strip.run), m_look.px(10));
    const auto &processes = recording.scenario().processes;
    const auto lanes = static_cast<double>(processes.size());
    const bool hasQueue = !recording.scenario().channels.empty();
    const double gap = lanes <= 3 ? 1.0 : 0.4;
    const double total = lanes + gap * (lanes - 1) + (hasQueue ? 1.5 : 0);
    const double top = area.top() + m_look.px(44);
    const double unit = std::min(m_look.px(46), std::max(1.0, (area.bottom() - top - m_look.px(8)) / total));
    std::vector<QRectF> rects;
    double y = top;
    for (const ProcessSpec &process : processes) {
        rects.emplace_back(axis.left, y, axis.width, unit);
        drawFitted(painter, QRectF(m_look.px(16), y, axis.left - m_look.px(28), unit), Qt::AlignLeft | Qt::AlignVCenter,
                   m_look.text(16, QFont::Bold), QString::fromStdString(process.name), m_look.px(9));
        y += unit * (1 + gap);
    }
    const double detail = std::clamp(unit / m_look.px(48), 0.62, 0.82);
    const TimelineContext context{painter, m_look, recording, strip.run->history, strip.indices, axis, recording.now,
                                  rects,   detail, -1};
    paintLanes(context);
    paintEmptyPolls(context);
    paintMessages(context);
    paintEnds(context);
    if (hasQueue)
        paintDepthLine(context, 0, QRectF(axis.left, y - unit * gap + unit * 0.5, axis.width, unit),
                       std::max({1, strip.run->history.maxDepth(0), m_strips[0].run->history.maxDepth(0),
                                 m_strips[1].run->history.maxDepth(0)}));
    if (!strip.difference)
        return;
    const double x = axis.toX(recording.events()[*strip.difference].at), half = m_look.px(7);
    painter.setPen(QPen(m_look.theme.alarm, m_look.px(2.4), Qt::DashLine));
    painter.drawLine(QPointF(x, top - m_look.px(8)), QPointF(x, area.bottom() - m_look.px(6)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.alarm);
    painter.drawPolygon(QPolygonF({{x - half, top - half * 2.2}, {x + half, top - half * 2.2}, {x, top - half * 0.6}}));
}

void RunComparison::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.page);
    if (!m_strips[0].run || !m_strips[1].run)
        return;
    TimeAxis axis;
    double labels = 0;
    for (const Strip &strip : m_strips) {
        const Recording &recording = strip.run->recording;
        axis.length = std::max({axis.length, std::int64_t{100'000}, recording.now + recording.now / 8});
        for (const ProcessSpec &process : recording.scenario().processes)
            labels = std::max(labels, textWidth(m_look.text(16, QFont::Bold), QString::fromStdString(process.name)));
    }
    axis.left = m_look.px(32) + std::min(labels, width() * 0.2);
    axis.width = std::max(10.0, width() - axis.left - m_look.px(40));
    const double head = std::max(m_sentence->geometry().bottom(), m_close->geometry().bottom()) + m_look.px(6);
    const double legend = legendHeight(m_look, axis.width, m_legend) + m_look.px(10);
    const QRectF ticks(0, head, width(), m_look.px(28));
    const double bottom = height() - legend, each = (bottom - ticks.bottom()) / 2;
    paintTicks(painter, m_look, axis, ticks, bottom);
    for (std::size_t i = 0; i < m_strips.size(); ++i)
        paintStrip(painter, m_strips[i], QRectF(0, ticks.bottom() + static_cast<double>(i) * each, width(), each),
                   axis);
    paintLegend(painter, m_look, QRectF(axis.left, bottom, axis.width, legend), m_legend);
}

} // namespace synchroscope
