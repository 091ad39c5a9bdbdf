// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recording_builder.h"

#include <random>

namespace synchroscope {

/// `count` events of pure nonsense, as a process might scribble them into shared memory: every field at random,
/// half of the time within the range of what exists.
inline Recording nonsense(std::uint32_t seed, std::size_t count)
{
    RecordingBuilder run(senderAndReceiver(), inMode(1));
    std::mt19937 generator(seed);
    const auto random = [&generator] { return static_cast<std::uint32_t>(generator()); };
    const auto below = [&random](std::uint32_t limit) { return random() % limit; };
    for (std::size_t i = 0; i < count; ++i) {
        const bool plausible = below(2) == 0;
        Event event;
        event.message = plausible ? below(50) : random();
        event.value = plausible ? below(20) : random();
        event.depth = static_cast<std::uint16_t>(plausible ? below(5) : random());
        event.line = static_cast<std::uint16_t>(random());
        event.kind = static_cast<EventKind>(plausible ? below(eventKindCount) : below(256));
        event.detail = static_cast<std::uint8_t>(plausible ? below(4) : below(256));
        event.channel = static_cast<std::uint8_t>(plausible ? 0 : below(256));
        event.peer = static_cast<std::uint8_t>(plausible ? below(2) : below(256));
        event.flags = static_cast<std::uint8_t>(below(4));
        // Ends are rare, so that the living meet most of the nonsense.
        const bool ends = event.kind == EventKind::processEnded || event.kind == EventKind::peerDied;
        if (ends && below(5000) != 0)
            event.kind = EventKind::blocked;
        const int process = static_cast<int>(below(10) == 0 ? below(256) : below(2));
        run.event(static_cast<double>(i) / 100, process, event, plausible ? "some text" : "");
        if (process == supervisorIndex)
            run.event(static_cast<double>(i) / 100, supervisorIndex, event);
    }
    run.recording.finished = true;
    return std::move(run.recording);
}

} // namespace synchroscope
