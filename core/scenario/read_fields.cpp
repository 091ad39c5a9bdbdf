// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/file_fields.h"
#include "scenario/table_reader.h"
#include "scenario/toml_depth.h"

#include <algorithm>
#include <fmt/format.h>

namespace synchroscope {

namespace {

constexpr std::string_view modesExample = "modes = [3, 4]";

ModesFields readModes(TableReader &reader)
{
    return {reader.text("send", "send = \"asynchronous\""), reader.text("receive", "receive = \"synchronous\"")};
}

ChannelFields readChannel(TableReader &reader)
{
    ChannelFields fields;
    fields.at = reader.at();
    fields.name = reader.requiredText("name", "name = \"orders\"");
    fields.noun = reader.text("noun", "noun = \"order\"");
    fields.capacity = reader.whole("capacity", "capacity = 8");
    fields.whenFull = reader.text("when_full", "when_full = \"wait\"");
    fields.order = reader.text("order", "order = \"priority\"");
    fields.senders = reader.texts("senders", "senders = [\"Producer\"]");
    fields.receivers = reader.texts("receivers", "receivers = [\"Consumer\"]");
    return fields;
}

ProcessFields readProcess(TableReader &reader)
{
    ProcessFields fields;
    fields.at = reader.at();
    fields.name = reader.requiredText("name", "name = \"Producer\"");
    fields.program = reader.requiredText("program", "program = 'send(\"orders\", \"order 1\")'");
    fields.start = reader.number("start", "start = 2000 (milliseconds)");
    fields.replaces = reader.text("replaces", "replaces = \"Receiver\"");
    fields.place = reader.wholes("place", "place = [1, 2] (column, row)");
    return fields;
}

SharedTextFields readSharedText(TableReader &reader)
{
    SharedTextFields fields;
    fields.at = reader.at();
    fields.name = reader.requiredText("name", "name = \"document\"");
    fields.value = reader.text("value", "value = \"\"");
    return fields;
}

KnobFields readKnob(TableReader &reader)
{
    KnobFields fields;
    fields.at = reader.at();
    fields.name = reader.requiredText("name", "name = \"Cooking time\"");
    fields.var = reader.requiredText("var", "var = \"cook\"");
    fields.value = reader.requiredNumber("value", "value = 1000");
    fields.min = reader.requiredNumber("min", "min = 200");
    fields.max = reader.requiredNumber("max", "max = 2000");
    fields.step = reader.number("step", "step = 100");
    return fields;
}

QuestionFields readQuestion(TableReader &reader)
{
    QuestionFields fields;
    fields.at = reader.at();
    fields.modes = reader.wholes("modes", modesExample);
    fields.ask = reader.requiredText("ask", "ask = \"Which order waits first?\"");
    fields.answers = reader.requiredTexts("answers", "answers = [\"order 6\", \"order 7\"]");
    fields.correct = reader.requiredWhole("correct", "correct = 2 (the second answer)");
    fields.because = reader.requiredText("because", "because = \"Four are queued by then.\"");
    return fields;
}

StopFields readStop(TableReader &reader)
{
    StopFields fields;
    fields.at = reader.at();
    fields.modes = reader.wholes("modes", modesExample);
    fields.when = reader.requiredText("when", "when = \"first blocked Producer\"");
    fields.say = reader.requiredText("say", "say = \"No room.\"");
    return fields;
}

ClaimFields readClaim(TableReader &reader)
{
    ClaimFields fields;
    fields.at = reader.at();
    fields.modes = reader.wholes("modes", modesExample);
    fields.that = reader.requiredText("that", "that = \"message 7 is the first blocked queue-full\"");
    return fields;
}

ExpectFields readExpect(TableReader &reader)
{
    ExpectFields fields;
    fields.at = reader.at();
    fields.send = reader.text("send", "send = \"synchronous\"");
    fields.receive = reader.text("receive", "receive = \"synchronous\"");
    fields.outcome = reader.requiredText("outcome", "outcome = \"deadlock\"");
    return fields;
}

FaultFields readFault(TableReader &reader)
{
    FaultFields fields;
    fields.at = reader.at();
    fields.atMs = reader.requiredNumber("at_ms", "at_ms = 500");
    fields.kill = reader.text("kill", "kill = \"Receiver\"");
    fields.stop = reader.text("stop", "stop = \"Receiver\"");
    fields.resume = reader.text("continue", "continue = \"Receiver\"");
    return fields;
}

/// Reads the whole document; keeps the top's reader so that sections can say "this key belongs up there".
class DocumentReader
{
public:
    DocumentReader(const toml::table &document, Mistakes &mistakes)
        : m_top(document, "", Location{}, mistakes), m_mistakes(mistakes)
    {
    }

