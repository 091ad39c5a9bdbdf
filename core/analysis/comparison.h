// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "recording/recording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is compared with what: runs of one scenario that differ in one thing.
namespace synchroscope {

inline constexpr std::size_t fewestPanes = 2, mostPanes = 8;

struct Varied
{
    enum class Kind : std::uint8_t {
        modes,      // all four
        capacity,   // of every channel
        whenFull,   // all four policies
        seed,       // of the programs' random numbers
        knob,       // of the scenario: `index`
        pace,       // how fast the work of the process `index` goes
        recordings, // runs that have been made already
    };
    Kind kind = Kind::modes;
    int index = -1;
    friend bool operator==(const Varied &, const Varied &) = default;
};

/// One of the things compared.
struct Variant
{
    Settings settings;
    std::string badge;  // very short: "1", "64", "wait", "2×"
    std::string title;  // one or two lines: "Synchronous send\nsynchronous receive"
    std::string remark; // "uncommon", or empty
    std::string brief = {}; // where there is no room for the title: "sync\nsync"; empty where the badge says it all
};

struct Comparison
{
    Varied varied;
    std::string name; // "Four modes", "Room in the queue", "Cooking time (ms)"
    std::vector<Variant> variants;
};

/// Whatever a scenario can be compared in, the modes first.
std::vector<Varied> comparable(const Scenario &scenario);
/// "Four modes", "Speed of Consumer" …; for menus and headings.
std::string nameOf(const Varied &varied, const Scenario &scenario, Translate translate = nullptr);
/// The word of the command line: modes, capacity, when-full, seed, a knob's variable, speed:Consumer.
std::string wordOf(const Varied &varied, const Scenario &scenario);
std::optional<Varied> variedNamed(std::string_view word, const Scenario &scenario);

/// Values that are usually looked at: 0, 1, 4, 64 messages; four values over a knob's range. Empty where there is nothing
/// to choose (modes, policies, recordings).
std::vector<double> usualValues(const Varied &varied, const Scenario &scenario);
/// Why these values cannot be compared (too few, out of range …), with what would be right; empty when they can.
std::string objectionTo(const Varied &varied, const std::vector<double> &values, const Scenario &scenario,
                        Translate translate = nullptr);

/// `base`: what the variants have in common. `values`: those objectionTo() has nothing against; ignored where there is
/// nothing to choose.
Comparison compareIn(const Varied &varied, const std::vector<double> &values, const Scenario &scenario,
                     const Settings &base, Translate translate = nullptr);

/// The mode of all runs, where it is not what they differ in: "mode 3: asynchronous send, synchronous receive". Otherwise empty.
std::string commonMode(const Comparison &comparison, Translate translate = nullptr);

/// "mode 3: asynchronous send, synchronous receive"
std::string modeInOneLine(Mode mode, Translate translate = nullptr);

/// "Synchronous send\nsynchronous receive"
std::string modeTitle(Mode mode, Translate translate = nullptr);

/// How it sends, how it receives: "async\nsync"
std::string modeBriefly(Mode mode, Translate translate = nullptr);
/// "refuse"
std::string policyBriefly(WhenFull policy, Translate translate = nullptr);

} // namespace synchroscope
