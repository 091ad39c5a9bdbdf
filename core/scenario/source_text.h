// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/mistake.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

class SourceText;

/// Where in the file each byte of a TOML string's value stands, so that a mistake inside a program or a
/// condition is reported where a person can put the cursor.
class StringMap
{
public:
    [[nodiscard]] Location at(std::size_t byte) const;
    /// Line of the file on which line `number` (from 1) of the value stands.
    [[nodiscard]] int fileLine(int number) const;

private:
    friend class SourceText;
    StringMap(const SourceText &source, std::vector<std::size_t> offsets, std::vector<std::size_t> lines)
        : m_source(&source), m_offsets(std::move(offsets)), m_lines(std::move(lines)) {}

    const SourceText *m_source;
    std::vector<std::size_t> m_offsets; // of each byte of the value, then of its end
    std::vector<std::size_t> m_lines;   // of the first byte of each line of the value
};

/// The text of a lesson file: lines end in \n, no byte order mark.
class SourceText
{
public:
    explicit SourceText(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] Location locationOf(std::size_t offset) const;
    [[nodiscard]] std::size_t offsetOf(Location at) const;
    /// `at`: the opening quote of a string of the file.
    [[nodiscard]] StringMap mapString(Location at) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace synchroscope
