// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"

#include "analysis/differing_fact.h"
#include "analysis/sentence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace synchroscope {

using sentence::say;
using Kind = Varied::Kind;

namespace {

constexpr std::size_t backRow = 125;   // characters that can be read from there
constexpr double noticeable = 0.02;    // of the longest run
constexpr double manyLooks = 5;        // in vain, for each message that arrived

std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// "1", "1 and 2", "1, 2 and 3".
std::string listed(const std::vector<std::string> &parts, Translate translate)
{
    if (parts.size() < 2)
        return parts.empty() ? std::string() : parts.front();
    const std::vector<std::string> first(parts.begin(), parts.end() - 1);
    return say(translate, "{0} and {1}", fmt::format("{}", fmt::join(first, ", ")), parts.back());
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

struct Range
{
    double low = -1, high = -1;
    void add(double value)
    {
        low = low < 0 ? value : std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] bool any() const { return low >= 0; }
    [[nodiscard]] std::string count() const
    {
        return low == high ? fmt::format("{:.0f}", low) : fmt::format("{:.0f}–{:.0f}", low, high);
    }
};

class Comparer
{
public:
    Comparer(const Comparison &comparison, const Scenario &scenario, const std::vector<RunFigures> &runs,
             Translate translate)
        : m_comparison(comparison),
          m_scenario(scenario),
          m_runs(runs),
          m_translate(translate),
          m_longestMs(longest(runs)),
          m_time(m_longestMs)
    {
    }

    [[nodiscard]] std::string sentence() const
    {
        const bool same = std::all_of(m_runs.begin(), m_runs.end(),
                                      [this](const RunFigures &run) { return run.outcome == m_runs.front().outcome; });
        if (!same)
            return howTheyEnded();
        if (m_runs.front().outcome == Outcome::completed)
            return difference();
        const std::string ended = howAllEnded(), both = ended + " " + difference();
        return characters(both) <= backRow ? both : ended;
    }

private:
    static double longest(const std::vector<RunFigures> &runs)
    {
        double ms = 0;
        for (const RunFigures &run : runs)
            ms = std::max(ms, run.durationMs);
        return ms;
    }

    template<typename... Args>
    [[nodiscard]] std::string words(const char *english, const Args &...args) const
    {
        return say(m_translate, english, args...);
    }

    [[nodiscard]] const Settings &settings(std::size_t i) const { return m_comparison.variants[i].settings; }
    [[nodiscard]] bool isNoticeable(double ms) const { return ms > noticeable * m_longestMs; }

    // How they ended

    [[nodiscard]] std::string endingPhrase(Outcome outcome, const std::string &who) const
    {
        switch (outcome) {
        case Outcome::completed: return words("{0} completed", who);
        case Outcome::deadlock: return words("{0} ended in deadlock", who);
        case Outcome::livelock: return words("{0} ended in livelock", who);
        case Outcome::timeout: return words("{0} ended in timeout", who);
        case Outcome::stopped: return words("{0} stopped by hand", who);
        case Outcome::failed: break;
        }
        return words("{0} failed", who);
    }

    [[nodiscard]] std::string howAllEnded() const
    {
        switch (m_runs.front().outcome) {
        case Outcome::deadlock: return words("All ended in deadlock.");
        case Outcome::livelock: return words("All ended in livelock.");
        case Outcome::timeout: return words("None was over in time.");
        case Outcome::stopped: return words("All were stopped before their end.");
        case Outcome::completed:
        case Outcome::failed: break;
        }
        return words("All failed.");
    }

    [[nodiscard]] std::string howTheyEnded() const
    {
        std::vector<std::string> phrases;
        std::size_t completed = m_runs.size();
        for (const Outcome outcome :
             {Outcome::deadlock, Outcome::livelock, Outcome::timeout, Outcome::failed, Outcome::stopped}) {
            std::vector<std::size_t> who;
            for (std::size_t i = 0; i < m_runs.size(); ++i) {
                if (m_runs[i].outcome == outcome)
                    who.push_back(i);
            }
            completed -= who.size();
            if (!who.empty())
                phrases.push_back(endingPhrase(outcome, called(who)));
        }
        const std::string text = capitalised(fmt::format("{}", fmt::join(phrases, "; ")));
        return completed == 0   ? text + "."
               : completed == 1 ? words("{0}; the other was completed.", text)
                                : words("{0}; the others were completed.", text);
    }

    // Names

    [[nodiscard]] std::string value(std::size_t i) const
    {
        const auto index = static_cast<std::size_t>(std::max(0, m_comparison.varied.index));
        switch (m_comparison.varied.kind) {
        case Kind::modes: return fmt::format("{}", settings(i).mode.number());
        case Kind::capacity: return fmt::format("{}", settings(i).capacity.value_or(0));
        case Kind::whenFull: return std::string(wordFor(settings(i).whenFull.value_or(WhenFull::wait)));
        case Kind::seed: return fmt::format("{}", settings(i).seed);
        case Kind::knob: return fmt::format("{:g}", index < settings(i).knobs.size() ? settings(i).knobs[index] : 0);
        case Kind::pace:
            return fmt::format("{:g}×", index < settings(i).paces.size() ? settings(i).paces[index] : 1);
        case Kind::recordings: break;
        }
        return m_comparison.variants[i].badge;
    }

    struct KnobName
    {
        std::string name, unit; // the unit with a space before it
    };
    /// "Cooking time (ms)" has a unit, "Busy (1 = yes)" has none.
    [[nodiscard]] KnobName knobName() const
    {
        const std::string &whole = m_scenario.knobs[static_cast<std::size_t>(m_comparison.varied.index)].name;
        const std::size_t open = whole.rfind(" (");
        if (open == std::string::npos || whole.back() != ')' || whole.find(' ', open + 1) != std::string::npos)
            return {whole, {}};
        return {whole.substr(0, open), " " + whole.substr(open + 2, whole.size() - open - 3)};
    }

    /// Some of the runs, as the subject of a sentence: "modes 1 and 2", "with room for 0".
    [[nodiscard]] std::string called(const std::vector<std::size_t> &who) const
    {
        std::vector<std::string> values;
        for (const std::size_t i : who)
            values.push_back(value(i));
        const std::string which = listed(values, m_translate);
        switch (m_comparison.varied.kind) {
        case Kind::modes: return who.size() == 1 ? words("mode {0}", which) : words("modes {0}", which);
        case Kind::capacity: return words("room for {0}", which);
        case Kind::whenFull: return words("when full: {0}", which);
        case Kind::seed: return who.size() == 1 ? words("seed {0}", which) : words("seeds {0}", which);
        case Kind::knob: return knobName().name + " " + which + knobName().unit;
        case Kind::pace: return words("{0} at {1}", paced(), which);
        case Kind::recordings: break;
        }
        return who.size() == 1 ? words("run {0}", which) : words("runs {0}", which);
    }

    [[nodiscard]] const std::string &paced() const
    {
        return m_scenario.processes[static_cast<std::size_t>(m_comparison.varied.index)].name;
    }

    /// The beginning of a sentence about one run beside another.
    [[nodiscard]] std::string insteadOf(std::size_t one, std::size_t other) const
    {
        const std::string a = value(one), b = value(other);
        switch (m_comparison.varied.kind) {
        case Kind::modes: return words("In mode {0} instead of {1}", a, b);
        case Kind::capacity: return words("With room for {0} instead of {1}", a, b);
        case Kind::whenFull: return words("With {0} instead of {1}", a, b);
        case Kind::knob: return words("{2} {0} instead of {1}{3}:", a, b, knobName().name, knobName().unit);
        case Kind::pace: return words("With {2} {0} instead of {1} as fast", a, b, paced());
        case Kind::seed: return words("Seed {0} instead of {1}:", a, b);
        case Kind::recordings: break;
        }
        return words("Run {0} beside run {1}:", a, b);
    }

    // What differs

    struct Told
    {
        const DifferingFact *fact = nullptr;
        double strikingness = 0;
        std::size_t best = 0, worst = 0;
    };

    [[nodiscard]] std::optional<double> valueOf(const DifferingFact &fact, std::size_t i) const
    {
        return fact.value(m_runs[i]);
    }

    /// In how far the first of two runs is better (above 0) or worse (below 0) than the second.
    [[nodiscard]] double gain(const DifferingFact &fact, std::size_t one, std::size_t other) const
    {
        const std::optional<double> a = valueOf(fact, one), b = valueOf(fact, other);
        if (!a || !b)
            return 0;
        const double striking = fact.strikingness(*a, *b, m_longestMs);
        return (*a > *b) == fact.moreIsBetter ? striking : -striking;
    }

    [[nodiscard]] std::string told(const DifferingFact &fact, std::size_t one, std::size_t other) const
    {
        return fact.difference(valueOf(fact, one).value_or(0), valueOf(fact, other).value_or(0), m_time, m_translate);
    }

    /// Every fact in which some two runs differ, the most striking first.
    [[nodiscard]] std::vector<Told> differences() const
    {
        std::vector<Told> all;
        for (const DifferingFact &fact : differingFacts()) {
            Told most{&fact};
            for (std::size_t i = 0; i < m_runs.size(); ++i) {
                for (std::size_t j = 0; j < m_runs.size(); ++j) {
                    if (const double by = gain(fact, i, j); by > most.strikingness)
                        most = {&fact, by, i, j};
                }
            }
            if (most.strikingness > 0)
                all.push_back(most);
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Told &a, const Told &b) { return a.strikingness > b.strikingness; });
        return all;
    }

    /// What one run gains beside another, and what that costs; empty when it neither gains nor loses.
    [[nodiscard]] std::string tradeOff(std::size_t one, std::size_t other) const
    {
        const DifferingFact *gained = nullptr, *also = nullptr, *paid = nullptr;
        double most = 0, second = 0, least = 0;
        for (const DifferingFact &fact : differingFacts()) {
            const double by = gain(fact, one, other);
            if (by > most) {
                most = by;
                gained = &fact;
            }
            if (by < least) {
                least = by;
                paid = &fact;
            }
        }
        for (const DifferingFact &fact : differingFacts()) {
            const double by = gain(fact, one, other);
            if (gained && fact.about != gained->about && by > second) {
                second = by;
                also = &fact;
            }
        }
        const std::string begin = insteadOf(one, other);
        if (!gained)
            return paid ? words("{0} {1}.", begin, told(*paid, one, other)) : std::string();
        const std::string gain = told(*gained, one, other);
        if (paid)
            return words("{0} {1}, but {2}.", begin, gain, told(*paid, one, other));
        const std::string alone = words("{0} {1}.", begin, gain);
        if (!also)
            return alone;
        const std::string both = words("{0} {1}, and {2}.", begin, gain, told(*also, one, other));
        return characters(both) <= backRow ? both : alone;
    }

    [[nodiscard]] std::string nothing() const
    {
        if (m_comparison.varied.kind == Kind::modes)
            return words("The modes make no noticeable difference here.");
        return words("{0}: no noticeable difference here.", m_comparison.name);
    }

    [[nodiscard]] std::string mostStriking() const
    {
        const std::vector<Told> all = differences();
        return all.empty() ? nothing() : tradeOff(all.front().best, all.front().worst);
    }

    [[nodiscard]] std::string difference() const
    {
        switch (m_comparison.varied.kind) {
        case Kind::modes: return amongModes();
        case Kind::capacity: return amongCapacities();
        case Kind::whenFull: return amongPolicies();
        case Kind::seed: return byChance();
        case Kind::knob:
        case Kind::pace:
        case Kind::recordings: break;
        }
        return mostStriking();
    }

    [[nodiscard]] std::string amongModes() const
    {
        Range synchronous, asynchronous, looked, waited, lostSynchronous, lostAsynchronous;
        std::vector<std::size_t> losing;
        double arrived = 0;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const RunFigures &run = m_runs[i];
            const Mode mode = settings(i).mode;
            const bool waits = mode.send == Style::synchronous;
            if (run.senderDoneMs >= 0)
                (waits ? synchronous : asynchronous).add(run.senderDoneMs);
            (waits ? lostSynchronous : lostAsynchronous).add(static_cast<double>(run.lost));
            if (mode.receive == Style::asynchronous)
                looked.add(run.lookedInVain);
            else
                waited.add(run.noMessageMs);
            if (run.lost > 0)
                losing.push_back(i);
            arrived = std::max(arrived, static_cast<double>(run.delivered));
        }
        std::string text;
        bool lossIsSaid = losing.empty() || lostSynchronous.low == lostAsynchronous.low;
        const double earlier = synchronous.low - asynchronous.high;
        if (synchronous.any() && asynchronous.any() && isNoticeable(earlier)) {
            const std::string by = m_time.range(earlier, synchronous.high - asynchronous.low);
            if (!losing.empty() && lostSynchronous.high == 0 && lostAsynchronous.low > 0)
                return words("The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are "
                             "lost.",
                             by, lostAsynchronous.count());
            text = words("The sender finishes {0} earlier when it need not wait until each message is received.", by);
        } else if (isNoticeable(waited.high) && looked.high > 0) {
            text = words("A receiver that waits sleeps for up to {0}; one that does not wait looks in vain up to {1}.",
                         m_time(waited.high), sentence::counted(static_cast<std::uint64_t>(looked.high), "time"));
        } else if (losing.empty()) {
            return mostStriking();
        }
        (void)lossIsSaid;
        if (!losing.empty())
            text = with(text, words("Lost: {0} in {1}.", lostIn(losing), called(losing)));
        if (looked.high > manyLooks * std::max(1.0, arrived) && isNoticeable(earlier))
            text = with(text, words("Looks in vain: up to {0}.", std::llround(looked.high)));
        return text;
    }

