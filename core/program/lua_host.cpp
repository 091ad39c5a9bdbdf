// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/lua_host.h"

#include "base/clock.h"
#include "channel/damage.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <lua.hpp>

namespace synchroscope {

namespace {

/// A line that calls nothing is noted at most this often: a busy loop must not flood the trace.
constexpr std::uint64_t lineInterval = 1'000'000; // ns

constexpr std::size_t longestQuote = 100; // bytes of a line that an error message repeats

/// Lua keeps room for one pointer in front of each state (lua_getextraspace, without its C casts).
LuaHost *&hostSlot(lua_State *state)
{
    return *reinterpret_cast<LuaHost **>(reinterpret_cast<char *>(state) - LUA_EXTRASPACE);
}

std::string_view lineOf(std::string_view program, int line)
{
    for (int i = 1; i < line && !program.empty(); ++i) {
        const auto end = program.find('\n');
        program.remove_prefix(end == std::string_view::npos ? program.size() : end + 1);
    }
    program = program.substr(0, program.find('\n'));
    while (!program.empty() && std::isspace(static_cast<unsigned char>(program.front())))
        program.remove_prefix(1);
    while (!program.empty() && std::isspace(static_cast<unsigned char>(program.back())))
        program.remove_suffix(1);
    return program.substr(0, longestQuote);
}

} // namespace

LuaHost::LuaHost(const Surroundings &surroundings)
    : m_control(surroundings.control),
      m_self(surroundings.self),
      m_trace(surroundings.trace),
      m_gate(surroundings.gate),
      m_timer(surroundings.control, surroundings.gate)
{
    for (std::uint32_t i = 0; i < m_control.channelCount; ++i) {
        const ChannelEntry &entry = m_control.channels[i];
        m_channels.emplace_back(ChannelParts(surroundings.channels, entry, m_control.processCount), entry,
                                static_cast<int>(i), m_self, m_trace, AxisClock(m_control.axis), &m_gate);
    }
    for (int i = static_cast<int>(m_control.channelCount); i < m_control.entryCount(); ++i) {
        const ChannelEntry &entry = m_control.channels[static_cast<std::size_t>(i)];
        m_sharedTexts.emplace_back(ChannelParts(surroundings.channels, entry, m_control.processCount), entry, i, m_self,
                                   m_trace, AxisClock(m_control.axis), &m_gate);
    }
    m_state = lua_newstate(&LuaHost::allocate, this);
    hostSlot(m_state) = this;
}

LuaHost::~LuaHost() { lua_close(m_state); }

LuaHost &LuaHost::of(lua_State *state) { return *hostSlot(state); }

void *LuaHost::allocate(void *self, void *block, std::size_t oldBytes, std::size_t newBytes)
{
    auto &host = *static_cast<LuaHost *>(self);
    const std::size_t held = block ? oldBytes : 0; // without a block, oldBytes is a kind of object
    if (newBytes == 0) {
        std::free(block);
        host.m_bytes -= held;
        return nullptr;
    }
    if (newBytes > held && !host.m_unlimited && host.m_bytes - held + newBytes > memoryLimit)
        return nullptr;
    void *moved = std::realloc(block, newBytes);
    if (moved)
        host.m_bytes = host.m_bytes - held + newBytes;
    return moved;
}

void LuaHost::onLine(lua_State *state, lua_Debug *record)
{
    if (record->currentline <= 0) // in the library
        return;
    LuaHost &host = of(state);
    host.m_line = record->currentline;
    host.m_trace.setLine(record->currentline);
    host.m_gate.setLine(record->currentline);
    host.m_gate.pass(GateKind::line);
    if (!host.m_gate.stepped()) { // each line is a step of its own, and the same every time
        const std::uint64_t now = monotonicNow();
        if (now - host.m_lineNoted < lineInterval)
            return;
        host.m_lineNoted = now;
    }
    Event reached;
    reached.kind = EventKind::lineReached;
    host.m_trace.emit(reached);
}

int LuaHost::onError(lua_State *state)
{
    const char *text = lua_tostring(state, 1);
    lua_pushstring(state, text ? text : "an error that is not a text");
    return 1;
}

LuaHost::End LuaHost::run(std::string_view program)
{
    m_program = program;
    const auto body = [](lua_State *state) -> int {
        LuaHost &host = of(state);
        openSafeLibraries(state, host.m_control.seed, host.m_self);
        addProgramCalls(state, host);
        if (luaL_loadbufferx(state, host.m_program.data(), host.m_program.size(), "=line", "t") != LUA_OK)
            return lua_error(state);
        lua_sethook(state, &LuaHost::onLine, LUA_MASKLINE, 0);
        lua_call(state, 0, 0);
        return 0;
    };
    lua_pushcfunction(m_state, &LuaHost::onError);
    lua_pushcfunction(m_state, body);
    const int status = lua_pcall(m_state, 0, 0, 1);
    if (status == LUA_OK)
        return {};
    if (status == LUA_ERRMEM)
        return {false, describe("not enough memory: a program may use 32 MiB")};
    return {false, describe(lua_tostring(m_state, -1))};
}

/// Lua says "line:3: what"; people read "line 3: what, in: the line itself".
std::string LuaHost::describe(std::string_view error) const
{
    constexpr std::string_view prefix = "line:";
    int line = m_line;
    if (error.substr(0, prefix.size()) == prefix) {
        error.remove_prefix(prefix.size());
        const auto colon = error.find(": ");
        if (colon != std::string_view::npos) {
            line = std::atoi(std::string(error.substr(0, colon)).c_str());
            error.remove_prefix(colon + 2);
        }
    }
    std::string text = "line " + std::to_string(line) + ": " + std::string(error);
    if (const std::string_view source = lineOf(m_program, line); !source.empty())
        text += ", in: " + std::string(source);
    return text;
}

void LuaHost::leaveChannels()
{
    for (Channel &channel : m_channels)
        channel.leave();
}

SharedText *LuaHost::sharedTextNamed(std::string_view name, int *index)
{
    for (std::size_t i = 0; i < m_sharedTexts.size(); ++i) {
        if (name == m_control.channels[m_control.channelCount + i].name) {
            *index = static_cast<int>(m_control.channelCount + i);
            return &m_sharedTexts[i];
        }
    }
    return nullptr;
}

Channel *LuaHost::channelNamed(std::string_view name, int *index)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (name == m_control.channels[i].name) {
            *index = static_cast<int>(i);
            return &m_channels[i];
        }
    }
    return nullptr;
}

} // namespace synchroscope
