// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// What the commands return; a promise to scripts. A run ended by a signal returns 128 + its number, as shells do.
namespace ExitStatus {
inline constexpr int good = 0;
inline constexpr int bad = 1;     // the thing asked about is bad
inline constexpr int usage = 2;   // wrong use
inline constexpr int refused = 3; // the system refused
inline constexpr int signalBase = 128;
} // namespace ExitStatus

} // namespace synchroscope
