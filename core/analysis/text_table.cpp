// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/text_table.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace synchroscope {

namespace {

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

std::vector<std::string> lines(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        parts.push_back(text.substr(begin, end - begin));
    parts.push_back(text.substr(begin));
    return parts;
}

} // namespace

std::string TextTable::line(const std::vector<std::string> &cells, const std::vector<std::size_t> &widths,
                            std::size_t gap) const
{
    std::string text;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string cell = i < cells.size() ? cells[i] : std::string();
        const std::string padding(widths[i] - std::min(widths[i], characters(cell)), ' ');
        text += i == 0 ? cell + padding : std::string(gap, ' ') + padding + cell;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

std::string TextTable::text(std::size_t atMost) const
{
    std::vector<std::vector<std::string>> headers;
    std::vector<std::size_t> widths;
    std::size_t height = 0;
    for (const std::string &cell : m_header) {
        headers.push_back(lines(cell));
        height = std::max(height, headers.back().size());
        std::size_t width = 0;
        for (const std::string &part : headers.back())
            width = std::max(width, characters(part));
        widths.push_back(width);
    }
    for (const Row &row : m_rows) {
        for (std::size_t i = 0; !row.isNote && i < std::min(widths.size(), row.cells.size()); ++i)
            widths[i] = std::max(widths[i], characters(row.cells[i]));
    }

    const std::size_t total = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    const std::size_t gap = widths.empty() || total + 2 * (widths.size() - 1) <= atMost ? 2 : 1;

    std::string text;
    for (std::size_t i = 0; i < height; ++i) {
        std::vector<std::string> cells;
        for (const std::vector<std::string> &parts : headers)
            cells.push_back(i + parts.size() >= height ? parts[i + parts.size() - height] : std::string());
        text += line(cells, widths, gap);
    }
    for (const Row &row : m_rows)
        text += row.isNote ? row.cells.front() + "\n" : line(row.cells, widths, gap);
    return text;
}

} // namespace synchroscope
