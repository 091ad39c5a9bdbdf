// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/toml_depth.h"

namespace synchroscope {

namespace {

constexpr int deepestBrackets = 16;
constexpr int longestDottedKey = 16;

/// Offset just behind the string that begins at `i`, or behind what is there of it.
std::size_t behindString(std::string_view toml, std::size_t i)
{
    const char quote = toml[i];
    const bool multiline = toml.substr(i, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''");
    i += multiline ? 3 : 1;
    for (; i < toml.size(); ++i) {
        if (quote == '"' && toml[i] == '\\') {
            ++i;
        } else if (toml[i] == '\n' && !multiline) {
            return i;
        } else if (toml[i] == quote) {
            if (!multiline)
                return i + 1;
            if (toml.substr(i, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''"))
                return i + 3;
        }
    }
    return toml.size();
}

} // namespace

std::optional<std::size_t> firstTooDeep(std::string_view toml)
{
    int brackets = 0, dots = 0; // dots: since the last character that cannot stand inside a key
    for (std::size_t i = 0; i < toml.size();) {
        const char c = toml[i];
        if (c == '"' || c == '\'') {
            i = behindString(toml, i);
            continue;
        }
        if (c == '#') {
            i = toml.find('\n', i);
            if (i == std::string_view::npos)
                break;
            continue;
        }
        if (c == '[' || c == '{')
            ++brackets;
        else if ((c == ']' || c == '}') && brackets > 0)
            --brackets;
        if (c == '.')
            ++dots;
        else if (c == '\n' || c == '=' || c == ',' || c == '[' || c == '{')
            dots = 0;
        if (brackets > deepestBrackets || dots > longestDottedKey)
            return i;
        ++i;
    }
    return {};
}

} // namespace synchroscope
