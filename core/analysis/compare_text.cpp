// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_sentence.h"
#include "analysis/report.h"
#include "analysis/text_table.h"
#include "analysis/time_unit.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <string_view>

namespace synchroscope {

namespace {

constexpr std::size_t longestName = 44;
/// Beside the strips stand four columns; here there is room for these too.
constexpr std::string_view first[] = {"sender_done_ms", "sender_waited_ms", "receiver_waited_ms",
                                      "looked_in_vain", "deepest_queue",    "mean_age_ms"};
constexpr std::string_view price[] = {"cpu_ms", "context_switches", "wake_p50_us", "wake_p99_us", "wake_max_us"};
constexpr std::string_view together[] = {"delivered", "refused", "lost"}; // in one column

template<std::size_t size>
bool isOneOf(const std::string_view (&words)[size], const FigureColumn &column)
{
    return std::find(std::begin(words), std::end(words), column.word) != std::end(words);
}

/// Over a column of figures: as narrow as its words.
std::string broken(std::string heading)
{
    if (const std::size_t space = heading.find(' '); space != std::string::npos)
        heading[space] = '\n';
    return heading;
}

std::string signFor(Mark mark) { return mark == Mark::best ? "▲" : mark == Mark::worst ? "▽" : ""; }

std::vector<std::string> markedTexts(const FigureColumn &column, const std::vector<RunFigures> &runs)
{
    std::vector<std::string> cells = texts(column, runs);
    const std::vector<Mark> best = marks(column, runs);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].insert(0, signFor(best[i]));
    return cells;
}

const FigureColumn &columnCalled(std::string_view word)
{
    const std::vector<FigureColumn> &all = figureColumns();
    return *std::find_if(all.begin(), all.end(), [word](const FigureColumn &column) { return column.word == word; });
}

bool anyRefused(const std::vector<RunFigures> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const RunFigures &run) { return run.refused > 0; });
}

/// "6 / 0": what arrived and what was lost; marked by what did not arrive, also if it was refused.
std::vector<std::string> takenAndLost(const std::vector<RunFigures> &runs)
{
    const std::vector<Mark> best = marks(columnCalled(anyRefused(runs) ? "delivered" : "lost"), runs);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < runs.size(); ++i)
        cells.push_back(fmt::format("{}{} / {}", signFor(best[i]), runs[i].delivered, runs[i].lost));
    return cells;
}

/// The names of the compared runs, one line each. Knobs and processes have theirs from the lesson: no control characters.
std::vector<std::string> names(const Comparison &comparison)
{
    std::vector<std::string> all;
    for (const Variant &variant : comparison.variants) {
        std::string name = variant.title;
        const bool isMode = comparison.varied.kind == Varied::Kind::modes;
        const bool isPolicy = comparison.varied.kind == Varied::Kind::whenFull;
        if (isMode)
            name = variant.badge + " " + name;
        if (const std::size_t end = name.find('\n'); end != std::string::npos)
            name.replace(end, 1, isMode || isPolicy ? ", " : " ");
        all.push_back(shown(name, longestName));
    }
    return all;
}

/// Short enough for a table of many columns.
std::string shortName(const Comparison &comparison, std::size_t i)
{
    const Variant &variant = comparison.variants[i];
    if (comparison.varied.kind == Varied::Kind::whenFull && variant.settings.whenFull)
        return std::string(wordFor(*variant.settings.whenFull));
    return shown(variant.badge, longestName);
}

double blockedMs(const Statistics &figures, BlockReason reason)
{
    double sum = 0;
    for (const ProcessStatistics &process : figures.processes)
        sum += process.blockedMs[static_cast<std::size_t>(reason)];
    return sum;
}

/// What the figures of a run's line consist of, where that is not plain.
std::string noteOn(const Statistics &figures, const TimeUnit &time)
{
    std::vector<std::string> parts;
    if (const double ms = blockedMs(figures, BlockReason::queueFull); ms > 0)
        parts.push_back(fmt::format("sender waited for room {}", time(ms)));
    if (const double ms = blockedMs(figures, BlockReason::awaitingReceipt); ms > 0)
        parts.push_back(fmt::format("sender waited until received {}", time(ms)));
    ChannelTotals sum;
    for (const ChannelStatistics &channel : figures.channels) {
        sum.refused += channel.totals.refused;
        sum.discarded += channel.totals.discarded;
        sum.overwritten += channel.totals.overwritten;
        sum.withdrawn += channel.totals.withdrawn;
    }
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
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// Rows of a table that is given as columns, the names of the runs first.
class Columns
{
public:
    void add(std::string heading, std::vector<std::string> cells)
    {
        m_headings.push_back(std::move(heading));
        m_cells.push_back(std::move(cells));
    }
    [[nodiscard]] TextTable table(const std::vector<std::string> &notes) const
    {
        TextTable table(m_headings);
        for (std::size_t row = 0; row < m_cells.front().size(); ++row) {
            std::vector<std::string> cells;
            for (const std::vector<std::string> &column : m_cells)
                cells.push_back(column[row]);
            table.addRow(std::move(cells));
            if (row < notes.size() && !notes[row].empty())
                table.addNote("    " + notes[row]);
        }
        return table;
    }

private:
    std::vector<std::string> m_headings;
    std::vector<std::vector<std::string>> m_cells;
};

std::vector<RunFigures> figuresOf(const Scenario &scenario, const std::vector<RunReport> &runs)
{
    std::vector<RunFigures> all;
    for (const RunReport &run : runs)
        all.push_back(runFigures(scenario, run.figures));
    return all;
}

} // namespace

std::string compareText(const Comparison &comparison, const Scenario &scenario, const std::vector<RunReport> &runs)
{
    const std::vector<RunFigures> figures = figuresOf(scenario, runs);
    double longestMs = 0;
    for (const RunFigures &run : figures)
        longestMs = std::max(longestMs, run.durationMs);
    Columns main, more, paid;
    main.add(comparison.varied.kind == Varied::Kind::modes ? "Mode" : shown(comparison.name, longestName),
             names(comparison));
    std::vector<std::string> shortNames, notes;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        shortNames.push_back(shortName(comparison, i));
        notes.push_back(noteOn(runs[i].figures, TimeUnit(longestMs, nullptr)));
    }
    more.add("More", shortNames);
    paid.add("Price", shortNames);
    for (const FigureColumn &column : figureColumns()) {
        if (!isOneOf(together, column))
            (isOneOf(first, column) ? main : isOneOf(price, column) ? paid : more).add(broken(column.heading), markedTexts(column, figures));
    }
    main.add("Taken\n/ lost", takenAndLost(figures));

    std::string text = main.table(notes).text() + "\n" + more.table({}).text() + "\n" + paid.table({}).text();
    if (text.find("▲") != std::string::npos)
        text += "▲ best of its column, ▽ worst\n";
    if (const std::string sentence = comparingSentence(comparison, scenario, figures); !sentence.empty())
        text += "\n" + shown(sentence) + "\n";
    return text;
}

} // namespace synchroscope
