// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <array>
#include <cstdint>

namespace synchroscope {

/// A suspicion, never a certainty: for a while no message has been put or taken, yet every live process has
/// polled, been refused or timed out. Fed with the merged events.
class LivelockWatch
{
public:
    void take(const RecordedEvent &event);
    [[nodiscard]] bool suspects(std::int64_t now, std::int64_t patience, const std::vector<int> &liveProcesses) const;

private:
    std::int64_t m_progress = 0;                             // axis ns of the last put or take
    std::array<std::int64_t, maxProcesses + 1> m_inVain{};   // axis ns of each process's last vain attempt
};

} // namespace synchroscope
