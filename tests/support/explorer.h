// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <ucontext.h>
#include <unordered_set>
#include <vector>

namespace synchroscope {

/// Something small that several participants do with memory that they share: what the Explorer goes through.
class ExploredWorld
{
public:
    virtual ~ExploredWorld() = default;
    [[nodiscard]] virtual int participants() const = 0;
    /// Everything as it is at the start, at the same addresses each time.
    virtual void begin() = 0;
    /// The whole life of a participant. It must depend on nothing but what it reads in the shared memory.
    virtual void live(int participant) = 0;
    /// What is done when somebody has died, by one who does not. False: not possible as long as another is not buried.
    virtual bool bury(int dead) = 0;
    /// Of the shared memory, and of what each participant is known to have achieved.
    [[nodiscard]] virtual std::uint64_t fingerprint() const = 0;
    /// What is wrong now, or at the end; empty if nothing is.
    [[nodiscard]] virtual std::string objection() const = 0;
    [[nodiscard]] virtual std::string objectionAtTheEnd() = 0;
    /// Asleep at the end, when nobody else can go on: because there is nothing for it?
    [[nodiscard]] virtual bool maySleep(int participant) const = 0;
    [[nodiscard]] virtual std::string nameOf(const void *address) const = 0;
    /// Memory that nobody looks at without a lock: whoever holds it is not interrupted there, for nobody would notice;
    /// it may only die. Whoever does not hold it must not come here.
    enum class Guard : std::uint8_t { none, held, missing };
    [[nodiscard]] virtual Guard guardOf(const void *address, int participant) const = 0;

    std::byte *memory = nullptr; // shared, and what follows of it
    std::size_t bytes = 0;
    std::vector<const void *> publications; // words elsewhere: nobody decides by them, but to store there is a step too
    const void *spinWord = nullptr; // whoever finds it not zero only looks again
    int mortals = 0;                // of the first so many some may die, at any step
    int deaths = 1;                 // at most
    bool storesMayBeLate = false;   // the processor's store buffers: see Explorer

    /// Something broken on purpose: the stores of `participant` to `address` come only after so many further accesses,
    /// and no more if it dies before that.
    struct Mutation
    {
        int participant = 0;
        const void *address = nullptr;
        int postponedBy = 0;
        bool noRemoteBarrier = false;
        bool blindSleep = false; // whatever the word is
    } mutation;
};

struct ExploredReport
{
    std::uint64_t executions = 0, complete = 0, states = 0, steps = 0, deepest = 0;
    std::string objection;  // with the schedule that leads there; empty: none
    bool exhausted = false; // nothing is left that was not tried
};

/// Goes through everything that can happen: who does the next step, whose time limit is over, who dies. Participants
/// are fibers of one thread, running the real code, which is compiled so that it calls the explorer before each access
/// to memory (explored_memory.cpp). Stateless search: to try another choice, everything is done again from the start.
/// Whoever dies does so between two of its steps or asleep, and is buried at any time after that.
///
/// States that have been seen are not gone through again. A fiber depends only on what it has read, so a state is the
/// shared memory and, of each fiber, what it has read since it last said where it stands (settledAs).
///
/// Memory is sequentially consistent, or, with `storesMayBeLate`, nearly as x86 has it: an atomic store weaker than
/// seq_cst goes into a buffer of its fiber, first in, first out, and is seen by others at any later time, at the latest
/// before the fiber's next stronger access, system call or plain store. Weaker orders are not explored. A copy of a
/// text is no step of its own: what happens around it is.
class Explorer
{
public:
    struct Limits
    {
        int preemptions = -1; // times that a fiber which could go on does not; −1: as often as can be
        std::uint64_t executions = UINT64_MAX;
    };
    ExploredReport explore(ExploredWorld &world, const Limits &limits);

    // For the replaced memory accesses and system calls. They do nothing unless a fiber runs.
    static Explorer *running()
    {
        return s_running && s_running->m_self >= 0 && s_running->m_own == 0 ? s_running : nullptr;
    }
    [[nodiscard]] bool isShared(const volatile void *address) const
    {
        return static_cast<std::size_t>(static_cast<const volatile std::byte *>(address) - m_world->memory)
                < m_world->bytes
            || std::find(m_world->publications.begin(), m_world->publications.end(), address)
                != m_world->publications.end();
    }
    /// The running fiber is about to do something that others may notice: now it is decided who goes on.
    void step(const volatile void *address = nullptr);
    void observe(std::uint64_t value);
    void settledAs(std::uint64_t value);
    /// What `address` holds for the running fiber, or was, before a step that looks at it or changes it.
    void note(const char *what, const volatile void *address, std::uint64_t value);
    [[nodiscard]] bool isSpinning(const volatile void *address, std::uint64_t value);
    /// False: it is to be done at once.
    bool storeLater(volatile void *address, std::size_t size, std::uint64_t value);
    bool ownStore(const volatile void *address, std::uint64_t &value) const; // the youngest that is still in the buffer
    void finishStores();                                                     // of the running fiber
    void remoteBarrier();
    bool postpone(volatile void *address, std::size_t size, std::uint64_t value); // Mutation
    void accessed();

