// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace synchroscope {

/// A language that the window speaks. Free of Qt: the command line names them too.
struct Language
{
    const char *code;      // on the command line and where settings are kept: "de"
    const char *name;      // as it calls itself; never translated
    const char *catalogue; // of resources/languages: "zh_CN"
};

/// English, in which everything is written, comes first.
inline constexpr std::array<Language, 4> languages{
    {{"en", "English", "en"}, {"de", "Deutsch", "de"}, {"fr", "Français", "fr"}, {"zh", "简体中文", "zh_CN"}}};

} // namespace synchroscope
