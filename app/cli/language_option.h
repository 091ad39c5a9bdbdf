// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include <string>

namespace synchroscope {

/// `--language`: a code of languages, or nothing else.
void addLanguageOption(CLI::App &command, std::string &code, const std::string &description);

} // namespace synchroscope
