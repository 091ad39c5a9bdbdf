// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/language_option.h"

#include "languages/language_codes.h"

#include <CLI/Validators.hpp>

#include <vector>

namespace synchroscope {

void addLanguageOption(CLI::App &command, std::string &code, const std::string &description)
{
    std::vector<std::string> codes;
    std::string all;
    for (const Language &one : languages) {
        codes.emplace_back(one.code);
        all += (all.empty() ? "" : "|") + codes.back();
    }
    command.add_option("--language", code, description)->check(CLI::IsMember(codes))->option_text(all);
}

} // namespace synchroscope
