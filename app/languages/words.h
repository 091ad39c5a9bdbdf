// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace synchroscope {

/// The hook through which core's sentences go (core/analysis/narration.h): its own, and what lessons say in them.
/// What no catalogue has stays English.
std::string translateCore(const char *english);

/// What a lesson says, in the language of the reader; a text that no lesson of the course says, as it is written.
/// `question`: of an answer, for "none" is another word in each.
QString lessonText(const std::string &asWritten, const std::string &question = {});
/// The same, for core and for the page.
std::string lessonWords(const std::string &asWritten, const std::string &question = {});

} // namespace synchroscope
