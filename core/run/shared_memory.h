// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channel/channel_layout.h"
#include "memory/layout.h"
#include "memory/mapping.h"
#include "memory/stamp_keeper.h"
#include "recording/recording.h"
#include "trace/ring_layout.h"

#include <optional>
#include <vector>

namespace synchroscope {

/// As the control segment tells of a channel, but for where it lies and whether anybody spins.
ChannelEntry channelEntry(const ChannelSpec &channel);

/// All segments of one run, as the parent holds them: laid out for a scenario, empty, the gate shut.
class SharedMemory
{
public:
    static Result<SharedMemory> create(const Scenario &scenario, const Settings &settings);

    [[nodiscard]] ControlBlock &control() const { return *reinterpret_cast<ControlBlock *>(m_control.data()); }
    [[nodiscard]] StampKeeper &stamps() { return *m_stamps; }
    [[nodiscard]] std::byte *channels() const { return m_channels.data(); }
    [[nodiscard]] ChannelParts channel(int index) const;
    [[nodiscard]] std::byte *ring(int process) const { return m_rings[static_cast<std::size_t>(process)].data(); }
    [[nodiscard]] RingHeader &ringHeader(int process) const { return *reinterpret_cast<RingHeader *>(ring(process)); }

    [[nodiscard]] int controlFd() const { return m_controlFd.get(); }
    [[nodiscard]] int channelsFd() const { return m_channelsFd.get(); }
    [[nodiscard]] int ringFd(int process) const { return m_ringFds[static_cast<std::size_t>(process)].get(); }
    /// The processes have inherited them: the parent needs the mappings only.
    void closeDescriptors();

private:
    SharedMemory() = default;
    Result<void> layOutControl(const Scenario &scenario, const Settings &settings);
    Result<void> layOutChannels(const Scenario &scenario);

    UniqueFd m_controlFd, m_channelsFd;
    std::vector<UniqueFd> m_ringFds;
    Mapping m_control, m_channels;
    std::optional<StampKeeper> m_stamps; // of the control block
    std::vector<Mapping> m_rings; // read only: they are the processes' own
};

} // namespace synchroscope
