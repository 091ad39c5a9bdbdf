// SPDX-License-Identifier: GPL-3.0-or-later
// The calls on shared texts; scenarios/README.md is their manual.
#include "program/lua_arguments.h"
#include "program/lua_host.h"

#include <lua.hpp>

namespace synchroscope {

namespace {

struct Found
{
    SharedText &text;
    int index; // of its entry
};

Found sharedText(lua_State *state, const char *call)
{
    const char *name = luaL_checkstring(state, 1);
    int index = 0;
    SharedText *found = LuaHost::of(state).sharedTextNamed(name, &index);
    if (!found)
        luaL_error(state, "%s: there is no shared text \"%s\"", call, name);
    return {*found, index};
}

const char *textArgument(lua_State *state, int argument, const char *call, std::size_t &bytes)
{
    if (!lua_isstring(state, argument))
        luaL_error(state, "%s: this is a %s, not a text", call, luaL_typename(state, argument));
    const char *text = lua_tolstring(state, argument, &bytes);
    if (bytes > maxSharedTextBytes)
        luaL_error(state, "%s: this text has %d bytes; %d is the most", call, static_cast<int>(bytes),
                   static_cast<int>(maxSharedTextBytes));
    return text;
}

int luaRead(lua_State *state)
{
    LuaHost &host = LuaHost::of(state);
    const Found at = sharedText(state, "shared.read");
    host.gate().pass(GateKind::readShared, at.index);
    const std::string found = at.text.read();
    const LuaHost::Overdraft overdraft(host); // Lua's errors jump over destructors
    lua_pushlstring(state, found.data(), found.size());
    return 1;
}

int luaWrite(lua_State *state)
{
    const Found at = sharedText(state, "shared.write");
    std::size_t bytes = 0;
    const char *text = textArgument(state, 2, "shared.write", bytes);
    LuaHost::of(state).gate().pass(GateKind::writeShared, at.index);
    at.text.write({text, bytes});
    return 0;
}

int pushSlept(lua_State *state, SharedText::Slept slept)
{
    lua_pushboolean(state, slept == SharedText::Slept::woken);
    if (slept == SharedText::Slept::woken)
        return 1;
    lua_pushstring(state, slept == SharedText::Slept::differs ? "differs" : "timeout");
    return 2;
}

int luaWait(lua_State *state)
{
    const Found at = sharedText(state, "shared.wait");
    std::size_t bytes = 0;
    const char *expected = textArgument(state, 2, "shared.wait", bytes);
    const auto timeout = timeoutOption(state, 3, "shared.wait");
    LuaHost::of(state).gate().pass(GateKind::waitShared, at.index);
    return pushSlept(state, at.text.sleep(std::string_view(expected, bytes), timeout));
}

int luaSleep(lua_State *state)
{
    const Found at = sharedText(state, "shared.sleep");
    const auto timeout = timeoutOption(state, 2, "shared.sleep");
    LuaHost::of(state).gate().pass(GateKind::waitShared, at.index);
    return pushSlept(state, at.text.sleep(std::nullopt, timeout));
}

int luaWake(lua_State *state)
{
    const Found at = sharedText(state, "shared.wake");
    const lua_Integer most = luaL_optinteger(state, 2, maxProcesses);
    if (most < 1)
        luaL_error(state, "shared.wake: wakes at least one");
    LuaHost::of(state).gate().pass(GateKind::wakeShared, at.index);
    lua_pushinteger(state, at.text.wake(most > maxProcesses ? maxProcesses : static_cast<int>(most)));
    return 1;
}

} // namespace

void addSharedCalls(lua_State *state)
{
    const luaL_Reg calls[] = {{"read", luaRead}, {"write", luaWrite}, {"wait", luaWait}, {"sleep", luaSleep},
                              {"wake", luaWake}};
    lua_newtable(state);
    for (const luaL_Reg &call : calls) {
        lua_pushcfunction(state, call.func);
        lua_setfield(state, -2, call.name);
    }
    lua_setglobal(state, "shared");
}

} // namespace synchroscope
