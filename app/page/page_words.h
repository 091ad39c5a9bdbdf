// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page_run.h"

#include <vector>

namespace synchroscope {

/// What the page itself says, in English.
const std::vector<const char *> &pageTexts();
/// The same in the language that is spoken, by the English; only what differs.
Json pageWords();

} // namespace synchroscope