    [[nodiscard]] std::string lostIn(const std::vector<std::size_t> &who) const
    {
        Range lost;
        for (const std::size_t i : who)
            lost.add(static_cast<double>(m_runs[i].lost));
        return lost.count();
    }

    /// A second sentence, if both can be read from the back row.
    [[nodiscard]] static std::string with(const std::string &text, const std::string &more)
    {
        const std::string both = text.empty() ? more : text + " " + more;
        return characters(both) <= backRow ? both : text;
    }

    [[nodiscard]] bool areAlike(std::size_t one, std::size_t other) const
    {
        const std::vector<DifferingFact> &facts = differingFacts();
        return std::all_of(facts.begin(), facts.end(),
                           [&](const DifferingFact &fact) { return gain(fact, one, other) == 0; });
    }

    /// More room beside the least, up to where more changes nothing.
    [[nodiscard]] std::string amongCapacities() const
    {
        std::vector<std::size_t> byRoom(m_runs.size());
        for (std::size_t i = 0; i < byRoom.size(); ++i)
            byRoom[i] = i;
        std::stable_sort(byRoom.begin(), byRoom.end(), [this](std::size_t a, std::size_t b) {
            return settings(a).capacity.value_or(0) < settings(b).capacity.value_or(0);
        });
        std::size_t enough = byRoom.size() - 1; // the place from which on all are alike
        while (enough > 0 && areAlike(byRoom[enough - 1], byRoom.back()))
            --enough;
        if (enough == 0)
            return nothing();
        const std::string text = tradeOff(byRoom[enough], byRoom.front());
        if (text.empty())
            return mostStriking(); // the least room is like the most, but not what lies between
        if (enough + 1 == byRoom.size())
            return text;
        std::vector<std::string> more;
        for (std::size_t i = enough + 1; i < byRoom.size(); ++i)
            more.push_back(value(byRoom[i]));
        const std::string both = words("{0}; more room ({1}) changes nothing more.", text.substr(0, text.size() - 1),
                                       fmt::format("{}", fmt::join(more, ", ")));
        return characters(both) <= backRow ? both : text;
    }

