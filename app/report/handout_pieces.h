// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"
#include "report/paper.h"
#include "style/look.h"

namespace synchroscope {

/// A handout as pieces of that width, in units of 1/96 inch. Refers to `handout`.
std::vector<Piece> piecesOf(const Handout &handout, const Look &look, double width, double pageHeight);

} // namespace synchroscope
