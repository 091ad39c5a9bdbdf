// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

namespace synchroscope {

/// What the chosen command does, once its arguments are known; returns the exit status.
using Action = std::function<int()>;

// Each adds one subcommand to `app`, which sets `chosen` when it is used.
void addListCommand(CLI::App &app, Action &chosen);
void addRunCommand(CLI::App &app, Action &chosen);
void addCompareCommand(CLI::App &app, Action &chosen);
void addStepCommand(CLI::App &app, Action &chosen);
void addExploreCommand(CLI::App &app, Action &chosen);
void addCheckCommand(CLI::App &app, Action &chosen);
void addVerifyCommand(CLI::App &app, Action &chosen);
void addPictureCommand(CLI::App &app, Action &chosen);
void addExportCommand(CLI::App &app, Action &chosen);
void addReportCommand(CLI::App &app, Action &chosen);
void addDoctorCommand(CLI::App &app, Action &chosen);
void addBenchCommand(CLI::App &app, Action &chosen);
void addSoakCommand(CLI::App &app, Action &chosen);

} // namespace synchroscope
