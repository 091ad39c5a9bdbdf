// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/explorer.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::size_t arenaBytes = 4 * 1024 * 1024;
alignas(64) std::byte arena[arenaBytes];
std::size_t arenaUsed = 0;

} // namespace

Explorer *Explorer::s_running = nullptr;

std::uint64_t fingerprintOf(const void *memory, std::size_t bytes, std::uint64_t before)
{
    const auto *at = static_cast<const std::byte *>(memory);
    for (; bytes >= 8; bytes -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        before = mixed(before, word);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, at, bytes);
    return mixed(before, rest);
}

void *Explorer::allocate(std::size_t bytes)
{
    if (!running())
        return nullptr;
    bytes = (bytes + 63) / 64 * 64;
    if (arenaUsed + bytes > arenaBytes)
        std::abort();
    return arena + (arenaUsed += bytes) - bytes;
}

bool Explorer::isOwn(const void *memory)
{
    const auto *at = static_cast<const std::byte *>(memory);
    return at >= arena && at < arena + arenaBytes;
}

ExploredReport Explorer::explore(ExploredWorld &world, const Limits &limits)
{
    m_world = &world;
    m_limits = limits;
    m_fiberCount = world.participants() + 1;
    if (m_fiberCount > mostFibers)
        std::abort();
    for (Fiber &fiber : m_fibers)
        fiber.stack.resize(stackBytes);
    s_running = this;
    do {
        execute();
        ++m_report.executions;
        if (m_ending == Ending::all) {
            ++m_report.complete;
            m_objection = world.objectionAtTheEnd();
        }
        if (!m_objection.empty()) {
            m_report.objection = m_objection + "\n" + schedule();
            break;
        }
        m_report.exhausted = !backtrack();
    } while (!m_report.exhausted && m_report.executions < limits.executions);
    s_running = nullptr;
    m_report.states = m_seen.size();
    return m_report;
}

/// One time from the start to the end, along the path that is there and then with the first choice each time.
void Explorer::execute()
{
    m_world->begin();
    arenaUsed = 0;
    m_depth = 0;
    m_steps = m_ranks = 0;
    m_preemptions = 0;
    m_last = -1;
    m_dead.clear();
    m_buried = 0;
    m_ending = Ending::none;
    m_objection.clear();
    for (int f = 0; f < m_fiberCount; ++f) {
        Fiber &fiber = m_fibers[static_cast<std::size_t>(f)];
        fiber.status = f + 1 < m_fiberCount ? Status::ready : Status::unborn;
        fiber.timed = fiber.timedOut = fiber.timeIsOver = fiber.spins = fiber.willSpin = false;
        fiber.read = static_cast<std::uint64_t>(f);
        fiber.storeCount = fiber.timeOuts = 0;
        fiber.postponedBy = 0;
        ::getcontext(&fiber.context);
        fiber.context.uc_stack.ss_sp = fiber.stack.data();
        fiber.context.uc_stack.ss_size = stackBytes;
        fiber.context.uc_link = nullptr;
        ::makecontext(&fiber.context, &Explorer::enter, 0);
    }
    if (const int first = decide(); first >= 0) {
        m_self = first;
        ::swapcontext(&m_main, &m_fibers[static_cast<std::size_t>(first)].context);
    }
    m_report.steps += m_steps;
}

/// Who cannot be buried yet is so after the others.
void Explorer::buryTheDead()
{
    while (m_buried < m_dead.size()) {
        if (m_world->bury(m_dead[m_buried]))
            ++m_buried;
        else
            std::rotate(m_dead.begin() + static_cast<std::ptrdiff_t>(m_buried),
                        m_dead.begin() + static_cast<std::ptrdiff_t>(m_buried) + 1, m_dead.end());
    }
}

void Explorer::enter()
{
    Explorer &self = *s_running;
    const int fiber = self.m_self;
    bool failed = false;
    try {
        if (fiber + 1 < self.m_fiberCount)
            self.m_world->live(fiber);
        else
            self.buryTheDead();
    } catch (const std::exception &error) {
        const Own own(self);
        self.m_objection = std::string("P") + std::to_string(fiber) + " ends: " + error.what();
        self.m_ending = Ending::objection;
        failed = true;
    }
    if (failed)
        self.leaveTo(-1);
    for (;;) {
        self.finishStores();
        self.m_fibers[static_cast<std::size_t>(fiber)].status = Status::ended;
        self.leaveTo(self.decide());
        self.buryTheDead(); // only the supervisor comes back
    }
}

