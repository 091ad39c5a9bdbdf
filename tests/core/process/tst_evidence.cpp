// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "process/evidence.h"
#include "support/forked_child.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <grp.h>
#include <linux/futex.h>
#include <memory>
#include <QFile>
#include <QTest>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace synchroscope;
using test::ForkedChild;

namespace {

struct Shared
{
    std::atomic<std::uint32_t> word{0};  // the child sleeps on it
    std::atomic<std::uint32_t> round{0}; // the value at which it is about to sleep; stored before
};

struct Unmap
{
    void operator()(Shared *shared) const { ::munmap(shared, sizeof(Shared)); }
};

std::unique_ptr<Shared, Unmap> makeShared()
{
    void *memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return std::unique_ptr<Shared, Unmap>(memory == MAP_FAILED ? nullptr : new (memory) Shared);
}

/// Sleeps until the word is 1, then until it is 2, and so on.
int sleepAgainAndAgain(Shared *shared)
{
    for (std::uint32_t value = 0;; ++value) {
        shared->round = value;
        while (shared->word == value)
            ::syscall(SYS_futex, &shared->word, FUTEX_WAIT, value, nullptr, nullptr, 0);
    }
}

void wake(Shared &shared)
{
    ++shared.word;
    ::syscall(SYS_futex, &shared.word, FUTEX_WAKE, 1, nullptr, nullptr, 0);
}

/// Waits until the kernel says that the child sleeps on the word in this round; the last sample, or nothing in time.
std::optional<ProcessSample> asleepInRound(const Shared &shared, ProcessSampler &sampler, std::uint32_t round)
{
    const std::uint64_t deadline = monotonicNow() + 20'000'000'000;
    while (monotonicNow() < deadline) {
        if (shared.round == round) {
            auto sample = sampler.sample();
            if (sample && sample.value().sleepsOn(reinterpret_cast<std::uint64_t>(&shared.word)))
                return sample.value();
        }
        ::sched_yield();
    }
    return std::nullopt;
}

qsizetype voluntaryOuts(const std::vector<KernelSwitch> &switches)
{
    return std::count_if(switches.begin(), switches.end(), [](const KernelSwitch &s) { return s.out && s.voluntary; });
}

/// In the order of time, and alternating: nobody leaves the processor twice without having come back.
bool plausible(const std::vector<KernelSwitch> &switches, std::uint64_t from, std::uint64_t to)
{
    for (std::size_t i = 0; i < switches.size(); ++i) {
        if (switches[i].time < from || switches[i].time > to)
            return false;
        if (i > 0 && (switches[i].time < switches[i - 1].time || switches[i].out == switches[i - 1].out))
            return false;
    }
    return true;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void everySleepIsRecorded();
    void whatAKilledChildDidIsStillThere();
    void recordsThatDoNotFitAreMissed();
    void procNamesTheWordOnWhichAChildSleeps();
    void aChildThatComputesSleepsNowhere();
    void aStoppedChildShowsAsStopped();
    void nothingIsSaidOfAChildThatIsGone();
    void theProbeGivesAReasonForWhatIsMissing();
    void anOrdinaryUserLearnsAsMuch();

private:
    /// Where the kernel refuses, attach() must say so; nothing more can be tested there.
    static bool refused() { return probeEvidence().tier < 2 && !SwitchWitness::attach(0); }
};

void EvidenceTest::everySleepIsRecorded()
{
    if (refused())
        return;
    const auto shared = makeShared();
    ForkedChild child([&] { return sleepAgainAndAgain(shared.get()); });
    auto sampler = ProcessSampler::open(child.pid());
    QVERIFY(sampler.ok());
    const auto before = asleepInRound(*shared, sampler.value(), 0);
    QVERIFY(before);
    auto witness = SwitchWitness::attach(child.pid());
    QVERIFY2(witness.ok(), witness.ok() ? "" : witness.error().what.c_str());

    constexpr int sleeps = 100;
    const std::uint64_t from = monotonicNow();
    std::optional<ProcessSample> sample;
    std::vector<KernelSwitch> switches;
    for (std::uint32_t round = 1; round <= sleeps; ++round) {
        wake(*shared);
        sample = asleepInRound(*shared, sampler.value(), round);
        QVERIFY(sample);
        witness.value().drain(switches);
        QCOMPARE(voluntaryOuts(switches), static_cast<qsizetype>(round)); // at once, not at some later time
    }
    QVERIFY(plausible(switches, from, monotonicNow()));
    QVERIFY(!witness.value().lost());
    QCOMPARE(sample->voluntarySwitches - before->voluntarySwitches, std::int64_t{sleeps});
}

void EvidenceTest::whatAKilledChildDidIsStillThere()
{
    if (refused())
        return;
    const auto shared = makeShared();
    ForkedChild child([&] { return sleepAgainAndAgain(shared.get()); });
    auto sampler = ProcessSampler::open(child.pid());
    QVERIFY(sampler.ok() && asleepInRound(*shared, sampler.value(), 0));
    auto witness = SwitchWitness::attach(child.pid());
    QVERIFY(witness.ok());
    for (std::uint32_t round = 1; round <= 5; ++round) {
        wake(*shared);
        QVERIFY(asleepInRound(*shared, sampler.value(), round));
    }
    ::kill(child.pid(), SIGKILL);
    child.wait();

    SwitchWitness moved = std::move(witness).value(); // what it has seen goes with it
    std::vector<KernelSwitch> switches;
    moved.drain(switches);
    QVERIFY(voluntaryOuts(switches) >= 5);
    QVERIFY(!moved.lost());
    const std::size_t seen = switches.size();
    moved.drain(switches);
    QCOMPARE(switches.size(), seen); // each is handed over once
}

void EvidenceTest::recordsThatDoNotFitAreMissed()
{
    if (refused())
        return;
    const auto shared = makeShared();
    ForkedChild child([&] {
        while (shared->word == 0)
            ::syscall(SYS_futex, &shared->word, FUTEX_WAIT, 0, nullptr, nullptr, 0);
        for (int i = 0; i < 3000; ++i) { // two records of 16 bytes each: more than 64 KiB
            const timespec moment{0, 1};
            ::clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
        }
        return 0;
    });
    auto witness = SwitchWitness::attach(child.pid());
    QVERIFY(witness.ok());
    wake(*shared);
    QCOMPARE(child.wait(), 0);
    std::vector<KernelSwitch> switches;
    witness.value().drain(switches);
    QVERIFY(voluntaryOuts(switches) > 1000);
    QVERIFY(witness.value().lost());
}

void EvidenceTest::procNamesTheWordOnWhichAChildSleeps()
{
    const auto shared = makeShared();
    ForkedChild child([&] { return sleepAgainAndAgain(shared.get()); });
    auto sampler = ProcessSampler::open(child.pid());
    QVERIFY(sampler.ok());
    const auto sample = asleepInRound(*shared, sampler.value(), 0);
    QVERIFY(sample);
    QCOMPARE(sample->state, 'S');
    QCOMPARE(*sample->call, SYS_futex);
    QVERIFY(sample->waitingIn.empty() || sample->waitingIn.rfind("futex_", 0) == 0);
    QVERIFY(!sample->sleepsOn(reinterpret_cast<std::uint64_t>(&shared->round)));
}

void EvidenceTest::aChildThatComputesSleepsNowhere()
{
    const auto shared = makeShared();
    ForkedChild child([&]() -> int {
        for (;;)
            shared->round.fetch_add(1, std::memory_order_relaxed);
    });
    QTRY_VERIFY(shared->round > 1000);
    auto sampler = ProcessSampler::open(child.pid());
    QVERIFY(sampler.ok());
    const auto sample = sampler.value().sample();
    QVERIFY(sample.ok());
    QCOMPARE(sample.value().state, 'R');
    QVERIFY(!sample.value().call);
}

void EvidenceTest::aStoppedChildShowsAsStopped()
{
    const auto shared = makeShared();
    ForkedChild child([&] { return sleepAgainAndAgain(shared.get()); });
    auto sampler = ProcessSampler::open(child.pid());
    QVERIFY(sampler.ok());
    ::kill(child.pid(), SIGSTOP);
    siginfo_t info{};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child.pid()), &info, WSTOPPED | WNOWAIT), 0);
    const auto sample = sampler.value().sample();
    QVERIFY(sample.ok());
    QCOMPARE(sample.value().state, 'T');
    QVERIFY(!sample.value().sleepsOn(reinterpret_cast<std::uint64_t>(&shared->word)));
}

