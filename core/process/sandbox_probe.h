// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace synchroscope {

/// Does this machine lock a process in as enterSandbox() wants it? Tried out in a child. If not, `why` says in one
/// sentence what is missing.
bool sandboxAvailable(std::string &why);

} // namespace synchroscope
