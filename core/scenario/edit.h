// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scenario/scenario.h"

#include <string>

namespace synchroscope {

/// Changes to a lesson that is being written. Each keeps together what belongs together: who sends and who receives
/// follows the programs, indices follow what is added and removed, and what speaks of a thing goes with it.
/// Whether the lesson is right is for the loader to say.
namespace edit {

enum class Side { sender, receiver };

/// Whoever's program begins to name a channel in a call is among its senders or receivers; who no longer does, is not.
void setProgram(Scenario &scenario, int process, std::string program);

/// The same program once more, on the same channels, as the next process; its index.
int addAnother(Scenario &scenario, int process);
/// One more sender or receiver of a channel: another one like the last, or a new process if there is none.
int addParty(Scenario &scenario, int channel, Side side);
/// A process that does nothing yet; its index.
int addProcess(Scenario &scenario);
/// With its faults, and the checkpoints, watches and claims that speak of it; how many of these there were.
int removeProcess(Scenario &scenario, int process);

/// A channel that nobody uses yet; its index.
int addChannel(Scenario &scenario);
/// With the checkpoints, watches and claims that speak of it; how many there were. Programs stay as they are.
int removeChannel(Scenario &scenario, int channel);

/// Conditions and claims follow, and so do the calls that name a channel; refused where the name is taken or empty.
Result<void> renameProcess(Scenario &scenario, int process, const std::string &name);
Result<void> renameChannel(Scenario &scenario, int channel, const std::string &name);

/// A knob that no program uses yet; its index.
int addKnob(Scenario &scenario);

/// With the claims about runs in which it is changed.
void removeKnob(Scenario &scenario, int knob);

/// Takes out the checkpoints, watches and claims that speak of more messages in a queue than it has room for; how many.
int removeImpossible(Scenario &scenario);

} // namespace edit

} // namespace synchroscope
