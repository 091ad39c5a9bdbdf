// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_plan.h"

#include "style/text_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr std::size_t mostDepths = 2;
constexpr double headHeight = 40, rangeHeight = 14, leastLane = 11, largestLane = 46;
constexpr double badgeWidth = 42, badgeHeight = 54, figureWidth = 92, leastFigure = 66, nameWidth = 92, leastAxis = 330;
constexpr double titleText = 16, briefText = 15;

/// Of two lines, one above the other, also where they may not shrink.
double headHeightIn(const Look &look) { return std::max(look.px(headHeight), look.leastText * 2.6); }

/// Presented, a strip tells in large type what a class has to see: each run's lanes and one queue, and no more.
bool isPresented(const Look &look) { return look.leastText > 0; }

double lineHeight(const Look &look) { return look.leastText * 1.2; }

/// A strip in shares of a lane: lanes, gaps between them, and the depth of the queues.
struct Shares
{
    double lanes, gap, depths, depth; // depth: of one
    [[nodiscard]] double total() const { return lanes + gap * std::max(0.0, lanes - 1) + depths * depth; }
};

Shares sharesOf(const Look &look, const Scenario &scenario)
{
    const auto lanes = static_cast<double>(scenario.processes.size());
    const double channels = static_cast<double>(scenario.channels.size());
    if (isPresented(look))
        return {lanes, lanes <= 3 ? 1.0 : 0.4, lanes <= 4 ? std::min(1.0, channels) : 0, lanes <= 2 ? 1.2 : 1.5};
    return {lanes, lanes <= 3 ? 1.25 : 0.4, std::min(static_cast<double>(mostDepths), channels), 1.4};
}

double briefLineHeight(const Look &look) { return std::max(look.px(19), lineHeight(look)); }

/// Over the first lane of a strip: there the flag of its end has its words.
double aboveLanes(const Look &look) { return std::max(look.px(13), look.leastText * 1.3); }

/// Below which lanes, or the names beside them, cannot be read.
double leastLaneIn(const Look &look, const Shares &shares)
{
    return std::max(look.px(leastLane), lineHeight(look) / (1 + shares.gap));
}

/// Of the longest line of words that every run has.
template <typename Words>
double widestLine(const QFont &font, const Comparison &comparison, Words words)
{
    double widest = 0;
    for (const Variant &variant : comparison.variants) {
        for (const QString &line : QString::fromStdString(words(variant)).split(QLatin1Char('\n')))
            widest = std::max(widest, textWidth(font, line));
    }
    return std::ceil(widest);
}

/// A mode has to be read whole; other titles may be longer than is good.
double widestTitle(const Look &look, const Comparison &comparison)
{
    const double widest = widestLine(look.text(titleText, QFont::DemiBold), comparison,
                                     [](const Variant &variant) { return variant.title; });
    return comparison.varied.kind == Varied::Kind::modes
               ? widest
               : std::min(widest, std::max(look.px(250), look.leastText * 10));
}

StripPlan planStrip(const Look &look, const QRectF &area, const ComparePlan &plan, const Scenario &scenario,
                    double nameLeft, double titleWidth, double briefWidth)
{
    StripPlan strip;
    strip.area = area;
    const Shares shares = sharesOf(look, scenario);
    const double above = aboveLanes(look), room = area.height() - above - look.px(7);
    const double unit = std::min(look.px(largestLane), room / shares.total());
    double y = area.top() + above + std::max(0.0, (room - unit * shares.total()) / 2);
    strip.above = y - area.top();
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        strip.lanes.emplace_back(plan.axis.left, y, plan.axis.width, unit);
        strip.names.emplace_back(nameLeft, y, plan.axis.left - look.px(8) - nameLeft, unit);
        y += unit * (1 + shares.gap);
    }
    y -= unit * shares.gap;
    for (double d = 0; d < shares.depths; ++d) {
        strip.depths.emplace_back(plan.axis.left, y + unit * (shares.depth - 0.92), plan.axis.width, unit * 0.9);
        y += unit * shares.depth;
    }
    const double words = briefWidth > 0 ? 2 * briefLineHeight(look) + look.px(2) : 0;
    const double height = std::min(look.px(badgeHeight), area.height() - look.px(14) - words);
    const double top = words > 0 ? area.center().y() - (height + words) / 2
                                 : area.center().y() - std::min(look.px(34), height * 0.63);
    strip.badge = QRectF(look.px(12), top, look.px(badgeWidth), height);
    if (words > 0)
        strip.brief = QRectF(strip.badge.left(), strip.badge.bottom() + look.px(2), briefWidth, words - look.px(2));
    if (titleWidth > 0)
        strip.title = QRectF(strip.badge.right() + look.px(9), top, titleWidth, look.px(74));
    for (const QRectF &head : plan.heads)
        strip.figures.emplace_back(head.left(), area.top(), head.width(), area.height());
    return strip;
}

} // namespace

