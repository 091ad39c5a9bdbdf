// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <string>

namespace synchroscope {

/// Where two recordings differ first, in a few words; empty: nowhere. Where their lessons were read from does not count.
std::string differenceOf(const Recording &a, const Recording &b);

} // namespace synchroscope
