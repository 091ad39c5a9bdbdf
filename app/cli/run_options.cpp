// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_options.h"

#include "cli/exit_status.h"
#include "cli/scenario_library.h"
#include "scenario/load.h"

#include <cerrno>
#include <charconv>
#include <cmath>
#include <fmt/core.h>
#include <map>
#include <system_error>

namespace synchroscope {

namespace {

constexpr double slowest = 0.01, fastest = 1000;

const std::map<std::string, Style> styles{{"sync", Style::synchronous}, {"async", Style::asynchronous}};

/// An empty string when `text` was understood, otherwise what would be right: what CLI11 wants of a check.
std::string readSpeed(const std::string &text, RunOptions &options)
{
    options.fullSpeed = text == "max";
    if (options.fullSpeed)
        return {};
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= slowest && value <= fastest))
        return fmt::format("a speed is `max` or a number from {} to {}", slowest, fastest);
    options.speed = value;
    return {};
}

std::string readTimeout(const std::string &text, double &seconds)
{
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, seconds);
    const bool understood = error == std::errc() && stop == end && seconds > 0 && std::isfinite(seconds);
    return understood ? "" : "a timeout is a number of seconds above 0";
}

template<typename Value>
void addChoice(CLI::App &command, const std::string &name, std::optional<Value> &into,
               const std::map<std::string, Value> &words, const std::string &shape, const std::string &help)
{
    command
        .add_option_function<std::string>(
            name, [&into, words](const std::string &word) { into = words.at(word); }, help)
        ->check(CLI::IsMember(words))
        ->option_text(shape);
}

} // namespace

std::string readSeed(const std::string &text, std::uint64_t &seed)
{
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, seed);
    return error == std::errc() && stop == end ? "" : "a seed is a whole number from 0 to 18446744073709551615";
}

void RunOptions::addSettingsTo(CLI::App &command)
{
    command.add_option("SCENARIO", scenario, "An identifier from `synchroscope list`, or a file")
        ->required()
        ->option_text(" ");
    addChoicesTo(command);
}

void RunOptions::addChoicesTo(CLI::App &command)
{
    addChoice(command, "--send", send, styles, "sync|async", "How a plain send waits");
    addChoice(command, "--receive", receive, styles, "sync|async", "How a plain receive waits");
    command.add_option("--capacity", capacity, "Room in every channel; 0 is a rendezvous")
        ->check(CLI::Range(0, maxCapacity))
        ->option_text("N");
    std::map<std::string, WhenFull> policies;
    for (const WhenFull policy : {WhenFull::wait, WhenFull::refuse, WhenFull::discard, WhenFull::overwrite})
        policies.emplace(wordFor(policy), policy);
    addChoice(command, "--when-full", whenFull, policies, "wait|refuse|discard|overwrite",
              "What a send does when there is no room");
    command
        .add_option_function<std::string>(
            "--seed", [](const std::string &) {}, "Of the programs' random numbers (1)")
        ->check([this](const std::string &text) { return readSeed(text, seed); })
        ->option_text("N");
    command
        .add_option_function<std::string>(
            "--speed", [](const std::string &) {}, "Times real time (1), or max")
        ->check([this](const std::string &text) { return readSpeed(text, *this); })
        ->option_text("F|max");
}

void RunOptions::addTimeoutTo(CLI::App &command)
{
    command
        .add_option_function<std::string>(
            "--timeout", [](const std::string &) {}, "A run that is not over by then is stopped (60)")
        ->check([this](const std::string &text) { return readTimeout(text, timeout); })
        ->option_text("SECONDS");
}

void RunOptions::addAllTo(CLI::App &command)
{
    addSettingsTo(command);
    addTimeoutTo(command);
    command.add_flag("--json", json, "Figures as JSON, nothing else on standard output");
    addRecordTo(command, "Keeps all that happens in this file, *.synchroscope, while it happens");
}

void RunOptions::addRecordTo(CLI::App &command, const std::string &help)
{
    command.add_option("--record", record, help)
        ->check(CLI::Validator([](const std::string &file) { return file.empty() ? "a file has a name" : ""; }, ""))
        ->option_text("FILE");
}

Settings RunOptions::settingsFor(const Scenario &loaded) const
{
    Settings settings;
    settings.mode = {send.value_or(loaded.mode.send), receive.value_or(loaded.mode.receive)};
    settings.capacity = capacity;
    settings.whenFull = whenFull;
    settings.seed = seed;
    settings.speed = speed;
    settings.fullSpeed = fullSpeed;
    return settings;
}

bool RunOptions::admits(Mode mode) const
{
    return mode.send == send.value_or(mode.send) && mode.receive == receive.value_or(mode.receive);
}

std::variant<Scenario, int> scenarioNamed(const std::string &named)
{
    const auto path = ScenarioLibrary().find(named);
    if (!path) {
        fmt::print(stderr, "synchroscope: {}\n", path.error().what);
        return ExitStatus::usage;
    }
    Loaded loaded = loadScenario(path.value());
    for (const Mistake &mistake : loaded.mistakes)
        fmt::print(stderr, "{}\n", mistake.text());
    if (!loaded.scenario)
        return ExitStatus::bad;
    return std::move(*loaded.scenario);
}

void sayRefused(const Error &error)
{
    const char *remedy = "";
    if (error.code == EMFILE)
        remedy = "; `ulimit -n` says how many this shell allows";
    else if (error.code == EAGAIN)
        remedy = "; `ulimit -u` says how many processes and threads this user may have";
    fmt::print(stderr, "synchroscope: {}{}\n", error.what, remedy);
}

} // namespace synchroscope
