// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"

#include <string>
#include <string_view>

namespace synchroscope {

/// The text of a lesson file from which the recording's scenario can be had again. `lesson`: that of the recording before
/// its settings. Where it was read from a file that still says the same, it is that file with all its comments.
Result<std::string> lessonTextFor(const Recording &recording, const Scenario &lesson);

/// The lesson of such a text. It belongs to no file: what is changed in it is not written over one.
Result<Scenario> lessonFrom(std::string_view text, const std::string &identifier);

} // namespace synchroscope
