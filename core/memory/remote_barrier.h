// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// A memory barrier in every other process at once, paid by the one who seldom needs it instead of by those who would
/// need one with every message: membarrier(2), the global expedited kind. Before it returns, every registered process
/// that runs at that moment has gone through a full barrier; one that does not run has had its own when it was switched out.

/// Makes this process one of those. Inherited by fork, lost by exec. False: this kernel, or a filter, does not have it.
bool registerForRemoteBarriers();
/// Some microseconds if others run, for their processors are interrupted.
void remoteBarrier();

} // namespace synchroscope
