// SPDX-License-Identifier: GPL-3.0-or-later
// texts_to_translate SOURCES FILE: writes what is translated and does not stand in a tr(), as a file that lupdate reads.
#include "analysis/run_figures.h"
#include "analysis/sentence.h"
#include "languages/core_sentences.h"
#include "scenario/load.h"
#include "terms/glossary.h"
#include "terms/whose_words.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/ostream.h>
#include <fstream>
#include <set>
#include <tuple>

namespace synchroscope {

namespace {

namespace fs = std::filesystem;

class Texts
{
public:
    explicit Texts(const std::string &file) : m_out(file) { m_out << "// Written by texts_to_translate, for lupdate.\n"; }

    /// `where`: for the translator. `question`: tells apart what is the same in English.
    void add(const char *context, const std::string &text, const std::string &where, const std::string &question = {})
    {
        const bool letters =
            std::any_of(text.begin(), text.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
        if (!letters || !m_written.emplace(context, text, question).second)
            return;
        fmt::print(m_out, "//: {}\nstatic const auto t{} = QT_TRANSLATE_NOOP3(\"{}\", \"{}\", \"{}\");\n", where,
                   m_written.size(), context, escaped(text), escaped(question));
    }

    bool done() { return bool(m_out.flush()); }

private:
    static std::string escaped(const std::string &text)
    {
        std::string out;
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c == '\n' ? "\\n" : std::string(1, c);
        }
        return out;
    }

    std::ofstream m_out;
    std::set<std::tuple<std::string, std::string, std::string>> m_written;
};

void addLesson(Texts &texts, const Scenario &lesson)
{
    const auto add = [&](const std::string &text, const char *what) {
        texts.add("lesson", text, lesson.identifier + ", " + what);
    };
    add(lesson.title, "title");
    add(lesson.topic, "topic");
    add(lesson.goal, "goal");
    add(lesson.summary, "summary");
    add(lesson.equivalents, "the same elsewhere");
    const auto isCommon = [](const std::string &noun) {
        return std::find(std::begin(sentence::commonNouns), std::end(sentence::commonNouns), noun)
               != std::end(sentence::commonNouns);
    };
    for (const ChannelSpec &channel : lesson.channels) {
        if (!isCommon(channel.noun))
            add(sentence::nounKey(channel.noun), "what a message is called: with article as object | before a number | many");
    }
    for (const Knob &knob : lesson.knobs)
        add(knob.name, "name of a knob");
    for (const Question &question : lesson.questions) {
        add(question.ask, "question");
        for (const std::string &answer : question.answers)
            texts.add("lesson", answer, lesson.identifier + ", answer", question.ask);
        add(question.because, "why that is the answer");
    }
    for (const Checkpoint &one : lesson.checkpoints)
        add(one.say, "caption at a checkpoint");
    for (const Watch &one : lesson.watches)
        add(one.say, "something to watch for");
}

void addCore(Texts &texts, const fs::path &sources)
{
    for (const std::string_view noun : sentence::commonNouns)
        texts.add("core", sentence::nounKey(noun), "a noun: with article as object | before a number | many");
    for (const std::string &sentence : coreSentences(sources / "core"))
        texts.add("core", sentence, "a sentence about a run");
    for (const FigureColumn &column : figureColumns()) {
        texts.add("core", column.heading, "heading of a column");
        texts.add("core", column.meaning, "what a column means");
    }
}

void addTables(Texts &texts)
{
    for (const Term &term : glossary()) {
        texts.add("glossary", term.word, "a term");
        texts.add("glossary", term.shown, "the same in the window's own words, with | between them");
        texts.add("glossary", term.meaning, "what it means");
    }
    for (const Textbook &book : textbooks()) {
        texts.add("whose", book.name, "a textbook, in short");
        texts.add("whose", book.title, "a textbook");
        texts.add("whose", book.words, "what a textbook says");
    }
    for (std::size_t row = 0; row < callWaits().size(); ++row) {
        const CallWait &one = callWaits()[row];
        texts.add("whose", one.call, "a call");
        texts.add("whose", one.until, "for what a call waits");
        texts.add("whose", one.look, "what is to be seen in a lesson");
        for (std::size_t book = 0; book < textbooks().size(); ++book) {
            texts.add("whose", bookTerm(row, book).call, "what a textbook calls it");
            texts.add("whose", bookTerm(row, book).meaning, "what that means there");
        }
    }
}

int write(const fs::path &sources, const std::string &file)
{
    Texts texts(file);
    addCore(texts, sources);
    std::vector<fs::path> lessons;
    for (const fs::directory_entry &entry : fs::directory_iterator(sources / "scenarios")) {
        if (entry.path().extension() == ".toml")
            lessons.push_back(entry.path());
    }
    std::sort(lessons.begin(), lessons.end());
    for (const fs::path &lesson : lessons) {
        const Loaded loaded = loadScenario(lesson.string());
        if (!loaded.scenario) {
            fmt::print(stderr, "texts_to_translate: {} is wrong; `synchroscope check` says why\n", lesson.string());
            return 1;
        }
        addLesson(texts, *loaded.scenario);
    }
    addTables(texts);
    return texts.done() ? 0 : 3;
}

} // namespace

} // namespace synchroscope

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("texts_to_translate SOURCES FILE\n", stderr);
        return 2;
    }
    return synchroscope::write(argv[1], argv[2]);
}
