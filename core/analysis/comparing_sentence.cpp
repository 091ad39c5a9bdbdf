// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"

#include "analysis/comparing_endings.h"
#include "analysis/sentence.h"
#include "analysis/trade_off.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace synchroscope {

using sentence::say;
using Kind = Varied::Kind;

namespace {

constexpr double manyLooks = 5; // in vain, for each message that arrived
constexpr double muchBesideSleep = 0.5;

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

/// A second sentence, if both can be read from the back row.
std::string with(const std::string &text, const std::string &more)
{
    const std::string both = text.empty() || more.empty() ? text + more : text + " " + more;
    return characters(both) <= backRow ? both : text;
}

/// What became of messages that did not arrive: who sends a refused one is told.
class Missing
{
public:
    explicit Missing(const std::vector<RunFigures> &runs)
        : m_refused(std::any_of(runs.begin(), runs.end(), [](const RunFigures &run) { return run.refused > 0; })),
          m_lost(std::any_of(runs.begin(), runs.end(), [](const RunFigures &run) { return run.lost > 0; }))
    {
    }

    [[nodiscard]] bool any() const { return m_refused || m_lost; }
    [[nodiscard]] const char *inModes() const
    {
        return !m_refused ? "Lost: {0} in {1}." : !m_lost ? "Refused: {0} in {1}." : "Refused or lost: {0} in {1}.";
    }
    [[nodiscard]] const char *afterEarlier() const
    {
        return !m_refused
                   ? "The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are lost."
               : !m_lost
                   ? "The sender finishes {0} earlier when it need not wait for receipt, but {1} messages are refused."
                   : "The sender finishes {0} earlier when it need not wait for receipt, but {1} messages do not "
                     "arrive.";
    }

private:
    bool m_refused, m_lost;
};

/// The sentence for runs that have all ended in the same way.
class Comparer
{
public:
    Comparer(const Comparison &comparison, const VariantWords &names, const std::vector<RunFigures> &runs,
             Translate translate)
        : m_comparison(comparison),
          m_names(names),
          m_runs(runs),
          m_translate(translate),
          m_tradeOff(names, runs, translate),
          m_time(m_tradeOff.noticeable().longestMs, translate)
    {
    }

    /// Empty when there is no noticeable difference.
    [[nodiscard]] std::string sentence() const
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
        return m_tradeOff.mostStriking();
    }

private:
    template<typename... Args>
    [[nodiscard]] std::string words(const char *english, const Args &...args) const
    {
        return say(m_translate, english, args...);
    }

    [[nodiscard]] bool isNoticeable(double ms) const { return m_tradeOff.noticeable()(ms); }

