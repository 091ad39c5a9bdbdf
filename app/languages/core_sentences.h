// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace synchroscope {

/// What core says through the hook `Translate`, read from its sources in `folder`: every text within a call of say(), and every
/// other text of those files that is a sentence (it has two words, or a word and a numbered place).
std::vector<std::string> coreSentences(const std::filesystem::path &folder);

} // namespace synchroscope
