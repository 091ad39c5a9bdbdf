// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window_report.h"

#include "base/unique_fd.h"
#include "cli/display.h"

#include <cstdio>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

namespace synchroscope {

std::map<std::string, double> figuresIn(FILE *output)
{
    std::map<std::string, double> report;
    char word[32];
    double value = 0;
    while (std::fscanf(output, "%31s %lf", word, &value) == 2)
        report[word] = value;
    return report;
}

Result<std::map<std::string, double>> windowReport(std::string_view lesson, const std::string &what)
{
    const UniqueFd file(::memfd_create("lesson", 0)); // inherited by the window, and gone with us
    if (!file.valid() || ::write(file.get(), lesson.data(), lesson.size()) != static_cast<ssize_t>(lesson.size()))
        return systemError("writing the benchmark's lesson");
    return windowReportOf("/dev/fd/" + std::to_string(file.get()), what);
}

Result<std::map<std::string, double>> windowReportOf(const std::string &path, const std::string &what)
{
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = std::string(display() ? "" : "QT_QPA_PLATFORM=offscreen ") + "exec '" + self
        + "' --measure " + what + " '" + path + "'";
    FILE *output = ::popen(command.c_str(), "r");
    if (!output)
        return systemError("starting the window");
    const std::map<std::string, double> report = figuresIn(output);
    if (::pclose(output) != 0 || report.empty())
        return Error{"the window did not start; `synchroscope doctor` says what this machine lacks", 0};
    return report;
}

} // namespace synchroscope
