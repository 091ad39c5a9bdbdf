// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/check.h"
#include "scenario/condition.h"
#include "scenario/lua_program.h"

#include <map>

namespace synchroscope {

namespace {

constexpr double longestSpan = 3600;        // seconds
constexpr double longestTime = 3'600'000;   // ms
constexpr std::size_t fewestAnswers = 2, mostAnswers = 4; // keys A to D
constexpr std::size_t maxKnobs = 16;

constexpr int styleCount = 2, outcomeCount = 6;

void checkRange(const Number &number, std::string_view key, double &into, double most, bool zeroAllowed,
                const Check &check)
{
    if (!number)
        return;
    if (number->value > 0 ? number->value <= most : zeroAllowed && number->value == 0)
        into = number->value;
    else
        check.mistakes.add(number->at, fmt::format("{} cannot be {}", quoted(key), number->value),
                           fmt::format("write a number {} {}", zeroAllowed ? "from 0 to" : "above 0, at most", most));
}

bool checkKnobVariable(const Text &variable, const Check &check, std::map<std::string, int> &lines)
{
    if (!variable)
        return false;
    const std::string &name = variable->value;
    const auto report = [&](std::string what, std::string remedy) {
        check.mistakes.add(variable->at, std::move(what), std::move(remedy));
        return false;
    };
    const bool identifier = name.size() <= maxNameLength && luaTokens(name).size() == 1
                         && luaTokens(name)[0].kind == LuaToken::Kind::name && luaTokens(name)[0].text == name;
    if (!identifier)
        return report(fmt::format("`var` cannot be {}", quoted(name)),
                      fmt::format("write a Lua name: letters, digits and _, at most {}, no digit first",
                                  maxNameLength));
    if (isLuaKeyword(name))
        return report(fmt::format("{} is a word of Lua itself", quoted(name)), "choose another name");
    if (indexOf(programNames(), name) >= 0)
        return report(fmt::format("{} already means something in programs", quoted(name)), "choose another name");
    const auto [first, fresh] = lines.try_emplace(name, variable->at.line);
    if (!fresh)
        return report(fmt::format("{} is already the variable of the knob in line {}", quoted(name), first->second),
                      "give each knob a variable of its own");
    return true;
}

void checkKnobValues(const KnobFields &fields, const Check &check)
{
    if (fields.step && fields.step->value <= 0)
        check.mistakes.add(fields.step->at, fmt::format("`step` cannot be {}", fields.step->value),
                           "write a number above 0");
    if (!fields.min || !fields.max)
        return;
    if (fields.min->value > fields.max->value) {
        check.mistakes.add(fields.min->at,
                           fmt::format("`min` {} is above `max` {}", fields.min->value, fields.max->value),
                           "write the smaller number in `min`");
        return;
    }
    if (fields.value && (fields.value->value < fields.min->value || fields.value->value > fields.max->value))
        check.mistakes.add(fields.value->at, fmt::format("`value` {} is outside the knob's range", fields.value->value),
                           fmt::format("write a number from {} to {}", fields.min->value, fields.max->value));
}

void checkAnswers(const QuestionFields &fields, Question &question, const Check &check)
{
    if (!fields.answers)
        return;
    std::map<std::string, int> seen;
    for (const Located<std::string> &answer : fields.answers->value) {
        if (answer.value.find_first_not_of(" \t\n") == std::string::npos)
            check.mistakes.add(answer.at, "an answer is empty", "write what can be chosen");
        else if (!seen.try_emplace(answer.value, 0).second)
            check.mistakes.add(answer.at, fmt::format("the answer {} is there twice", quoted(answer.value)),
                               "let the answers differ");
        question.answers.push_back(checkedText(answer, "answers", check.mistakes));
    }
    const std::size_t count = question.answers.size();
    if (count < fewestAnswers || count > mostAnswers) {
        check.mistakes.add(fields.answers->at,
                           fmt::format("the question has {} answer{}", count, count == 1 ? "" : "s"),
                           fmt::format("write {} to {} (keys A to D)", fewestAnswers, mostAnswers));
        return;
    }
    if (!fields.correct)
        return;
    const std::int64_t correct = fields.correct->value;
    if (correct < 1 || correct > static_cast<std::int64_t>(count))
        check.mistakes.add(fields.correct->at, fmt::format("`correct` cannot be {}", correct),
                           fmt::format("write the number of the right answer, 1 to {}", count));
    else
        question.correct = static_cast<int>(correct) - 1;
}

void checkQuestions(const Check &check)
{
    for (const QuestionFields &fields : check.fields.questions) {
        Question question;
        question.modes = checkedModes(fields.modes, check.mistakes);
        question.ask = checkedText(fields.ask, "ask", check.mistakes);
        question.because = checkedText(fields.because, "because", check.mistakes);
        checkAnswers(fields, question, check);
        check.scenario.questions.push_back(std::move(question));
    }
}

/// Checkpoints and watches have the same fields.
template<typename Stop>
void checkStops(const std::vector<StopFields> &stops, std::vector<Stop> &into, const Check &check)
{
    for (const StopFields &fields : stops) {
        Stop stop;
        stop.modes = checkedModes(fields.modes, check.mistakes);
        stop.when = checkedText(fields.when, "when", check.mistakes);
        stop.say = checkedText(fields.say, "say", check.mistakes);
        stop.line = fields.at.line;
        if (!stop.when.empty()) {
            const auto parsed = parseCondition(stop.when, check.scenario);
            if (const auto *mistake = std::get_if<ConditionMistake>(&parsed))
                check.mistakes.add(check.source.mapString(fields.when->at).at(mistake->offset), mistake->what,
                                   mistake->remedy);
        }
        into.push_back(std::move(stop));
    }
}

void checkExpectations(const Check &check)
{
    for (const ExpectFields &fields : check.fields.expectations) {
        Expectation expectation;
        expectation.send = checkedWord<Style>(fields.send, "send", styleCount, check.mistakes);
        expectation.receive = checkedWord<Style>(fields.receive, "receive", styleCount, check.mistakes);
        if (const auto outcome = checkedWord<Outcome>(fields.outcome, "outcome", outcomeCount, check.mistakes))
            expectation.outcome = *outcome;
        check.scenario.expectations.push_back(expectation);
    }
}

void checkFaults(const Check &check)
{
    const std::vector<std::string> processes = namesOf(check.scenario.processes);
    for (const FaultFields &fields : check.fields.faults) {
        Fault fault;
        checkRange(fields.atMs, "at_ms", fault.atMs, longestTime, true, check);
        struct Choice
        {
            const Text &process;
            Fault::Action action;
        };
        const Choice choices[] = {{fields.kill, Fault::Action::kill}, {fields.stop, Fault::Action::stop},
                                  {fields.resume, Fault::Action::resume}};
        int chosen = 0;
        for (const Choice &choice : choices) {
            if (!choice.process)
                continue;
            ++chosen;
            fault.action = choice.action;
            fault.process = indexOf(processes, choice.process->value);
            if (fault.process < 0 || choice.process->value.empty())
                check.mistakes.add(choice.process->at,
                                   fmt::format("there is no process {}", quoted(choice.process->value)),
                                   didYouMean(choice.process->value, processes,
                                              "the processes are " + quotedList(processes)));
        }
        if (chosen != 1)
            check.mistakes.add(fields.at,
                               chosen == 0 ? "[[fault]] does nothing" : "[[fault]] does several things at once",
                               "write exactly one of kill, stop and continue, with the name of a process");
        check.scenario.faults.push_back(fault);
    }
}

} // namespace

ModeSet checkedModes(const WholeList &modes, Mistakes &mistakes)
{
    if (!modes)
        return allModes;
    if (modes->value.empty())
        mistakes.add(modes->at, "`modes` is empty", 
                     "name at least one of 1, 2, 3 and 4, or leave the line out for all");
    ModeSet set = 0;
    for (const Located<std::int64_t> &mode : modes->value) {
        if (mode.value < 1 || mode.value > 4) {
            mistakes.add(mode.at, fmt::format("there is no mode {}", mode.value),
                         "1 is sync send and sync receive, 2 sync and async, 3 async and sync, 4 async and async");
            continue;
        }
        const ModeSet bit = 1U << (mode.value - 1);
        if (set & bit)
            mistakes.add(mode.at, fmt::format("`modes` names {} twice", mode.value), "name each mode once");
        set |= bit;
    }
    return set;
}

void checkTexts(const Check &check)
{
    Scenario &scenario = check.scenario;
    scenario.title = checkedText(check.fields.title, "title", check.mistakes);
    scenario.topic = checkedText(check.fields.topic, "topic", check.mistakes);
    scenario.goal = checkedText(check.fields.goal, "goal", check.mistakes);
    scenario.summary = checkedText(check.fields.summary, "summary", check.mistakes);
    scenario.equivalents = checkedText(check.fields.equivalents, "equivalents", check.mistakes);
    checkRange(check.fields.span, "span", scenario.span, longestSpan, false, check);
    checkRange(check.fields.livelockMs, "livelock_ms", scenario.livelockMs, longestTime, false, check);
    const ModesFields &modes = check.fields.modes;
    if (const auto send = checkedWord<Style>(modes.send, "send", styleCount, check.mistakes))
        scenario.mode.send = *send;
    if (const auto receive = checkedWord<Style>(modes.receive, "receive", styleCount, check.mistakes))
        scenario.mode.receive = *receive;
}

void checkKnobs(const Check &check)
{
    if (check.fields.knobs.size() > maxKnobs)
        check.mistakes.add(check.fields.knobs[maxKnobs].at,
                           fmt::format("there are {} knobs", check.fields.knobs.size()),
                           fmt::format("a lesson has at most {}", maxKnobs));
    std::map<std::string, int> lines;
    for (const KnobFields &fields : check.fields.knobs) {
        Knob knob;
        if (checkName(fields.name, "the name of a knob", check.mistakes))
            knob.name = fields.name->value;
        if (checkKnobVariable(fields.var, check, lines))
            knob.var = fields.var->value;
        checkKnobValues(fields, check);
        knob.value = fields.value ? fields.value->value : 0;
        knob.min = fields.min ? fields.min->value : 0;
        knob.max = fields.max ? fields.max->value : 0;
        knob.step = fields.step ? fields.step->value : 1;
        check.scenario.knobs.push_back(std::move(knob));
    }
}

void checkLesson(const Check &check)
{
    checkQuestions(check);
    checkStops(check.fields.checkpoints, check.scenario.checkpoints, check);
    checkStops(check.fields.watches, check.scenario.watches, check);
    checkExpectations(check);
    checkFaults(check);
}

} // namespace synchroscope
