// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// One token of a Lua program; comments and blanks are none.
struct LuaToken
{
    enum class Kind { name, string, number, symbol };
    Kind kind = Kind::symbol;
    std::string text;        // a string's value, anything else as it stands
    std::size_t offset = 0;  // in the program, bytes
    std::size_t length = 0;  // of what stands there, with quotes
    bool exact = true;       // string: `text` is its value; false: it holds an escape that is not decoded here
};

/// Meant for programs that Lua has already accepted; on others it ends all the same.
std::vector<LuaToken> luaTokens(std::string_view program);

} // namespace synchroscope
