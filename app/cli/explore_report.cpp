// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explore_report.h"

#include "analysis/sentence.h"
#include "analysis/spread.h"
#include "analysis/step_lines.h"
#include "cli/step_json.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

namespace {

using Json = nlohmann::ordered_json;
using Kind = Exploration::Kind;

constexpr std::size_t longestLabel = 2000;
constexpr std::size_t widestBar = 24;
constexpr std::size_t mostSeeds = 6;

/// In eighths of a character, so that one run of fifty can be seen and compared.
std::string bar(std::size_t count, std::size_t most)
{
    constexpr const char *parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const std::size_t eighths = std::max<std::size_t>(1, count * widestBar * 8 / std::max<std::size_t>(1, most));
    std::string text;
    for (std::size_t i = 0; i < eighths / 8; ++i)
        text += "█";
    text += parts[eighths % 8];
    const std::size_t width = eighths / 8 + (eighths % 8 != 0 ? 1 : 0);
    return text + std::string(widestBar - width, ' ');
}

std::vector<EndingGroup> groupsOf(const Exploration &exploration)
{
    Spread spread;
    for (const Exploration::Explored &one : exploration.explored())
        spread.add(one.ending);
    return spread.groups();
}

std::string label(const Ending &ending) { return shown(endingText(ending), longestLabel); }

std::vector<std::uint64_t> seedsOf(const EndingGroup &group, const Exploration &exploration)
{
    std::vector<std::uint64_t> seeds;
    for (const std::size_t run : group.runs)
        seeds.push_back(exploration.explored()[run].seed);
    return seeds;
}

/// "seeds 3 7 9 …; --show 3 prints it"
std::string howToSee(const std::vector<std::uint64_t> &seeds, std::uint64_t first)
{
    const auto some = seeds.begin() + static_cast<std::ptrdiff_t>(std::min(mostSeeds, seeds.size()));
    const std::string base = first == 1 ? std::string() : fmt::format("--seed {} ", first);
    return fmt::format("{} {}{}; {}--show {} prints it", seeds.size() == 1 ? "seed" : "seeds",
                       fmt::join(seeds.begin(), some, " "), some == seeds.end() ? "" : " …", base, seeds.front());
}

std::string groupLines(const ExploreReport &report)
{
    const std::vector<EndingGroup> groups = groupsOf(report.exploration);
    std::string text;
    for (const EndingGroup &group : groups) {
        text += fmt::format("{:>4} {} {}", group.runs.size(), bar(group.runs.size(), groups.front().runs.size()),
                            shown(group.label, longestLabel));
        if (report.plan.kind == Kind::seeds)
            text += "   " + howToSee(seedsOf(group, report.exploration), report.settings.seed);
        text += "\n";
    }
    return text;
}

std::string foundText(const Exploration &exploration)
{
    const Exploration::Explored &found = exploration.explored()[*exploration.found()];
    return fmt::format("An order that goes wrong was found after {}, with {}: {}",
                       sentence::counted(exploration.explored().size(), "run", nullptr),
                       sentence::counted(static_cast<std::uint64_t>(found.preemptions), "preemption", nullptr),
                       label(found.ending));
}

std::string nothingFoundText(const Exploration &exploration)
{
    const auto &explored = exploration.explored();
    const std::string tried = sentence::counted(explored.size(), "order", nullptr);
    const auto endless = std::count_if(explored.begin(), explored.end(), [](const Exploration::Explored &one) {
        return one.ending.outcome == Outcome::timeout;
    });
    const std::string but = endless > 0
                                ? fmt::format(", but {} {} not over in time", endless, endless == 1 ? "was" : "were")
                                : std::string();
    return exploration.exhausted()
               ? fmt::format("Every order with at most 2 preemptions was tried, {}: none goes wrong{}", tried, but)
               : fmt::format("Tried {}: none goes wrong{}", tried, but);
}

Json endingToJson(const Ending &ending, const ExploreReport &report)
{
    Json ends = Json::array();
    for (const BadEnd &end : ending.badEnds)
        ends.push_back({{"process", end.process}, {"exit", end.how}});
    return {{"outcome", wordFor(ending.outcome)},
            {"received", ending.received},
            {"lost", ending.lost},
            {"left_in_queue", ending.leftInQueue},
            {"ended_badly", std::move(ends)},
            {"said", ending.said},
            {"bad", isBad(ending, report.scenario, report.settings.mode)}};
}

} // namespace