void EvidenceTest::nothingIsSaidOfAChildThatIsGone()
{
    ForkedChild child([] { return 0; });
    const pid_t pid = child.pid();
    auto sampler = ProcessSampler::open(pid);
    QVERIFY(sampler.ok());
    child.wait();
    QVERIFY(!sampler.value().sample());
    QVERIFY(!ProcessSampler::open(pid));
    QVERIFY(!SwitchWitness::attach(pid));
}

void EvidenceTest::theProbeGivesAReasonForWhatIsMissing()
{
    const EvidenceProbe probe = probeEvidence();
    QVERIFY(probe.tier >= 0 && probe.tier <= 2);
    QCOMPARE(probe.reason.empty(), probe.tier == 2);
    QCOMPARE(probe.remedy.empty(), probe.tier == 2);
}

void EvidenceTest::anOrdinaryUserLearnsAsMuch()
{
    constexpr uid_t nobody = 65534;
    const int here = probeEvidence().tier;
    int paranoid = 2;
    if (QFile file("/proc/sys/kernel/perf_event_paranoid"); file.open(QIODevice::ReadOnly))
        paranoid = file.readAll().trimmed().toInt();
    ForkedChild user([&] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 99;
        ::prctl(PR_SET_DUMPABLE, 1); // changing the user has taken it away
        return probeEvidence().tier;
    });
    const int status = user.wait();
    QVERIFY(WIFEXITED(status));
    if (paranoid <= 2)
        QCOMPARE(WEXITSTATUS(status), here);
    else
        QVERIFY(WEXITSTATUS(status) == 1 || WEXITSTATUS(status) == here);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
