// SPDX-License-Identifier: GPL-3.0-or-later
// What programs write into their messages, and how they read it again: a channel carries bytes and knows nothing of this.
#include "program/lua_host.h"

#include <lua.hpp>

namespace synchroscope {

namespace {

constexpr const char *formats = R"lua(
local type, tostring, error, pairs, ipairs = type, tostring, error, pairs, ipairs
local gsub, find, sub, match, fill = string.gsub, string.find, string.sub, string.match, string.format
local concat = table.concat
local library = {}

local function needTable(value, call)
  if type(value) ~= "table" then error(call .. ": the fields are a table", 3) end
end

local toEntity = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }
local fromEntity = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'" }
local name = "^[%a_][%w_.-]*$"

function library.xml(element, fields)
  if type(element) ~= "string" or not find(element, name) then
    error("format.xml: the name of the element comes first, as in \"order\"", 2)
  end
  needTable(fields, "format.xml")
  local parts = {}
  for key, value in pairs(fields) do
    if type(key) ~= "string" or not find(key, name) then
      error("format.xml: fields have names, as in {item = \"pizza\"}", 2)
    end
    parts[#parts + 1] = fill("<%s>%s</%s>", key, (gsub(tostring(value), '[&<>"]', toEntity)), key)
  end
  return fill("<%s>%s</%s>", element, concat(parts), element)
end

function library.csv(fields)
  needTable(fields, "format.csv")
  local parts = {}
  for i, value in ipairs(fields) do
    value = tostring(value)
    if find(value, '[,"\r\n]') then value = '"' .. gsub(value, '"', '""') .. '"' end
    parts[i] = value
  end
  return concat(parts, ",")
end

local function start(text)
  return text == "" and "nothing" or '"' .. match(sub(text, 1, 12), "^[%g ]*") .. '"'
end

local function parseXml(text)
  if not find(text, "^%s*<") then
    return nil, "this is not XML: it begins with " .. start(text) .. " and not with <"
  end
  local element, inner = match(text, "^%s*<([%a_][%w_.-]*)>(.*)</%1>%s*$")
  if not element then return nil, "this is not XML: its first element is never closed" end
  local fields, at = {}, 1
  while true do
    at = find(inner, "%S", at)
    if not at then return fields, element end
    local _, last, key, value = find(inner, "^<([%a_][%w_.-]*)>([^<]*)</%1>", at)
    if not key then return nil, "this is not XML: in <" .. element .. ">, at " .. start(sub(inner, at)) end
    fields[key] = (gsub(value, "&(%a+);", fromEntity))
    at = last + 1
  end
end

local function parseCsv(text)
  local fields, at = {}, 1
  repeat
    local value, last
    if sub(text, at, at) == '"' then
      local from, to = at + 1, nil
      repeat
        to = find(text, '"', from, true)
        if not to then return nil, "this is not CSV: a quotation mark is never closed" end
        from = to + 2
      until sub(text, to + 1, to + 1) ~= '"'
      value, last = (gsub(sub(text, at + 1, to - 1), '""', '"')), to
    else
      last = (find(text, "[,\r\n]", at) or #text + 1) - 1
      value = sub(text, at, last)
      if find(value, '"', 1, true) then return nil, "this is not CSV: a quotation mark inside a field" end
    end
    fields[#fields + 1] = value
    local mark = sub(text, last + 1, last + 1)
    if mark ~= "," and mark ~= "" then return nil, "this is not CSV: more than one line, or text behind a field" end
    at = last + 2
  until mark == ""
  return fields
end

local parsers = { xml = parseXml, csv = parseCsv }

function library.parse(kind, text, names)
  local parser = parsers[kind]
  if not parser then error('format.parse: "xml" or "csv" comes first', 2) end
  if type(text) ~= "string" then error("format.parse: a text comes second", 2) end
  local fields, what = parser(text)
  if not fields or not names then return fields, what end
  needTable(names, "format.parse")
  if kind == "xml" then
    for _, key in ipairs(names) do
      if fields[key] == nil then return nil, "this XML has no field " .. tostring(key) end
    end
    return fields, what
  end
  if #fields ~= #names then
    return nil, fill("this CSV has %d field%s, not %d", #fields, #fields == 1 and "" or "s", #names)
  end
  local named = {}
  for i, key in ipairs(names) do named[key] = fields[i] end
  return named
end

format = library
)lua";

/// CRC-32 as in zip and Ethernet, so that it can be checked elsewhere.
int luaChecksum(lua_State *state)
{
    std::size_t bytes = 0;
    const char *text = luaL_checklstring(state, 1, &bytes);
    std::uint32_t crc = ~0U;
    for (std::size_t i = 0; i < bytes; ++i) {
        crc ^= static_cast<unsigned char>(text[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    lua_pushinteger(state, static_cast<lua_Integer>(~crc));
    return 1;
}

} // namespace

void addFormats(lua_State *state)
{
    runLibrary(state, formats);
    lua_pushcfunction(state, luaChecksum);
    lua_setglobal(state, "checksum");
}

} // namespace synchroscope
