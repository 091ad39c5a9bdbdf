// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "fuzz/recording_log.h"

#include <algorithm>

extern "C" {

std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return synchroscope::fuzz::run(synchroscope::fuzz::skimRecordingWithLog, data, size);
}

/// Three of four changes are made by somebody who knows the log's checksums.
std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    using namespace synchroscope::fuzz;
    if (seed % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    FileBytes bytes(data, data + size);
    changeLog(bytes, seed / 4);
    std::copy(bytes.begin(), bytes.end(), data);
    return size;
}

} // extern "C"
