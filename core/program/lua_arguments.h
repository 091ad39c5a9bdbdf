// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

struct lua_State;

namespace synchroscope {

// What the calls of the programs have in common; `call`: as it is named in the sentence about a wrong argument.

/// ns
std::int64_t milliseconds(lua_State *state, double ms, const char *call);
/// The field `timeout` of the table of options at `argument`, if both are there: ns.
std::optional<std::int64_t> timeoutOption(lua_State *state, int argument, const char *call);

} // namespace synchroscope
