// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "recording/recording.h"

#include <string>

namespace synchroscope::fuzz {

enum class Told { everything, withoutFigures };

/// Computes whatever is shown or printed of a recording, and says where two of its answers part. `history` is up to date.
std::string objectionTo(const Recording &recording, const History &history, Told told = Told::everything);

} // namespace synchroscope::fuzz
