// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the process of a run (SYNCHROSCOPE_PROCESS) and lies: it writes that it is blocked, and computes
// meanwhile.
#include "base/clock.h"
#include "base/unique_fd.h"
#include "memory/gate.h"
#include "memory/layout.h"
#include "memory/mapping.h"
#include "trace/ring_layout.h"
#include "trace/trace_writer.h"

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

using namespace synchroscope;

namespace {

constexpr std::uint64_t pretence = 30'000'000; // ns

Result<Mapping> take(int fd, Mapping::Access access)
{
    const UniqueFd owned(fd);
    return Mapping::map(owned.get(), access);
}

int lie(int self)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    auto control = take(controlFd, Mapping::Access::readOnly);
    auto channels = take(channelsFd, Mapping::Access::readWrite);
    auto ring = take(ringFd, Mapping::Access::readWrite);
    if (!control || !channels || !ring)
        return 2;
    const auto &block = *reinterpret_cast<const ControlBlock *>(control.value().data());
    auto &header = *reinterpret_cast<RingHeader *>(ring.value().data());
    TraceWriter trace(ring.value().data(), block.control[static_cast<std::size_t>(self)], block.stamps);
    Gate gate(block, self, header.gate);
    header.stage.store(static_cast<std::uint32_t>(Stage::ready), std::memory_order_release);
    futexWake(header.stage);
    gate.pass(GateKind::start);

    trace.emit({.value = static_cast<std::uint32_t>(::getpid()), .kind = EventKind::processStarted});
    constexpr auto reason = static_cast<std::uint8_t>(BlockReason::queueEmpty);
    trace.emit({.kind = EventKind::blocked, .detail = reason, .channel = 0});
    for (const std::uint64_t until = monotonicNow() + pretence; monotonicNow() < until;) {
    }
    trace.emit({.kind = EventKind::woken, .detail = reason, .channel = 0});
    trace.emit({.kind = EventKind::processEnded, .detail = static_cast<std::uint8_t>(ExitKind::ok)});
    return 0;
}

} // namespace

int main(int argc, char **argv) { ::_exit(argc >= 2 ? lie(std::atoi(argv[1])) : 2); }
