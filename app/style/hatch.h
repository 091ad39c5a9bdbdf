// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "style/state_style.h"

#include <QPainter>

namespace synchroscope {

/// A rectangle in the colour and hatch of a state, with the dark outline that every span has.
/// Drawn with lines, never with textures, so that SVG and PDF stay sharp; cost follows its area in pixels.
void paintState(QPainter &painter, const Look &look, const QRectF &rect, const StateStyle &style,
                double outlineWidth = 1.5);
/// The same without the outline.
void fillState(QPainter &painter, const Look &look, const QRectF &rect, const StateStyle &style);

/// The same fill as a texture: Qt Charts knows colours and brushes, no painters.
QBrush stateBrush(const Look &look, const StateStyle &style);

} // namespace synchroscope
