// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report.h"
#include "analysis/sentence.h"
#include "analysis/text_table.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <numeric>

namespace synchroscope {

namespace {

/// Times of one table in one unit, so that a column can be read downwards.
class TimeUnit
{
public:
    explicit TimeUnit(double longestMs) : m_seconds(longestMs >= 1000) {}

    [[nodiscard]] std::string operator()(double ms) const
    {
        return m_seconds ? fmt::format("{:.1f} s", ms / 1000) : fmt::format("{:.1f} ms", ms);
    }
    /// "1.5–2.9 s"
    [[nodiscard]] std::string range(double from, double to) const
    {
        const std::string low = (*this)(from), high = (*this)(to);
        return low == high ? low : low.substr(0, low.find(' ')) + "–" + high;
    }

private:
    bool m_seconds;
};

double blockedMs(const Statistics &figures, BlockReason reason)
{
    double sum = 0;
    for (const ProcessStatistics &process : figures.processes)
        sum += process.blockedMs[static_cast<std::size_t>(reason)];
    return sum;
}

double senderWaitedMs(const Statistics &figures)
{
    return blockedMs(figures, BlockReason::queueFull) + blockedMs(figures, BlockReason::awaitingReceipt);
}

int lookedInVain(const Statistics &figures)
{
    int sum = 0;
    for (const ProcessStatistics &process : figures.processes)
        sum += process.emptyPolls;
    return sum;
}

bool contains(const std::vector<int> &indices, std::size_t index)
{
    return std::find(indices.begin(), indices.end(), static_cast<int>(index)) != indices.end();
}

/// Those who only send; where everybody also receives, everybody who sends.
std::vector<std::size_t> senders(const Scenario &scenario)
{
    std::vector<std::size_t> sending, onlySending;
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        bool sends = false, receives = false;
        for (const ChannelSpec &channel : scenario.channels) {
            sends = sends || contains(channel.senders, p);
            receives = receives || contains(channel.receivers, p);
        }
        if (sends)
            sending.push_back(p);
        if (sends && !receives)
            onlySending.push_back(p);
    }
    return onlySending.empty() ? sending : onlySending;
}

/// When the last sender was done; −1 when one of them never was.
double senderDoneMs(const Scenario &scenario, const Statistics &figures)
{
    double done = -1;
    for (const std::size_t p : senders(scenario)) {
        if (p >= figures.processes.size() || figures.processes[p].doneMs < 0)
            return -1;
        done = std::max(done, figures.processes[p].doneMs);
    }
    return done;
}

double meanAgeMs(const Statistics &figures)
{
    if (figures.latencies.empty())
        return 0;
    const double sum = std::accumulate(figures.latencies.begin(), figures.latencies.end(), 0.0);
    return sum / static_cast<double>(figures.latencies.size()) / 1e6;
}

ChannelTotals totals(const Statistics &figures)
{
    ChannelTotals sum;
    for (const ChannelStatistics &channel : figures.channels) {
        sum.delivered += channel.totals.delivered;
        sum.refused += channel.totals.refused;
        sum.discarded += channel.totals.discarded;
        sum.overwritten += channel.totals.overwritten;
        sum.withdrawn += channel.totals.withdrawn;
        sum.maxDepth = std::max(sum.maxDepth, channel.totals.maxDepth);
    }
    return sum;
}

std::uint64_t lost(const ChannelTotals &totals)
{
    return totals.refused + totals.discarded + totals.overwritten + totals.withdrawn;
}

std::string joined(const std::vector<std::string> &parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

/// What the figures of a mode's line consist of, where that is not plain.
std::string noteOn(const Statistics &figures, const TimeUnit &time)
{
    std::vector<std::string> parts;
    if (const double ms = blockedMs(figures, BlockReason::queueFull); ms > 0)
        parts.push_back(fmt::format("sender waited for room {}", time(ms)));
    if (const double ms = blockedMs(figures, BlockReason::awaitingReceipt); ms > 0)
        parts.push_back(fmt::format("sender waited until received {}", time(ms)));
    const ChannelTotals sum = totals(figures);
    if (sum.refused > 0)
        parts.push_back(fmt::format("{} refused", sum.refused));
    if (sum.discarded > 0)
        parts.push_back(fmt::format("{} discarded", sum.discarded));
    if (sum.overwritten > 0)
        parts.push_back(fmt::format("{} overwritten", sum.overwritten));
    if (sum.withdrawn > 0)
        parts.push_back(fmt::format("{} taken back", sum.withdrawn));
    if (figures.outcome != Outcome::completed)
        parts.push_back(fmt::format("ended in {}", wordFor(figures.outcome)));
    return joined(parts);
}

std::string modeInWords(Mode mode)
{
    std::string words = fmt::format("{} send, {} receive", wordFor(mode.send), wordFor(mode.receive));
    words[0] = words[0] == 's' ? 'S' : 'A';
    return words;
}

double longestMs(const std::vector<RunReport> &runs)
{
    double longest = 0;
    for (const RunReport &run : runs)
        longest = std::max(longest, run.figures.durationMs);
    return longest;
}

struct Range
{
    double low = -1, high = -1;
    void add(double value)
    {
        low = low < 0 ? value : std::min(low, value);
        high = std::max(high, value);
    }
};

} // namespace

std::string summaryText(const RunReport &run)
{
    const Statistics &figures = run.figures;
    const TimeUnit time(figures.durationMs);
    TextTable processes({"Process", "done", "worked", "no room", "until\nreceived", "no\nmessage", "sent", "received",
                         "looked\nin vain", "CPU", "slept\n(Linux)"});
    for (const ProcessStatistics &process : figures.processes) {
        processes.addRow({process.name, process.doneMs < 0 ? "–" : time(process.doneMs), time(process.workingMs),
                          time(process.blockedMs[0]), time(process.blockedMs[1]), time(process.blockedMs[2]),
                          fmt::format("{}", process.sent), fmt::format("{}", process.received),
                          fmt::format("{}×", process.emptyPolls), fmt::format("{:.1f} ms", process.cpuMs),
                          fmt::format("{}×", process.voluntarySwitches)});
        if (!process.exit.empty() && process.exit != "ok")
            processes.addNote("  " + shown(process.exit)); // a program's own words: no control characters
    }
    TextTable channels({"Channel", "room for", "deepest", "received", "refused", "discarded", "overwritten",
                        "taken back", "left"});
    for (const ChannelStatistics &channel : figures.channels) {
        const ChannelTotals &sum = channel.totals;
        channels.addRow({channel.name, fmt::format("{}", channel.capacity), fmt::format("{}", sum.maxDepth),
                         fmt::format("{}", sum.delivered), fmt::format("{}", sum.refused),
                         fmt::format("{}", sum.discarded), fmt::format("{}", sum.overwritten),
                         fmt::format("{}", sum.withdrawn), fmt::format("{}", sum.leftInQueue)});
    }
    return fmt::format("{}: {} after {}\n\n{}\n{}\n{}\n", modeInWords(figures.mode), wordFor(figures.outcome),
                       time(figures.durationMs), processes.text(), channels.text(), run.explanation);
}

std::string compareText(const Scenario &scenario, const std::vector<RunReport> &runs)
{
    const TimeUnit time(longestMs(runs));
    TextTable table({"Mode", "Sender\ndone", "Sender\nwaited", "Receiver\nwaited", "Looked\nin vain",
                     "Deepest\nqueue", "Mean\nage", "Taken\n/ lost"});
    for (const RunReport &run : runs) {
        const Statistics &figures = run.figures;
        const double done = senderDoneMs(scenario, figures);
        const ChannelTotals sum = totals(figures);
        table.addRow({fmt::format("{} {}", figures.mode.number(), modeInWords(figures.mode)),
                      done < 0 ? "never" : time(done), time(senderWaitedMs(figures)),
                      time(blockedMs(figures, BlockReason::queueEmpty)), fmt::format("{}×", lookedInVain(figures)),
                      fmt::format("{}", sum.maxDepth), time(meanAgeMs(figures)),
                      fmt::format("{} / {}", sum.delivered, lost(sum))});
        if (const std::string note = noteOn(figures, time); !note.empty())
            table.addNote("    " + note);
    }
    return table.text() + "\n" + comparingSentence(scenario, runs) + "\n";
}

std::string comparingSentence(const Scenario &scenario, const std::vector<RunReport> &runs)
{
    const TimeUnit time(longestMs(runs));
    constexpr double noticeable = 0.02; // of the longest run
    std::vector<std::string> stuck;
    Range synchronous, asynchronous, looked, waited;
    for (const RunReport &run : runs) {
        const Statistics &figures = run.figures;
        if (figures.outcome != Outcome::completed)
            stuck.push_back(fmt::format("mode {} ended in {}", figures.mode.number(), wordFor(figures.outcome)));
        if (const double done = senderDoneMs(scenario, figures); done >= 0)
            (figures.mode.send == Style::synchronous ? synchronous : asynchronous).add(done);
        if (figures.mode.receive == Style::asynchronous)
            looked.add(lookedInVain(figures));
        else
            waited.add(blockedMs(figures, BlockReason::queueEmpty));
    }
    if (!stuck.empty()) {
        std::string sentence = joined(stuck) + (stuck.size() < runs.size() ? "; the others were completed." : ".");
        sentence[0] = 'M';
        return sentence;
    }
    const bool bothSends = synchronous.low >= 0 && asynchronous.low >= 0;
    const double least = synchronous.low - asynchronous.high;
    if (bothSends && least > noticeable * longestMs(runs))
        return fmt::format("The sender finishes {} earlier when it need not wait until each message is received.",
                           time.range(least, synchronous.high - asynchronous.low));
    if (waited.high > noticeable * longestMs(runs) && looked.high > 0)
        return fmt::format("A receiver that waits sleeps for up to {}; one that does not wait looks in vain up to {}.",
                           time(waited.high), sentence::counted(static_cast<std::uint64_t>(looked.high), "time"));
    return runs.size() > 1 ? "The modes make no noticeable difference here." : std::string();
}

} // namespace synchroscope
