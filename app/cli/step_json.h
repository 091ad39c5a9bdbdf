// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/step_lines.h"

#include <nlohmann/json.hpp>
#include <string>

namespace synchroscope {

/// One line of `step` as JSON: the same columns, null where a column is empty.
nlohmann::ordered_json toJson(const StepLine &line);
/// All lines of a recording.
nlohmann::ordered_json stepLinesToJson(const Recording &recording);
/// What `step --json` prints: how the run was set up, its outcome, and `events`.
std::string steppedRunToJson(const Recording &recording, nlohmann::ordered_json events);
/// As it is printed: indented, ending in a newline, whatever bytes a program has said.
std::string printed(const nlohmann::ordered_json &document);

} // namespace synchroscope
