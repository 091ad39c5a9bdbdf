// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture.h"

#include "analysis/recorded_comparison.h"
#include "cli/exit_status.h"
#include "compare/compare_page.h"
#include "languages/languages.h"
#include "languages/words.h"
#include "picture/picture_file.h"
#include "picture/picture_run.h"
#include "recording/own_settings.h"
#include "recording/up_to.h"
#include "style/style_sheet.h"
#include "window/application.h"
#include "window/lesson_page.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace synchroscope {

namespace {

int complain(const Error &error, int status)
{
    std::fprintf(stderr, "synchroscope: %s\n", error.what.c_str());
    return status;
}

std::vector<Settings> settingsFor(const PictureRequest &request)
{
    if (request.view == PictureView::lesson)
        return {request.settings};
    std::vector<Settings> all;
    for (const Variant &variant : request.comparison.variants)
        all.push_back(variant.settings);
    return all;
}

Result<std::vector<Recording>> upTo(const std::vector<Recording> &recordings, std::optional<double> at)
{
    std::vector<Recording> parts;
    for (const Recording &recording : recordings)
        parts.push_back(upTo(recording, at ? std::llround(*at * 1e9) : INT64_MAX));
    return parts;
}

/// The page of the window, without a window: nothing in it can be pressed.
void paintLesson(QPainter &painter, const Look &look, QSize size, const Recording &recording, std::optional<int> why)
{
    History history(recording);
    history.update(recording);
    LessonPage page(look);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setPalette(look.palette());
    page.setStyleSheet(styleSheet(look));
    page.stage()->setButtonsShown(false);
    const Scenario &scenario = recording.scenario();
    page.setLessons({scenario}, 1);
    page.beginRun(0, scenario, scenario, recording.settings(), !isSetAside(scenario));
    page.setLook(look);
    page.resize(size);
    page.show();
    if (why) {
        page.setWhyWanted(true);
        page.selectProcess(*why);
    }
    const Phase phase = recording.finished ? Phase::finished : recording.now == 0 ? Phase::ready : Phase::live;
    const auto &channels = scenario.channels;
    TransportState transport{phase, phase == Phase::live, {}, checkpointsOnly, recording.settings().mode};
    transport.pace.kind = recording.settings().fullSpeed ? PaceKind::max : PaceKind::live;
    transport.pace.speed = nearestSpeed(recording.settings().speed);
    if (!channels.empty()) {
        transport.capacity = channels.front().capacity;
        transport.whenFull = channels.front().whenFull;
    }
    page.transport()->showState(transport);
    page.showScene({recording, history, history.newest(), recording.now, phase});
    ConditionTimes times(LessonPanel::conditions(scenario), scenario);
    times.update(recording);
    page.panel()->showMoment(recording, times, recording.events().size());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

/// The Compare page, without a window.
void paintCompare(QPainter &painter, const Look &look, QSize size, const Comparison &comparison,
                  const std::vector<Recording> &recordings)
{
    std::vector<std::shared_ptr<RecordedRun>> runs;
    CompareScene scene{comparison, runs};
    bool finished = true, begun = false;
    for (const Recording &recording : recordings) {
        runs.push_back(std::make_shared<RecordedRun>(recording, static_cast<int>(runs.size()) + 1));
        runs.back()->update();
        scene.newest = std::max(scene.newest, recording.now);
        finished = finished && recording.finished;
        begun = begun || recording.now > 0;
    }
    scene.now = scene.newest;
    scene.phase = finished ? Phase::finished : begun ? Phase::live : Phase::ready;
    ComparePage page(look);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setPalette(look.palette());
    page.setStyleSheet(styleSheet(look));
    page.setLook(look);
    page.resize(size);
    page.show();
    page.showScene(scene);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

/// The comparison was asked for before any language was spoken.
Comparison inLanguage(const PictureRequest &request, const std::vector<Recording> &recordings)
{
    if (request.language.empty())
        return request.comparison;
    std::vector<const Recording *> all;
    for (const Recording &one : recordings)
        all.push_back(&one);
    return inOtherWords(request.comparison, all, &translateCore);
}

} // namespace

int makePicture(const PictureRequest &request)
{
    const QString file = QString::fromStdString(request.output);
    if (!isPictureName(file))
        return complain(Error{"the name of a picture ends in .png, .svg or .pdf, not so " + request.output, 0},
                        ExitStatus::usage);
    // No display is needed, and none is used: the picture is the same on every machine.
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int count = 1;
    char name[] = "synchroscope";
    char *arguments[] = {name, nullptr};
    const auto application = makeApplication(count, arguments);
    if (const Language *language = languageOfCode(QString::fromStdString(request.language)))
        speak(*language);

    const auto recordings = request.recordings.empty()
        ? recordUntil(request.scenario, settingsFor(request), request.at, request.timeout)
        : upTo(request.recordings, request.at);
    if (!recordings)
        return complain(recordings.error(), ExitStatus::refused);

    Look look = lookFor(request.theme, {});
    look.scale = 1;
    const QSize size(request.width, request.height);
    const QString title = lessonText(request.scenario.title);
    const auto written = writePicture(file, size, request.scale, title, [&](QPainter &painter) {
        if (request.view == PictureView::compare)
            paintCompare(painter, look, size, inLanguage(request, recordings.value()), recordings.value());
        else
            paintLesson(painter, look, size, recordings.value().front(), request.why);
    });
    return written ? ExitStatus::good : complain(written.error(), ExitStatus::refused);
}

} // namespace synchroscope
