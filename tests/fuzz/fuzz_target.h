// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/entries.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>

namespace synchroscope::fuzz {

/// What is wrong with what came out ends the fuzzer like a crash, so that it keeps the input.
inline int run(std::string (*entry)(Bytes), const std::uint8_t *data, std::size_t size)
{
    const std::string objection = entry({data, size});
    if (!objection.empty()) {
        std::fprintf(stderr, "%s\n", objection.c_str());
        std::abort();
    }
    return 0;
}

} // namespace synchroscope::fuzz
