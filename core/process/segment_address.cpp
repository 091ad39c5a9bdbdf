// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/segment_address.h"

#include "base/unique_fd.h"

#include <charconv>
#include <fstream>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace synchroscope {

namespace {

/// The first line of /proc/PID/maps that names this file: "7f…-7f… rw-s offset 00:01 inode /memfd:…".
std::string lineOf(std::istream &maps, std::uint64_t inode)
{
    const std::string wanted = std::to_string(inode);
    for (std::string line; std::getline(maps, line);) {
        std::size_t begin = 0;
        for (int field = 0; field < 4 && begin != std::string::npos; ++field)
            begin = line.find_first_not_of(' ', line.find(' ', begin));
        if (begin == std::string::npos || line.find("/memfd:", begin) == std::string::npos)
            continue;
        if (std::string_view(line).substr(begin, line.find(' ', begin) - begin) == wanted)
            return line;
    }
    return {};
}

} // namespace

Result<std::uint64_t> segmentAddress(pid_t child, int fd)
{
    struct stat segment{};
    if (::fstat(fd, &segment) != 0)
        return systemError("fstat of a segment");
    const std::string name = "/proc/" + std::to_string(child) + "/maps";
    std::ifstream maps(name);
    if (!maps)
        return systemError("opening " + name);
    const std::string line = lineOf(maps, segment.st_ino);
    std::uint64_t address = 0;
    if (std::from_chars(line.data(), line.data() + line.size(), address, 16).ec != std::errc())
        return Error{name + " does not name the shared memory", 0};
    return address;
}

} // namespace synchroscope
