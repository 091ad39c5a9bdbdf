// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_main.h"

#include "window/application.h"
#include "window/frame_report.h"
#include "window/lessons.h"
#include "window/main_window.h"
#include "window/shutdown_signals.h"
#include "window/start_report.h"
#include "window/step_report.h"

#include <optional>

namespace synchroscope {

int runWindow(int argc, char **argv, const WindowRequest &request)
{
    const auto application = makeApplication(argc, argv);
    ShutdownSignals shutdown;
    MainWindow window(loadLessons(request.file), request.theme);
    QObject::connect(&shutdown, &ShutdownSignals::asked, &window, &QWidget::close);
    window.show();
    std::optional<StartReport> startReport;
    std::optional<FrameReport> frameReport;
    std::optional<StepReport> stepReport;
    if (request.measure == "start")
        startReport.emplace(window);
    else if (request.measure == "frames")
        frameReport.emplace(window);
    else if (request.measure == "step")
        stepReport.emplace(window);
    return QApplication::exec();
}

} // namespace synchroscope
