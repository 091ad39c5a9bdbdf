// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/plan.h"

#include "recording/own_settings.h"
#include "scenario/change.h"
#include "scenario/claim.h"

#include <algorithm>

namespace synchroscope {

namespace {

using Kind = PlannedCheck::Kind;

bool isSameRun(const PlannedRun &a, const PlannedRun &b)
{
    return a.live == b.live && a.settings.mode == b.settings.mode && a.settings.capacity == b.settings.capacity
           && a.settings.whenFull == b.settings.whenFull && a.settings.seed == b.settings.seed
           && a.settings.knobs == b.settings.knobs;
}

Settings changedBy(const Change &change, Settings settings, const Scenario &scenario)
{
    if (change.capacity)
        settings.capacity = change.capacity;
    if (change.whenFull)
        settings.whenFull = change.whenFull;
    if (change.seed)
        settings.seed = *change.seed;
    if (!change.knobs.empty() && settings.knobs.empty()) {
        for (const Knob &knob : scenario.knobs)
            settings.knobs.push_back(knob.value);
    }
    for (const auto &[knob, value] : change.knobs)
        settings.knobs[static_cast<std::size_t>(knob)] = value;
    return settings;
}

class Planner
{
public:
    Planner(const Scenario &scenario, const VerifyRequest &request) : m_scenario(scenario), m_request(request) {}

    VerifyPlan plan()
    {
        addAll(Kind::ending, 0, allModes);
        for (std::size_t i = 0; i < m_scenario.checkpoints.size(); ++i)
            addAll(Kind::checkpoint, i, m_scenario.checkpoints[i].modes);
        for (std::size_t i = 0; i < m_scenario.watches.size(); ++i)
            addAll(Kind::watch, i, m_scenario.watches[i].modes);
        for (std::size_t i = 0; i < m_scenario.claims.size(); ++i)
            addAll(Kind::claim, i, m_scenario.claims[i].modes);
        return std::move(m_plan);
    }

private:
    void addAll(Kind kind, std::size_t index, ModeSet modes)
    {
        for (int number = 1; number <= 4; ++number) {
            const Mode mode = Mode::fromNumber(number);
            if (!contains(modes, mode) || !contains(m_request.modes, mode))
                continue;
            const auto wanted = kind == Kind::claim ? m_scenario.claims[index].live : std::nullopt;
            if (m_request.stepped && !wanted.value_or(false))
                add(kind, index, mode, false);
            if (m_request.live && wanted.value_or(true))
                add(kind, index, mode, true);
        }
    }

    void add(Kind kind, std::size_t index, Mode mode, bool live)
    {
        PlannedCheck check{kind, index};
        const Change unchanged;
        if (kind != Kind::claim) {
            check.run = runFor(mode, unchanged, live);
            m_plan.checks.push_back(check);
            return;
        }
        const Claim &claim = m_scenario.claims[index];
        check.run = runFor(mode, claim.with, live);
        const auto parsed = parseClaim(claim.that, withChange(m_scenario, claim.with));
        if (const auto *meant = std::get_if<ParsedClaim>(&parsed)) {
            if (const Bound *comparison = meant->comparison()) {
                const bool same = comparison->other == Bound::Other::mode;
                check.other = same ? runFor(Mode::fromNumber(comparison->mode), claim.with, live)
                                   : runFor(mode, unchanged, live);
            }
        }
        m_plan.checks.push_back(check);
    }

    std::size_t runFor(Mode mode, const Change &change, bool live)
    {
        PlannedRun run{changedBy(change, m_request.settings, m_scenario), live};
        run.settings.mode = mode;
        if (!live) {
            run.settings.speed = 1;
            run.settings.fullSpeed = false;
        }
        const auto found = std::find_if(m_plan.runs.begin(), m_plan.runs.end(),
                                        [&run](const PlannedRun &one) { return isSameRun(one, run); });
        if (found != m_plan.runs.end())
            return static_cast<std::size_t>(found - m_plan.runs.begin());
        m_plan.runs.push_back(std::move(run));
        return m_plan.runs.size() - 1;
    }

    const Scenario &m_scenario;
    const VerifyRequest &m_request;
    VerifyPlan m_plan;
};

/// Without the word that changes nothing of when it comes true.
std::string plain(const std::string &when)
{
    return alwaysHolds(when) ? when.substr(when.find(' ') + 1) : when;
}

} // namespace

VerifyPlan planFor(const Scenario &scenario, const VerifyRequest &request)
{
    return Planner(scenario, request).plan();
}

Verdict judge(const PlannedCheck &check, const Scenario &scenario,
              const std::function<const Witness &(std::size_t)> &witness)
{
    const Witness &run = witness(check.run);
    switch (check.kind) {
    case Kind::ending: return judgeEnding(run);
    case Kind::checkpoint: return judgeCondition(scenario.checkpoints[check.index].when, run);
    case Kind::watch: return judgeCondition(scenario.watches[check.index].when, run);
    case Kind::claim: break;
    }
    return judgeClaim(scenario.claims[check.index], run, check.other ? &witness(*check.other) : nullptr);
}

std::string statementOf(const PlannedCheck &check, const Scenario &scenario)
{
    switch (check.kind) {
    case Kind::ending: return "the run ends as it should, and no process badly";
    case Kind::checkpoint: return plain(scenario.checkpoints[check.index].when) + " happens";
    case Kind::watch: return plain(scenario.watches[check.index].when) + " happens";
    case Kind::claim: break;
    }
    return scenario.claims[check.index].that;
}

int lineOf(const PlannedCheck &check, const Scenario &scenario)
{
    switch (check.kind) {
    case Kind::ending: return 1;
    case Kind::checkpoint: return scenario.checkpoints[check.index].line;
    case Kind::watch: return scenario.watches[check.index].line;
    case Kind::claim: break;
    }
    return scenario.claims[check.index].line;
}

std::string changeText(const PlannedCheck &check, const Scenario &scenario)
{
    return check.kind == Kind::claim ? changeText(scenario.claims[check.index].with, scenario) : std::string();
}

std::vector<int> unprovedQuestions(const Scenario &scenario)
{
    std::vector<int> unproved;
    for (int question = 0; question < static_cast<int>(scenario.questions.size()); ++question) {
        const bool proved = std::any_of(scenario.claims.begin(), scenario.claims.end(), [question](const Claim &claim) {
            return std::find(claim.proves.begin(), claim.proves.end(), question) != claim.proves.end();
        });
        if (!proved)
            unproved.push_back(question);
    }
    return unproved;
}

} // namespace synchroscope
