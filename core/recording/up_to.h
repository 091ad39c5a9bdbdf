// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

namespace synchroscope {

/// The part of a recording up to a moment, as if it had been looked at then. What the system says of a process only at its
/// end (processor time, switches) is reckoned back from there where the kernel's switches are known, and otherwise not known.
Recording upTo(const Recording &recording, std::int64_t moment);

} // namespace synchroscope
