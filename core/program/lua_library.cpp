// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/lua_host.h"

#include <lua.hpp>
#include <string>

namespace synchroscope {

namespace {

/// Written in Lua because it is about Lua's own library.
constexpr const char *repeatable = R"lua(
local type, rawget, rawnext, rawtostring, sort = type, rawget, next, tostring, table.sort
local getmetatable, setmetatable, error, select = getmetatable, setmetatable, error, select
local format, gsub, find, randomseed = string.format, string.gsub, string.find, math.randomseed
local pack, unpack = table.pack, table.unpack

-- Keys in a fixed order: numbers, then texts, then false and true.
local rank = { number = 1, string = 2, boolean = 3 }
local function before(a, b)
  local ra, rb = rank[type(a)], rank[type(b)]
  if ra ~= rb then return ra < rb end
  if ra == 3 then return not a and b end
  return a < b
end
local function sortedKeys(t)
  local keys, n = {}, 0
  for k in rawnext, t do
    if not rank[type(k)] then
      error("a table whose keys are not numbers, texts or true and false has no fixed order", 3)
    end
    n = n + 1
    keys[n] = k
  end
  sort(keys, before)
  return keys
end

function next(t, key)
  local found = key == nil
  for _, k in ipairs(sortedKeys(t)) do
    if found then return k, rawget(t, k) end
    found = k == key
  end
  return nil
end

function pairs(t)
  local meta = getmetatable(t)
  if meta and meta.__pairs then return meta.__pairs(t) end
  local keys, i = sortedKeys(t), 0
  return function()
    local value
    repeat
      i = i + 1
      if keys[i] == nil then return nil end
      value = rawget(t, keys[i])
    until value ~= nil
    return keys[i], value
  end, t, nil
end

-- Things without a text of their own are numbered in the order in which they are first shown.
local numbers, count = setmetatable({}, { __mode = "k" }), 0
local addressed = { table = true, ["function"] = true, userdata = true, thread = true }
function tostring(v)
  local kind = type(v)
  if not addressed[kind] then return rawtostring(v) end
  local meta = getmetatable(v)
  if meta and meta.__tostring then return rawtostring(v) end
  if not numbers[v] then count = count + 1; numbers[v] = count end
  return kind .. ": " .. numbers[v]
end

function string.format(pattern, ...)
  if find(gsub(pattern, "%%%%", ""), "%%[-0-9]*p") then
    error("string.format: %p shows an address, which differs from run to run", 2)
  end
  local values = pack(...)
  for i = 1, values.n do
    if addressed[type(values[i])] then values[i] = tostring(values[i]) end
  end
  return format(pattern, unpack(values, 1, values.n))
end

function math.randomseed(a, b)
  if a == nil then error("math.randomseed: say which seed", 2) end
  randomseed(a, b)
end
)lua";

} // namespace

/// Without line numbers, so that the line hook can tell the library's lines from the program's.
void runLibrary(lua_State *state, const char *text)
{
    if (luaL_loadstring(state, text) != LUA_OK)
        lua_error(state);
    std::string code;
    const auto append = [](lua_State *, const void *piece, std::size_t bytes, void *to) {
        static_cast<std::string *>(to)->append(static_cast<const char *>(piece), bytes);
        return 0;
    };
    lua_dump(state, append, &code, 1);
    if (luaL_loadbufferx(state, code.data(), code.size(), "=library", "b") != LUA_OK)
        lua_error(state);
    lua_call(state, 0, 0);
    lua_settop(state, 0);
}

void openSafeLibraries(lua_State *state, std::uint64_t seed, int process)
{
    luaL_requiref(state, LUA_GNAME, luaopen_base, 1);
    luaL_requiref(state, LUA_STRLIBNAME, luaopen_string, 1);
    luaL_requiref(state, LUA_TABLIBNAME, luaopen_table, 1);
    luaL_requiref(state, LUA_MATHLIBNAME, luaopen_math, 1);
    luaL_requiref(state, LUA_UTF8LIBNAME, luaopen_utf8, 1);
    lua_settop(state, 0);

    runLibrary(state, repeatable);

    for (const char *name : {"load", "dofile", "loadfile", "collectgarbage", "warn"}) {
        lua_pushnil(state);
        lua_setglobal(state, name);
    }
    lua_getglobal(state, "string");
    lua_pushnil(state);
    lua_setfield(state, -2, "dump");
    lua_pop(state, 1);

    lua_getglobal(state, "math");
    lua_getfield(state, -1, "randomseed");
    lua_pushinteger(state, static_cast<lua_Integer>(seed));
    lua_pushinteger(state, process);
    lua_call(state, 2, 0);
    lua_pop(state, 1);
}

} // namespace synchroscope
