// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/claim.h"
#include "verify/witness.h"

#include <string>
#include <vector>

namespace synchroscope {

/// What a run says of something that has a number: times in ms. Empty where there is none, such as the end of a process
/// that never ended; several where each message has its own.
std::vector<double> measured(const Measure &measure, const Witness &witness);

/// The texts that a process logged, sent or received, or that a channel delivered, in their order.
std::vector<std::string> textsOf(Measure::What what, int process, int channel, const Witness &witness);

/// The numbers of the messages that something became of, in that order.
std::vector<std::uint32_t> messagesOf(MessageEvent event, int channel, std::optional<BlockReason> reason,
                                      const Witness &witness);

} // namespace synchroscope
