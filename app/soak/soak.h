// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope::soak {

/// How long a soak goes on: until it has done so much or so much time has passed. Neither: its own measure.
struct Extent
{
    std::optional<std::uint64_t> times; // kills, stops, runs
    std::optional<double> seconds;
    std::uint64_t seed = 1;
};

/// What a soak has seen; the names of the figures are a promise to scripts.
class Report
{
public:
    struct Figure
    {
        std::string name, unit;
        double value = 0;
    };
    std::vector<Figure> figures;
    std::string failure;      // it could not be done at all: why
    bool interrupted = false; // by a signal that asks the whole program to end

    /// Something that the engine promises and has not kept, in one sentence that says how to see it again.
    void breach(std::string sentence)
    {
        if (++m_breachCount <= mostKept)
            m_breaches.push_back(std::move(sentence));
    }
    [[nodiscard]] std::uint64_t breachCount() const { return m_breachCount; }
    [[nodiscard]] const std::vector<std::string> &breaches() const { return m_breaches; } // the first of them
    [[nodiscard]] bool kept() const { return m_breachCount == 0 && failure.empty(); }
    [[nodiscard]] double figure(const std::string &name) const
    {
        for (const Figure &one : figures)
            if (one.name == name)
                return one.value;
        return -1;
    }

private:
    static constexpr std::uint64_t mostKept = 20;
    std::vector<std::string> m_breaches;
    std::uint64_t m_breachCount = 0;
};

struct Soak
{
    const char *name;
    const char *what;
    Report (*run)(const Extent &extent);
};

/// All there are, in the order of the report.
const std::vector<Soak> &soaks();

Report soakKills(const Extent &extent);    // kills.cpp
Report soakStops(const Extent &extent);    // stops.cpp
Report soakScribble(const Extent &extent); // scribble.cpp
Report soakWindow(const Extent &extent);   // window.cpp
Report soakRecordings(const Extent &extent); // recordings.cpp

} // namespace synchroscope::soak
