// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_file/recording_writer.h"

namespace synchroscope {

/// How much of a growing recording has been handed on.
class GainMark
{
public:
    /// What has come since the last call, at most so many events. What the kernel said and how it stands is told
    /// only with the last of them, so that nothing in the file is ahead of its events.
    Gain next(std::size_t run, const Recording &recording, std::size_t mostEvents);

    [[nodiscard]] std::size_t events() const { return m_events; }
    /// All that there is has been handed on.
    [[nodiscard]] bool upToDate(const Recording &recording) const { return m_events == recording.events().size(); }

private:
    std::size_t m_events = 0, m_choices = 0;
    std::array<std::size_t, maxProcesses> m_switches{}, m_samples{};
};

} // namespace synchroscope