    /// What waiting for receipt costs; where that is nothing, what looking now and then costs the sender or the receiver.
    [[nodiscard]] std::string amongModes() const
    {
        Range synchronous, asynchronous, looked, slept, missingSynchronous, missingAsynchronous;
        double arrived = 1;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const RunFigures &run = m_runs[i];
            const Mode mode = m_names.settings(i).mode;
            const bool waits = mode.send == Style::synchronous;
            if (run.senderDoneMs >= 0)
                (waits ? synchronous : asynchronous).add(run.senderDoneMs);
            (waits ? missingSynchronous : missingAsynchronous).add(static_cast<double>(run.refused + run.lost));
            if (mode.receive == Style::asynchronous)
                looked.add(run.lookedInVain);
            else
                slept.add(run.noMessageMs);
            arrived = std::max(arrived, static_cast<double>(run.delivered));
        }
        const Missing missing(m_runs);
        const std::string looks =
            looked.high > 0 ? words("Looks in vain: up to {0}.", std::llround(looked.high)) : std::string();
        const double earlier = synchronous.low - asynchronous.high;
        if (synchronous.any() && asynchronous.any() && isNoticeable(earlier)) {
            const std::string by = m_time.range(earlier, synchronous.high - asynchronous.low);
            if (missingSynchronous.high == 0 && missingAsynchronous.low > 0)
                return words(missing.afterEarlier(), by, missingAsynchronous.count());
            const std::string text =
                words("The sender finishes {0} earlier when it need not wait until each message is received.", by);
            return missing.any()                       ? with(text, missingIn(missing))
                   : looked.high > manyLooks * arrived ? with(text, looks)
                                                       : text;
        }
        if (const std::string text = whereSendersAreLate(slept.high); !text.empty())
            return with(text, missing.any() ? missingIn(missing) : looks);
        if (isNoticeable(slept.high) && looked.high > 0) {
            const std::string text =
                words("A receiver that waits sleeps for up to {0} in all; one that does not wait looks in vain up to {1}.",
                      m_time(slept.high), sentence::counted(static_cast<std::uint64_t>(looked.high), "time", m_translate));
            return missing.any() ? with(text, missingIn(missing)) : text;
        }
        if (missing.any())
            return missingIn(missing);
        if (m_tradeOff.noticeable().fullSpeed && slept.any() && looked.high > 0)
            return words("A receiver that does not wait for a message looks in vain up to {0}.",
                         sentence::counted(static_cast<std::uint64_t>(looked.high), "time", m_translate));
        return m_tradeOff.mostStriking();
    }

    /// "Lost: 3 in modes 1 and 3."
    [[nodiscard]] std::string missingIn(const Missing &missing) const
    {
        Range count;
        std::vector<std::size_t> who;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (const std::uint64_t all = m_runs[i].refused + m_runs[i].lost; all > 0) {
                count.add(static_cast<double>(all));
                who.push_back(i);
            }
        }
        return words(missing.inModes(), count.count(), m_names.called(who));
    }

    /// Modes that the sender's end sets apart from the others. Empty where there is no such gap, or where it is little beside
    /// how long a receiver sleeps that waits.
    [[nodiscard]] std::string whereSendersAreLate(double sleptMs) const
    {
        std::vector<std::size_t> byEnd(m_runs.size());
        std::iota(byEnd.begin(), byEnd.end(), 0);
        const auto done = [this](std::size_t i) { return m_runs[i].senderDoneMs; };
        std::stable_sort(byEnd.begin(), byEnd.end(), [&](std::size_t a, std::size_t b) { return done(a) < done(b); });
        if (done(byEnd.front()) < 0)
            return {};
        std::size_t first = 1; // of the late ones
        const auto gap = [&](std::size_t place) { return done(byEnd[place]) - done(byEnd[place - 1]); };
        for (std::size_t place = 2; place < byEnd.size(); ++place) {
            if (gap(place) > gap(first))
                first = place;
        }
        if (!isNoticeable(gap(first)))
            return {};
        const double least = gap(first), most = done(byEnd.back()) - done(byEnd.front());
        std::vector<std::size_t> late(byEnd.begin() + static_cast<std::ptrdiff_t>(first), byEnd.end());
        std::sort(late.begin(), late.end());
        const auto looks = [this](std::size_t i) { return m_names.settings(i).mode.receive == Style::asynchronous; };
        const bool byLooks = std::all_of(late.begin(), late.end(), looks);
        const bool allThatLook = std::count_if(byEnd.begin(), byEnd.end(), looks) == std::ssize(late);
        if (byLooks && !allThatLook && least < muchBesideSleep * sleptMs)
            return {};
        double waited = most; // by the one of the late ones that waited least
        for (const std::size_t i : late)
            waited = std::min(waited, m_runs[i].senderWaitedMs());
        return words(byLooks && !isNoticeable(least - waited)
                         ? "In {0} the sender waits for the receiver's next look and is done {1} later."
                         : "In {0} the sender is done {1} later.",
                     m_names.called(late), m_time.range(least, most));
    }

    /// More room beside the least, up to where more changes nothing.
    [[nodiscard]] std::string amongCapacities() const
    {
        std::vector<std::size_t> byRoom(m_runs.size());
        std::iota(byRoom.begin(), byRoom.end(), 0);
        const auto room = [this](std::size_t i) { return m_names.settings(i).capacity.value_or(0); };
        std::stable_sort(byRoom.begin(), byRoom.end(),
                         [&room](std::size_t a, std::size_t b) { return room(a) < room(b); });
        std::size_t enough = byRoom.size() - 1; // the place from which on all are alike
        while (enough > 0 && m_tradeOff.areAlike(byRoom[enough - 1], byRoom.back()))
            --enough;
        if (enough == 0)
            return {};
        const bool hasMore = enough + 1 < byRoom.size();
        const std::string text = m_tradeOff.between(byRoom[enough], byRoom.front(), !hasMore);
        if (text.empty())
            return m_tradeOff.mostStriking(); // the least room is like the most, but not what lies between
        if (!hasMore)
            return text;
        std::vector<std::string> more;
        for (std::size_t i = enough + 1; i < byRoom.size(); ++i)
            more.push_back(m_names.value(byRoom[i]));
        const std::string both = words("{0}; more room ({1}) changes nothing more.", text.substr(0, text.size() - 1),
                                       fmt::format("{}", fmt::join(more, ", ")));
        return characters(both) <= backRow ? both : text;
    }

    /// What is lost under which policy, and what waiting costs instead.
    [[nodiscard]] std::string amongPolicies() const
    {
        std::map<std::uint64_t, std::vector<std::string>> refusers, losers; // by how many
        std::optional<std::size_t> waiting;
        bool everFull = false;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const bool isMissing = m_runs[i].refused > 0 || m_runs[i].lost > 0;
            everFull = everFull || isMissing || m_runs[i].noRoomMs > 0;
            if (m_names.settings(i).whenFull == WhenFull::wait)
                waiting = i;
            else if (m_runs[i].refused > 0)
                refusers[m_runs[i].refused].push_back(m_names.value(i));
            if (m_names.settings(i).whenFull != WhenFull::wait && m_runs[i].lost > 0)
                losers[m_runs[i].lost].push_back(m_names.value(i));
        }
        if (!everFull)
            return words("There was always room: what happens when the queue is full makes no difference here.");
        if ((refusers.empty() && losers.empty()) || !waiting || m_runs[*waiting].refused + m_runs[*waiting].lost > 0)
            return m_tradeOff.mostStriking();
        std::vector<std::string> parts;
        for (const auto &[refused, who] : refusers)
            parts.push_back(words(refused == 1 ? "with {0} 1 is refused" : "with {0} {1} are refused",
                                  m_names.listed(who), refused));
        for (const auto &[lost, who] : losers)
            parts.push_back(who.size() == 1 ? words("{0} loses {1}", who.front(), lost)
                                            : words("{0} lose {1} each", m_names.listed(who), lost));
        const std::string others = fmt::format("{}", fmt::join(parts, ", "));
        const double waited = m_runs[*waiting].noRoomMs;
        return isNoticeable(waited)
                   ? words("With wait no message is lost, but the sender waits {0}; {1}.", m_time(waited), others)
                   : words("With wait no message is lost; {0}.", others);
    }

    /// Nobody gains anything by a seed: it only shows how much is chance.
    [[nodiscard]] std::string byChance() const
    {
        const std::vector<std::string> spreads = m_tradeOff.spreads();
        if (spreads.empty())
            return {};
        const std::string one = words("By chance alone {0}.", spreads.front());
        const std::string both =
            spreads.size() > 1 ? words("By chance alone {0}, and {1}.", spreads[0], spreads[1]) : one;
        return characters(both) <= backRow ? both : one;
    }

    const Comparison &m_comparison;
    const VariantWords &m_names;
    const std::vector<RunFigures> &m_runs;
    Translate m_translate;
    TradeOff m_tradeOff;
    TimeUnit m_time;
};

} // namespace

std::string comparingSentence(const Comparison &comparison, const Scenario &scenario,
                              const std::vector<RunFigures> &runs, Translate translate)
{
    if (runs.size() < 2 || comparison.variants.size() != runs.size())
        return {};
    const VariantWords names(comparison, scenario, translate);
    const std::string endings = comparingEndings(names, runs, translate);
    const Outcome first = runs.front().outcome;
    if (std::any_of(runs.begin(), runs.end(), [first](const RunFigures &run) { return run.outcome != first; }))
        return endings; // who is stuck after a second has neither waited less nor been done earlier than the others
    const std::string difference = Comparer(comparison, names, runs, translate).sentence();
    if (!endings.empty() || !difference.empty())
        return with(endings, difference);
    return comparison.varied.kind == Kind::modes
               ? say(translate, "The modes make no noticeable difference here.")
               : say(translate, "{0}: no noticeable difference here.", comparison.name);
}

} // namespace synchroscope