double leastCompareHeight(const Look &look, std::size_t strips, const Scenario &scenario)
{
    const Shares shares = sharesOf(look, scenario);
    const double one = std::max(shares.total() * leastLaneIn(look, shares) + aboveLanes(look) + look.px(7),
                                look.px(badgeHeight * 0.7 + 12));
    return headHeightIn(look) + look.px(76) + static_cast<double>(strips) * one;
}

ComparePlan planCompare(const Look &look, const CompareRoom &room, const Comparison &comparison,
                        const Scenario &scenario, const LegendContents &legend)
{
    ComparePlan plan;
    const double width = room.size.width();
    const auto columns = static_cast<double>(room.columns);
    // What is given up first when it gets narrow: air in the figures, then the words of the titles.
    double figure = std::max(look.px(figureWidth), room.leastFigure);
    double title = widestTitle(look, comparison), brief = 0;
    double name = textWidth(look.text(14), QCoreApplication::translate("synchroscope::CompareView", "deepest %1").arg(88));
    for (const ProcessSpec &process : scenario.processes)
        name = std::max(name, textWidth(look.text(15, QFont::Bold), QString::fromStdString(process.name)));
    name = std::max(std::min(std::ceil(name), std::max(look.px(nameWidth), look.leastText * 9)), look.px(80));
    const double fixed = look.px(12 + badgeWidth + 9 + 8 + 30 + 14) + name;
    const auto axisWidth = [&] { return width - fixed - title - columns * figure; };
    if (axisWidth() < look.px(620))
        figure = std::max({look.px(leastFigure), room.leastFigure,
                           figure - (look.px(620) - axisWidth()) / std::max(1.0, columns)});
    if (axisWidth() < std::max(look.px(leastAxis), look.leastText * 14)) {
        title = 0;
        brief = widestLine(look.text(briefText, QFont::DemiBold), comparison,
                           [](const Variant &variant) { return variant.brief; });
        name = isPresented(look) ? name : std::min(name, look.px(64));
    }
    const double nameLeft = look.px(12 + 9) + std::max(look.px(badgeWidth), brief) + (title > 0 ? title + look.px(8) : 0);
    plan.axis.left = nameLeft + name + look.px(8);
    plan.axis.width = std::max(10.0, width - plan.axis.left - look.px(30) - columns * figure - look.px(6));
    plan.axis.begin = room.begin;
    plan.axis.length = std::max<std::int64_t>(1, room.length);

    plan.ticks = QRectF(plan.axis.left, look.px(6), plan.axis.width, headHeightIn(look));
    for (std::size_t i = 0; i < room.columns; ++i)
        plan.heads.emplace_back(plan.axis.right() + look.px(28) + static_cast<double>(i) * figure, look.px(6), figure,
                                headHeightIn(look));
    plan.common = QRectF(look.px(12), look.px(6), plan.axis.left - look.px(12 + 30), headHeightIn(look));
    plan.entries = legend;
    if (isPresented(look)) {
        plan.wakeUps = plan.evidence = plan.entries.wakeUps = false;
        plan.entries.evidence.clear();
    }
    const double forLegend = legendHeight(look, width - look.px(28), plan.entries);
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
                                        scenario, nameLeft, title, brief));
    if (!plan.strips.empty() && !plan.strips.front().lanes.empty()) {
        const double unit = plan.strips.front().lanes.front().height();
        plan.detail = std::clamp(unit / look.px(48), 0.5, 0.85);
        plan.wakeUps = plan.wakeUps && scenario.processes.size() <= 3 && unit * 1.25 >= look.px(30);
    }
    return plan;
}

} // namespace synchroscope
