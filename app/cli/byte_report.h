// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <string>

namespace synchroscope {

/// The memory of a channel as it must have been at a moment (axis ns): every field with its offset, its bytes and what they
/// say, then the queue. What the recording does not tell is not guessed.
std::string byteReport(const Recording &recording, int channel, std::int64_t at);

} // namespace synchroscope
