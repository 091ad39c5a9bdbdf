// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exported_run.h"

#include <ostream>
#include <vector>

namespace synchroscope {

/// The runs as a trace for ui.perfetto.dev, chrome://tracing and whatever else reads Chrome's trace event format (JSON).
///
/// Each run is a group of lanes: one for every process, beneath it what the kernel told of it; a counter for every queue.
/// Each span is one complete event ("X"); spans of a lane do not overlap. Each message is one flow, from where it was put to
/// where it was taken, each wake-up that woke somebody another; a flow's number occurs in no other. A message that nobody
/// received is a flow that only begins, and an instant that says what became of it.
///
/// Whoever reads it binds a flow's ends to the last slice of the lane that has begun: so all slices stand before all flows,
/// a flow's beginning before its end, and where no span is a slice without length stands for the call.
void writePerfetto(std::ostream &out, const std::vector<ExportedRun> &runs);

} // namespace synchroscope
