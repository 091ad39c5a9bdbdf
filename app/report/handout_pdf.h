// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"

#include <QByteArray>

namespace synchroscope {

/// A4, each page with its number. The same handout makes the same bytes: its date is that of the runs.
QByteArray handoutAsPdf(const Handout &handout);

} // namespace synchroscope
