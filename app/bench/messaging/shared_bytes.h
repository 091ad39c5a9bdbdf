// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/transport.h"
#include "memory/mapping.h"

#include <string>

namespace synchroscope::bench {

/// Zeroed memory that children share with the parent. It has no name, and is gone with the last of them.
inline Mapping sharedBytes(std::size_t bytes)
{
    auto segment = createSegment("synchroscope-bench", bytes);
    if (!segment)
        throw TransportFailure(segment.error().what);
    auto mapping = Mapping::map(segment.value().get(), Mapping::Access::readWrite);
    if (!mapping)
        throw TransportFailure(mapping.error().what);
    return std::move(mapping).value();
}

} // namespace synchroscope::bench
