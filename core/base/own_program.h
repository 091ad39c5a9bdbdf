// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace synchroscope {

/// The folder in which this program lies, also where /proc is not mounted; empty if it cannot be found out.
std::filesystem::path ownFolder();

} // namespace synchroscope
