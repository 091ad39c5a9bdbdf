// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// The whole program behind main(): understands the arguments, does what they ask for, returns the exit status.
int commandLine(int argc, char **argv);

} // namespace synchroscope
