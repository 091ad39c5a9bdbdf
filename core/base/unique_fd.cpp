// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unique_fd.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace synchroscope {

void UniqueFd::reset(int fd)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

Error systemError(std::string_view operation)
{
    const int code = errno;
    return {std::string(operation) + ": " + std::strerror(code), code};
}

} // namespace synchroscope
