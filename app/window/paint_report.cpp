// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/paint_report.h"

#include "base/clock.h"
#include "bench/bench.h"
#include "bench/made_up_recording.h"
#include "compare/compare_page.h"
#include "style/style_sheet.h"
#include "views/arrow_painter.h"
#include "views/depth_painter.h"
#include "views/lane_painter.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <malloc.h>

namespace synchroscope {

namespace {

constexpr QSize size(1920, 1080);
constexpr int warmUps = 5, paints = 40;

double heap() { return static_cast<double>(mallinfo2().uordblks) + static_cast<double>(mallinfo2().hblkhd); }

std::vector<double> timesOfPainting(QWidget &widget, const QRegion &part = {})
{
    QImage image(size, QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = -warmUps; i < paints; ++i) {
        QPainter painter(&image);
        const std::uint64_t before = monotonicNow();
        widget.render(&painter, QPoint(), part, QWidget::DrawWindowBackground | QWidget::DrawChildren);
        painter.end();
        if (i >= 0)
            times.push_back(static_cast<double>(monotonicNow() - before));
    }
    return times;
}

/// Medians, ns, of what the strips consist of: says which painter is worth making faster.
struct Parts
{
    double lanes = 0, depths = 0, polls = 0, arrows = 0;
};

Parts timesOfParts(const CompareScene &scene, const ComparePlan &plan, const Look &look)
{
    std::vector<std::vector<LaneIndex>> indices;
    int deepest = 1;
    for (const auto &run : scene.runs) {
        auto &lanes = indices.emplace_back(run->recording.scenario().processes.size());
        for (std::size_t process = 0; process < lanes.size(); ++process)
            lanes[process].update(run->history.spans(static_cast<int>(process)));
        deepest = std::max(deepest, run->history.maxDepth(0));
    }
    QImage image(size, QImage::Format_RGB32);
    std::vector<double> lanes, depths, polls, arrows;
    for (int i = -warmUps; i < paints; ++i) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(image.rect(), look.theme.page);
        const auto timed = [&](std::vector<double> &times, const auto &paint) {
            const std::uint64_t before = monotonicNow();
            for (std::size_t run = 0; run < scene.runs.size(); ++run) {
                const RecordedRun &one = *scene.runs[run];
                paint(TimelineContext{painter, look, one.recording, one.history, indices[run], plan.axis,
                                      one.recording.now, plan.strips[run].lanes, plan.detail, -1},
                      plan.strips[run]);
            }
            if (i >= 0)
                times.push_back(static_cast<double>(monotonicNow() - before));
        };
        timed(depths, [&](const TimelineContext &c, const StripPlan &strip) {
            for (std::size_t channel = 0; channel < strip.depths.size(); ++channel)
                paintDepthLine(c, static_cast<int>(channel), strip.depths[channel], deepest);
        });
        timed(lanes, [](const TimelineContext &c, const StripPlan &) { paintLanes(c); });
        timed(polls, [](const TimelineContext &c, const StripPlan &) { paintEmptyPolls(c); });
        timed(arrows, [](const TimelineContext &c, const StripPlan &) {
            paintWakeUps(c);
            paintMessages(c);
        });
    }
    return {median(lanes), median(depths), median(polls), median(arrows)};
}

} // namespace

void reportPainting(std::size_t eventsOfEach)
{
    const double before = heap();
    std::vector<std::shared_ptr<RecordedRun>> runs;
    double historyTime = 0;
    for (int mode = 1; mode <= 4; ++mode) {
        Recording recording =
            madeUpRecordingOfPair(eventsOfEach, static_cast<std::uint32_t>(mode), Mode::fromNumber(mode));
        recording.finished = true;
        runs.push_back(std::make_shared<RecordedRun>(std::move(recording), mode));
        const std::uint64_t start = monotonicNow();
        runs.back()->update();
        historyTime += static_cast<double>(monotonicNow() - start);
    }
    const Comparison comparison = compareIn({}, {}, runs.front()->recording.scenario(), Settings{});
    CompareScene scene{comparison, runs};
    for (const auto &run : runs)
        scene.newest = std::max(scene.newest, run->recording.now);
    scene.now = scene.newest;
    scene.phase = Phase::finished;

    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    ComparePage page(look);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setPalette(look.palette());
    page.setStyleSheet(styleSheet(look));
    page.setLook(look);
    page.resize(size);
    page.show();
    page.showScene(scene);
    QCoreApplication::processEvents();
    const double events = 4.0 * static_cast<double>(eventsOfEach);
    const std::vector<double> whole = timesOfPainting(page);
    const ComparePlan plan = page.view()->plan();
    page.view()->zoom(1000);
    const std::vector<double> zoomed = timesOfPainting(page);
    page.view()->showAll();
    const std::vector<double> strips = timesOfPainting(*page.view());
    const double memory = (heap() - before) / events; // before the parts make indices of their own
    const Parts parts = timesOfParts(scene, plan, look);
    std::printf("lanes %.0f\ndepths %.0f\npolls %.0f\narrows %.0f\n", parts.lanes, parts.depths, parts.polls,
                parts.arrows);
    std::printf("paint-median %.0f\npaint-p99 %.0f\nstrips-median %.0f\nzoomed-median %.0f\nmemory %.1f\nhistory %.1f\n",
                median(whole), percentile(whole, 99), median(strips), median(zoomed), memory,
                historyTime / events);
    std::fflush(stdout);
}

} // namespace synchroscope
