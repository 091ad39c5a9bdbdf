// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"
#include "analysis/report.h"
#include "analysis/sentence.h"
#include "analysis/text_table.h"
#include "scenario/mistake.h"

#include <algorithm>

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

std::string joined(const std::vector<std::string> &parts) { return fmt::format("{}", fmt::join(parts, ", ")); }

/// What the figures of a run's line consist of, where that is not plain.
std::string noteOn(const RunFigures &run, const TimeUnit &time)
{
    std::vector<std::string> parts;
    if (run.noRoomMs > 0)
        parts.push_back(fmt::format("sender waited for room {}", time(run.noRoomMs)));
    if (run.untilReceivedMs > 0)
        parts.push_back(fmt::format("sender waited until received {}", time(run.untilReceivedMs)));
    if (run.refused > 0)
        parts.push_back(fmt::format("{} refused", run.refused));
    if (run.discarded > 0)
        parts.push_back(fmt::format("{} discarded", run.discarded));
    if (run.overwritten > 0)
        parts.push_back(fmt::format("{} overwritten", run.overwritten));
    if (run.withdrawn > 0)
        parts.push_back(fmt::format("{} taken back", run.withdrawn));
    if (run.outcome != Outcome::completed)
        parts.push_back(fmt::format("ended in {}", wordFor(run.outcome)));
    return joined(parts);
}

std::string modeInWords(Mode mode)
{
    std::string words = fmt::format("{} send, {} receive", wordFor(mode.send), wordFor(mode.receive));
    words[0] = words[0] == 's' ? 'S' : 'A';
    return words;
}

std::string oneLine(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

double longestMs(const std::vector<RunFigures> &runs)
{
    double longest = 0;
    for (const RunFigures &run : runs)
        longest = std::max(longest, run.durationMs);
    return longest;
}

/// "1.5 s +": the best is marked, and the worst.
std::vector<std::string> marked(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<std::string> cells = texts(column, runs);
    const std::vector<Mark> found = marks(column, runs);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] += found[i] == Mark::best ? " +" : found[i] == Mark::worst ? " −" : "  ";
    return cells;
}

/// A table with a line a run and these columns.
std::string figuresTable(const Comparison &comparison, const std::vector<RunFigures> &runs, const std::string &first,
                         const std::vector<const FigureColumn *> &columns, bool notes)
{
    std::vector<std::string> header{first};
    std::vector<std::vector<std::string>> cells;
    for (const FigureColumn *column : columns) {
        header.emplace_back(column->heading);
        cells.push_back(marked(*column, runs));
    }
    TextTable table(std::move(header));
    const TimeUnit time(longestMs(runs));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Variant &variant = comparison.variants[i];
        const bool inWords = notes && comparison.varied.kind != Varied::Kind::knob;
        std::vector<std::string> row{inWords ? fmt::format("{} {}", variant.badge, oneLine(variant.title)) : variant.badge};
        for (const auto &column : cells)
            row.push_back(column[i]);
        table.addRow(std::move(row));
        if (const std::string note = notes ? noteOn(runs[i], time) : std::string(); !note.empty())
            table.addNote("    " + note);
    }
    return table.text();
}

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

std::string compareText(const Comparison &comparison, const std::vector<RunFigures> &runs)
{
    std::vector<const FigureColumn *> first, more;
    for (const FigureColumn &column : figureColumns()) {
        const std::string_view word = column.word;
        const bool shown = column.always || word == "sender_done_ms" || word == "lost";
        (shown ? first : more).push_back(&column);
    }
    const std::string name = comparison.varied.kind == Varied::Kind::modes ? "Mode" : comparison.name;
    return figuresTable(comparison, runs, name, first, true) + "\n" + figuresTable(comparison, runs, "More", more, false)
           + "\n+ best, − worst of a column, where the runs differ.\n\n" + comparingSentence(comparison, runs) + "\n";
}

} // namespace synchroscope
