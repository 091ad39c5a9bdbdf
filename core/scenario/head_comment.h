// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace synchroscope {

/// The lines of comment, and the empty ones between them, with which a file begins; empty where it cannot be read. All that
/// is kept of a lesson's comments when it is written anew.
std::string headCommentOf(const std::string &path);

} // namespace synchroscope
