// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/lua_program.h"

#include "scenario/mistake.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <lua.hpp>
#include <memory>
#include <set>

namespace synchroscope {

namespace {

using Kind = LuaToken::Kind;

constexpr std::string_view chunkPrefix = "program:";

/// Reads the number that begins at `i` and moves `i` behind it.
int numberAt(std::string_view text, std::size_t &i)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), number);
    i = static_cast<std::size_t>(end - text.data());
    return number;
}

/// "'end' expected (to close 'for' at line 3)": the line is the program's and becomes the file's.
std::string withFileLines(std::string what, const std::function<int(int)> &fileLine)
{
    constexpr std::string_view before = "at line ";
    for (std::size_t i = what.find(before); i != std::string::npos; i = what.find(before, i)) {
        i += before.size();
        std::size_t end = i;
        const int line = numberAt(what, end);
        if (end > i)
            what.replace(i, end - i, std::to_string(fileLine(line)));
    }
    return what;
}

bool isSymbol(const std::vector<LuaToken> &tokens, std::size_t i, std::string_view symbol)
{
    return i < tokens.size() && tokens[i].kind == Kind::symbol && tokens[i].text == symbol;
}

bool isField(const std::vector<LuaToken> &tokens, std::size_t i)
{
    return i > 0 && (isSymbol(tokens, i - 1, ".") || isSymbol(tokens, i - 1, ":"));
}

bool startsCall(const std::vector<LuaToken> &tokens, std::size_t i)
{
    return isSymbol(tokens, i, "(") || isSymbol(tokens, i, "{")
        || (i < tokens.size() && tokens[i].kind == Kind::string);
}

/// The literal that is the whole first argument of a call whose arguments begin at token `i`.
const LuaToken *literalArgument(const std::vector<LuaToken> &tokens, std::size_t i)
{
    const bool brackets = isSymbol(tokens, i, "(");
    const std::size_t literal = brackets ? i + 1 : i;
    if (literal >= tokens.size() || tokens[literal].kind != Kind::string || !tokens[literal].exact)
        return nullptr;
    const bool alone = !brackets || isSymbol(tokens, literal + 1, ",") || isSymbol(tokens, literal + 1, ")");
    return alone ? &tokens[literal] : nullptr;
}

} // namespace

std::optional<LuaSyntaxError> luaSyntaxError(const std::string &program, const std::function<int(int)> &fileLine)
{
    const std::unique_ptr<lua_State, decltype(&lua_close)> lua(luaL_newstate(), &lua_close);
    if (!lua)
        return LuaSyntaxError{fileLine(1), "there is no memory left to check the program"};
    if (luaL_loadbufferx(lua.get(), program.data(), program.size(), "=program", "t") == LUA_OK)
        return {};

    const char *message = lua_tostring(lua.get(), -1);
    std::string what = message ? message : "not a Lua program";
    int line = 1;
    if (what.starts_with(chunkPrefix)) {
        std::size_t i = chunkPrefix.size();
        line = numberAt(what, i);
        what.erase(0, std::min(i + 2, what.size()));
    }
    return LuaSyntaxError{fileLine(line), shown(withFileLines(std::move(what), fileLine))};
}

std::vector<ChannelUse> channelUses(const std::vector<LuaToken> &tokens)
{
    std::vector<ChannelUse> uses;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::name || isField(tokens, i))
            continue;
        if (tokens[i].text == "_G" || tokens[i].text == "_ENV") { // either function may be reached through it
            uses.push_back({ChannelUse::Side::send, {}, tokens[i].offset});
            uses.push_back({ChannelUse::Side::receive, {}, tokens[i].offset});
            continue;
        }
        if ((tokens[i].text != "send" && tokens[i].text != "receive") || isSymbol(tokens, i + 1, "="))
            continue;
        const auto side = tokens[i].text == "send" ? ChannelUse::Side::send : ChannelUse::Side::receive;
        if (const LuaToken *literal = literalArgument(tokens, i + 1))
            uses.push_back({side, literal->text, literal->offset});
        else
            uses.push_back({side, {}, tokens[i].offset});
    }
    return uses;
}

