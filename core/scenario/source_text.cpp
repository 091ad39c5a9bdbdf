// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/source_text.h"

#include "scenario/utf8.h"

#include <algorithm>
#include <charconv>

namespace synchroscope {

namespace {

/// Bytes of UTF-8 that the escape \uHHHH or \UHHHHHHHH, whose digits these are, stands for.
std::size_t bytesOfEscape(std::string_view digits)
{
    unsigned code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

} // namespace

Location StringMap::at(std::size_t byte) const
{
    return m_source->locationOf(m_offsets[std::min(byte, m_offsets.size() - 1)]);
}

int StringMap::fileLine(int number) const
{
    const std::size_t index = static_cast<std::size_t>(std::max(number, 1)) - 1;
    return m_source->locationOf(m_lines[std::min(index, m_lines.size() - 1)]).line;
}

SourceText::SourceText(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    m_text.reserve(text.size());
    m_lineStarts.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        m_text += text[i];
        if (text[i] == '\n')
            m_lineStarts.push_back(m_text.size());
    }
}

Location SourceText::locationOf(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const std::size_t start = *(after - 1);
    const std::string_view before = std::string_view(m_text).substr(start, offset - start);
    return {static_cast<int>(after - m_lineStarts.begin()), static_cast<int>(utf8::length(before)) + 1};
}

std::size_t SourceText::offsetOf(Location at) const
{
    const std::size_t line = std::min(static_cast<std::size_t>(std::max(at.line, 1)), m_lineStarts.size());
    std::size_t offset = m_lineStarts[line - 1];
    for (int column = 1; column < at.column && offset < m_text.size() && m_text[offset] != '\n'; ++column)
        offset += utf8::next(m_text, offset).bytes;
    return std::min(offset, m_text.size());
}

StringMap SourceText::mapString(Location at) const
{
    std::size_t i = offsetOf(at);
    const char quote = i < m_text.size() ? m_text[i] : '"';
    const bool literal = quote == '\'';
    const std::string closing = m_text.compare(i, 3, std::string(3, quote)) == 0 ? std::string(3, quote)
                                                                                : std::string(1, quote);
    const bool multiline = closing.size() == 3;
    i += closing.size();
    if (multiline && i < m_text.size() && m_text[i] == '\n')
        ++i;

    std::vector<std::size_t> offsets, lines{i};
    const auto ends = [&](std::size_t offset) {
        return offset >= m_text.size()
            || (m_text.compare(offset, closing.size(), closing) == 0
                && !(multiline && offset + 3 < m_text.size() && m_text[offset + 3] == quote));
    };
    while (!ends(i)) {
        if (literal || m_text[i] != '\\' || i + 1 >= m_text.size()) {
            offsets.push_back(i);
            if (m_text[i++] == '\n')
                lines.push_back(i);
            continue;
        }
        const char kind = m_text[i + 1];
        if (kind == '\n' || kind == ' ' || kind == '\t') { // a backslash at the end of a line swallows the break
            i = std::min(m_text.find_first_not_of(" \t\n", i + 1), m_text.size());
            continue;
        }
        const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        const std::size_t bytes = digits ? bytesOfEscape(std::string_view(m_text).substr(i + 2, digits)) : 1;
        offsets.insert(offsets.end(), bytes, i);
        i += 2 + digits;
        if (kind == 'n')
            lines.push_back(i);
    }
    offsets.push_back(std::min(i, m_text.size()));
    return {*this, std::move(offsets), std::move(lines)};
}

} // namespace synchroscope
