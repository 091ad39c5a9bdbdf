// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

#include <QByteArray>

namespace synchroscope {

/// One page without any outside part and without any script, for a screen of any width and for paper.
QByteArray handoutAsHtml(const Handout &handout);

} // namespace synchroscope