void Explorer::leaveTo(int next)
{
    const int from = m_self;
    if (next == from)
        return;
    m_self = next;
    const ucontext_t &to = next < 0 ? m_main : m_fibers[static_cast<std::size_t>(next)].context;
    ::swapcontext(&m_fibers[static_cast<std::size_t>(from)].context, &to);
}

void Explorer::step(const volatile void *address)
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    fiber.spins = std::exchange(fiber.willSpin, false);
    bool unnoticed = false;
    if (address) {
        const Own own(*this);
        const auto guard = m_world->guardOf(const_cast<const void *>(address), m_self);
        unnoticed = guard == ExploredWorld::Guard::held;
        if (guard == ExploredWorld::Guard::missing)
            m_objection = "P" + std::to_string(m_self) + " is without the lock at "
                          + m_world->nameOf(const_cast<const void *>(address));
    }
    leaveTo(decide(unnoticed));
    observe(0); // it is further than before, whatever it finds
}

void Explorer::observe(std::uint64_t value)
{
    std::uint64_t &read = m_fibers[static_cast<std::size_t>(m_self)].read;
    read = mixed(read, value);
}

void Explorer::settledAs(std::uint64_t value) { m_fibers[static_cast<std::size_t>(m_self)].read = mixed(1, value); }

bool Explorer::isSpinning(const volatile void *address, std::uint64_t value)
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    if (address != m_world->spinWord)
        return false;
    const bool again = fiber.spins && value != 0;
    fiber.willSpin = true;
    return again;
}

void Explorer::collectOptions(Point &point, bool unnoticed) const
{
    const auto add = [&point](Kind kind, int fiber) {
        if (point.count == mostOptions)
            std::abort();
        point.options[point.count++] = {kind, static_cast<std::int8_t>(fiber)};
    };
    const auto isReady = [this](int f) {
        return f >= 0 && m_fibers[static_cast<std::size_t>(f)].status == Status::ready;
    };
    if (unnoticed) {
        add(Kind::run, m_last);
        if (anotherMayDie() && m_last < m_world->mortals)
            add(Kind::die, m_last);
        return;
    }
    const bool lastGoesOn = isReady(m_last);
    if (lastGoesOn)
        add(Kind::run, m_last);
    const bool mayPreempt = !lastGoesOn || m_limits.preemptions < 0 || m_preemptions < m_limits.preemptions;
    for (int f = 0; f < m_fiberCount; ++f)
        if (f != m_last && isReady(f) && mayPreempt)
            add(Kind::run, f);
    for (int f = 0; f < m_fiberCount; ++f) {
        const Fiber &fiber = m_fibers[static_cast<std::size_t>(f)];
        if (fiber.status == Status::asleep && fiber.timed
            && (point.count == 0 || (mayPreempt && fiber.word != m_world->spinWord)))
            add(Kind::timeOut, f);
        if (fiber.storeCount > 0)
            add(Kind::finishStore, f);
    }
    // Who died earlier, between two of its steps, is as good as one who dies now: it is buried at any later time.
    if (anotherMayDie() && m_last >= 0 && m_last < m_world->mortals)
        if (const Status status = m_fibers[static_cast<std::size_t>(m_last)].status;
            status == Status::ready || status == Status::asleep)
            add(Kind::die, m_last);
}

