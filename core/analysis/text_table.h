// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace synchroscope {

/// Cells in columns that line up: the first column to the left, figures to the right. Widths count characters, not
/// bytes. A header may have several lines, separated by '\n', and stands at the bottom of its row.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> header) : m_header(std::move(header)) {}

    void addRow(std::vector<std::string> cells) { m_rows.push_back({std::move(cells), false}); }
    /// A line under the row before it, as wide as it likes.
    void addNote(std::string note) { m_rows.push_back({{std::move(note)}, true}); }

    /// `atMost`: where it would be wider, columns stand one space apart instead of two. Notes do not count.
    [[nodiscard]] std::string text(std::size_t atMost = 100) const;

private:
    struct Row
    {
        std::vector<std::string> cells;
        bool isNote = false;
    };
    [[nodiscard]] std::string line(const std::vector<std::string> &cells, const std::vector<std::size_t> &widths,
                                   std::size_t gap) const;

    std::vector<std::string> m_header;
    std::vector<Row> m_rows;
};

} // namespace synchroscope
