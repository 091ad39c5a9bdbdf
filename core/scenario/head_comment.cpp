// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/head_comment.h"

#include <filesystem>
#include <fstream>
#include <utility>

namespace synchroscope {

std::string headCommentOf(const std::string &path)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown)) // others might keep us waiting
        return {};
    std::ifstream file(path);
    std::string comment, blank, line;
    while (std::getline(file, line)) {
        line.resize(line.find_last_not_of(" \t\r") + 1);
        if (!line.empty() && line[line.find_first_not_of(" \t")] != '#')
            break;
        blank += line + '\n';
        if (!line.empty())
            comment += std::exchange(blank, {});
    }
    return comment;
}

} // namespace synchroscope
