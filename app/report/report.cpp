// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "analysis/recorded_comparison.h"
#include "cli/exit_status.h"
#include "languages/languages.h"
#include "languages/words.h"
#include "report/handout_file.h"
#include "window/application.h"

#include <QHashSeed>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace synchroscope {

int makeReport(ReportRequest request)
{
    // No display is needed, and none is used. The same runs make the same file: Qt writes dates in the zone of the machine, and a
    // PDF's fonts in the order of a hash table, of which each process has its own.
    QHashSeed::setDeterministicGlobalSeed();
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    int count = 1;
    char name[] = "synchroscope";
    char *arguments[] = {name, nullptr};
    const auto application = makeApplication(count, arguments);

    if (const Language *language = languageOfCode(QString::fromStdString(request.language))) {
        speak(*language);
        std::vector<const Recording *> recordings;
        for (const Recording &recording : request.recordings)
            recordings.push_back(&recording);
        request.comparison = inOtherWords(request.comparison, recordings, &translateCore); // it was asked for in English
    }
    HandoutSource source{std::move(request.lesson), std::move(request.comparison), {}, std::move(request.about), 0, request.answers};
    for (Recording &recording : request.recordings) {
        source.runs.push_back(std::make_shared<RecordedRun>(std::move(recording), static_cast<int>(source.runs.size()) + 1));
        source.runs.back()->update();
    }
    source.told = runToTell(source.lesson, source.comparison);
    const auto written = writeHandout(QString::fromStdString(request.output), source);
    if (written)
        return ExitStatus::good;
    std::fprintf(stderr, "synchroscope: %s\n", written.error().what.c_str());
    return ExitStatus::refused;
}

} // namespace synchroscope
