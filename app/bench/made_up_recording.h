// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace synchroscope {

/// What three senders and three receivers would have recorded, each pair with a channel of its own (room for 8, 64 and
/// 1,024): `events` events in an order in which they could have happened, with blocked times, wake-ups and work, queues
/// that fill and run empty. The same for the same seed; made without any process.
Recording madeUpRecording(std::size_t events, std::uint32_t seed);

/// The same of one pair with room for 8, in any mode: also with sends that wait for receipt, and looks in vain.
Recording madeUpRecordingOfPair(std::size_t events, std::uint32_t seed, Mode mode);

/// The recording of madeUpRecording() while it is being made.
class GrowingRecording
{
public:
    GrowingRecording(std::size_t events, std::uint32_t seed);
    ~GrowingRecording();

    [[nodiscard]] const Recording &recording() const;
    /// As many events, or a few more.
    void growTo(std::size_t events);
    void finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace synchroscope
