// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "verify/judgement.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// Which runs it takes to say of everything that a lesson states whether it is true, and what is held against which.

struct PlannedRun
{
    Settings settings;
    bool live = true; // otherwise stepped
};

/// One thing that is stated, in one mode, of a live or a stepped run.
struct PlannedCheck
{
    enum class Kind : std::uint8_t { ending, checkpoint, watch, claim };
    Kind kind = Kind::claim;
    std::size_t index = 0; // among the scenario's checkpoints, watches or claims
    std::size_t run = 0;
    std::optional<std::size_t> other{}; // the run that it is compared with
};

struct VerifyPlan
{
    std::vector<PlannedRun> runs;
    std::vector<PlannedCheck> checks; // those of one statement stand together
};

struct VerifyRequest
{
    Settings settings; // but for the mode
    ModeSet modes = allModes;
    bool live = true, stepped = true;
};

VerifyPlan planFor(const Scenario &scenario, const VerifyRequest &request);

/// `witness`: the run with that index, which is over.
Verdict judge(const PlannedCheck &check, const Scenario &scenario,
              const std::function<const Witness &(std::size_t)> &witness);

/// What is stated, in words: the claim itself; "first blocked Sender happens" of a checkpoint.
std::string statementOf(const PlannedCheck &check, const Scenario &scenario);
/// The line of the file in which it stands; 1 for how a run ends.
int lineOf(const PlannedCheck &check, const Scenario &scenario);
/// "task = 100, capacity = 4"; empty where nothing is changed.
std::string changeText(const PlannedCheck &check, const Scenario &scenario);

/// Questions (from 0) whose right answer rests on no claim.
std::vector<int> unprovedQuestions(const Scenario &scenario);

} // namespace synchroscope
