// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/lua_host.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace synchroscope {

/// One program, run to its end inside the test: process 0 of two, called "Alone", at full speed, with a channel
/// "orders" in which it may send and receive, and a channel "theirs" in which it may do neither.
struct ProgramRun
{
    LuaHost::End end;
    std::vector<std::string> log;
};
ProgramRun runProgram(std::string_view program, const std::vector<std::pair<std::string, double>> &knobs = {},
                      std::uint64_t seed = 1);

} // namespace synchroscope