    enum class Wait : std::uint8_t { woken, changed, timedOut };
    Wait wait(const volatile std::uint32_t *word, std::uint32_t expected, bool timed);
    /// Only the supervisor waits for a limited time for one that spins, and no shorter than it must.
    [[nodiscard]] bool isTimed(const void *word) const { return word != m_world->spinWord || m_self + 1 == m_fiberCount; }
    int wake(const volatile std::uint32_t *word, int count);
    [[nodiscard]] bool timeIsOver() const { return m_fibers[static_cast<std::size_t>(m_self)].timeIsOver; }
    /// ns; a wait that has timed out has taken long.
    [[nodiscard]] std::uint64_t now() const { return m_fibers[static_cast<std::size_t>(m_self)].timeOuts * 100'000'000'000; }
    void newTime() { m_fibers[static_cast<std::size_t>(m_self)].timeIsOver = false; }
    [[nodiscard]] int self() const { return m_self; }

    /// What an execution allocates inside its fibers, which are left where they stand.
    static void *allocate(std::size_t bytes);
    static bool isOwn(const void *memory);

private:
    /// While it works for itself, inside of a fiber.
    class Own
    {
    public:
        explicit Own(Explorer &explorer) : m_explorer(explorer) { ++m_explorer.m_own; }
        ~Own() { --m_explorer.m_own; }
        Own(const Own &) = delete;
        Own &operator=(const Own &) = delete;

    private:
        Explorer &m_explorer;
    };

    static constexpr int mostFibers = 6, mostOptions = 24;
    static constexpr std::uint64_t longest = 20'000; // steps of one execution
    static constexpr std::size_t stackBytes = 128 * 1024;

    enum class Status : std::uint8_t { unborn, ready, asleep, ended, dead };
    struct Store
    {
        volatile void *address;
        std::size_t size;
        std::uint64_t value;
    };
    struct Fiber
    {
        ucontext_t context{};
        std::vector<std::byte> stack;
        Status status = Status::unborn;
        const volatile std::uint32_t *word = nullptr;
        bool timed = false, timedOut = false, timeIsOver = false, spins = false, willSpin = false;
        std::uint64_t timeOuts = 0;
        std::uint64_t rank = 0; // of those asleep, who came first
        std::uint64_t read = 0; // fingerprint of what it has read
        std::array<Store, 16> stores{};
        std::size_t storeCount = 0;
        Store postponed{};
        int postponedBy = 0;
    };
    enum class Kind : std::uint8_t { run, timeOut, die, finishStore };
    struct Option
    {
        Kind kind;
        std::int8_t fiber;
    };
    struct Point
    {
        std::array<Option, mostOptions> options;
        std::uint8_t count = 0, taken = 0;
    };
    enum class Ending : std::uint8_t { none, all, seenBefore, objection };

    static void enter();
    void buryTheDead();
    [[nodiscard]] bool anotherMayDie() const { return static_cast<int>(m_dead.size()) < m_world->deaths; }
    void execute();
    int decide(bool unnoticed = false);
    void collectOptions(Point &point, bool unnoticed) const;
    [[nodiscard]] std::uint64_t key() const;
    void finishOne(Fiber &fiber);
    void leaveTo(int next); // from the running fiber
    [[nodiscard]] bool backtrack();
    [[nodiscard]] std::string schedule();

    static Explorer *s_running;

    ExploredWorld *m_world = nullptr;
    Limits m_limits;
    ucontext_t m_main{};
    std::array<Fiber, mostFibers> m_fibers;
    int m_fiberCount = 0, m_self = -1, m_last = -1;
    std::vector<int> m_dead; // in the order of dying
    std::size_t m_buried = 0;
    std::vector<Point> m_path;
    std::size_t m_depth = 0;
    std::uint64_t m_steps = 0, m_ranks = 0;
    int m_preemptions = 0;
    Ending m_ending = Ending::none;
    std::string m_objection;
    std::unordered_set<std::uint64_t> m_seen;
    ExploredReport m_report;
    int m_own = 0;
    bool m_logs = false;
    std::vector<std::string> m_log;
};

/// Mixes one more value into a fingerprint.
inline std::uint64_t mixed(std::uint64_t fingerprint, std::uint64_t value)
{
    fingerprint = (fingerprint ^ value) * 0x9e3779b97f4a7c15U;
    return fingerprint ^ (fingerprint >> 29);
}
std::uint64_t fingerprintOf(const void *memory, std::size_t bytes, std::uint64_t before = 0);

} // namespace synchroscope
