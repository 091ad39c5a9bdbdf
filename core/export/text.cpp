// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text.h"

#include "scenario/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace synchroscope {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool isControl(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

bool staysInCsv(const utf8::Character &character)
{
    return character.valid && (!isControl(character.code) || character.code == '\n' || character.code == '\r');
}

template<typename Stays>
std::string withReplacements(std::string_view text, Stays stays)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const utf8::Character character = utf8::next(text, i);
        result += stays(character) ? text.substr(i, character.bytes) : replacement;
        i += character.bytes;
    }
    return result;
}

std::string exact(std::int64_t ns, std::uint64_t unit, int decimals)
{
    const bool negative = ns < 0;
    const auto size = negative ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
    return fmt::format("{}{}.{:0{}}", negative ? "-" : "", size / unit, size % unit, decimals);
}

} // namespace

std::string jsonString(std::string_view text)
{
    std::string quoted =
        nlohmann::json(std::string(text)).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    for (std::size_t at = quoted.find('<'); at != std::string::npos; at = quoted.find('<', at))
        quoted.replace(at, 1, "\\u003c");
    return quoted;
}

std::string oneLine(std::string_view text) { return withReplacements(text, utf8::printable); }

std::string csvField(std::string_view text)
{
    std::string field = withReplacements(text, staysInCsv);
    if (field.find_first_of("\",\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvBytes(std::string_view text)
{
    bool isExact = true;
    for (std::size_t i = 0; i < text.size() && isExact;) {
        const utf8::Character character = utf8::next(text, i);
        isExact = staysInCsv(character);
        i += character.bytes;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size() && !isExact; ++i)
        digits += fmt::format("{:02x}", static_cast<unsigned char>(text[i]));
    return digits;
}

std::string exactMilliseconds(std::int64_t ns) { return exact(ns, 1'000'000, 6); }
std::string exactMicroseconds(std::int64_t ns) { return exact(ns, 1'000, 3); }

} // namespace synchroscope
