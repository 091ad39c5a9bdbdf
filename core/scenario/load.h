// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/mistake.h"
#include "scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// A lesson file after reading: the scenario, or everything that is wrong with the file.
struct Loaded
{
    std::optional<Scenario> scenario; // only if there are no mistakes
    std::optional<Scenario> draft;    // what could be read, also with mistakes; nullopt where it is not even TOML
    std::vector<Mistake> mistakes;    // in the order of the file
    std::vector<Mistake> warnings;    // it can run, but probably not as meant
};

Loaded loadScenario(const std::string &path);

/// `path` names the text in mistakes and gives the scenario its identifier; it is not opened.
Loaded parseScenario(std::string_view text, const std::string &path);

} // namespace synchroscope
