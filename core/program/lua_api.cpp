// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the programs; scenarios/README.md is their manual.
#include "program/lua_arguments.h"
#include "program/lua_host.h"

#include <array>
#include <cmath>
#include <lua.hpp>

namespace synchroscope {

namespace {

constexpr double longestWaitMs = 3'600'000;

constexpr std::array<const char *, 8> sendWords = {"delivered", "posted",      "discarded", "full",
                                                   "timeout",   "no receiver", "closed",    "overwritten"};
constexpr std::array<const char *, 4> receiveWords = {"message", "empty", "timeout", "closed"};

struct Options
{
    Style style;
    std::optional<std::int64_t> timeout;
};

Options options(lua_State *state, int argument, Style style, const char *call)
{
    Options result{style, timeoutOption(state, argument, call)};
    if (lua_isnoneornil(state, argument))
        return result;
    if (lua_getfield(state, argument, "mode") != LUA_TNIL) {
        const std::string_view word = lua_isstring(state, -1) ? lua_tostring(state, -1) : "";
        if (word != wordFor(Style::synchronous) && word != wordFor(Style::asynchronous))
            luaL_error(state, "%s: mode is \"synchronous\" or \"asynchronous\"", call);
        result.style = word == wordFor(Style::synchronous) ? Style::synchronous : Style::asynchronous;
    }
    lua_pop(state, 1);
    return result;
}

Channel &channel(lua_State *state, const char *call, const char *role, std::uint64_t ChannelEntry::*who, int &index)
{
    LuaHost &host = LuaHost::of(state);
    const char *name = luaL_checkstring(state, 1);
    Channel *found = host.channelNamed(name, &index);
    if (!found)
        luaL_error(state, "%s: there is no channel \"%s\"", call, name);
    const ChannelEntry &entry = host.control().channels[static_cast<std::size_t>(index)];
    if (!((entry.*who >> host.self()) & 1U))
        luaL_error(state, "%s: %s is not among the %s of \"%s\"", call,
                   host.control().processes[static_cast<std::size_t>(host.self())].name, role, name);
    return *found;
}

/// How urgent a message is; 0 where its sender does not say.
std::uint8_t priorityOption(lua_State *state, int argument, const ChannelEntry &entry)
{
    if (!lua_istable(state, argument))
        return 0;
    std::uint8_t priority = 0;
    if (lua_getfield(state, argument, "priority") != LUA_TNIL) {
        int whole = 0;
        const lua_Integer value = lua_tointegerx(state, -1, &whole);
        if (!whole || value < 0 || value > maxPriority)
            luaL_error(state, "send: priority is a whole number from 0 to %d, the most urgent", maxPriority);
        if (!entry.byPriority)
            luaL_error(state, "send: \"%s\" goes by age; with order = \"priority\" it would go by priority", entry.name);
        priority = static_cast<std::uint8_t>(value);
    }
    lua_pop(state, 1);
    return priority;
}

int luaSend(lua_State *state)
{
    LuaHost &host = LuaHost::of(state);
    int index = 0;
    Channel &to = channel(state, "send", "senders", &ChannelEntry::senders, index);
    if (!lua_isstring(state, 2))
        luaL_error(state, "send: a message is text; this is a %s", luaL_typename(state, 2));
    std::size_t bytes = 0;
    const char *body = lua_tolstring(state, 2, &bytes);
    if (bytes > maxMessageBytes)
        luaL_error(state, "send: this message has %d bytes; %d is the most", static_cast<int>(bytes),
                   static_cast<int>(maxMessageBytes));
    const Options chosen = options(state, 3, host.control().mode.send, "send");
    const std::uint8_t priority =
        priorityOption(state, 3, host.control().channels[static_cast<std::size_t>(index)]);
    host.gate().pass(GateKind::call, index);
    const SendOutcome outcome = to.send({body, bytes}, {chosen.style, chosen.timeout, priority}).outcome;
    const bool good = outcome == SendOutcome::delivered || outcome == SendOutcome::posted
        || outcome == SendOutcome::discarded;
    lua_pushboolean(state, good);
    if (outcome == SendOutcome::delivered || outcome == SendOutcome::posted)
        return 1;
    lua_pushstring(state, sendWords[static_cast<std::size_t>(outcome)]);
    return 2;
}

int luaReceive(lua_State *state)
{
    LuaHost &host = LuaHost::of(state);
    int index = 0;
    Channel &from = channel(state, "receive", "receivers", &ChannelEntry::receivers, index);
    const Options chosen = options(state, 2, host.control().mode.receive, "receive");
    host.gate().pass(GateKind::call, index);
    const ReceiveResult result = from.receive({chosen.style, chosen.timeout});
    // What has been taken must arrive, and Lua's errors jump over destructors: no memory limit while `result` lives.
    const LuaHost::Overdraft overdraft(host);
    if (result.outcome == ReceiveOutcome::message) {
        lua_pushlstring(state, result.body.data(), result.body.size());
        lua_pushstring(state, host.control().processes[static_cast<std::size_t>(result.sender)].name);
    } else {
        lua_pushnil(state);
        lua_pushstring(state, receiveWords[static_cast<std::size_t>(result.outcome)]);
    }
    return 2;
}

int busy(lua_State *state, WorkKind kind, const char *call)
{
    LuaHost &host = LuaHost::of(state);
    const std::int64_t asked = milliseconds(state, luaL_checknumber(state, 1), call);
    const double pace = host.control().processes[static_cast<std::size_t>(host.self())].pace;
    const std::int64_t ns = pace == 1 ? asked : std::llround(static_cast<double>(asked) / pace);
    host.gate().pass(GateKind::work);
    Event event;
    event.kind = EventKind::workBegan;
    event.detail = static_cast<std::uint8_t>(kind);
    event.value = static_cast<std::uint32_t>(ns / 1000);
    std::size_t bytes = 0;
    const char *label = luaL_optlstring(state, 2, "", &bytes);
    host.trace().emit(event, {label, bytes});
    if (kind == WorkKind::spin)
        host.timer().spin(ns);
    else
        host.timer().sleep(ns);
    event.kind = EventKind::workEnded;
    event.value = 0;
    host.trace().emit(event);
    return 0;
}

int luaWork(lua_State *state) { return busy(state, WorkKind::work, "work"); }
int luaOtherWork(lua_State *state) { return busy(state, WorkKind::otherWork, "other_work"); }
int luaSpin(lua_State *state) { return busy(state, WorkKind::spin, "spin"); }

int luaLog(lua_State *state)
{
    LuaHost &host = LuaHost::of(state);
    host.gate().pass(GateKind::log);
    // With the program's own tostring, which shows no addresses; separated by tabs as print does.
    luaL_Buffer buffer;
    const int count = lua_gettop(state);
    lua_getglobal(state, "tostring");
    for (int i = 1; i <= count; ++i) {
        lua_pushvalue(state, count + 1);
        lua_pushvalue(state, i);
        lua_call(state, 1, 1);
        if (!lua_isstring(state, -1))
            luaL_error(state, "log: tostring must return a text");
        lua_replace(state, i);
    }
    lua_settop(state, count);
    luaL_buffinit(state, &buffer);
    for (int i = 1; i <= count; ++i) {
        if (i > 1)
            luaL_addchar(&buffer, '\t');
        lua_pushvalue(state, i);
        luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
    Event event;
    event.kind = EventKind::logged;
    std::size_t bytes = 0;
    const char *line = lua_tolstring(state, -1, &bytes);
    host.trace().emit(event, {line, bytes});
    return 0;
}

int luaNow(lua_State *state)
{
    lua_pushnumber(state, static_cast<double>(LuaHost::of(state).timer().now()) / 1e6);
    return 1;
}

int luaMe(lua_State *state)
{
    const LuaHost &host = LuaHost::of(state);
    lua_pushstring(state, host.control().processes[static_cast<std::size_t>(host.self())].name);
    return 1;
}

} // namespace

std::int64_t milliseconds(lua_State *state, double ms, const char *call)
{
    if (!(ms >= 0) || ms > longestWaitMs) // also catches what is not a number
        luaL_error(state, "%s: %f ms; it must be between 0 and %f", call, ms, longestWaitMs);
    return std::llround(ms * 1e6);
}

std::optional<std::int64_t> timeoutOption(lua_State *state, int argument, const char *call)
{
    if (lua_isnoneornil(state, argument))
        return std::nullopt;
    luaL_checktype(state, argument, LUA_TTABLE);
    std::optional<std::int64_t> timeout;
    if (lua_getfield(state, argument, "timeout") != LUA_TNIL) {
        if (!lua_isnumber(state, -1))
            luaL_error(state, "%s: timeout is a number of milliseconds", call);
        timeout = milliseconds(state, lua_tonumber(state, -1), call);
    }
    lua_pop(state, 1);
    return timeout;
}

void addProgramCalls(lua_State *state, LuaHost &host)
{
    const luaL_Reg calls[] = {{"send", luaSend}, {"receive", luaReceive}, {"work", luaWork},
                              {"other_work", luaOtherWork}, {"spin", luaSpin}, {"log", luaLog},
                              {"print", luaLog}, {"now", luaNow}, {"me", luaMe}};
    for (const luaL_Reg &call : calls) {
        lua_pushcfunction(state, call.func);
        lua_setglobal(state, call.name);
    }
    addSharedCalls(state);
    addFormats(state);
    lua_getglobal(state, "math");
    lua_getfield(state, -1, "random");
    lua_setglobal(state, "random");
    lua_pop(state, 1);
    for (std::uint32_t i = 0; i < host.control().knobCount; ++i) {
        const KnobEntry &knob = host.control().knobs[i];
        // A whole number stays one: "order 3", not "order 3.0".
        if (knob.value == std::floor(knob.value) && std::abs(knob.value) < 1e15)
            lua_pushinteger(state, static_cast<lua_Integer>(knob.value));
        else
            lua_pushnumber(state, knob.value);
        lua_setglobal(state, knob.variable);
    }
}

} // namespace synchroscope
