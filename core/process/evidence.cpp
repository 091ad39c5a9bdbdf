// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/evidence.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <string_view>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace synchroscope {

namespace {

template<typename Number>
bool parse(std::string_view text, Number &number, int base = 10)
{
    return std::from_chars(text.data(), text.data() + text.size(), number, base).ec == std::errc();
}

/// The text after `key` in a file of "key: value" lines.
template<typename Number>
void parseAfter(std::string_view text, std::string_view key, Number &number)
{
    auto at = text.find(key);
    if (at == std::string_view::npos)
        return;
    at = text.find_first_not_of(" \t", at + key.size());
    if (at != std::string_view::npos)
        parse(text.substr(at), number);
}

Result<std::string> readAgain(const UniqueFd &file, std::string_view name)
{
    std::array<char, 4096> text; // /proc/PID/status is the longest, about 1,500 bytes
    const ssize_t bytes = ::pread(file.get(), text.data(), text.size(), 0);
    if (bytes < 0)
        return systemError("reading " + std::string(name));
    return std::string(text.data(), static_cast<std::size_t>(bytes));
}

/// Does the kernel really write down the switches of this thread?
Result<void> trySwitches()
{
    auto witness = SwitchWitness::attach(0);
    if (!witness)
        return witness.error();
    const timespec moment{0, 1};
    ::clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
    std::vector<KernelSwitch> switches;
    witness.value().drain(switches);
    for (const KernelSwitch &one : switches) {
        if (one.out && one.voluntary)
            return {};
    }
    return Error{"perf_event_open: no context switch was recorded", 0};
}

/// Does /proc say of a child in which system call it sleeps? That is what other users, Yama and some containers
/// hide first, so that whoever may read it may read the rest.
Result<void> tryProc()
{
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child < 0)
        return systemError("fork");
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        while (::getppid() == parent)
            ::pause();
        ::_exit(0);
    }
    auto sampler = ProcessSampler::open(child);
    auto sample = sampler ? sampler.value().sample() : Result<ProcessSample>(sampler.error());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    return sample ? Result<void>() : sample.error();
}

/// "cpu-ns waiting-ns stretches": of a kernel that does not count, three zeros or no file.
struct Schedule
{
    std::int64_t cpuNs = -1, waitingNs = -1;
};

Schedule readSchedule(const UniqueFd &file)
{
    Schedule schedule;
    if (!file.valid())
        return schedule;
    const auto read = readAgain(file, "/proc/PID/schedstat");
    if (!read)
        return schedule;
    const std::string &text = read.value();
    const auto blank = text.find(' ');
    if (blank == std::string::npos || !parse(text, schedule.cpuNs)
        || !parse(std::string_view(text).substr(blank + 1), schedule.waitingNs)
        || schedule.cpuNs + schedule.waitingNs == 0)
        return {};
    return schedule;
}

/// Why perf_event_open has failed, and what helps.
EvidenceProbe explain(const Error &error)
{
    EvidenceProbe probe;
    probe.reason = "The kernel does not report context switches (" + error.what + ").";
    int paranoid = 0;
    std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> paranoid;
    if (error.code == ENOSYS || error.code == ENOENT || error.code == ENODEV)
        probe.remedy = "This kernel has no perf events: use one that was built with CONFIG_PERF_EVENTS=y, as those of all "
                       "distributions are.";
    else if (error.what.starts_with("mapping"))
        probe.remedy = "Other programs hold this user's perf memory; this gives more until the next start of the "
                       "machine: sudo sysctl kernel.perf_event_mlock_kb=4096";
    else if (paranoid > 2)
        probe.remedy =
            "kernel.perf_event_paranoid is " + std::to_string(paranoid)
            + "; until the next start of the machine this allows it: sudo sysctl kernel.perf_event_paranoid=2 "
              "(for good: the line kernel.perf_event_paranoid=2 in a file in /etc/sysctl.d)";
    else if (error.code == EACCES || error.code == EPERM)
        probe.remedy =
            "A container or security policy forbids perf_event_open; allow that system call (docker run --cap-add=PERFMON, "
            "or a seccomp profile of one's own), or run outside.";
    else
        probe.remedy = "Nothing is known that helps; `synchroscope doctor` tries again.";
    return probe;
}

} // namespace

EvidenceProbe probeEvidence()
{
    const auto switches = trySwitches();
    if (switches)
        return {2, {}, {}};
    return evidenceWithout(switches.error(), tryProc());
}

EvidenceProbe evidenceWithout(const Error &switches, const Result<void> &proc)
{
    EvidenceProbe probe = explain(switches);
    probe.tier = proc ? 1 : 0;
    if (!proc) {
        probe.reason += " Nor does /proc tell where a child sleeps (" + proc.error().what + ").";
        probe.remedy += " /proc must be mounted (mount -t proc proc /proc), and readable for the owner of "
                        "a process.";
    }
    return probe;
}

