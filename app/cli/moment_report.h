// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace synchroscope {

/// What can also be said of single moments of a run that is over: why everybody did what they did, and the byte map of a
/// channel. As in the window, by the same code.
struct MomentReport
{
    std::optional<double> why, bytes; // seconds of the axis
    std::string channel;              // whose bytes; empty: the first one's

    /// Adds --why, --bytes and --channel; none of them goes with --json.
    void addTo(CLI::App &command);
    /// Before anything runs: what is wrong with what was asked for; empty when nothing is.
    [[nodiscard]] std::string objection(const Scenario &scenario) const;
    void tell(const Recording &recording) const;
};

} // namespace synchroscope
