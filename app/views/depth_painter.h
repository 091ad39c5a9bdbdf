// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

namespace synchroscope {

/// How deep one queue was over time.
void paintDepth(const TimelineContext &context, int channel, const QRectF &strip);

/// How many have room in it, as a dashed line where it is in view.
void paintRoom(const TimelineContext &context, int channel, const QRectF &strip);

/// The depth with `top` messages at the strip's upper edge: for strips that are to be compared.
void paintDepthLine(const TimelineContext &context, int channel, const QRectF &strip, double top);

} // namespace synchroscope
