// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_report.h"

#include "scenario/mistake.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace synchroscope {

namespace {

using Kind = PlannedCheck::Kind;
using Checks = std::vector<CheckedClaim>;

bool sameStatement(const CheckedClaim &a, const CheckedClaim &b)
{
    return a.check.kind == b.check.kind && a.check.index == b.check.index;
}

/// Calls `each` with the checks of one statement after the other.
template<typename Each>
void forEachStatement(const Checks &checks, Each each)
{
    for (auto first = checks.begin(); first != checks.end();) {
        const auto last = std::find_if(first, checks.end(), [&](const CheckedClaim &one) {
            return !sameStatement(*first, one);
        });
        each(Checks(first, last));
        first = last;
    }
}

bool allHeld(const Checks &checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const CheckedClaim &one) { return one.verdict.held; });
}

std::string_view kindWord(Kind kind)
{
    constexpr std::string_view words[] = {"ending", "checkpoint", "watch", "claim"};
    return words[static_cast<int>(kind)];
}

/// "1 2", and "live" or "stepped" where only one of them is possible.
std::string whereText(const Checks &checks)
{
    std::string modes;
    bool live = false, stepped = false;
    ModeSet seen = 0;
    for (const CheckedClaim &one : checks) {
        (one.live ? live : stepped) = true;
        if (!contains(seen, one.mode))
            modes += (modes.empty() ? "" : " ") + std::to_string(one.mode.number());
        seen |= 1U << (one.mode.number() - 1);
    }
    return modes + (live && stepped ? "" : live ? " live" : " stepped");
}

std::string withText(const PlannedCheck &check, const Scenario &scenario)
{
    const std::string change = changeText(check, scenario);
    return change.empty() ? change : " [" + change + "]";
}

nlohmann::ordered_json toJson(const Checks &checks, const Scenario &scenario)
{
    const PlannedCheck &check = checks.front().check;
    nlohmann::ordered_json runs = nlohmann::ordered_json::array();
    for (const CheckedClaim &one : checks)
        runs.push_back({{"mode", one.mode.number()},
                        {"drive", one.live ? "live" : "stepped"},
                        {"held", one.verdict.held},
                        {"found", shown(one.verdict.found)}});
    return {{"kind", kindWord(check.kind)},
            {"that", statementOf(check, scenario)},
            {"with", changeText(check, scenario)},
            {"line", lineOf(check, scenario)},
            {"held", allHeld(checks)},
            {"runs", std::move(runs)}};
}

std::size_t count(const Checks &checks, bool held)
{
    std::size_t number = 0;
    forEachStatement(checks, [&](const Checks &one) { number += allHeld(one) == held; });
    return number;
}

} // namespace

std::size_t VerifiedScenario::statements() const { return count(checks, true) + count(checks, false); }
std::size_t VerifiedScenario::failed() const { return count(checks, false); }

std::string verifiedText(const VerifiedScenario &verified)
{
    const Scenario &scenario = verified.scenario;
    std::string text = fmt::format("{}: {}\n", shown(scenario.identifier), shown(scenario.title));
    forEachStatement(verified.checks, [&](const Checks &checks) {
        const PlannedCheck &check = checks.front().check;
        text += fmt::format("  {:7} {:10} {:15} {}{}\n", allHeld(checks) ? "holds" : "FALSE", kindWord(check.kind),
                            "in " + whereText(checks), shown(statementOf(check, scenario)), withText(check, scenario));
        for (const CheckedClaim &one : checks) {
            if (!one.verdict.held)
                text += fmt::format("          {}:{}: mode {}, {}: {}\n", shown(scenario.file), lineOf(check, scenario),
                                    one.mode.number(), one.live ? "live" : "stepped", shown(one.verdict.found));
        }
    });
    for (const int question : unprovedQuestions(scenario))
        text += fmt::format("  (no claim proves the answer of question {})\n", question + 1);
    return text;
}

std::string verifiedTotals(const std::vector<VerifiedScenario> &all)
{
    std::size_t claims = 0, statements = 0, failed = 0, checks = 0;
    for (const VerifiedScenario &one : all) {
        claims += one.scenario.claims.size();
        statements += one.statements();
        failed += one.failed();
        checks += one.checks.size();
    }
    return fmt::format("{} scenario{} with {} claims: {} of {} statements hold ({} checks)\n", all.size(),
                       all.size() == 1 ? "" : "s", claims, statements - failed, statements, checks);
}

std::string verifiedToJson(const std::vector<VerifiedScenario> &all)
{
    nlohmann::ordered_json scenarios = nlohmann::ordered_json::array();
    std::size_t failed = 0, statements = 0;
    for (const VerifiedScenario &one : all) {
        nlohmann::ordered_json said = nlohmann::ordered_json::array();
        forEachStatement(one.checks, [&](const Checks &checks) { said.push_back(toJson(checks, one.scenario)); });
        nlohmann::ordered_json unproved = nlohmann::ordered_json::array();
        for (const int question : unprovedQuestions(one.scenario))
            unproved.push_back(question + 1);
        statements += one.statements();
        failed += one.failed();
        scenarios.push_back({{"scenario", one.scenario.identifier},
                             {"claims", one.scenario.claims.size()},
                             {"statements", std::move(said)},
                             {"questions", one.scenario.questions.size()},
                             {"questions_without_claim", std::move(unproved)}});
    }
    const nlohmann::ordered_json json = {
        {"statements", statements}, {"failed", failed}, {"scenarios", std::move(scenarios)}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace synchroscope
