// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"

#include <string>

namespace synchroscope {

/// Sentences that say what happened, in a student's words. Nothing is said that the recording does not hold,
/// and nothing about the future: what is waited for, never what will come.

/// Turns an English template into the language of the reader; {0}, {1} … stay in it. Identity by default.
/// Asked for "." it answers with the reader's decimal point.
using Translate = std::string (*)(const char *english);

/// How a message is called: "order 7"; with several senders on its channel "order A7".
std::string messageName(const Recording &recording, int channel, std::uint32_t number, int sender, Translate translate);
/// Just the label in a slot or on an arrow: "7", with several senders on its channel "A7".
std::string messageLabel(const Recording &recording, int channel, std::uint32_t number, int sender);

/// One line for one event: "Producer puts order 7 into orders (4 of 4)". Empty for events not worth a line.
std::string narrate(const Recording &recording, const History &history, const RecordedEvent &event,
                    Translate translate = nullptr);
/// Whether narrate() has a line for an event: the same answer at a fraction of the cost.
bool isTold(const Recording &recording, const RecordedEvent &event);

/// The present for the newest moment, the past for one that is replayed.
enum class Tense { present, past };

/// The caption under the transport: the newest thing worth saying at the moment of `state`,
/// subject and rest apart so that the subject can be bold: {"Producer is blocked:", "no room for order 7. …"}.
struct Caption
{
    std::string subject, rest;
};
Caption caption(const Recording &recording, const History &history, const SystemState &state,
                Translate translate = nullptr, Tense tense = Tense::present);

/// What a process that stands at its gate is about to do: "tries to put order 3". Never what will come of it.
/// Empty when it stands at none. `state` is the newest.
std::string aboutTo(const Recording &recording, const SystemState &state, int process, Translate translate = nullptr);
/// "Next: Producer tries to put order 3." Empty unless the run is stepped, stands still and somebody can go on.
std::string nextSentence(const Recording &recording, const SystemState &state, Translate translate = nullptr);

/// Why a process cannot be stepped, and who could wake it: "Consumer sleeps until someone sends an order: only Producer
/// can wake it. …" Empty when nothing is in the way.
std::string whoCouldWake(const Recording &recording, const SystemState &state, int process,
                         Translate translate = nullptr);

/// The two lines of a process's card: the big word and the reason under it: {"BLOCKED", "no room for order 7"}.
struct StateWords
{
    std::string word, reason;
};
StateWords stateWords(const Recording &recording, const SystemState &state, int process, Translate translate = nullptr);

/// What the run shows, computed from its figures: "The producer spent 21 % of its time blocked until …".
std::string explanation(const Recording &recording, const History &history, Translate translate = nullptr);

} // namespace synchroscope
