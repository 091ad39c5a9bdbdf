// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/utf8.h"

namespace synchroscope::utf8 {

namespace {

constexpr bool within(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

} // namespace

Character next(std::string_view text, std::size_t offset)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80)
        return {lead, 1, true};

    std::size_t bytes = 0;
    char32_t code = 0, least = 0;
    if ((lead & 0xE0U) == 0xC0U) {
        bytes = 2, code = lead & 0x1FU, least = 0x80;
    } else if ((lead & 0xF0U) == 0xE0U) {
        bytes = 3, code = lead & 0x0FU, least = 0x800;
    } else if ((lead & 0xF8U) == 0xF0U) {
        bytes = 4, code = lead & 0x07U, least = 0x10000;
    } else {
        return {};
    }
    if (offset + bytes > text.size())
        return {};
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(offset + i) & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte(offset + i) & 0x3FU);
    }
    if (code < least || code > 0x10FFFF || within(code, 0xD800, 0xDFFF))
        return {};
    return {code, bytes, true};
}

bool printable(const Character &character)
{
    const char32_t code = character.code;
    return character.valid && code >= 0x20 && !within(code, 0x7F, 0x9F) && code != 0xFEFF
        && !within(code, 0x200B, 0x200F) && !within(code, 0x2028, 0x202E) && !within(code, 0x2060, 0x2069);
}

std::optional<std::size_t> firstInvalid(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Character character = next(text, i);
        if (!character.valid)
            return i;
        i += character.bytes;
    }
    return {};
}

std::size_t length(std::string_view text)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); i += next(text, i).bytes)
        ++characters;
    return characters;
}

} // namespace synchroscope::utf8
