// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/check.h"
#include "scenario/lua_program.h"

namespace synchroscope {

namespace {

std::string_view verb(ChannelUse::Side side) { return side == ChannelUse::Side::send ? "send" : "receive"; }
std::string_view listKey(ChannelUse::Side side) { return side == ChannelUse::Side::send ? "senders" : "receivers"; }

/// What the programs say about who sends and who receives, against what the file says.
class PartyCheck
{
public:
    explicit PartyCheck(const Check &check) : m_check(check), m_channels(namesOf(check.scenario.channels)) {}

    void take(int process, const std::vector<LuaToken> &tokens, const StringMap &map)
    {
        for (const ChannelUse &use : channelUses(tokens)) {
            if (use.channel)
                takeLiteral(process, use, map.at(use.offset));
            else
                takeComputed(process, use, map.at(use.offset));
        }
    }

    /// After all programs, unless a call went astray: channels that nobody uses on one side,
    /// and listed processes that do not use theirs.
    void finish()
    {
        if (m_astray)
            return;
        for (std::size_t i = 0; i < m_channels.size(); ++i) {
            for (const auto side : {ChannelUse::Side::send, ChannelUse::Side::receive}) {
                if (given(i, side))
                    warnOfIdleParties(i, side);
                else
                    warnWhenNobody(i, side);
            }
        }
    }

private:
    [[nodiscard]] const TextList &given(std::size_t channel, ChannelUse::Side side) const
    {
        const ChannelFields &fields = m_check.fields.channels[channel];
        return side == ChannelUse::Side::send ? fields.senders : fields.receivers;
    }

    [[nodiscard]] std::vector<int> &parties(std::size_t channel, ChannelUse::Side side) const
    {
        ChannelSpec &spec = m_check.scenario.channels[channel];
        return side == ChannelUse::Side::send ? spec.senders : spec.receivers;
    }

    [[nodiscard]] const std::string &processName(int process) const
    {
        return m_check.scenario.processes[static_cast<std::size_t>(process)].name;
    }

    void takeLiteral(int process, const ChannelUse &use, Location at)
    {
        const int index = indexOf(m_channels, *use.channel);
        if (index < 0) {
            m_astray = true;
            if (indexOf(m_channels, "") >= 0)
                return; // a channel whose name is missing has been reported, and may be this one
            m_check.mistakes.add(at, fmt::format("{} names the channel {}, which does not exist", verb(use.side),
                                                 quoted(*use.channel)),
                                 didYouMean(*use.channel, m_channels,
                                            m_channels.empty() ? "add a section [[channel]] with this name"
                                                               : "the channels are " + quotedList(m_channels)));
            return;
        }
        const auto channel = static_cast<std::size_t>(index);
        m_uses.push_back({process, index, use.side});
        std::vector<int> &list = parties(channel, use.side);
        if (std::find(list.begin(), list.end(), process) != list.end())
            return;
        if (!given(channel, use.side)) {
            list.push_back(process); // processes come in the order of the file
            return;
        }
        if (given(channel, use.side)->value.empty())
            return; // reported as empty
        m_check.mistakes.add(at, fmt::format("{} calls {} on {}, whose `{}` leave it out", quoted(processName(process)),
                                             verb(use.side), quoted(*use.channel), listKey(use.side)),
                             fmt::format("add \"{}\" to `{}`", shown(processName(process)), listKey(use.side)));
    }

    void takeComputed(int process, const ChannelUse &use, Location at)
    {
        m_uses.push_back({process, -1, use.side});
        std::vector<std::string> silent;
        for (std::size_t i = 0; i < m_channels.size(); ++i) {
            if (!given(i, use.side))
                silent.push_back(m_channels[i]);
        }
        if (silent.empty())
            return;
        const bool one = silent.size() == 1;
        m_check.mistakes.add(at, fmt::format("the text does not show which channel this {} uses, and {} {} not say "
                                             "who may {}",
                                             verb(use.side), quotedList(silent), one ? "does" : "do", verb(use.side)),
                             fmt::format("add {} = [...] to {}", listKey(use.side), one ? "it" : "each of them"));
    }

    [[nodiscard]] bool uses(int process, std::size_t channel, ChannelUse::Side side) const
    {
        return std::any_of(m_uses.begin(), m_uses.end(), [&](const Use &use) {
            return use.process == process && use.side == side
                && (use.channel < 0 || use.channel == static_cast<int>(channel));
        });
    }

    void warnOfIdleParties(std::size_t channel, ChannelUse::Side side)
    {
        for (const Located<std::string> &name : given(channel, side)->value) {
            const int process = indexOf(namesOf(m_check.scenario.processes), name.value);
            if (process < 0 || uses(process, channel, side))
                continue;
            m_check.mistakes.warn(name.at, fmt::format("{} never calls {} on {}, and keeps it open while it lives",
                                                       quoted(name.value), verb(side), quoted(m_channels[channel])),
                                  fmt::format("leave it out of `{}`", listKey(side)));
        }
    }

    void warnWhenNobody(std::size_t channel, ChannelUse::Side side)
    {
        if (!parties(channel, side).empty())
            return;
        const std::string_view what = side == ChannelUse::Side::send ? "nobody sends to" : "nobody receives from";
        m_check.mistakes.warn(m_check.fields.channels[channel].at,
                              fmt::format("{} {}", what, quoted(m_channels[channel])),
                              fmt::format("let a program call {}(\"{}\"…), or leave the channel out", verb(side),
                                          shown(m_channels[channel])));
    }

    struct Use
    {
        int process, channel; // channel -1: computed
        ChannelUse::Side side;
    };

