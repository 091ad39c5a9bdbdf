// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace synchroscope {

/// A folder that goes away again with all that is in it; its path is empty where none could be made.
class TemporaryFolder
{
public:
    TemporaryFolder() : m_path((std::filesystem::temp_directory_path() / "synchroscope-XXXXXX").string())
    {
        if (!::mkdtemp(m_path.data()))
            m_path.clear();
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace synchroscope
