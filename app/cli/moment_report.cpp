// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/moment_report.h"

#include "analysis/why.h"
#include "cli/byte_report.h"
#include "scenario/mistake.h"
#include "scenario/names.h"

#include <algorithm>
#include <cmath>
#include <fmt/core.h>
#include <vector>

namespace synchroscope {

namespace {

constexpr std::size_t longestLine = 4096;
constexpr double latest = 1e6; // s

std::int64_t nanoseconds(double seconds) { return std::llround(seconds * 1e9); }

/// Of that name; of no name: the first.
int channelNamed(const std::string &name, const Scenario &scenario)
{
    const std::vector<std::string> names = namesOf(scenario.channels);
    return name.empty() && !names.empty() ? 0 : indexOf(names, name);
}

/// A moment after the end is the end, and says so: nothing is known of a time that the run did not reach.
std::int64_t begin(const Recording &recording, double seconds)
{
    const std::int64_t asked = nanoseconds(seconds);
    if (asked <= recording.now) {
        fmt::print("\nAt {:.3f} s\n", static_cast<double>(asked) / 1e9);
        return asked;
    }
    fmt::print("\nAt {:.3f} s, the end of the run: it did not last until {:.3f} s\n",
               static_cast<double>(recording.now) / 1e9, seconds);
    return recording.now;
}

} // namespace

void MomentReport::addTo(CLI::App &command)
{
    const auto moment = [&command](const char *name, std::optional<double> &into, const char *help) {
        return command.add_option(name, into, help)
            ->type_name("SECONDS")
            ->check(CLI::Range(0.0, latest))
            ->excludes("--json");
    };
    moment("--why", why, "Also says who waited for whom at that moment, and why; in seconds of the axis");
    CLI::Option *of = moment("--bytes", bytes,
                             "Also prints the byte map of a channel's shared memory at that moment, worked out from the "
                             "recording; a * marks what had changed last");
    command.add_option("--channel", channel, "Whose bytes (the first channel's)")->type_name("NAME")->needs(of);
}

std::string MomentReport::objection(const Scenario &scenario) const
{
    if (!bytes || channelNamed(channel, scenario) >= 0)
        return {};
    const std::vector<std::string> names = namesOf(scenario.channels);
    if (names.empty())
        return "--bytes: this scenario has no channel";
    return fmt::format("--channel: there is no channel {}; this scenario has {}", synchroscope::quoted(channel),
                       quotedList(names));
}

void MomentReport::tell(const Recording &recording) const
{
    if (why) {
        const std::int64_t moment = begin(recording, *why);
        StateAt states;
        for (const std::string &line : linesOfAll(recording, states.at(recording, moment), moment))
            fmt::print("{}\n", shown(line, longestLine));
    }
    if (bytes) {
        const std::int64_t moment = begin(recording, *bytes);
        fmt::print("{}", byteReport(recording, channelNamed(channel, recording.scenario()), moment));
    }
}

} // namespace synchroscope
