// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "process/child.h"
#include "process/evidence.h"
#include "recording/recording.h"
#include "run/shared_memory.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace synchroscope {

/// Asks /proc about the processes of one run and gives the words on which they sleep their names: everybody now and
/// then, and whoever has begun to wait as soon as that is seen. Used by one thread at a time.
class KernelWatch
{
public:
    using Take = std::function<void(int process, KernelSample &&sample)>; // KernelSample::at is still to be filled in

    /// For processes that stand at the start gate, before the descriptors of the segments are closed. An error where
    /// the kernel would not tell of every one of them: all or none.
    static Result<KernelWatch> open(const SharedMemory &memory, const std::vector<Child> &children);

    /// Hands over what is new: a sample that says what the one before said is left out.
    void look(const SharedMemory &memory, const std::vector<int> &live, const Take &take);
    /// Asks everybody, whenever that was done last.
    void lookAtAll(const SharedMemory &memory, const std::vector<int> &live, const Take &take);

    [[nodiscard]] std::optional<std::int64_t> waitedForProcessor(int process) const;

private:
    struct Watched
    {
        ProcessSampler sampler;
        std::uint64_t control = 0, channels = 0; // where the segments lie in its address space
        std::uint64_t named = 0;                 // ticket of the last wait whose word the kernel has named
        KernelSample last{};
    };
    KernelWatch() = default;
    void ask(const SharedMemory &memory, int process, std::uint64_t ticket, const Take &take);

    std::vector<Watched> m_watched;
    std::uint64_t m_lookedAt = 0;
};

} // namespace synchroscope
