// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exported_run.h"

#include <ostream>
#include <vector>

namespace synchroscope {

/// The runs as a log with vector clocks, for ShiViz (bestchai.bitbucket.io/shiviz). Its first line is the expression by which
/// ShiViz reads the rest, its second the one that parts several runs; then two lines an event: the process with its
/// clock, and what happened. In names, %XX stands for a byte of a blank or of what cannot be seen; `-` is the system itself.
void writeShiviz(std::ostream &out, const std::vector<ExportedRun> &runs);

} // namespace synchroscope
