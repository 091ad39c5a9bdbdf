// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/span.h"

#include <QString>

namespace synchroscope {

/// What a state of a process means, for whoever rests the pointer on it; `first` goes before it.
QString stateHoverText(Activity activity, const QString &first = {});
/// The same of a badge on a wait.
QString evidenceHoverText(Evidence evidence, const QString &first = {});

} // namespace synchroscope
