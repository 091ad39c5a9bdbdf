// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace synchroscope {

/// ChannelEntry::spins of a run at full speed: how many PAUSE instructions last as long as waking somebody who sleeps on
/// another processor. Whoever looks for that long before it sleeps never waits more than twice as long as whoever knew
/// beforehand which of the two was better (Karlin, Li, Manasse, Owicki 1991).
///
/// The first call of a process measures it, which takes a few milliseconds and a second thread; the parent calls it
/// before the run exists. At least 1.
std::uint32_t spinBudget();

} // namespace synchroscope