Result<SwitchWitness> SwitchWitness::attach(pid_t pid)
{
    perf_event_attr attributes{};
    attributes.size = sizeof(attributes);
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.config = PERF_COUNT_SW_DUMMY; // counts nothing: only the switch records are wanted
    attributes.context_switch = 1;
    attributes.exclude_kernel = 1; // else it needs privileges
    attributes.exclude_hv = 1;
    attributes.sample_type = PERF_SAMPLE_TIME;
    attributes.sample_id_all = 1; // gives the switch records their time
    attributes.use_clockid = 1;
    attributes.clockid = CLOCK_MONOTONIC; // the clock of our own events

    UniqueFd event(static_cast<int>(::syscall(SYS_perf_event_open, &attributes, pid, -1, -1, PERF_FLAG_FD_CLOEXEC)));
    if (!event.valid())
        return systemError("perf_event_open");
    void *memory = ::mmap(nullptr, SwitchRing::mappedBytes(), PROT_READ | PROT_WRITE, MAP_SHARED, event.get(), 0);
    if (memory == MAP_FAILED)
        return systemError("mapping the ring of perf_event_open");
    return SwitchWitness(std::move(event), SwitchRing(memory));
}

void SwitchWitness::drain(std::vector<KernelSwitch> &switches)
{
    const auto fill = m_ring.drain([&](const SwitchRing::Record &record) {
        if (record.header.type == PERF_RECORD_LOST)
            m_lost = true;
        if (record.header.type != PERF_RECORD_SWITCH)
            return;
        const bool out = (record.header.misc & PERF_RECORD_MISC_SWITCH_OUT) != 0;
        const bool preempted = (record.header.misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0;
        switches.push_back({record.body[0], out, out && !preempted}); // the body of a switch is its time
    });
    m_lost = m_lost || fill == SwitchRing::Fill::full;
}

bool ProcessSample::sleepsOn(std::uint64_t word) const
{
    return state == 'S' && call == SYS_futex && firstArgument == word;
}

Result<ProcessSampler> ProcessSampler::open(pid_t pid)
{
    ProcessSampler sampler;
    const std::string folder = "/proc/" + std::to_string(pid) + "/";
    for (auto [file, name] : {std::pair(&sampler.m_state, "stat"), std::pair(&sampler.m_waitingIn, "wchan"),
                              std::pair(&sampler.m_call, "syscall"), std::pair(&sampler.m_switches, "status")}) {
        file->reset(::open((folder + name).c_str(), O_RDONLY | O_CLOEXEC));
        if (!file->valid())
            return systemError("opening " + folder + name);
    }
    sampler.m_schedule.reset(::open((folder + "schedstat").c_str(), O_RDONLY | O_CLOEXEC));
    return sampler;
}

Result<ProcessSample> ProcessSampler::sample()
{
    const auto state = readAgain(m_state, "/proc/PID/stat");
    const auto waitingIn = readAgain(m_waitingIn, "/proc/PID/wchan");
    const auto call = readAgain(m_call, "/proc/PID/syscall");
    const auto switches = readAgain(m_switches, "/proc/PID/status");
    for (const auto *text : {&state, &waitingIn, &call, &switches}) {
        if (!*text)
            return text->error();
    }
    ProcessSample sample;
    // "4711 (any name) with) brackets) S …": the state follows the last bracket.
    const auto bracket = state.value().rfind(')');
    if (bracket != std::string::npos && bracket + 2 < state.value().size())
        sample.state = state.value()[bracket + 2];
    if (waitingIn.value() != "0")
        sample.waitingIn = waitingIn.value();
    // "202 0x7f… 0x0 …", "running", or "-1 …" when it sleeps outside any system call (a page fault).
    const std::string &words = call.value();
    long number = -1;
    if (parse(words, number) && number >= 0) {
        sample.call = number;
        if (const auto argument = words.find("0x"); argument != std::string::npos)
            parse(std::string_view(words).substr(argument + 2), sample.firstArgument, 16);
    }
    // The two names end alike: a line begins with its own.
    parseAfter(switches.value(), "\nvoluntary_ctxt_switches:", sample.voluntarySwitches);
    parseAfter(switches.value(), "\nnonvoluntary_ctxt_switches:", sample.involuntarySwitches);
    const Schedule schedule = readSchedule(m_schedule);
    sample.cpuNs = schedule.cpuNs;
    sample.waitingNs = schedule.waitingNs;
    return sample;
}

std::optional<std::int64_t> ProcessSampler::waitedForProcessor() const
{
    const Schedule schedule = readSchedule(m_schedule);
    return schedule.waitingNs < 0 ? std::nullopt : std::optional(schedule.waitingNs);
}

} // namespace synchroscope