    /// What is lost under which policy, and what waiting costs instead.
    [[nodiscard]] std::string amongPolicies() const
    {
        std::map<std::uint64_t, std::vector<std::string>> losers; // by how many
        std::optional<std::size_t> waiting;
        bool everFull = false;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            everFull = everFull || m_runs[i].lost > 0 || m_runs[i].noRoomMs > 0;
            if (settings(i).whenFull == WhenFull::wait)
                waiting = i;
            else if (m_runs[i].lost > 0)
                losers[m_runs[i].lost].push_back(value(i));
        }
        if (!everFull)
            return words("There was always room: what happens when the queue is full makes no difference here.");
        if (losers.empty() || !waiting || m_runs[*waiting].lost > 0)
            return mostStriking();
        std::vector<std::string> parts;
        for (const auto &[lost, who] : losers)
            parts.push_back(who.size() == 1 ? words("{0} loses {1}", who.front(), lost)
                                            : words("{0} lose {1} each", listed(who, m_translate), lost));
        const std::string others = fmt::format("{}", fmt::join(parts, ", "));
        const double waited = m_runs[*waiting].noRoomMs;
        return isNoticeable(waited)
                   ? words("With wait no message is lost, but the sender waits {0}; {1}.", m_time(waited), others)
                   : words("With wait no message is lost; {0}.", others);
    }

    /// What chance alone comes to: nobody gains anything by a seed.
    [[nodiscard]] std::string byChance() const
    {
        const std::vector<Told> all = differences();
        if (all.empty())
            return nothing();
        std::string text = words("By chance alone {0}", spreadOf(*all.front().fact));
        for (const Told &next : all) {
            if (next.fact->about == all.front().fact->about)
                continue;
            const std::string both = words("{0}, and {1}", text, spreadOf(*next.fact));
            text = characters(both) < backRow ? both : text;
            break;
        }
        return text + ".";
    }

    [[nodiscard]] std::string spreadOf(const DifferingFact &fact) const
    {
        double least = valueOf(fact, 0).value_or(0), most = least;
        for (std::size_t i = 1; i < m_runs.size(); ++i) {
            least = std::min(least, valueOf(fact, i).value_or(least));
            most = std::max(most, valueOf(fact, i).value_or(most));
        }
        return fact.spread(least, most, m_time, m_translate);
    }

    const Comparison &m_comparison;
    const Scenario &m_scenario;
    const std::vector<RunFigures> &m_runs;
    Translate m_translate;
    double m_longestMs;
    TimeUnit m_time;
};

} // namespace

std::string comparingSentence(const Comparison &comparison, const Scenario &scenario,
                              const std::vector<RunFigures> &runs, Translate translate)
{
    if (runs.size() < 2 || comparison.variants.size() != runs.size())
        return {};
    return Comparer(comparison, scenario, runs, translate).sentence();
}

} // namespace synchroscope
