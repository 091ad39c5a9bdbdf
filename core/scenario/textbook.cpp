// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/textbook.h"

#include "scenario/names.h"
#include "scenario/utf8.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

namespace {

using Strings = std::vector<std::string>;

std::string namesOf(const std::vector<int> &processes, const Scenario &scenario)
{
    Strings names;
    for (const int process : processes)
        names.push_back(scenario.processes[static_cast<std::size_t>(process)].name);
    return names.empty() ? "nobody" : fmt::format("{}", fmt::join(names, ", "));
}

/// By characters; fmt counts those of double width twice.
std::string padded(const std::string &text, std::size_t width)
{
    const std::size_t length = utf8::length(text);
    return text + std::string(width > length ? width - length : 0, ' ');
}

std::size_t widest(const Strings &texts)
{
    std::size_t width = 0;
    for (const std::string &text : texts)
        width = std::max(width, utf8::length(text));
    return width;
}

/// A bar ends a cell.
std::string cell(std::string text)
{
    for (std::size_t i = 0; (i = text.find('|', i)) != std::string::npos; i += 2)
        text.insert(i, 1, '\\');
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string table(std::vector<Strings> rows)
{
    const std::size_t columns = rows.front().size();
    std::vector<std::size_t> widths(columns, 3);
    for (Strings &row : rows) {
        for (std::size_t i = 0; i < columns; ++i) {
            row[i] = cell(row[i]);
            widths[i] = std::max(widths[i], utf8::length(row[i]));
        }
    }
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t i = 0; i < columns; ++i)
            text += "| " + padded(rows[r][i], widths[i]) + ' ';
        text += "|\n";
        for (std::size_t i = 0; r == 0 && i < columns; ++i)
            text += "|" + std::string(widths[i] + 2, '-');
        text += r == 0 ? "|\n" : "";
    }
    return text + '\n';
}

std::string room(int capacity)
{
    return capacity == 0 ? "rendezvous: no room, hand to hand" : fmt::format("{}", capacity);
}

/// One line a channel: senders ──▶ [ channel, room for 4 ] ──▶ receivers
std::string figure(const Scenario &scenario)
{
    Strings left, middle;
    for (const ChannelSpec &channel : scenario.channels) {
        left.push_back(namesOf(channel.senders, scenario));
        middle.push_back(channel.capacity == 0
                             ? fmt::format("( {} )", channel.name)
                             : fmt::format("[ {}, room for {} ]", channel.name, channel.capacity));
    }
    const std::size_t leftWidth = widest(left), middleWidth = widest(middle);
    std::string text;
    for (std::size_t i = 0; i < left.size(); ++i)
        text += fmt::format("    {} ──▶ {} ──▶ {}\n", padded(left[i], leftWidth), padded(middle[i], middleWidth),
                            namesOf(scenario.channels[i].receivers, scenario));
    return text.empty() ? text : text + '\n';
}

std::string channels(const Scenario &scenario)
{
    if (scenario.channels.empty())
        return {};
    std::vector<Strings> rows{{"Channel", "Room for messages", "If full", "Received first", "Senders", "Receivers"}};
    for (const ChannelSpec &channel : scenario.channels)
        rows.push_back({channel.name, room(channel.capacity), std::string(wordFor(channel.whenFull)),
                        channel.byPriority ? "the most urgent" : "the oldest", namesOf(channel.senders, scenario),
                        namesOf(channel.receivers, scenario)});
    return table(std::move(rows));
}

std::string sharedTexts(const Scenario &scenario)
{
    if (scenario.sharedTexts.empty())
        return {};
    std::vector<Strings> rows{{"Shared text", "At the start it says"}};
    for (const SharedTextSpec &text : scenario.sharedTexts)
        rows.push_back({text.name, text.value});
    return table(std::move(rows));
}

std::string knobs(const Scenario &scenario)
{
    if (scenario.knobs.empty())
        return {};
    std::vector<Strings> rows{{"Setting", "Variable", "Value", "From", "To"}};
    for (const Knob &knob : scenario.knobs)
        rows.push_back({knob.name, knob.var, fmt::format("{}", knob.value), fmt::format("{}", knob.min),
                        fmt::format("{}", knob.max)});
    return table(std::move(rows));
}

