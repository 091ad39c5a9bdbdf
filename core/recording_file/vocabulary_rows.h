// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_file/database.h"

namespace synchroscope {

/// What the numbers in the tables mean, for those who read them with other tools.
Result<void> writeVocabulary(Database &database);

} // namespace synchroscope
