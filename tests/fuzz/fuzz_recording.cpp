// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "fuzz/recording_mutator.h"

#include <algorithm>

extern "C" {

std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return synchroscope::fuzz::run(synchroscope::fuzz::skimRecording, data, size);
}

/// Half of the changes are made by somebody who knows what such a file holds.
std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    using namespace synchroscope::fuzz;
    if (seed % 4 < 2) {
        FileBytes file(data, data + size);
        const auto changed = withAnotherValue(file, seed / 4);
        if (!changed || changed->size() > maxSize)
            return LLVMFuzzerMutate(data, size, maxSize);
        std::copy(changed->begin(), changed->end(), data);
        return changed->size();
    }
    if (seed % 4 == 2) {
        FileBytes file(data, data + size);
        changePage(file, seed / 4);
        std::copy(file.begin(), file.end(), data);
        return size;
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

} // extern "C"