/// Longer than any run of backquotes in the text.
std::string fenceFor(const std::string &text)
{
    std::string fence = "```";
    while (text.find(fence) != std::string::npos)
        fence += '`';
    return fence;
}

/// When its program begins, where that is not at once.
std::string beginning(const ProcessSpec &process, const Scenario &scenario)
{
    if (process.replaces >= 0)
        return fmt::format("It begins once {} has ended.\n\n",
                           scenario.processes[static_cast<std::size_t>(process.replaces)].name);
    return process.startMs > 0 ? fmt::format("It begins at {} s.\n\n", process.startMs / 1000) : std::string();
}

std::string program(const ProcessSpec &process, const Scenario &scenario)
{
    Strings lines;
    for (std::size_t begin = 0; begin < process.program.size();) {
        const std::size_t end = std::min(process.program.find('\n', begin), process.program.size());
        lines.push_back(process.program.substr(begin, end - begin));
        begin = end + 1;
    }
    const std::string fence = fenceFor(process.program);
    const std::size_t digits = fmt::format("{}", lines.size()).size();
    std::string text = fmt::format("### {}\n\n{}{}\n", process.name, beginning(process, scenario), fence);
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += lines[i].empty() ? fmt::format("{:>{}}\n", i + 1, digits)
                                 : fmt::format("{:>{}}  {}\n", i + 1, digits, lines[i]);
    return text + fence + "\n\n";
}

std::string modesOf(ModeSet set)
{
    if (set == allModes)
        return {};
    std::vector<int> numbers;
    for (int number = 1; number <= 4; ++number) {
        if (contains(set, Mode::fromNumber(number)))
            numbers.push_back(number);
    }
    return fmt::format(" (mode{} {})", numbers.size() == 1 ? "" : "s", fmt::join(numbers, ", "));
}

std::string questions(const Scenario &scenario)
{
    if (scenario.questions.empty())
        return {};
    std::string text = "## Predict\n\n";
    for (std::size_t i = 0; i < scenario.questions.size(); ++i) {
        const Question &question = scenario.questions[i];
        text += fmt::format("{}. {}{}\n", i + 1, question.ask, modesOf(question.modes));
        for (std::size_t answer = 0; answer < question.answers.size(); ++answer)
            text += fmt::format("   - {}) {}\n", static_cast<char>('A' + answer), question.answers[answer]);
    }
    return text + '\n';
}

std::string answers(const Scenario &scenario)
{
    if (scenario.questions.empty())
        return {};
    std::string text = "## Answers\n\n";
    for (std::size_t i = 0; i < scenario.questions.size(); ++i) {
        const Question &question = scenario.questions[i];
        text += fmt::format("{}. {}) {}\n", i + 1, static_cast<char>('A' + question.correct), question.because);
    }
    return text + '\n';
}

std::string faults(const Scenario &scenario)
{
    constexpr std::string_view done[] = {"killed", "suspended", "resumed"};
    std::string text;
    for (const Fault &fault : scenario.faults)
        text += fmt::format("- {} is {} at {} s.\n", scenario.processes[static_cast<std::size_t>(fault.process)].name,
                            done[static_cast<int>(fault.action)], fault.atMs / 1000);
    return text.empty() ? text : text + '\n';
}

} // namespace

std::string textbookPage(const Scenario &scenario)
{
    std::string page = fmt::format("# {}\n\n", scenario.title);
    if (!scenario.topic.empty())
        page += fmt::format("*{}*\n\n", scenario.topic);
    if (!scenario.summary.empty())
        page += scenario.summary + "\n\n";
    page += figure(scenario) + channels(scenario) + sharedTexts(scenario);
    page += fmt::format("Mode {}: {} send, {} receive.\n\n", scenario.mode.number(), wordFor(scenario.mode.send),
                        wordFor(scenario.mode.receive));
    page += faults(scenario) + knobs(scenario);
    page += "## Programs\n\n";
    for (const ProcessSpec &process : scenario.processes)
        page += program(process, scenario);
    page += questions(scenario) + answers(scenario);
    if (!scenario.goal.empty())
        page += fmt::format("**What can be seen.** {}\n\n", scenario.goal);
    if (!scenario.equivalents.empty())
        page += fmt::format("**Elsewhere.** {}\n\n", scenario.equivalents);
    page.pop_back();
    return page;
}

} // namespace synchroscope
