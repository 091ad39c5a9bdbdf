// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return synchroscope::fuzz::run(synchroscope::fuzz::readRecording, data, size);
}
