// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exported_run.h"

#include <ostream>
#include <vector>

/// Three tables as RFC 4180 has them (CRLF, a header, UTF-8). Times are exact ms of the axis; a field is empty where there
/// is nothing to say. Columns are added at the end, never moved.
namespace synchroscope {

/// All events, in causal order; `detail` as the last column of `step`.
void writeEventsCsv(std::ostream &out, const std::vector<ExportedRun> &runs);
/// What each process was doing, from when to when.
void writeSpansCsv(std::ostream &out, const std::vector<ExportedRun> &runs);
/// What became of each message; `bytes` only where `text` cannot hold them.
void writeMessagesCsv(std::ostream &out, const std::vector<ExportedRun> &runs);

} // namespace synchroscope