    const Check &m_check;
    std::vector<std::string> m_channels;
    std::vector<Use> m_uses;
    bool m_astray = false; // a call names a channel that does not exist: who uses which is not known
};

const std::vector<std::string> &sharedCalls()
{
    static const std::vector<std::string> calls = {"read", "write", "wait", "sleep", "wake"};
    return calls;
}

/// Completes who may wake those who sleep on a shared text.
void takeSharedUses(int process, const std::vector<LuaToken> &tokens, const StringMap &map, const Check &check)
{
    std::vector<SharedTextSpec> &texts = check.scenario.sharedTexts;
    const std::vector<std::string> names = namesOf(texts);
    const auto wakes = [process](SharedTextSpec &text) {
        if (text.wakers.empty() || text.wakers.back() != process)
            text.wakers.push_back(process); // processes come in the order of the file
    };
    for (const SharedUse &use : sharedUses(tokens)) {
        if (use.call && indexOf(sharedCalls(), *use.call) < 0) {
            check.mistakes.add(map.at(use.callOffset), fmt::format("there is no call {}", quoted("shared." + *use.call)),
                               didYouMean(*use.call, sharedCalls(), "the calls are " + quotedList(sharedCalls())));
        } else if (use.text && indexOf(names, *use.text) < 0 && indexOf(names, "") < 0) {
            check.mistakes.add(map.at(use.offset), fmt::format("shared.{} names the shared text {}, which does not exist",
                                                               *use.call, quoted(*use.text)),
                               didYouMean(*use.text, names,
                                          names.empty() ? "add a section [[shared]] with this name"
                                                        : "the shared texts are " + quotedList(names)));
        } else if (!use.call || *use.call == "wake") {
            for (SharedTextSpec &text : texts)
                if (!use.text || text.name == *use.text)
                    wakes(text);
        }
    }
}

void checkPriorities(const std::vector<LuaToken> &tokens, const StringMap &map, const Check &check)
{
    const std::vector<std::string> channels = namesOf(check.scenario.channels);
    for (const PriorityUse &use : priorityUses(tokens)) {
        const int index = indexOf(channels, use.channel);
        if (index >= 0 && !check.scenario.channels[static_cast<std::size_t>(index)].byPriority)
            check.mistakes.add(map.at(use.offset), fmt::format("a priority, and {} goes by age", quoted(use.channel)),
                               "add order = \"priority\" to the channel, or leave the priority out");
    }
}

void warnOfUnusedTexts(const std::vector<std::vector<LuaToken>> &programs, const Check &check)
{
    std::vector<SharedUse> uses;
    for (const auto &tokens : programs)
        for (SharedUse &use : sharedUses(tokens))
            uses.push_back(std::move(use));
    for (const SharedTextSpec &text : check.scenario.sharedTexts) {
        const bool used = std::any_of(uses.begin(), uses.end(), [&](const SharedUse &use) {
            return !use.text || *use.text == text.name;
        });
        if (!used)
            check.mistakes.warn({text.line, 1}, fmt::format("no program uses {}", quoted(text.name)),
                                "use it in a program, or leave the shared text out");
    }
}

void warnOfUnknownCalls(const std::vector<LuaToken> &tokens, const StringMap &map, const Check &check)
{
    std::vector<std::string> variables;
    for (const Knob &knob : check.scenario.knobs)
        variables.push_back(knob.var);
    for (const UnknownCall &call : unknownCalls(tokens, variables))
        check.mistakes.warn(map.at(call.offset), fmt::format("nothing defines the function {}", quoted(call.name)),
                            didYouMean(call.name, programNames(), "define it in this program; programs share nothing"));
}

void warnOfUnusedKnobs(const std::vector<std::vector<LuaToken>> &programs, const Check &check)
{
    for (std::size_t i = 0; i < check.scenario.knobs.size(); ++i) {
        const std::string &variable = check.scenario.knobs[i].var;
        const bool used = variable.empty() || std::any_of(programs.begin(), programs.end(), [&](const auto &tokens) {
            return mentions(tokens, variable);
        });
        if (!used)
            check.mistakes.warn(check.fields.knobs[i].var->at, fmt::format("no program uses {}", quoted(variable)),
                                "use it in a program, or leave the knob out");
    }
}

} // namespace

void checkPrograms(const Check &check)
{
    PartyCheck partyCheck(check);
    std::vector<std::vector<LuaToken>> programs;
    bool allRight = true;
    for (std::size_t i = 0; i < check.scenario.processes.size(); ++i) {
        const Text &program = check.fields.processes[i].program;
        if (!program || check.scenario.processes[i].program.empty()) {
            allRight = false;
            continue;
        }
        const StringMap map = check.source.mapString(program->at);
        if (const auto error = luaSyntaxError(program->value, [&](int line) { return map.fileLine(line); })) {
            check.mistakes.add({error->line, 1}, fmt::format("the program of {} is not Lua: {}",
                                                             quoted(check.scenario.processes[i].name), error->what),
                               "correct it here or just above; the language is Lua 5.4");
            allRight = false;
            continue;
        }
        programs.push_back(luaTokens(program->value));
        partyCheck.take(static_cast<int>(i), programs.back(), map);
        takeSharedUses(static_cast<int>(i), programs.back(), map, check);
        checkPriorities(programs.back(), map, check);
        warnOfUnknownCalls(programs.back(), map, check);
    }
    if (!allRight)
        return; // what the wrong programs use is not known
    partyCheck.finish();
    warnOfUnusedKnobs(programs, check);
    warnOfUnusedTexts(programs, check);
}

} // namespace synchroscope
