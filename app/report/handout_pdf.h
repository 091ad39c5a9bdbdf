// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

#include <QByteArray>

namespace synchroscope {

// Paper, and what is printed on it above the foot, in units.
inline constexpr double unitsPerInch = 96, mm = unitsPerInch / 25.4;
inline constexpr double paperWidth = 210 * mm, paperHeight = 297 * mm;
inline constexpr double sideMargin = 18 * mm, topMargin = 15 * mm, bottomMargin = 20 * mm;
inline constexpr double printedWidth = paperWidth - 2 * sideMargin, printedHeight = paperHeight - topMargin - bottomMargin;

/// A4, each page with its number. The same handout makes the same bytes: its date is that of the runs.
QByteArray handoutAsPdf(const Handout &handout);

} // namespace synchroscope
