// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace synchroscope {

Result<void> writeTextFile(const std::string &path, const std::function<void(std::ostream &)> &write)
{
    const auto cannot = [&path](int code) {
        return Error{"cannot write " + path + ": " + std::generic_category().message(code != 0 ? code : EIO), code};
    };
    errno = 0;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    if (!out)
        return cannot(errno);
    errno = 0;
    write(out);
    out.close();
    return out ? Result<void>() : cannot(errno);
}

} // namespace synchroscope
