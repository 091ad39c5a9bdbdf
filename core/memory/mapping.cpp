// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/mapping.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace synchroscope {

Mapping::~Mapping()
{
    if (m_data)
        ::munmap(m_data, m_bytes);
}

Result<Mapping> Mapping::map(int fd, Access access)
{
    struct stat status{};
    if (::fstat(fd, &status) != 0)
        return systemError("fstat of a shared segment");
    const auto bytes = static_cast<std::size_t>(status.st_size);
    const int protection = access == Access::readWrite ? PROT_READ | PROT_WRITE : PROT_READ;
    void *address = ::mmap(nullptr, bytes, protection, MAP_SHARED, fd, 0);
    if (address == MAP_FAILED)
        return systemError("mmap of a shared segment");
    return Mapping(static_cast<std::byte *>(address), bytes);
}

Result<UniqueFd> createSegment(const char *label, std::size_t bytes)
{
    UniqueFd fd(::memfd_create(label, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd.valid())
        return systemError("memfd_create");
    // Out of the way of the numbers under which a process of a run finds its segments.
    fd.reset(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 16));
    if (!fd.valid() && errno == EINVAL)
        errno = EMFILE; // the limit is below 16
    if (!fd.valid())
        return systemError("duplicating a shared segment's descriptor");
    if (::ftruncate(fd.get(), static_cast<off_t>(bytes)) != 0)
        return systemError("ftruncate of a shared segment");
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW) != 0)
        return systemError("sealing the size of a shared segment");
    return fd;
}

Result<void> sealAgainstNewWriters(int fd)
{
    if (::fcntl(fd, F_ADD_SEALS, F_SEAL_FUTURE_WRITE | F_SEAL_SEAL) != 0)
        return systemError("sealing a shared segment against writers");
    return {};
}

} // namespace synchroscope
