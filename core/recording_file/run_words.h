// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <string_view>

/// Words that stand for values in a recording file, where the rest of the program has none or longer ones.
namespace synchroscope {

inline constexpr int outcomeCount = static_cast<int>(Outcome::failed) + 1;
inline constexpr int exitKindCount = static_cast<int>(ExitKind::stopped) + 1;
inline constexpr int whenFullCount = static_cast<int>(WhenFull::overwrite) + 1;
inline constexpr int gateKindCount = static_cast<int>(GateKind::end) + 1;

constexpr std::string_view storedWord(ExitKind exit)
{
    constexpr std::string_view words[exitKindCount] = {"ok", "error", "killed", "sandbox", "stopped"};
    return words[static_cast<int>(exit)];
}
constexpr std::string_view storedWord(Drive drive) { return drive == Drive::live ? "live" : "step"; }

} // namespace synchroscope
