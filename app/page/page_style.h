// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace synchroscope {

/// The colours of the window's themes as custom properties of a style sheet, "--ink: #111827; …".
QString themeProperties(const Theme &theme);
/// The table from a state to its colour, height, hatch and word: an entry for each activity, in their order.
nlohmann::ordered_json stateTable();
/// The same of what is no activity: the flag of an empty poll, and between a wake-up and the processor.
nlohmann::ordered_json signTable();

} // namespace synchroscope
