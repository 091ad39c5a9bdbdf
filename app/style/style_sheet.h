// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QString>

namespace synchroscope {

/// Buttons, switches and fields in the colours and sizes of the look.
QString styleSheet(const Look &look);

} // namespace synchroscope
