// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

namespace synchroscope {

/// The whole run in a strip: every lane in a few pixels, which part is in view, and the shown moment.
/// The context's axis is that of the whole run.
void paintOverview(const TimelineContext &context, const QRectF &strip, const TimeAxis &inView, std::int64_t shown);

} // namespace synchroscope
