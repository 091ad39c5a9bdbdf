// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/write.h"

#include "base/unique_fd.h"
#include "scenario/change.h"
#include "scenario/head_comment.h"
#include "scenario/load.h"
#include "scenario/mistake.h"
#include "scenario/same_lesson.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace synchroscope {

namespace {

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }

/// May stand between single quotes, where nothing needs a backslash.
bool fitsLiteral(std::string_view text, bool multiline)
{
    return std::none_of(text.begin(), text.end(), [&](char c) { return isControl(c) && !(multiline && c == '\n'); })
        && (multiline ? text.find("'''") == std::string_view::npos && !text.ends_with('\'')
                      : text.find('\'') == std::string_view::npos);
}

std::string escaped(std::string_view text, bool multiline)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += {'\\', c};
        else if (c == '\n')
            result += multiline ? "\n" : "\\n";
        else if (isControl(c))
            result += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
        else
            result += c;
    }
    return result;
}

std::string inQuotes(std::string_view text)
{
    const bool bare = text.find_first_of("\"\\") == std::string_view::npos;
    if (!bare && fitsLiteral(text, false))
        return fmt::format("'{}'", text);
    return fmt::format("\"{}\"", escaped(text, false));
}

/// Over several lines; the break after the opening quotes is not part of the text.
std::string inLines(std::string_view text)
{
    if (fitsLiteral(text, true))
        return fmt::format("'''\n{}'''", text);
    return fmt::format("\"\"\"\n{}\"\"\"", escaped(text, true));
}

class Writer
{
public:
    void section(std::string_view header)
    {
        m_text += fmt::format("{}{}\n", m_text.empty() ? "" : "\n", header);
    }

    void key(std::string_view name, std::string_view value) { m_text += fmt::format("{} = {}\n", name, value); }

    void text(std::string_view name, std::string_view value)
    {
        key(name, value.find('\n') == std::string_view::npos ? inQuotes(value) : inLines(value));
    }

    void textIfAny(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            text(name, value);
    }

    /// Shortest digits that are read as the same number.
    void number(std::string_view name, double value) { key(name, fmt::format("{}", value)); }

    void modes(ModeSet set)
    {
        if (set == allModes)
            return;
        std::vector<int> numbers;
        for (int number = 1; number <= 4; ++number) {
            if (contains(set, Mode::fromNumber(number)))
                numbers.push_back(number);
        }
        key("modes", fmt::format("[{}]", fmt::join(numbers, ", ")));
    }

    void texts(std::string_view name, const std::vector<std::string> &values)
    {
        std::vector<std::string> quotedValues;
        for (const std::string &value : values)
            quotedValues.push_back(inQuotes(value));
        key(name, fmt::format("[{}]", fmt::join(quotedValues, ", ")));
    }

    [[nodiscard]] int lines() const { return static_cast<int>(std::count(m_text.begin(), m_text.end(), '\n')); }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

class ScenarioWriter
{
public:
    explicit ScenarioWriter(const Scenario &scenario) : m_scenario(scenario) {}

    WrittenScenario write()
    {
        writeTop();
        for (const ChannelSpec &channel : m_scenario.channels)
            writeChannel(channel);
        for (const SharedTextSpec &text : m_scenario.sharedTexts)
            writeSharedText(text);
        for (const ProcessSpec &process : m_scenario.processes)
            writeProcess(process);
        for (const Knob &knob : m_scenario.knobs)
            writeKnob(knob);
        for (const Question &question : m_scenario.questions)
            writeQuestion(question);
        for (const Checkpoint &checkpoint : m_scenario.checkpoints)
            writeStop("[[checkpoint]]", checkpoint);
        for (const Watch &watch : m_scenario.watches)
            writeStop("[[watch]]", watch);
        for (const Claim &claim : m_scenario.claims)
            writeClaim(claim);
        for (const Expectation &expectation : m_scenario.expectations)
            writeExpectation(expectation);
        for (const Fault &fault : m_scenario.faults)
            writeFault(fault);
        m_written.text = m_out.take();
        return std::move(m_written);
    }

private:
    void writeTop()
    {
        const Scenario usual;
        m_out.text("title", m_scenario.title);
        m_out.textIfAny("topic", m_scenario.topic);
        m_out.textIfAny("goal", m_scenario.goal);
        m_out.textIfAny("summary", m_scenario.summary);
        m_out.textIfAny("equivalents", m_scenario.equivalents);
        if (m_scenario.span != usual.span)
            m_out.number("span", m_scenario.span);
        if (m_scenario.livelockMs != usual.livelockMs)
            m_out.number("livelock_ms", m_scenario.livelockMs);
        m_out.section("[modes]");
        m_out.text("send", wordFor(m_scenario.mode.send));
        m_out.text("receive", wordFor(m_scenario.mode.receive));
    }

    [[nodiscard]] std::vector<std::string> named(const std::vector<int> &processes) const
    {
        std::vector<std::string> names;
        for (const int process : processes) // all of them exist, also in a draft
            names.push_back(m_scenario.processes[static_cast<std::size_t>(process)].name);
        return names;
    }

