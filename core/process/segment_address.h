// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <sys/types.h>

namespace synchroscope {

/// Where a segment lies in the address space of a child, as the kernel says: not as the child does. `fd` is one of our
/// own descriptors of the segment.
Result<std::uint64_t> segmentAddress(pid_t child, int fd);

} // namespace synchroscope
