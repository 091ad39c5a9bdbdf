// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_status.h"
#include "cli/machine.h"

#include <fmt/core.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace synchroscope {

namespace {

std::string machineToJson(const Machine &machine)
{
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const Finding &finding : machine.findings)
        findings.push_back({{"name", finding.name},
                            {"there", finding.there},
                            {"needed", finding.needed},
                            {"detail", finding.detail},
                            {"remedy", finding.remedy},
                            {"more", finding.more}});
    const nlohmann::ordered_json document{{"evidence_tier", machine.evidenceTier}, {"findings", std::move(findings)}};
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int examine(bool json)
{
    const Machine machine = examineMachine();
    std::string lacking;
    for (const Finding &finding : machine.findings) {
        if (finding.needed && !finding.there)
            lacking += (lacking.empty() ? "" : ", ") + finding.name;
        if (json)
            continue;
        fmt::print("{}  {:<13}  {}\n", finding.there ? "yes" : "no ", finding.name, finding.detail);
        if (!finding.there && !finding.remedy.empty())
            fmt::print("     {:<13}  -> {}\n", "", finding.remedy);
        for (const std::string &sentence : finding.more)
            fmt::print("     {:<13}     {}\n", "", sentence);
    }
    if (json)
        fmt::print("{}", machineToJson(machine));
    if (lacking.empty())
        return ExitStatus::good;
    fmt::print(stderr, "synchroscope: no run is possible here without: {}\n", lacking);
    return ExitStatus::bad;
}

} // namespace

void addDoctorCommand(CLI::App &app, Action &chosen)
{
    auto json = std::make_shared<bool>(false);
    CLI::App *command = app.add_subcommand("doctor", "Says what this machine allows, and what to do about each lack");
    command->footer("Example:\n  synchroscope doctor --json");
    command->add_flag("--json", *json, "As JSON");
    command->callback([json, &chosen] { chosen = [json] { return examine(*json); }; });
}

} // namespace synchroscope