    void writeChannel(const ChannelSpec &channel)
    {
        const ChannelSpec usual;
        m_out.section("[[channel]]");
        m_out.text("name", channel.name);
        if (channel.noun != usual.noun)
            m_out.text("noun", channel.noun);
        m_out.key("capacity", fmt::format("{}", channel.capacity));
        if (channel.whenFull != usual.whenFull)
            m_out.text("when_full", wordFor(channel.whenFull));
        if (channel.byPriority)
            m_out.text("order", wordFor(QueueOrder::priority));
        if (!channel.senders.empty())
            m_out.texts("senders", named(channel.senders));
        if (!channel.receivers.empty())
            m_out.texts("receivers", named(channel.receivers));
    }

    void writeSharedText(const SharedTextSpec &text)
    {
        m_out.section("[[shared]]");
        m_out.text("name", text.name);
        m_out.textIfAny("value", text.value);
    }

    void writeProcess(const ProcessSpec &process)
    {
        m_out.section("[[process]]");
        m_out.text("name", process.name);
        if (process.place)
            m_out.key("place", fmt::format("[{}, {}]", process.place->first + 1, process.place->second + 1));
        if (process.startMs != 0)
            m_out.number("start", process.startMs);
        if (process.replaces >= 0)
            m_out.text("replaces", m_scenario.processes[static_cast<std::size_t>(process.replaces)].name);
        m_written.programLines.push_back(m_out.lines() + 2); // below the line that opens the quotes
        m_out.key("program", inLines(process.program));
    }

    void writeKnob(const Knob &knob)
    {
        m_out.section("[[knob]]");
        m_out.text("name", knob.name);
        m_out.text("var", knob.var);
        m_out.number("value", knob.value);
        m_out.number("min", knob.min);
        m_out.number("max", knob.max);
        m_out.number("step", knob.step);
    }

    void writeQuestion(const Question &question)
    {
        m_out.section("[[question]]");
        m_out.modes(question.modes);
        m_out.text("ask", question.ask);
        m_out.texts("answers", question.answers);
        m_out.key("correct", fmt::format("{}", question.correct + 1));
        m_out.text("because", question.because);
    }

    template<typename Stop>
    void writeStop(std::string_view header, const Stop &stop)
    {
        m_out.section(header);
        m_out.modes(stop.modes);
        m_out.text("when", stop.when);
        m_out.text("say", stop.say);
    }

    void writeClaim(const Claim &claim)
    {
        m_out.section("[[claim]]");
        m_out.modes(claim.modes);
        m_out.text("that", claim.that);
        if (!claim.proves.empty()) {
            std::vector<int> numbers;
            for (const int question : claim.proves)
                numbers.push_back(question + 1);
            m_out.key("proves", fmt::format("[{}]", fmt::join(numbers, ", ")));
        }
        if (claim.with.any())
            m_out.key("with", fmt::format("{{ {} }}", changeText(claim.with, m_scenario)));
        if (claim.live)
            m_out.key("live", *claim.live ? "true" : "false");
    }

    void writeExpectation(const Expectation &expectation)
    {
        m_out.section("[[expect]]");
        if (expectation.send)
            m_out.text("send", wordFor(*expectation.send));
        if (expectation.receive)
            m_out.text("receive", wordFor(*expectation.receive));
        m_out.text("outcome", wordFor(expectation.outcome));
    }

    void writeFault(const Fault &fault)
    {
        if (fault.process < 0)
            return; // a draft: it is said that nobody is called so
        constexpr std::string_view actions[] = {"kill", "stop", "continue"};
        m_out.section("[[fault]]");
        m_out.number("at_ms", fault.atMs);
        m_out.text(actions[static_cast<int>(fault.action)],
                   m_scenario.processes[static_cast<std::size_t>(fault.process)].name);
    }

    const Scenario &m_scenario;
    Writer m_out;
    WrittenScenario m_written;
};

Error cannotSave(const std::string &path, int error)
{
    return {fmt::format("{} cannot be saved: {}", shown(path), std::strerror(error)), error};
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(file, text.data(), text.size());
        if (done < 0 && errno != EINTR)
            return false;
        text.remove_prefix(done > 0 ? static_cast<std::size_t>(done) : 0);
    }
    return true;
}

} // namespace

WrittenScenario writeScenario(const Scenario &scenario) { return ScenarioWriter(scenario).write(); }

Result<void> saveScenario(const Scenario &scenario, const std::string &path)
{
    const std::string comment = headCommentOf(scenario.file);
    const std::string text = (comment.empty() ? comment : comment + '\n') + writeScenario(scenario).text;
    const Loaded again = parseScenario(text, path);
    if (!again.draft || (again.scenario && !sameLesson(*again.scenario, scenario)))
        return Error{fmt::format("{} cannot be saved: not all of this lesson can be written down", shown(path)), 0};

    // A link stays one: what it leads to is replaced.
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    const std::string target = real ? real.get() : path;
    struct stat status{};
    if (real && (::stat(target.c_str(), &status) != 0 || ::access(target.c_str(), W_OK) != 0))
        return cannotSave(path, errno);
    if (real && !S_ISREG(status.st_mode))
        return cannotSave(path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    const std::string beside = fmt::format("{}.{}.new", target, ::getpid());
    const UniqueFd file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.valid())
        return cannotSave(path, errno);
    const bool done = (!real || ::fchmod(file.get(), status.st_mode & 0777) == 0) && writeAll(file.get(), text)
                   && ::fsync(file.get()) == 0 && ::rename(beside.c_str(), target.c_str()) == 0;
    if (done)
        return {};
    const int error = errno;
    ::unlink(beside.c_str());
    return cannotSave(path, error);
}

} // namespace synchroscope
