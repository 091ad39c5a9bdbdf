// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// `desktop`: light or dark as the desktop's palette is, and changing with it.
enum class ThemeChoice { desktop, light, dark };

} // namespace synchroscope
