// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/signals_held.h"
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "soak/soak.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace synchroscope {

namespace {

struct SoakOptions
{
    std::vector<std::string> names;
    soak::Extent extent;
    bool json = false;
};

nlohmann::ordered_json toJson(const soak::Soak &soak, const soak::Report &report)
{
    nlohmann::ordered_json json = {
        {"name", soak.name}, {"what", soak.what}, {"kept", report.kept()}, {"interrupted", report.interrupted}};
    for (const soak::Report::Figure &figure : report.figures)
        json["figures"][figure.name] = figure.value;
    json["breach_count"] = report.breachCount();
    json["breaches"] = report.breaches();
    if (!report.failure.empty())
        json["failure"] = report.failure;
    return json;
}

std::string readable(const soak::Report::Figure &figure)
{
    if (figure.unit == "ns")
        return figure.value < 1e6 ? fmt::format("{:.1f} µs", figure.value / 1e3)
                                  : fmt::format("{:.2f} ms", figure.value / 1e6);
    return figure.unit.empty() ? fmt::format("{:.0f}", figure.value)
                               : fmt::format("{:.1f} {}", figure.value, figure.unit);
}

void print(const soak::Soak &soak, const soak::Report &report)
{
    fmt::print("{}: {}\n", soak.name, soak.what);
    for (const soak::Report::Figure &figure : report.figures)
        fmt::print("  {:40} {}\n", figure.name, readable(figure));
    for (const std::string &breach : report.breaches())
        fmt::print("  NOT KEPT: {}\n", breach);
    if (report.breachCount() > report.breaches().size())
        fmt::print("  … and {} more\n", report.breachCount() - report.breaches().size());
    fmt::print("  {}\n", !report.failure.empty()    ? "could not be done"
                         : report.breachCount() > 0 ? fmt::format("{} promises not kept", report.breachCount())
                         : report.interrupted       ? "interrupted; until then all promises were kept"
                                                    : "all promises kept");
    std::fflush(stdout); // the next one may take hours
}

int soakAll(const SoakOptions &options)
{
    for (const std::string &name : options.names)
        if (std::none_of(soak::soaks().begin(), soak::soaks().end(), [&](const auto &s) { return name == s.name; })) {
            fmt::print(stderr, "synchroscope: there is no soak called {}; `synchroscope soak --help` lists them\n",
                       name);
            return ExitStatus::usage;
        }
    const bench::SignalsHeld signals; // Ctrl-C ends the soak; what it has seen until then is still said
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    int status = ExitStatus::good;
    for (const soak::Soak &known : soak::soaks()) {
        if (!options.names.empty()
            && std::find(options.names.begin(), options.names.end(), known.name) == options.names.end())
            continue;
        const soak::Report report = known.run(options.extent);
        if (options.json)
            rows.push_back(toJson(known, report));
        else
            print(known, report);
        if (!report.failure.empty())
            fmt::print(stderr, "synchroscope: {}: {}\n", known.name, report.failure);
        if (!report.kept())
            status = report.breachCount() > 0 ? ExitStatus::bad : ExitStatus::refused;
        if (report.interrupted)
            break;
    }
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"seed", options.extent.seed}, {"soaks", rows}}.dump(2));
    return status;
}

} // namespace

void addSoakCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<SoakOptions>();
    CLI::App *command = app.add_subcommand("soak", "Tries to break the engine, and says which promises were kept");
    command->add_option("NAME", options->names, "Which soaks; all if none is named");
    command->add_option("--seconds", options->extent.seconds, "How long each goes on")->check(CLI::Range(0.1, 1e6));
    command->add_option("--kills", options->extent.times, "How many kills, stops or damaged runs each makes")
        ->check(CLI::Range(1, 1'000'000'000));
    command->add_option("--seed", options->extent.seed, "Another seed, other instants; 1 if none is given");
    command->add_flag("--json", options->json, "The figures as JSON");
    std::string footer = "Example:\n  synchroscope soak kills --kills 500\n\n"
                         "Exit status: 0 all promises kept, 1 not all.\n\nThere are:\n";
    for (const soak::Soak &known : soak::soaks())
        footer += fmt::format("  {:10} {}\n", known.name, known.what);
    command->footer(footer);
    command->callback([options, &chosen] { chosen = [options] { return soakAll(*options); }; });
}

} // namespace synchroscope
