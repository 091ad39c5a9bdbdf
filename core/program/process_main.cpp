// SPDX-License-Identifier: GPL-3.0-or-later
// What every process of a run executes: find the shared memory, lock oneself in, wait at the gate, run the program.
#include "base/unique_fd.h"
#include "channel/damage.h"
#include "memory/gate.h"
#include "memory/layout.h"
#include "memory/mapping.h"
#include "memory/remote_barrier.h"
#include "process/sandbox.h"
#include "program/lua_host.h"
#include "trace/ring_layout.h"
#include "trace/trace_writer.h"

#include <csignal>
#include <cstdlib>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

namespace synchroscope {

namespace {

/// The parent waits for this: ready to run, or why not.
void report(RingHeader &ring, Stage stage, std::string_view failure = {})
{
    ring.failure[failure.copy(ring.failure, sizeof(ring.failure) - 1)] = '\0';
    ring.stage.store(static_cast<std::uint32_t>(stage), std::memory_order_release);
    futexWake(ring.stage);
}

Result<Mapping> take(int fd, Mapping::Access access)
{
    const UniqueFd owned(fd); // closed once it is mapped: the program has no descriptors at all
    return Mapping::map(owned.get(), access);
}

LuaHost::End run(const ControlBlock &control, std::byte *channels, int self, TraceWriter &trace, Gate &gate)
{
    const ProcessEntry &entry = control.processes[static_cast<std::size_t>(self)];
    const std::string_view program(reinterpret_cast<const char *>(&control) + entry.programOffset, entry.programBytes);
    LuaHost host({control, channels, self, trace, gate});
    LuaHost::End end;
    bool damaged = false;
    try {
        end = host.run(program);
    } catch (const DamagedMemory &damage) {
        end = {false, damage.what()};
        damaged = true;
    }
    gate.pass(GateKind::end);
    Event ended;
    ended.kind = EventKind::processEnded;
    ended.detail = static_cast<std::uint8_t>(end.good ? ExitKind::ok : ExitKind::error);
    trace.emit(ended, end.message); // before the others are told: its end is the cause
    try {
        if (!damaged)
            host.leaveChannels();
    } catch (const DamagedMemory &) {
        damaged = true;
    }
    if (damaged)
        ::_exit(2); // perhaps inside a lock: an end that the supervisor puts right
    return end;
}

int processMain(int self)
{
    // First of all: from now on this process cannot outlive its parent.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    auto control = take(controlFd, Mapping::Access::readOnly);
    auto channels = take(channelsFd, Mapping::Access::readWrite);
    auto ring = take(ringFd, Mapping::Access::readWrite);
    if (!control || !channels || !ring)
        return 2;
    const auto &block = *reinterpret_cast<const ControlBlock *>(control.value().data());
    auto &header = *reinterpret_cast<RingHeader *>(ring.value().data());
    if (block.magic != layoutMagic || block.version != layoutVersion || self < 0
        || static_cast<std::uint32_t>(self) >= block.processCount) {
        report(header, Stage::failed, "synchroscope and synchroscope-process are of different versions");
        return 2;
    }
    if (::getppid() != block.parentPid) // it ended before the signal was asked for
        return 2;
    ::prctl(PR_SET_TIMERSLACK, 1UL); // ns: work() ends as close to its time as the machine can
    ::prctl(PR_SET_NAME, block.processes[static_cast<std::size_t>(self)].name); // what ps and top show

    if (block.fullSpeed && !registerForRemoteBarriers() && block.channelCount > 0 && block.channels[0].remoteBarriers) {
        report(header, Stage::failed, "the kernel gives its parent barriers (membarrier), but not this process");
        return 2;
    }
    if (const auto sandboxed = enterSandbox(SandboxLimits{}); !sandboxed) {
        report(header, Stage::failed, sandboxed.error().what);
        return 2;
    }
    TraceWriter trace(ring.value().data(), block.control[static_cast<std::size_t>(self)], block.stamps);
    Gate gate(block, self, header.gate);
    report(header, Stage::ready);
    gate.passStart();

    Event started;
    started.kind = EventKind::processStarted;
    started.value = static_cast<std::uint32_t>(::getpid());
    trace.emit(started);
    return run(block, channels.value().data(), self, trace, gate).good ? 0 : 1;
}

} // namespace

} // namespace synchroscope

int main(int argc, char **argv)
{
    // Without the clean-up of the C library: the sandbox allows no more than the program needs.
    ::_exit(argc >= 2 ? synchroscope::processMain(std::atoi(argv[1])) : 2);
}
