// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_pictures.h"

#include "compare/compare_view.h"
#include "style/style_sheet.h"
#include "views/program_painter.h"
#include "views/stage_view.h"
#include "views/timeline_view.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// A view of the window, without a window.
void paintView(QPainter &painter, QWidget &view, const Look &look, QSize size)
{
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setPalette(look.palette());
    view.resize(size);
    view.show();
    QCoreApplication::sendPostedEvents();
    view.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

int stageHeight(const Scenario &scenario, const Look &look)
{
    if (cardDetail(scenario.processes.size()) == CardDetail::table)
        return 110 + 28 * static_cast<int>(scenario.processes.size());
    double program = 0;
    if (cardDetail(scenario.processes.size()) == CardDetail::program) {
        for (const ProcessSpec &process : scenario.processes)
            program = std::max(program, programHeight(look, ProgramText::of(QString::fromStdString(process.program))));
    }
    const StageGrid grid = stageGrid(scenario);
    const int rows = grid.rows.empty() ? 1 : *std::max_element(grid.rows.begin(), grid.rows.end());
    const double card = std::max(170.0, 165 + std::min(program, 260.0));
    const double below = grid.belowChannels > 0 ? 150 : 0;
    const double texts = scenario.sharedTexts.empty() ? 0 : 70;
    return static_cast<int>(std::clamp(80 + rows * (card + 14) + below + texts, 320.0, 900.0));
}

} // namespace

Look paperLook()
{
    Look look = lookFor(ThemeChoice::light, {});
    look.scale = 1;
    look.theme.stage = look.theme.page; // no grey where there is nothing to be told apart
    return look;
}

Handout::Picture stagePicture(RecordedRun &run, std::size_t moment, const QString &caption)
{
    const Look look = paperLook();
    const QSize size(pictureWidth, stageHeight(run.recording.scenario(), look));
    const auto paint = [&run, moment, look, size](QPainter &painter) {
        const Recording &recording = run.recording;
        const std::int64_t now = timeOf(recording, moment);
        const Scene scene{recording, run.history, run.stateAfter(moment), now, Phase::replay, recording.now};
        StageView view(look);
        view.setButtonsShown(false);
        view.setScenario(recording.scenario(), recording.settings().mode);
        view.setLook(look);
        view.showScene(scene);
        paintView(painter, view, look, size);
    };
    return {caption, size, paint};
}

Handout::Picture timelinePicture(RecordedRun &run, const QString &caption)
{
    const Look look = paperLook();
    const Scenario &scenario = run.recording.scenario();
    const auto lanes = static_cast<int>(scenario.processes.size());
    const auto queues = static_cast<int>(std::min<std::size_t>(scenario.channels.size(), 4));
    const int lane = lanes <= 3 ? 100 : lanes <= 8 ? 52 : 26;
    const QSize size(pictureWidth, 130 + std::min(lane * lanes + 62 * queues, 900));
    const auto paint = [&run, look, size](QPainter &painter) {
        const Recording &recording = run.recording;
        const Scene scene{recording, run.history, run.history.newest(), recording.now, Phase::finished, recording.now};
        TimelineView view(look);
        view.setForPaper();
        view.showScene(scene);
        paintView(painter, view, look, size);
    };
    return {caption, size, paint};
}

Handout::Picture comparePicture(const HandoutSource &source, const QString &caption)
{
    const Look look = paperLook();
    const Scenario &scenario = source.runs.front()->recording.scenario();
    const auto strips = static_cast<int>(source.runs.size());
    const auto lanes = static_cast<int>(scenario.processes.size());
    const int strip = std::max(130, std::min((lanes <= 3 ? 75 : 34) * lanes + 60, 860 / std::max(1, strips)));
    const int least = static_cast<int>(leastCompareHeight(look, source.runs.size(), scenario));
    const QSize size(pictureWidth, std::max(least, 120 + strip * strips));
    const auto paint = [&source, look, size](QPainter &painter) {
        CompareScene scene{source.comparison, source.runs};
        for (const auto &run : source.runs)
            scene.newest = std::max(scene.newest, run->recording.now);
        scene.now = scene.newest;
        scene.phase = Phase::finished;
        CompareView view(look);
        view.showScene(scene, {}); // the figures stand in a table
        paintView(painter, view, look, size);
    };
    return {caption, size, paint};
}

} // namespace synchroscope
