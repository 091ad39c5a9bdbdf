// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"

#include <QString>

namespace synchroscope {

/// In which colour a process is shown. Stopped with its run while blocked: the picture keeps showing in what.
Activity shownActivity(const ProcessState &state);
/// The line of its program that is marked; 0: none.
int shownLine(const ProcessState &state);
/// What the kernel says, in one line under the program; empty while the process does not exist.
QString linuxLine(const Scene &scene, int process, int pid);

} // namespace synchroscope
