// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/lua_tokens.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// What can be said of a program's text without running it.

struct LuaSyntaxError
{
    int line = 1; // of the file
    std::string what;
};

/// `fileLine` turns a line of the program into a line of the file, also inside Lua's own words.
std::optional<LuaSyntaxError> luaSyntaxError(const std::string &program, const std::function<int(int)> &fileLine);

/// A use of send or receive.
struct ChannelUse
{
    enum class Side { send, receive };
    Side side = Side::send;
    std::optional<std::string> channel; // nullopt: the name is computed, or the function is used other than by a call
    std::size_t offset = 0;             // of the literal name, otherwise of the function's name
};
std::vector<ChannelUse> channelUses(const std::vector<LuaToken> &tokens);

/// A use of the table `shared`.
struct SharedUse
{
    std::optional<std::string> call; // "read"; nullopt: the table is used other than by such a call
    std::optional<std::string> text; // nullopt: the name is computed
    std::size_t callOffset = 0, offset = 0; // of the call's name, or of the table's; of the literal name
};
std::vector<SharedUse> sharedUses(const std::vector<LuaToken> &tokens);

/// Where a call of send on a channel has an option `priority`: the literal name of the channel, and the option's place.
struct PriorityUse
{
    std::string channel;
    std::size_t offset = 0;
};
std::vector<PriorityUse> priorityUses(const std::vector<LuaToken> &tokens);

/// A global that the program calls and nobody defines: a misspelled function.
struct UnknownCall
{
    std::string name;
    std::size_t offset = 0;
};
std::vector<UnknownCall> unknownCalls(const std::vector<LuaToken> &tokens, const std::vector<std::string> &knobs);

bool mentions(const std::vector<LuaToken> &tokens, std::string_view name);

bool isLuaKeyword(std::string_view word);
/// Every name that a program finds defined: the functions of the API and what is left of Lua's own.
const std::vector<std::string> &programNames();

} // namespace synchroscope