std::string ExploreReport::text() const
{
    const Mode mode = settings.mode;
    const std::size_t count = exploration.explored().size();
    const std::string modeText =
        fmt::format("mode {} ({} send, {} receive)", mode.number(), wordFor(mode.send), wordFor(mode.receive));
    if (plan.kind == Kind::seeds) {
        const std::uint64_t first = settings.seed;
        const std::string seeds =
            count > 1 ? fmt::format("seeds {} to {}", first, first + count - 1) : fmt::format("seed {}", first);
        return fmt::format("{}: {}, {}, {}\n\n{}", scenario.identifier, sentence::counted(count, "run", nullptr), seeds,
                           modeText, groupLines(*this));
    }
    if (exploration.found())
        return fmt::format("{}, {}\n{}.\n\n{}", scenario.identifier, modeText, foundText(exploration),
                           stepLinesText(*exploration.explored()[*exploration.found()].recording));
    return fmt::format("{}, {}\n{}.\n\n{}", scenario.identifier, modeText, nothingFoundText(exploration),
                       groupLines(*this));
}

std::string ExploreReport::json() const
{
    const bool adversary = plan.kind == Kind::adversary;
    Json endings = Json::array();
    for (const EndingGroup &group : groupsOf(exploration)) {
        Json one = {{"label", group.label}, {"count", group.runs.size()}};
        one.update(endingToJson(group.ending, *this));
        if (!adversary)
            one["seeds"] = seedsOf(group, exploration);
        endings.push_back(std::move(one));
    }
    Json document = {{"scenario", scenario.identifier},
                     {"seed", settings.seed},
                     {"send", shortWordFor(settings.mode.send)},
                     {"receive", shortWordFor(settings.mode.receive)},
                     {"kind", adversary ? "adversary" : "seeds"},
                     {"runs", exploration.explored().size()},
                     {"endings", std::move(endings)}};
    if (adversary) {
        document["exhausted"] = exploration.exhausted();
        document["found"] = nullptr;
        if (exploration.found()) {
            const Exploration::Explored &found = exploration.explored()[*exploration.found()];
            document["found"] = {{"label", endingText(found.ending)}, {"preemptions", found.preemptions}};
            document["found"]["events"] = stepLinesToJson(*found.recording);
        }
    }
    return printed(document);
}

std::string ExploreReport::complaint() const
{
    const auto &explored = exploration.explored();
    if (!exploration.failure().empty())
        return shown(exploration.failure());
    if (plan.kind == Kind::adversary)
        return exploration.found()
                   ? "the adversary found an order that goes wrong: " + label(explored[*exploration.found()].ending)
                   : std::string();
    const auto bad = [this](const Exploration::Explored &one) { return isBad(one.ending, scenario, settings.mode); };
    const auto first = std::find_if(explored.begin(), explored.end(), bad);
    if (first == explored.end())
        return {};
    std::string which = fmt::format("seed {}: {}", first->seed, label(first->ending));
    if (explored.size() == 1)
        return which;
    return fmt::format("{} of {} ended badly; {}", std::count_if(explored.begin(), explored.end(), bad),
                       sentence::counted(explored.size(), "run", nullptr), which);
}

bool ExploreReport::refused() const
{
    const auto &explored = exploration.explored();
    return !exploration.failure().empty()
           || std::any_of(explored.begin(), explored.end(),
                          [](const Exploration::Explored &one) { return one.ending.outcome == Outcome::failed; });
}

} // namespace synchroscope
