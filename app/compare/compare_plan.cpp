// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_plan.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostDepths = 2;
constexpr double headHeight = 40, rangeHeight = 14, leastLane = 11, largestLane = 46;
constexpr double badgeWidth = 42, badgeHeight = 54, figureWidth = 92, leastFigure = 66, nameWidth = 92, leastAxis = 330;

/// Of two lines, one above the other, also where they may not shrink.
double headHeightIn(const Look &look) { return std::max(look.px(headHeight), look.leastText * 2.6); }

/// A strip in shares of a lane: lanes, gaps between them, and the depth of the queues.
struct Shares
{
    double lanes, gap, depths;
    [[nodiscard]] double total() const { return lanes + gap * std::max(0.0, lanes - 1) + depths * 1.4; }
};

Shares sharesOf(const Scenario &scenario)
{
    const auto lanes = static_cast<double>(scenario.processes.size());
    return {lanes, lanes <= 3 ? 1.25 : 0.4, static_cast<double>(std::min(mostDepths, scenario.channels.size()))};
}

double widestTitle(const Look &look, const Comparison &comparison)
{
    double widest = 0;
    for (const Variant &variant : comparison.variants) {
        for (const QString &line : QString::fromStdString(variant.title).split(QLatin1Char('\n')))
            widest = std::max(widest, textWidth(look.text(16, QFont::DemiBold), line));
    }
    return widest;
}

StripPlan planStrip(const Look &look, const QRectF &area, const ComparePlan &plan, const Scenario &scenario,
                    double nameLeft, double titleWidth)
{
    StripPlan strip;
    strip.area = area;
    const Shares shares = sharesOf(scenario);
    const double room = area.height() - look.px(20);
    const double unit = std::min(look.px(largestLane), room / shares.total());
    double y = area.top() + look.px(13) + std::max(0.0, (room - unit * shares.total()) / 2);
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        strip.lanes.emplace_back(plan.axis.left, y, plan.axis.width, unit);
        strip.names.emplace_back(nameLeft, y, plan.axis.left - look.px(8) - nameLeft, unit);
        y += unit * (1 + shares.gap);
    }
    y -= unit * shares.gap;
    for (double d = 0; d < shares.depths; ++d) {
        strip.depths.emplace_back(plan.axis.left, y + unit * 0.48, plan.axis.width, unit * 0.9);
        y += unit * 1.4;
    }
    const double height = std::min(look.px(badgeHeight), area.height() - look.px(14));
    const double top = area.center().y() - std::min(look.px(34), height * 0.63);
    strip.badge = QRectF(look.px(12), top, look.px(badgeWidth), height);
    if (titleWidth > 0)
        strip.title = QRectF(strip.badge.right() + look.px(9), top, titleWidth, look.px(74));
    for (const QRectF &head : plan.heads)
        strip.figures.emplace_back(head.left(), area.top(), head.width(), area.height());
    return strip;
}

} // namespace

double leastCompareHeight(const Look &look, std::size_t strips, const Scenario &scenario)
{
    const double one = std::max(sharesOf(scenario).total() * leastLane + 20, badgeHeight * 0.7 + 12);
    return headHeightIn(look) + look.px(76 + static_cast<double>(strips) * one);
}

ComparePlan planCompare(const Look &look, const CompareRoom &room, const Comparison &comparison,
                        const Scenario &scenario, const LegendContents &legend)
{
    ComparePlan plan;
    const double width = room.size.width();
    const auto columns = static_cast<double>(room.columns);
    // What is given up first when it gets narrow: air in the figures, then the words of the titles.
    double figure = look.px(figureWidth), title = std::min(widestTitle(look, comparison), look.px(250));
    double name = textWidth(look.text(14), QCoreApplication::translate("synchroscope::CompareView", "deepest %1").arg(88));
    for (const ProcessSpec &process : scenario.processes)
        name = std::max(name, textWidth(look.text(15, QFont::Bold), QString::fromStdString(process.name)));
    name = std::max(std::min(name, std::max(look.px(nameWidth), look.leastText * 7)), look.px(80));
    const double fixed = look.px(12 + badgeWidth + 9 + 8 + 30 + 14) + name;
    const auto axisWidth = [&] { return width - fixed - title - columns * figure; };
    if (axisWidth() < look.px(620))
        figure = std::max({look.px(leastFigure), look.leastText * 5, figure - (look.px(620) - axisWidth()) / std::max(1.0, columns)});
    if (axisWidth() < look.px(leastAxis)) {
        title = 0;
        name = std::min(name, look.px(64));
    }
    const double nameLeft = look.px(12 + badgeWidth + 9) + (title > 0 ? title + look.px(8) : 0);
    plan.axis.left = nameLeft + name + look.px(8);
    plan.axis.width = std::max(10.0, width - plan.axis.left - look.px(30) - columns * figure - look.px(6));
    plan.axis.begin = room.begin;
    plan.axis.length = std::max<std::int64_t>(1, room.length);

    plan.ticks = QRectF(plan.axis.left, look.px(6), plan.axis.width, headHeightIn(look));
    for (std::size_t i = 0; i < room.columns; ++i)
        plan.heads.emplace_back(plan.axis.right() + look.px(28) + static_cast<double>(i) * figure, look.px(6), figure,
                                headHeightIn(look));
    plan.common = QRectF(look.px(12), look.px(6), plan.axis.left - look.px(12 + 30), headHeightIn(look));
    const double forLegend = legendHeight(look, width - look.px(28), legend);
    plan.legend = QRectF(look.px(14), room.size.height() - forLegend - look.px(9), width - look.px(28), forLegend);
    plan.bottom = plan.legend.top() - look.px(6);
    if (room.zoomed) {
        plan.range = QRectF(plan.axis.left, plan.bottom - look.px(rangeHeight), plan.axis.width, look.px(rangeHeight));
        plan.bottom = plan.range.top() - look.px(5);
    }
    const double top = plan.ticks.bottom();
    const auto count = static_cast<double>(std::max<std::size_t>(1, comparison.variants.size()));
    const double each = std::max(1.0, (plan.bottom - top) / count);
    for (std::size_t i = 0; i < comparison.variants.size(); ++i)
        plan.strips.push_back(planStrip(look, QRectF(0, top + static_cast<double>(i) * each, width, each), plan,
                                        scenario, nameLeft, title));
    if (!plan.strips.empty() && !plan.strips.front().lanes.empty()) {
        const double unit = plan.strips.front().lanes.front().height();
        plan.detail = std::clamp(unit / look.px(48), 0.5, 0.85);
        plan.wakeUps = scenario.processes.size() <= 3 && unit * 1.25 >= look.px(30);
    }
    return plan;
}

} // namespace synchroscope
