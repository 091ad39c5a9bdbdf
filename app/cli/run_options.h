// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <variant>

namespace synchroscope {

/// The options that every command which runs a scenario understands.
struct RunOptions
{
    std::string scenario;
    std::optional<Style> send, receive;
    std::optional<int> capacity;
    std::optional<WhenFull> whenFull;
    std::uint64_t seed = 1;
    double speed = 1;
    bool fullSpeed = false;
    double timeout = 60; // real seconds
    bool json = false;
    std::string record; // a recording file; empty: none

    /// Adds the scenario and what settings consist of.
    void addSettingsTo(CLI::App &command);
    /// Only the latter: modes, capacity, policy, seed and speed.
    void addChoicesTo(CLI::App &command);
    void addTimeoutTo(CLI::App &command);
    void addRecordTo(CLI::App &command, const std::string &help);
    /// Adds --timeout, --json and --record too.
    void addAllTo(CLI::App &command);

    /// In the mode of the options, or where they are silent, the scenario's own.
    [[nodiscard]] Settings settingsFor(const Scenario &scenario) const;
    /// Is this one of the modes that the options ask for?
    [[nodiscard]] bool admits(Mode mode) const;
};

/// An empty string when `text` was understood, otherwise what would be right: what CLI11 wants of a check. Not CLI11's own
/// conversion: it lets a seed wrap round.
std::string readSeed(const std::string &text, std::uint64_t &seed);

/// The scenario that was named on the command line. If it cannot be had, standard error has been told why,
/// and the exit status is there instead.
std::variant<Scenario, int> scenarioNamed(const std::string &named);

/// Says on standard error why the system refused, in one sentence.
void sayRefused(const Error &error);

} // namespace synchroscope
