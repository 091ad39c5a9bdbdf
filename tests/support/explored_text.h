// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/explorer.h"

namespace synchroscope {

/// One shared text. Two processes write it once each and read it; the first wakes whoever sleeps on it. A third sleeps
/// while it says what it said at the start, and reads it.
struct ExploredTextCase
{
    int deaths = 0; // so many at most
    int preemptions = -1;
    bool told = true; // otherwise the supervisor never tells of what a dead process has written: broken on purpose
};

/// Goes through all that can happen in it. Checked: nobody waits for ever; what stands in the text at the end is what
/// was written last according to the trace, and each write that changed it has one event; and the trace model agrees.
ExploredReport explore(const ExploredTextCase &one);

} // namespace synchroscope
