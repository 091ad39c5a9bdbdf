// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/witness.h"

#include <string>

namespace synchroscope {

/// Whether something that a lesson says is true of a run, and what the run says instead.
struct Verdict
{
    bool held = false;
    std::string found; // "it is 3"; for people
};

/// `other`: the run that the claim compares it with; null where it compares with none.
Verdict judgeClaim(const Claim &claim, const Witness &run, const Witness *other);
/// Of a checkpoint, or of a watch: it must really happen.
Verdict judgeCondition(const std::string &when, const Witness &run);
/// It ends as the file says, and no process badly.
Verdict judgeEnding(const Witness &run);

} // namespace synchroscope