    FileFields read()
    {
        FileFields fields;
        fields.title = m_top.requiredText("title", "title = \"A fast producer meets a full queue\"");
        fields.topic = m_top.text("topic", "topic = \"Bounded buffer\"");
        fields.goal = m_top.text("goal", "goal = \"An asynchronous sender can still wait: for room.\"");
        fields.summary = m_top.text("summary", "summary = \"An order every 0.3 s.\"");
        fields.equivalents = m_top.text("equivalents", "equivalents = \"mq_send\"");
        fields.span = m_top.number("span", "span = 10");
        fields.livelockMs = m_top.number("livelock_ms", "livelock_ms = 2000");
        m_topKeys = m_top.knownKeys();

        if (const toml::table *modes = m_top.section("modes"))
            fields.modes = readSection(*modes, "[modes]", readModes);
        readSections("channel", readChannel, fields.channels);
        readSections("shared", readSharedText, fields.sharedTexts);
        readSections("process", readProcess, fields.processes);
        readSections("knob", readKnob, fields.knobs);
        readSections("question", readQuestion, fields.questions);
        readSections("checkpoint", readStop, fields.checkpoints);
        readSections("watch", readStop, fields.watches);
        readSections("claim", readClaim, fields.claims);
        readSections("expect", readExpect, fields.expectations);
        readSections("fault", readFault, fields.faults);
        m_top.forbid("seed", "choose the seed of a run on the command line, with --seed 7");
        m_top.reportUnknownKeys();
        return fields;
    }

private:
    template<typename Fields>
    Fields readSection(const toml::table &table, const std::string &where, Fields (*readOne)(TableReader &))
    {
        TableReader reader(table, where, locationOf(table.source()), m_mistakes);
        Fields fields = readOne(reader);
        reader.reportUnknownKeys(m_topKeys);
        return fields;
    }

    template<typename Fields>
    void readSections(std::string_view key, Fields (*readOne)(TableReader &), std::vector<Fields> &into)
    {
        for (const toml::table *table : m_top.sections(key))
            into.push_back(readSection(*table, fmt::format("[[{}]]", key), readOne));
    }

    TableReader m_top;
    Mistakes &m_mistakes;
    std::vector<std::string> m_topKeys;
};

constexpr std::string_view textNotClosed = "a text is not closed";

std::string remedyFor(std::string_view description)
{
    const auto says = [description](std::string_view part) { return description.find(part) != std::string_view::npos; };
    if (says("redefine"))
        return "write it only once; several channels or processes are several sections [[channel]], [[process]]";
    if (description == textNotClosed)
        return "close it with the quotes that opened it";
    if (says("control characters"))
        return "remove the invisible character";
    if (says("unknown escape"))
        return "write \\\\ for a backslash, or put the text in single quotes";
    if (says("could not determine value type") || says("expected value"))
        return "write a text in quotes, a number, or a list in [ ]";
    if (says("end-of-file"))
        return "close what was opened here";
    if (says("expected '='"))
        return "write key = value";
    return "write it as TOML wants it: key = value, [section], [[repeated section]]";
}

/// The parser's own words without its "Error while parsing", fit for one line.
std::string describe(const toml::parse_error &error, const SourceText &source)
{
    std::string description(error.description());
    constexpr std::string_view preamble = "Error while parsing ";
    if (description.starts_with(preamble))
        description.erase(0, preamble.size());
    const auto says = [&](std::string_view part) { return description.find(part) != std::string::npos; };
    const std::size_t offset = source.offsetOf(locationOf(error.source()));
    const bool atEndOfLine = offset >= source.text().size() || source.text()[offset] == '\n';
    if (says("string: ") && atEndOfLine && (says("end-of-file") || says("control characters")))
        return std::string(textNotClosed);
    constexpr std::string_view lineEnd = "'\\n'";
    if (const std::size_t i = description.find(lineEnd); i != std::string::npos)
        description.replace(i, lineEnd.size(), "the end of the line");
    return shown(description);
}

} // namespace

std::optional<FileFields> readFields(const SourceText &source, Mistakes &mistakes)
{
    if (const auto deep = firstTooDeep(source.text())) {
        mistakes.add(source.locationOf(*deep), "brackets or dotted keys are nested too deeply here",
                     "a lesson needs no more than a list inside a section");
        return {};
    }
    try {
        const toml::table document = toml::parse(source.text());
        return DocumentReader(document, mistakes).read();
    } catch (const toml::parse_error &error) {
        const std::string description = describe(error, source);
        mistakes.add(locationOf(error.source()), "this is not TOML: " + description, remedyFor(description));
        return {};
    }
}

} // namespace synchroscope
