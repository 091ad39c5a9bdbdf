// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/compare_painter.h"

#include "analysis/report.h"
#include "style/text_fit.h"
#include "views/arrow_painter.h"
#include "views/caption_strip.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"
#include "views/legend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("compare", text); }

/// Why one combination is rare and one everywhere, said beside the mode.
QString usage(Mode mode)
{
    if (mode.number() == 2)
        return tr("uncommon");
    return mode.number() == 3 ? tr("most common") : QString();
}

struct Figures
{
    double senderWaited = 0, receiverWaited = 0, meanAge = 0; // seconds
    int lookedInVain = 0;
    bool anyReceived = false;
};

Figures figuresOf(const Statistics &s)
{
    Figures f;
    for (const ProcessStatistics &process : s.processes) {
        f.senderWaited += (process.blockedMs[static_cast<std::size_t>(BlockReason::queueFull)]
                           + process.blockedMs[static_cast<std::size_t>(BlockReason::awaitingReceipt)])
                          / 1000;
        f.receiverWaited += process.blockedMs[static_cast<std::size_t>(BlockReason::queueEmpty)] / 1000;
        f.lookedInVain += process.emptyPolls;
    }
    f.anyReceived = !s.latencies.empty();
    for (const std::int64_t latency : s.latencies)
        f.meanAge += static_cast<double>(latency) / 1e9 / static_cast<double>(s.latencies.size());
    return f;
}

class ComparePainter
{
public:
    ComparePainter(QPainter &painter, const Look &look, const QRectF &area, const std::vector<Recording> &runs)
        : m_painter(painter),
          m_look(look),
          m_area(area),
          m_runs(runs)
    {
        std::int64_t longest = 1'000'000;
        for (const Recording &run : runs) {
            m_histories.emplace_back(run).update(run);
            m_reports.push_back(reportOn(run, m_histories.back()));
            LegendCollector legend;
            legend.update(m_histories.back(), static_cast<int>(run.scenario().processes.size()),
                          visibleSpan(run, run.now) / 1500);
            m_legend.add(legend.contents());
            longest = std::max(longest, run.now);
            if (!run.scenario().channels.empty())
                m_deepest = std::max(m_deepest, m_histories.back().maxDepth(0));
        }
        m_legend.wakeUps = false; // left out of the strips: the arrows of the messages say enough
        const std::int64_t span = visibleSpan(runs.front(), longest);
        m_axis.length = std::max<std::int64_t>(longest, std::min(span, longest * 5 / 4));
        const double figures = look.px(400), labels = look.px(340);
        m_axis.left = area.left() + labels;
        m_axis.width = std::max(look.px(100), area.width() - labels - figures);
    }

    void paint()
    {
        m_painter.fillRect(m_area, m_look.theme.page);
        const double captionHeight = m_look.px(52);
        paintCaptionStrip(QRectF(m_area.left(), m_area.top(), m_area.width(), captionHeight));
        const QRectF head(m_area.left(), m_area.top() + captionHeight + m_look.px(2), m_area.width(), m_look.px(40));
        const double legendRoom = legendHeight(m_look, m_area.width() - m_look.px(32), m_legend) + m_look.px(12);
        const double bottom = m_area.bottom() - legendRoom;
        paintTicks(m_painter, m_look, m_axis, head, bottom, 62);
        paintColumnHeads(head);
        const double each = (bottom - head.bottom()) / static_cast<double>(m_runs.size());
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const QRectF strip(m_area.left(), head.bottom() + static_cast<double>(i) * each, m_area.width(), each);
            if (i > 0) {
                m_painter.setPen(QPen(m_look.theme.faint, m_look.px(1.5)));
                m_painter.drawLine(strip.topLeft(), strip.topRight());
            }
            paintStrip(i, strip);
        }
        paintLegend(
            m_painter, m_look,
            QRectF(m_area.left() + m_look.px(16), bottom + m_look.px(5), m_area.width() - m_look.px(32), legendRoom),
            m_legend);
    }

