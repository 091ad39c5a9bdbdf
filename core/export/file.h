// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <ostream>
#include <string>

namespace synchroscope {

/// Has `write` fill a file, replacing one of that name; says so if not all of it got there.
Result<void> writeTextFile(const std::string &path, const std::function<void(std::ostream &)> &write);

} // namespace synchroscope
