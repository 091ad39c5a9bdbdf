// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace synchroscope::fuzz {

/// Writes the recording files from which fuzzing begins: small, for each change of one is a file of its own. False: it
/// could not; standard error has been told. `folder` ends in a slash.
bool saveRecordingSeeds(const std::string &folder);

} // namespace synchroscope::fuzz