std::uint64_t Explorer::key() const
{
    std::uint64_t key = m_world->fingerprint();
    for (int f = 0; f < m_fiberCount; ++f) {
        const Fiber &fiber = m_fibers[static_cast<std::size_t>(f)];
        key = mixed(key, static_cast<std::uint64_t>(fiber.status) * 4 + fiber.timeIsOver);
        if (fiber.status == Status::ready || fiber.status == Status::asleep)
            key = mixed(mixed(key, fiber.read), static_cast<std::uint64_t>(fiber.postponedBy));
        if (fiber.status == Status::asleep) {
            std::uint64_t before = 0; // only the order counts
            for (const Fiber &other : m_fibers)
                before += other.status == Status::asleep && other.word == fiber.word && other.rank < fiber.rank;
            key = mixed(key, before);
        }
        for (std::size_t i = 0; i < fiber.storeCount; ++i)
            key = mixed(mixed(key, reinterpret_cast<std::uintptr_t>(fiber.stores[i].address)), fiber.stores[i].value);
    }
    const auto matters = [this](int last) { // for what is open to choice
        const Status status = m_fibers[static_cast<std::size_t>(last)].status;
        return status == Status::ready || (anotherMayDie() && last < m_world->mortals && status == Status::asleep);
    };
    if (m_limits.preemptions >= 0 || m_world->mortals > 0)
        key = mixed(key, m_last >= 0 && matters(m_last) ? static_cast<std::uint64_t>(m_last) : UINT64_MAX);
    if (m_limits.preemptions >= 0)
        key = mixed(key, static_cast<std::uint64_t>(m_preemptions));
    return key;
}

/// Who goes on; −1: nobody, see m_ending.
int Explorer::decide(bool unnoticed)
{
    const Own own(*this);
    for (;;) {
        if (++m_steps > longest) {
            m_objection = "it does not end";
            m_ending = Ending::objection;
            return -1;
        }
        if (m_depth == m_path.size()) {
            Point point;
            collectOptions(point, unnoticed);
            if (m_objection.empty() && !unnoticed)
                m_objection = m_world->objection();
            if (!m_objection.empty()) {
                m_ending = Ending::objection;
                return -1;
            }
            if (point.count == 0) {
                m_ending = Ending::all;
                for (int f = 0; f < m_fiberCount; ++f)
                    if (m_fibers[static_cast<std::size_t>(f)].status == Status::asleep && !m_world->maySleep(f)) {
                        m_objection += "P" + std::to_string(f) + " sleeps for ever. ";
                        m_ending = Ending::objection;
                    }
                return -1;
            }
            if (point.count > 1 && !m_seen.insert(key()).second) {
                m_ending = Ending::seenBefore;
                return -1;
            }
            m_path.push_back(point);
            m_report.deepest = std::max<std::uint64_t>(m_report.deepest, m_path.size());
        }
        const Point &point = m_path[m_depth++];
        unnoticed = false; // of the first choice only: whoever dies in it does not go on, also when it is done again
        const Option option = point.options[point.taken];
        Fiber &fiber = m_fibers[static_cast<std::size_t>(option.fiber)];
        const std::string who = m_logs ? "P" + std::to_string(option.fiber) : std::string();
        switch (option.kind) {
        case Kind::run:
        case Kind::timeOut:
            if (m_last >= 0 && m_last != option.fiber
                && m_fibers[static_cast<std::size_t>(m_last)].status == Status::ready)
                ++m_preemptions;
            m_last = option.fiber;
            for (std::size_t i = m_buried; option.fiber + 1 == m_fiberCount && i < m_dead.size(); ++i)
                for (Fiber &dead = m_fibers[static_cast<std::size_t>(m_dead[i])]; dead.storeCount > 0;)
                    finishOne(dead); // the kernel has told of its death
            if (option.kind == Kind::timeOut) {
                fiber.status = Status::ready;
                fiber.timedOut = fiber.timeIsOver = true;
                ++fiber.timeOuts;
                if (m_logs)
                    m_log.push_back(who + ": its time is over");
            }
            return option.fiber;
        case Kind::die:
            fiber.status = Status::dead; // its stores are still on their way
            m_dead.push_back(option.fiber);
            if (Fiber &supervisor = m_fibers[static_cast<std::size_t>(m_fiberCount - 1)];
                supervisor.status == Status::unborn || supervisor.status == Status::ended)
                supervisor.status = Status::ready;
            if (m_logs)
                m_log.push_back(who + " dies");
            break;
        case Kind::finishStore:
            if (m_logs)
                m_log.push_back(
                    who + ": its store is seen: " + m_world->nameOf(const_cast<const void *>(fiber.stores[0].address)));
            finishOne(fiber);
            break;
        }
    }
}

bool Explorer::backtrack()
{
    while (!m_path.empty()) {
        Point &last = m_path.back();
        if (++last.taken < last.count)
            return true;
        m_path.pop_back();
    }
    return false;
}

