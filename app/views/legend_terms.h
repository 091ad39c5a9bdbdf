// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/legend.h"

namespace synchroscope {

/// The word of a badge.
QString legendText(Evidence evidence);
/// What the entry at that point means; empty: there is none.
QString legendHoverText(const Look &look, const QRectF &area, const LegendContents &contents, const QPointF &point);

} // namespace synchroscope
