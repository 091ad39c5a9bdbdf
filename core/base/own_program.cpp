// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_program.h"

#include <sys/auxv.h>

namespace synchroscope {

namespace {

/// As it was started: relative to where that was, so it must be asked for before anybody changes the folder.
const std::filesystem::path started = [] {
    const auto *name = reinterpret_cast<const char *>(::getauxval(AT_EXECFN)); // the kernel's word
    std::error_code error;
    return name ? std::filesystem::canonical(name, error) : std::filesystem::path();
}();

} // namespace

std::filesystem::path ownFolder()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    return (error ? started : self).parent_path();
}

} // namespace synchroscope