/// What was done on the way to what has just been found.
std::string Explorer::schedule()
{
    const std::string found = m_objection;
    m_logs = true;
    execute();
    m_logs = false;
    m_objection = found;
    std::string all;
    for (const std::string &line : m_log)
        all += line + "\n";
    return all;
}

void Explorer::note(const char *what, const volatile void *address, std::uint64_t value)
{
    if (!m_logs)
        return;
    const Own own(*this);
    m_log.push_back("P" + std::to_string(m_self) + " " + what + " " + m_world->nameOf(const_cast<const void *>(address))
                    + " " + std::to_string(value));
}

bool Explorer::storeLater(volatile void *address, std::size_t size, std::uint64_t value)
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    if (!m_world->storesMayBeLate || fiber.storeCount == fiber.stores.size())
        return false;
    fiber.stores[fiber.storeCount++] = {address, size, value};
    return true;
}

bool Explorer::ownStore(const volatile void *address, std::uint64_t &value) const
{
    const Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    for (std::size_t i = fiber.storeCount; i-- > 0;)
        if (fiber.stores[i].address == address) {
            value = fiber.stores[i].value;
            return true;
        }
    return false;
}

void Explorer::finishOne(Fiber &fiber)
{
    const Store &store = fiber.stores[0];
    std::memcpy(const_cast<void *>(store.address), &store.value, store.size); // little-endian
    std::memmove(fiber.stores.data(), fiber.stores.data() + 1, --fiber.storeCount * sizeof(Store));
}

void Explorer::finishStores()
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    while (fiber.storeCount > 0)
        finishOne(fiber);
}

bool Explorer::postpone(volatile void *address, std::size_t size, std::uint64_t value)
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    const ExploredWorld::Mutation &mutation = m_world->mutation;
    if (!mutation.address || address != mutation.address || m_self != mutation.participant || fiber.postponedBy > 0)
        return false;
    fiber.postponed = {address, size, value};
    fiber.postponedBy = mutation.postponedBy;
    return true;
}

void Explorer::accessed()
{
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    if (fiber.postponedBy == 0 || --fiber.postponedBy > 0)
        return;
    step();
    std::memcpy(const_cast<void *>(fiber.postponed.address), &fiber.postponed.value, fiber.postponed.size);
}

void Explorer::remoteBarrier()
{
    step();
    if (m_world->mutation.noRemoteBarrier)
        return;
    for (Fiber &fiber : m_fibers)
        while (fiber.storeCount > 0)
            finishOne(fiber);
}

Explorer::Wait Explorer::wait(const volatile std::uint32_t *word, std::uint32_t expected, bool timed)
{
    finishStores();
    step(word);
    Fiber &fiber = m_fibers[static_cast<std::size_t>(m_self)];
    Wait result = Wait::changed;
    if (*word == expected || m_world->mutation.blindSleep) {
        note("sleeps on", word, expected);
        fiber.status = Status::asleep;
        fiber.word = word;
        fiber.timed = timed;
        fiber.timedOut = false;
        fiber.rank = ++m_ranks;
        step();
        result = fiber.timedOut ? Wait::timedOut : Wait::woken;
    }
    observe(static_cast<std::uint64_t>(result));
    return result;
}

int Explorer::wake(const volatile std::uint32_t *word, int count)
{
    finishStores();
    step(word);
    note("wakes", word, static_cast<std::uint64_t>(count));
    int woken = 0;
    while (woken < count) {
        Fiber *first = nullptr;
        for (Fiber &fiber : m_fibers)
            if (fiber.status == Status::asleep && fiber.word == word && (!first || fiber.rank < first->rank))
                first = &fiber;
        if (!first)
            break;
        first->status = Status::ready;
        ++woken;
    }
    return woken; // nobody uses it: it is no observation
}

} // namespace synchroscope

// What a fiber allocates is not freed when it is left in the middle: it lies in memory that each execution uses again.
void *operator new(std::size_t bytes)
{
    void *memory = synchroscope::Explorer::allocate(bytes);
    if (!memory)
        memory = std::malloc(bytes > 0 ? bytes : 1);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void operator delete(void *memory) noexcept
{
    if (!synchroscope::Explorer::isOwn(memory))
        std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept { operator delete(memory); }
