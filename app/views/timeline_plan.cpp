// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_plan.h"

#include "style/text_fit.h"
#include "views/timeline_view.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostDepthStrips = 4, surelyShown = 2;
constexpr double leastUnit = 15.5; // of the height of a lane, where there are more strips than that
constexpr double overviewNeeds = 235; // of the height, in units of the look
constexpr double overviewHeight = 20;
constexpr double leastLane = 15; // with less the legend goes: lanes that run into each other need no explanation

} // namespace

TimelinePlan planTimeline(const Look &look, const QSizeF &size, const Scenario &scenario, const LegendContents &legend,
                          std::int64_t begin, std::int64_t span, std::int64_t newest, bool overview)
{
    TimelinePlan p;
    TimelineParts &parts = p.parts;
    const QFont labelFont = look.text(18, QFont::Bold);
    p.labelWidth = textWidth(labelFont, TimelineView::tr("In queue"));
    for (const ProcessSpec &process : scenario.processes)
        p.labelWidth = std::max(p.labelWidth, textWidth(labelFont, QString::fromStdString(process.name)));
    p.labelWidth = std::min(p.labelWidth, size.width() * 0.2);

    parts.axis.left = look.px(16) + p.labelWidth + look.px(16);
    parts.axis.width = std::max(10.0, size.width() - parts.axis.left - look.px(40));
    parts.axis.begin = begin;
    parts.axis.length = span;
    parts.wholeRun = parts.axis;
    parts.wholeRun.begin = 0;
    parts.wholeRun.length = std::max(span, newest);

    parts.ticks = QRectF(0, look.px(4), size.width(), look.px(30));
    // Everything between the ticks and what stands below in shares: lane 1, gap 1.1, depth 1.25; tighter where there is more.
    const double top = parts.ticks.bottom() + look.px(25);
    const auto lanes = static_cast<double>(scenario.processes.size());
    const double gapShare = lanes <= 3 ? 1.1 : 0.45;
    const double lanesTotal = lanes + gapShare * std::max(0.0, lanes - 1);
    const auto depthShare = [](std::size_t strips) { return strips > surelyShown ? 1.35 : 1.9; };
    const auto totalWith = [&](std::size_t strips) {
        return lanesTotal + static_cast<double>(strips) * depthShare(strips);
    };

    double forLegend = legendHeight(look, parts.axis.width, legend);
    const std::size_t fewest = std::min(scenario.channels.size(), surelyShown);
    if (size.height() - forLegend - look.px(8 + 14 + overviewHeight) - top < totalWith(fewest) * look.px(leastLane))
        forLegend = 0;
    p.legend = QRectF(parts.axis.left, size.height() - forLegend - look.px(8), parts.axis.width, forLegend);
    double below = p.legend.top() - look.px(14);
    if (overview && size.height() >= look.px(overviewNeeds)) {
        parts.overview = QRectF(parts.axis.left, p.legend.top() - look.px(overviewHeight + 8), parts.axis.width,
                                look.px(overviewHeight));
        below = parts.overview.top() - look.px(12);
    }

    const double room = std::max(1.0, below - top);
    std::size_t strips = std::min(scenario.channels.size(), mostDepthStrips);
    while (strips > fewest && room / totalWith(strips) < look.px(leastUnit))
        --strips;
    for (std::size_t i = 0; i < scenario.channels.size(); ++i)
        (i < strips ? p.depthChannels : p.hiddenChannels).push_back(static_cast<int>(i));
    const double share = depthShare(strips);
    const double unit = std::min(look.px(66), room / std::max(1.0, totalWith(strips)));
    p.detail = std::clamp(unit / look.px(48), 0.62, 1.0);
    double y = top;
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        parts.lanes.emplace_back(parts.axis.left, y, parts.axis.width, unit);
        y += unit * (1 + gapShare);
    }
    y -= unit * gapShare;
    for (std::size_t i = 0; i < p.depthChannels.size(); ++i) {
        p.depths.emplace_back(parts.axis.left, y + unit * share * 0.32, parts.axis.width, unit * share * 0.66);
        y += unit * share;
    }
    if (!p.hiddenChannels.empty())
        p.more = QRectF(look.px(16), p.depths.back().bottom(), p.labelWidth, look.px(15));
    parts.bottom = p.depths.empty() ? parts.lanes.back().bottom() : p.depths.back().bottom();
    return p;
}

} // namespace synchroscope
