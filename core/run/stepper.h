// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/schedule.h"
#include "run/shared_memory.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace synchroscope {

/// The parent's side of stepping: reads where every process is, keeps each one's virtual clock, lets one go on.
/// Decides nothing. Used by the supervisor's thread.
///
/// A process is
///
///   at its gate   it has reported so since it was last let go on
///   asleep        it has reported so, the kernel confirms it, and nobody has changed the word on which it sleeps
///   underway      anything else: let go on, or woken and on its way to its gate
///
/// Everybody is settled once nobody is underway: then nothing changes until somebody is let go on, so that what
/// happens depends on who that is and on nothing else.
///
/// Clocks: work adds to a process's clock; whoever is woken, and whoever is let go on, never has a clock behind the axis
/// (the clock of whoever went last); each step costs `stepCost`, so that a process that only polls gets nowhere no
/// longer than others. (A rule of conservative discrete-event simulation: Chandy and Misra, 1979.)
class Stepper
{
public:
    static constexpr std::int64_t stepCost = 1000; // axis ns

    explicit Stepper(const SharedMemory &memory) : m_memory(memory) {}

    /// From now on everybody comes to the gate: shuts it, and wakes whoever sleeps, so that they report.
    void begin(std::int64_t axis);
    /// Wakes whoever sleeps at a gate of its own: the gate's word has changed.
    void wakeHeld();

    enum class Whereabouts : std::uint8_t { underway, atGate, asleep };
    [[nodiscard]] Whereabouts whereabouts(int process);
    /// Sleeps until `process`, which is underway, reports something, at most for `ns` real ns.
    void awaitReport(int process, std::int64_t ns);

    /// Everybody is settled: takes note of who has come to its gate since the last time, at `axis`.
    void noteArrivals(const std::vector<int> &live, std::int64_t axis);
    [[nodiscard]] Candidate candidate(int process) const { return m_seen[index(process)]; }
    /// Axis ns at which the sleep of a process ends by itself; absent if it does not.
    [[nodiscard]] std::optional<std::int64_t> deadline(int process);

    /// Lets one that stands at its gate go on, at `axis`.
    void grant(int process, std::int64_t axis);
    /// The axis has come to the deadline of one that is asleep: wakes it.
    void timeOut(int process);
    /// It has been suspended and goes on: the kernel begins its sleep anew.
    void forgetSleep(int process) { m_asleep[index(process)] = m_granted[index(process)]; }

private:
    static std::size_t index(int process) { return static_cast<std::size_t>(process); }
    struct Report // one whole report, as it was told
    {
        std::uint32_t count = 0, gate = 0, where = 0, kind = 0, side = 0;
        std::int32_t channel = -1, line = 0;
        std::int64_t ready = 0;
    };
    [[nodiscard]] const FutexWord &countOf(int process) const { return m_memory.ringHeader(process).gate.count; }
    /// Nothing while a report is being written, or when the newest has been answered or is from before this stretch.
    [[nodiscard]] std::optional<Report> read(int process) const;
    [[nodiscard]] bool sleeps(int process, const Report &report);
    [[nodiscard]] const Waiter *waiterOf(int process, const Report &report) const; // null if it told nonsense
    void nudge(int process) const;

    const SharedMemory &m_memory;
    std::uint32_t m_word = GateWord::open; // of the gate, for this stretch of stepping
    std::uint64_t m_steps = 0;
    std::array<Candidate, maxProcesses> m_seen{};
    std::array<std::uint32_t, maxProcesses> m_granted{};  // count of the report that was answered last
    std::array<std::uint32_t, maxProcesses> m_arrival{};  // count of the report that has been taken note of
    std::array<std::uint32_t, maxProcesses> m_asleep{};   // count of the report of a sleep that the kernel has confirmed
    std::array<bool, maxProcesses> m_timedOut{};          // woken by us, and not yet come to its gate
};

} // namespace synchroscope
