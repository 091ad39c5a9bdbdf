// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narration.h"
#include "analysis/state.h"
#include "base/clock.h"
#include "bench/bench.h"
#include "bench/made_up_recording.h"

#include <algorithm>
#include <malloc.h>
#include <random>

namespace synchroscope {

namespace {

constexpr std::size_t events = 1'000'000;
constexpr int leaps = 3'000;
constexpr int drags = 30, stepsOfADrag = 100;
constexpr std::uint32_t seed = 1;

/// What the window needs to show one moment; the painting, which does not know how long the recording is, left out.
class Seeker
{
public:
    Seeker(const Recording &recording, const History &history) : m_recording(recording), m_history(history) {}

    /// How long it takes, ns.
    double seek(std::int64_t moment)
    {
        const std::uint64_t before = monotonicNow();
        const SystemState &state = m_states.at(m_recording, moment);
        m_words += caption(m_recording, m_history, state).subject.size();
        for (std::size_t p = 0; p < state.processes.size(); ++p)
            m_words += stateWords(m_recording, state, static_cast<int>(p)).word.size();
        return static_cast<double>(monotonicNow() - before);
    }

    [[nodiscard]] std::size_t words() const { return m_words; } // used, so that nothing is optimised away

private:
    const Recording &m_recording;
    const History &m_history;
    StateAt m_states;
    std::size_t m_words = 0;
};

/// Clicks anywhere on the overview strip.
std::vector<double> timesOfLeaps(Seeker &seeker, std::int64_t end, std::mt19937_64 &random)
{
    std::vector<double> times;
    for (int i = 0; i < leaps; ++i)
        times.push_back(seeker.seek(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end))));
    return times;
}

/// The playhead is dragged: to and fro, now slowly, now fast.
std::vector<double> timesOfDrags(Seeker &seeker, std::int64_t end, std::mt19937_64 &random)
{
    std::vector<double> times;
    for (int drag = 0; drag < drags; ++drag) {
        auto moment = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end));
        for (int i = 0; i < stepsOfADrag; ++i) {
            const std::int64_t fastest = end / (drag % 2 == 0 ? 100 : 10'000);
            moment += static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * fastest)) - fastest;
            moment = std::clamp<std::int64_t>(moment, 0, end);
            times.push_back(seeker.seek(moment));
        }
    }
    return times;
}

} // namespace

Result<BenchRow> measureSeek()
{
    const Recording recording = madeUpRecording(events, seed);
    History history(recording);
    const std::uint64_t before = monotonicNow();
    history.update(recording);
    const auto historyTime = static_cast<double>(monotonicNow() - before);

    Seeker seeker(recording, history);
    const auto heap = [] { return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd); };
    const double heapBefore = heap();
    const double firstPass = seeker.seek(recording.now);
    const double keyframes = heap() - heapBefore;

    std::mt19937_64 random(seed);
    const std::vector<double> leapTimes = timesOfLeaps(seeker, recording.now, random);
    const std::vector<double> dragTimes = timesOfDrags(seeker, recording.now, random);
    std::vector<double> all = leapTimes;
    all.insert(all.end(), dragTimes.begin(), dragTimes.end());
    if (recording.events().size() != events || seeker.words() == 0)
        return Error{"the benchmark's recording is not what it should be", 0};

    BenchRow row;
    row.unit = "ns";
    row.ours = percentile(all, 99);
    row.parts = {{"median", "ns", median(all)},
                 {"p99", "ns", row.ours},
                 {"p99_of_leaps", "ns", percentile(leapTimes, 99)},
                 {"p99_of_drags", "ns", percentile(dragTimes, 99)},
                 {"max", "ns", *std::max_element(all.begin(), all.end())},
                 {"seeks", "seeks", static_cast<double>(all.size())},
                 {"first_pass", "ns", firstPass},
                 {"history", "ns", historyTime},
                 {"keyframes", "MiB", keyframes / (1 << 20)}};
    return row;
}

} // namespace synchroscope
