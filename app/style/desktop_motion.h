// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// The desktop asks for less motion, as far as a program without a bus can know: KDE's animation factor of 0, GTK's
/// animations switched off in its settings file. (Qt 6.4 itself has no such hint.)
bool desktopWantsLessMotion();

/// Menus and fields open at once, or as the desktop has them.
void applyLessMotion(bool less);

} // namespace synchroscope
