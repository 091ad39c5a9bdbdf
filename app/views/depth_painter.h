// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

namespace synchroscope {

/// How deep one queue was over time, its limit as a dashed line, and the depth now at the playhead.
void paintDepth(const TimelineContext &context, int channel, const QRectF &strip, bool withLimit);

} // namespace synchroscope
