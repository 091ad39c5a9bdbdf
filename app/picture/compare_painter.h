// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "style/look.h"

#include <QPainter>

#include <vector>

namespace synchroscope {

/// The runs of one scenario one above the other on a common axis: mode, lanes, depth, figures, legend, and one sentence
/// computed from the figures.
void paintCompare(QPainter &painter, const Look &look, const QRectF &area, const std::vector<Recording> &runs);

} // namespace synchroscope
