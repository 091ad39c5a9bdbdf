// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "cli/commands.h"
#include "cli/exit_status.h"

#include <algorithm>
#include <fmt/core.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <sys/utsname.h>
#include <unistd.h>

namespace synchroscope {

namespace {

struct BenchOptions
{
    std::vector<std::string> names;
    bool json = false;
};

std::string machineDescription()
{
    utsname system{};
    ::uname(&system);
    return fmt::format("{} cores, {} {}", ::sysconf(_SC_NPROCESSORS_ONLN), system.sysname, system.release);
}

nlohmann::ordered_json toJson(const BenchRow &row)
{
    nlohmann::ordered_json json = {{"name", row.name}, {"what", row.what}, {"unit", row.unit}, {"ours", row.ours}};
    json["limit"] = row.limit ? nlohmann::ordered_json(*row.limit) : nlohmann::ordered_json(nullptr);
    json["ratio_to_limit"] = row.limit ? nlohmann::ordered_json(row.ours / *row.limit) : nlohmann::ordered_json(nullptr);
    json["peers"] = row.peers;
    if (!row.parts.empty())
        for (const BenchRow::Part &part : row.parts)
            json["parts"][part.name] = part.value;
    return json;
}

std::string readable(double value, const std::string &unit)
{
    if (unit == "messages/s")
        return value < 1e6 ? fmt::format("{:.1f} thousand messages/s", value / 1e3)
                           : fmt::format("{:.2f} million messages/s", value / 1e6);
    if (unit != "ns")
        return fmt::format("{:.4g} {}", value, unit);
    if (value < 1e3)
        return fmt::format("{:.1f} ns", value);
    return value < 1e6 ? fmt::format("{:.1f} µs", value / 1e3) : fmt::format("{:.1f} ms", value / 1e6);
}

void print(const BenchRow &row)
{
    fmt::print("{}: {}\n  {}", row.name, row.what, readable(row.ours, row.unit));
    if (row.limit)
        fmt::print(", {:.2f} × the limit of {}", row.ours / *row.limit, readable(*row.limit, row.unit));
    fmt::print("\n");
    for (const auto &[peer, value] : row.peers)
        fmt::print("  {:.2f} × {}: {}\n", row.ours / value, peer, readable(value, row.unit));
    for (const BenchRow::Part &part : row.parts)
        fmt::print("  {}: {}\n", part.name, readable(part.value, part.unit));
    std::fflush(stdout); // a row takes seconds: show each as it comes
}

int bench(const BenchOptions &options)
{
    for (const std::string &name : options.names) {
        if (std::none_of(benches().begin(), benches().end(), [&](const Bench &b) { return name == b.name; })) {
            fmt::print(stderr, "synchroscope: there is no benchmark called {}; `synchroscope bench --help` lists them\n",
                       name);
            return ExitStatus::usage;
        }
    }
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (const Bench &known : benches()) {
        if (!options.names.empty()
            && std::find(options.names.begin(), options.names.end(), known.name) == options.names.end())
            continue;
        auto row = known.measure();
        if (!row) {
            fmt::print(stderr, "synchroscope: {}: {}\n", known.name, row.error().what);
            return ExitStatus::refused;
        }
        row.value().name = known.name;
        row.value().what = known.what;
        if (options.json)
            rows.push_back(toJson(row.value()));
        else
            print(row.value());
    }
    if (options.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"machine", machineDescription()}, {"rows", rows}}.dump(2));
    return ExitStatus::good;
}

} // namespace

void addBenchCommand(CLI::App &app, Action &chosen)
{
    auto options = std::make_shared<BenchOptions>();
    CLI::App *command = app.add_subcommand("bench", "Measures the program beside what the machine itself can do");
    command->add_option("NAME", options->names, "Which benchmarks; all if none is named");
    command->add_flag("--json", options->json, "The figures as JSON");
    std::string footer = "Example:\n  synchroscope bench startup\n\nThere are:\n";
    for (const Bench &known : benches())
        footer += fmt::format("  {:22} {}\n", known.name, known.what);
    command->footer(footer);
    command->callback([options, &chosen] { chosen = [options] { return bench(*options); }; });
}

} // namespace synchroscope
