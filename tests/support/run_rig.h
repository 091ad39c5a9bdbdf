// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace synchroscope {

/// Scenarios and runs in a few words, for tests on real processes.

using NamedProgram = std::pair<std::string, std::string>;

/// Processes with their programs, and one channel "c" in which everybody may send and receive, unless changed later.
Scenario scenarioOf(const std::vector<NamedProgram> &programs, int capacity = 8);
/// Process 0 sends, process 1 receives.
Scenario senderAndReceiverOf(std::string sender, std::string receiver, int capacity = 8);

/// A finished run and all that it recorded.
struct Finished
{
    Recording recording;
    bool inTime = false;      // otherwise it was stopped from outside
    std::string startFailure; // it could not even be created
};
Finished runToEnd(const Scenario &scenario, const Settings &settings = {}, double limitSeconds = 20);

/// The same, stepped.
Finished stepToEnd(const Scenario &scenario, const Settings &settings = {}, std::unique_ptr<Schedule> schedule = nullptr,
                   double limitSeconds = 30);
/// Asks for it and collects until the run stands still or is over; false if that takes more than ten seconds.
bool stepAndCollect(Run &run, Recording &recording, const StepRequest &request = {});
/// What happened, one line an event, without what may differ between two runs: pids, real times, holds.
std::string trail(const Recording &recording);
/// Where two trails part, in one line for the message of a failing test; empty if they do not.
std::string parting(const std::string &trail, const std::string &other);
/// A scenario that ships.
Scenario shipped(const std::string &identifier);
std::vector<std::string> shippedIdentifiers();

/// Collects until the condition holds for the recording; false after ten seconds, or when the run is over without.
bool collectUntil(Run &run, Recording &recording, const std::function<bool(const Recording &)> &condition);
/// Collects everything there is once the run has ended by itself.
bool collectToEnd(Run &run, Recording &recording, double limitSeconds = 20);

std::vector<std::string> logged(const Recording &recording);
std::vector<RecordedEvent> eventsOf(const Recording &recording, EventKind kind, int process = -1);
bool has(const Recording &recording, EventKind kind, int process = -1);

/// Everything said about it in one text: what the model found, and the events, for the message of a failing test.
std::string described(const Recording &recording);

/// Children of this process, by the kernel's word: "" when there is none.
std::string childProcesses();
int openDescriptors();

} // namespace synchroscope
