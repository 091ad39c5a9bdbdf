// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace synchroscope {

/// A process that did not come to the end of its program.
struct BadEnd
{
    std::string process, how; // "Consumer", "error: …": the words of the contract
    bool intended = false;    // the scenario itself has it killed
    friend auto operator<=>(const BadEnd &, const BadEnd &) = default;
};

/// How one run ended, as far as a class would call it different. Equal endings are counted together.
struct Ending
{
    Outcome outcome = Outcome::completed;
    std::uint64_t received = 0, lost = 0, leftInQueue = 0; // messages; lost: nobody will receive them
    std::vector<BadEnd> badEnds;                           // in the order of declaration
    std::vector<std::string> said; // what was logged, in alphabetical order: who was faster is not another ending

    /// A process ended badly although nobody meant it to.
    [[nodiscard]] bool accident() const;
    friend auto operator<=>(const Ending &, const Ending &) = default;
};

Ending endingOf(const Recording &recording);
/// Is anything wrong with it that the scenario does not announce for that mode?
bool isBad(const Ending &ending, const Scenario &scenario, Mode mode);

} // namespace synchroscope