private:
    void paintCaptionStrip(const QRectF &strip)
    {
        bool finished = true;
        std::int64_t last = 0;
        for (const Recording &run : m_runs) {
            finished = finished && run.finished;
            last = std::max(last, run.now);
        }
        const Phase phase = finished ? Phase::finished : Phase::live;
        QString sentence = QString::fromStdString(m_runs.front().scenario().title);
        if (finished)
            sentence = QString::fromStdString(comparingSentence(m_runs.front().scenario(), m_reports));
        const Scene whole{m_runs.front(), m_histories.front(), m_histories.front().newest(), last, phase};
        paintCaption(m_painter, m_look, strip, phase, badgeText(whole), {}, sentence);
    }

    [[nodiscard]] QRectF figureColumn(int column, const QRectF &row) const
    {
        const double width = (m_area.right() - m_axis.right() - m_look.px(40)) / 4;
        return {m_axis.right() + m_look.px(34) + column * width, row.top(), width, row.height()};
    }

    void paintColumnHeads(const QRectF &head)
    {
        const QString heads[] = {tr("Sender waited"), tr("Receiver waited"), tr("Looked in vain"), tr("Mean age")};
        m_painter.setPen(m_look.theme.ink);
        m_painter.setFont(m_look.text(14, QFont::DemiBold));
        for (int i = 0; i < 4; ++i) {
            m_painter.drawText(figureColumn(i, head).adjusted(m_look.px(3), 0, -m_look.px(3), 0),
                               static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, heads[i]);
        }
    }

    void paintStrip(std::size_t i, const QRectF &strip)
    {
        const Recording &run = m_runs[i];
        paintMode(run.settings().mode, strip);
        const auto &processes = run.scenario().processes;
        const bool hasQueue = !run.scenario().channels.empty();

        // Lane 1, gap 1.25, depth 0.9, within the strip.
        const auto lanes = static_cast<double>(processes.size());
        const double gap = lanes <= 3 ? 1.25 : 0.4;
        const double room = strip.height() - m_look.px(24);
        const double total = lanes + gap * (lanes - 1) + (hasQueue ? 1.35 : 0);
        const double unit = std::min(m_look.px(46), room / total);
        double y = strip.top() + m_look.px(14) + std::max(0.0, (room - unit * total) / 2);
        std::vector<QRectF> rects;
        std::vector<LaneIndex> indices(processes.size());
        for (std::size_t p = 0; p < processes.size(); ++p) {
            rects.emplace_back(m_axis.left, y, m_axis.width, unit);
            indices[p].update(m_histories[i].spans(static_cast<int>(p)));
            const QString name = QString::fromStdString(processes[p].name);
            m_painter.setPen(m_look.theme.ink);
            drawFitted(m_painter, QRectF(m_axis.left - m_look.px(92), y, m_look.px(84), unit),
                       Qt::AlignRight | Qt::AlignVCenter, m_look.text(15, QFont::Bold),
                       lanes <= 3 ? name : name.left(6), m_look.px(9));
            y += unit * (1 + gap);
        }
        const TimelineContext context{m_painter, m_look,  run,   m_histories[i], indices,
                                      m_axis,    run.now, rects, 0.82,           -1};
        paintLanes(context);
        paintEmptyPolls(context);
        paintEnds(context, true);
        paintMessages(context);
        if (hasQueue) {
            const QRectF depth(m_axis.left, y - unit * gap + unit * 0.45, m_axis.width, unit * 0.9);
            paintDepthLine(context, 0, depth, m_deepest);
            m_painter.setPen(m_look.theme.muted);
            drawFitted(
                m_painter,
                QRectF(m_axis.left - m_look.px(110), depth.bottom() - m_look.px(20), m_look.px(102), m_look.px(22)),
                Qt::AlignRight | Qt::AlignVCenter, m_look.text(14), tr("deepest %1").arg(m_histories[i].maxDepth(0)),
                m_look.px(9));
        }
        paintFigures(i, strip);
    }

    void paintMode(Mode mode, const QRectF &strip)
    {
        const QString sends = mode.send == Style::synchronous ? tr("Synchronous send") : tr("Asynchronous send");
        const QString receives =
            mode.receive == Style::synchronous ? tr("synchronous receive") : tr("asynchronous receive");
        const double top = strip.center().y() - m_look.px(34);
        const QRectF digit(strip.left() + m_look.px(14), top, m_look.px(42), m_look.px(54));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.theme.accent);
        m_painter.drawRoundedRect(digit, m_look.px(5), m_look.px(5));
        m_painter.setPen(m_look.theme.onAccent);
        drawFitted(m_painter, digit, Qt::AlignCenter, m_look.text(34, QFont::Bold), QString::number(mode.number()), 10);
        const double left = digit.right() + m_look.px(9), width = m_axis.left - m_look.px(96) - left;
        m_painter.setPen(m_look.theme.ink);
        const QFont words = m_look.text(16, QFont::DemiBold);
        drawFitted(m_painter, QRectF(left, top, width, m_look.px(26)), Qt::AlignLeft | Qt::AlignVCenter, words, sends,
                   m_look.px(8));
        drawFitted(m_painter, QRectF(left, top + m_look.px(25), width, m_look.px(26)), Qt::AlignLeft | Qt::AlignVCenter,
                   words, receives, m_look.px(8));
        m_painter.setPen(m_look.theme.muted);
        drawFitted(m_painter, QRectF(left, top + m_look.px(52), width, m_look.px(22)), Qt::AlignLeft | Qt::AlignVCenter,
                   m_look.text(14), usage(mode), m_look.px(8));
    }

    void paintFigures(std::size_t i, const QRectF &strip)
    {
        const Figures f = figuresOf(m_reports[i].figures);
        const auto inSeconds = [](double value) { return tr("%1 s").arg(value, 0, 'f', 1); };
        const std::pair<QString, bool> shown[] = {
            {inSeconds(f.senderWaited), f.senderWaited >= 0.05},
            {inSeconds(f.receiverWaited), f.receiverWaited >= 0.05},
            {tr("%1×").arg(f.lookedInVain), f.lookedInVain > 0},
            {f.anyReceived ? inSeconds(f.meanAge) : tr("–"), f.anyReceived && f.meanAge >= 0.05}};
        int column = 0;
        for (const auto &[text, notable] : shown) {
            m_painter.setPen(notable ? m_look.theme.ink : m_look.theme.muted);
            drawFitted(m_painter, figureColumn(column++, strip), Qt::AlignCenter,
                       m_look.text(26, notable ? QFont::Bold : QFont::Normal), text, m_look.px(12));
        }
    }

    QPainter &m_painter;
    const Look &m_look;
    const QRectF m_area;
    const std::vector<Recording> &m_runs;
    std::vector<History> m_histories;
    std::vector<RunReport> m_reports;
    LegendContents m_legend;
    TimeAxis m_axis;
    int m_deepest = 1; // of all runs: the upper edge of every depth strip
};

} // namespace

void paintCompare(QPainter &painter, const Look &look, const QRectF &area, const std::vector<Recording> &runs)
{
    if (runs.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ComparePainter(painter, look, area, runs).paint();
    painter.restore();
}

} // namespace synchroscope