std::vector<SharedUse> sharedUses(const std::vector<LuaToken> &tokens)
{
    std::vector<SharedUse> uses;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool reached = tokens[i].text == "_G" || tokens[i].text == "_ENV"; // through which the table can be had
        if (tokens[i].kind != Kind::name || (tokens[i].text != "shared" && !reached) || isField(tokens, i))
            continue;
        SharedUse use;
        use.callOffset = tokens[i].offset;
        if (!reached && isSymbol(tokens, i + 1, ".") && i + 2 < tokens.size() && tokens[i + 2].kind == Kind::name) {
            use.call = tokens[i + 2].text;
            use.callOffset = use.offset = tokens[i + 2].offset;
            if (const LuaToken *literal = literalArgument(tokens, i + 3)) {
                use.text = literal->text;
                use.offset = literal->offset;
            }
        }
        uses.push_back(std::move(use));
    }
    return uses;
}

std::vector<PriorityUse> priorityUses(const std::vector<LuaToken> &tokens)
{
    std::vector<PriorityUse> uses;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::name || tokens[i].text != "send" || isField(tokens, i) || !isSymbol(tokens, i + 1, "("))
            continue;
        const LuaToken *literal = literalArgument(tokens, i + 1);
        int depth = 0;
        for (std::size_t j = i + 1; literal && j < tokens.size(); ++j) {
            depth += isSymbol(tokens, j, "(") || isSymbol(tokens, j, "{");
            depth -= isSymbol(tokens, j, ")") || isSymbol(tokens, j, "}");
            if (depth == 0)
                break;
            // In the table of options itself: not in the text, nor in a table inside.
            if (depth == 2 && tokens[j].kind == Kind::name && tokens[j].text == "priority" && isSymbol(tokens, j + 1, "=")
                && (isSymbol(tokens, j - 1, "{") || isSymbol(tokens, j - 1, ",") || isSymbol(tokens, j - 1, ";")))
                uses.push_back({literal->text, tokens[j].offset});
        }
    }
    return uses;
}

std::vector<UnknownCall> unknownCalls(const std::vector<LuaToken> &tokens, const std::vector<std::string> &knobs)
{
    std::set<std::string_view> defined(programNames().begin(), programNames().end());
    defined.insert(knobs.begin(), knobs.end());
    std::vector<UnknownCall> calls;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::name || isLuaKeyword(tokens[i].text))
            continue;
        const bool called = startsCall(tokens, i + 1) && !isField(tokens, i)
                         && !(i > 0 && tokens[i - 1].text == "function");
        if (called)
            calls.push_back({tokens[i].text, tokens[i].offset});
        else
            defined.insert(tokens[i].text); // a parameter, a local, an assignment: whatever else it may be
    }
    std::erase_if(calls, [&](const UnknownCall &call) { return defined.contains(call.name); });
    return calls;
}

bool mentions(const std::vector<LuaToken> &tokens, std::string_view name)
{
    return std::any_of(tokens.begin(), tokens.end(), [name](const LuaToken &token) {
        return token.kind == Kind::name && token.text == name;
    });
}

bool isLuaKeyword(std::string_view word)
{
    static constexpr std::array<std::string_view, 22> keywords = {
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
        "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while"};
    return std::find(keywords.begin(), keywords.end(), word) != keywords.end();
}

const std::vector<std::string> &programNames()
{
    static const std::vector<std::string> names = {
        "send", "receive", "work", "other_work", "spin", "log", "print", "now", "me", "random",
        "shared", "format", "checksum",
        "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawlen",
        "rawset", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall", "warn",
        "string", "table", "math", "utf8", "_G", "_ENV", "_VERSION"};
    return names;
}

} // namespace synchroscope
