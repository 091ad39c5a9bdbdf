// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace synchroscope {

/// The hook through which core's sentences go (core/analysis/narration.h): its own, and what lessons say in them.
/// What no catalogue has stays English.
std::string translateCore(const char *english);

/// A number as the reader writes it: "1.5" or "1,5", "18,560" or "18.560". For what is read, not for files and fields.
QString spokenNumber(double number, int decimals);
QString spokenNumber(std::size_t number);

/// What a lesson says, in the language of the reader; a text that no lesson of the course says, as it is written.
/// `question`: of an answer, for "none" is another word in each.
QString lessonText(const std::string &asWritten, const std::string &question = {});
/// The same, for core and for the page.
std::string lessonWords(const std::string &asWritten, const std::string &question = {});

} // namespace synchroscope
