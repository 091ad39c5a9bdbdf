// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_main.h"

#include "cli/exit_status.h"
#include "languages/languages.h"
#include "recording_file/recording_writer.h"
#include "window/application.h"
#include "window/compare_report.h"
#include "window/endurance_report.h"
#include "window/frame_report.h"
#include "window/full_speed_report.h"
#include "window/kept_settings.h"
#include "window/lessons.h"
#include "window/main_window.h"
#include "window/open_report.h"
#include "window/paint_report.h"
#include "window/shutdown_signals.h"
#include "window/start_report.h"
#include "window/step_report.h"

#include <QLocale>

#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::string_view endurance = "endurance-"; // and so many seconds

/// One window, until it is closed. `again`: not the first, for it is opened anew in another language.
int runOne(MainWindow &window, const WindowRequest &request, const ShutdownSignals &shutdown, bool again)
{
    QObject::connect(&shutdown, &ShutdownSignals::asked, &window, &MainWindow::endAtOnce);
    const bool forAPerson = request.measure.empty();
    if (forAPerson)
        window.remember();
    window.show();
    if (forAPerson && !again && looksLikeARecording(request.file))
        window.openRecording(QString::fromStdString(request.file));
    std::optional<StartReport> startReport;
    std::optional<FrameReport> frameReport;
    std::optional<StepReport> stepReport;
    std::optional<CompareReport> compareReport;
    std::optional<FullSpeedReport> fullSpeedReport;
    std::optional<OpenReport> openReport;
    std::optional<EnduranceReport> enduranceReport;
    if (request.measure == "start")
        startReport.emplace(window);
    else if (request.measure == "frames")
        frameReport.emplace(window);
    else if (request.measure == "compare")
        compareReport.emplace(window);
    else if (request.measure == "fullspeed")
        fullSpeedReport.emplace(window);
    else if (request.measure == "open")
        openReport.emplace(window, QString::fromStdString(request.file));
    else if (request.measure.starts_with(endurance))
        enduranceReport.emplace(window, std::strtod(request.measure.c_str() + endurance.size(), nullptr));
    else if (request.measure == "step")
        stepReport.emplace(window);
    return QApplication::exec();
}

/// What was asked for, or chosen before, or the desktop's.
const Language &languageFor(const std::string &asked)
{
    const QString code = asked.empty() ? keptLanguage() : QString::fromStdString(asked);
    const Language *chosen = languageOfCode(code);
    return chosen ? *chosen : languageForDesktop(QLocale::system().uiLanguages());
}

} // namespace

int runWindow(int argc, char **argv, const WindowRequest &request)
{
    const auto application = makeApplication(argc, argv);
    if (request.measure == "paint-100k" || request.measure == "paint-10m") {
        reportPainting(request.measure == "paint-100k" ? 100'000 : 10'000'000);
        return 0;
    }
    ShutdownSignals shutdown;
    const bool forAPerson = request.measure.empty();
    if (forAPerson) // measured is always the same
        speak(languageFor(request.language));
    const std::string asked = looksLikeARecording(request.file) ? std::string() : request.file;
    std::string lesson = asked.empty() && forAPerson ? keptLesson() : asked;
    for (bool again = false;; again = true) {
        Lessons lessons = loadLessons(lesson);
        if (!again && !asked.empty() && !lessons.notice.empty() && lessons.toMend.empty()) {
            // As if it were not there: another lesson in its place is not what was asked for.
            fmt::print(stderr, "synchroscope: {}\n", lessons.notice);
            return ExitStatus::usage;
        }
        MainWindow window(std::move(lessons), request.theme);
        const int status = runOne(window, request, shutdown, again);
        if (!window.opensAgain())
            return status;
        lesson = window.openFileName();
        speak(languageFor({}));
    }
}

} // namespace synchroscope
