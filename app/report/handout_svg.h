// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

namespace synchroscope {

/// A picture as an element of an HTML page; `number`: of the pictures of the page.
QString inlineSvg(const Handout::Picture &picture, int number);

} // namespace synchroscope
