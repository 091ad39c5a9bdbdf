// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/core_sentences.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>

namespace synchroscope {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool isWordLetter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool isSentence(const std::string &text)
{
    static const std::regex places(R"(\{[^}]*\})"), numbered(R"(\{\d[^}]*\})"), words(R"([A-Za-z]{2,}[^A-Za-z]*\s[^A-Za-z]*[A-Za-z]{2,})");
    const std::string rest = std::regex_replace(text, places, " ");
    const bool letters = std::any_of(rest.begin(), rest.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)); });
    return (letters && std::regex_search(text, numbered)) || std::regex_search(rest, words);
}

/// Goes through one source: comments and `#include`s are passed over, texts beside each other are one.
class Reader
{
public:
    explicit Reader(const std::string &source) : m_source(source) {}

    std::vector<std::string> sentences()
    {
        while (m_at < m_source.size()) {
            if (at("//") || (at("#") && startsLine()))
                m_at = std::min(m_source.find('\n', m_at), m_source.size());
            else if (at("'") && (m_word.empty() || std::isdigit(static_cast<unsigned char>(m_word.front())) == 0)) // not 10'000
                passCharacter();
            else if (at("\""))
                takeText();
            else
                takeCode();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool at(std::string_view what) const { return m_source.compare(m_at, what.size(), what) == 0; }
    [[nodiscard]] bool startsLine() const { return m_at == 0 || m_source[m_at - 1] == '\n'; }

    void passCharacter()
    {
        ++m_at;
        while (m_at < m_source.size() && m_source[m_at] != '\'')
            m_at += m_source[m_at] == '\\' ? 2U : 1U;
        ++m_at;
    }

    void takeCode()
    {
        if (at("("))
            m_calls.push_back(m_word == "say");
        else if (at(")") && !m_calls.empty())
            m_calls.pop_back();
        const char c = m_source[m_at++];
        if (!isWordLetter(c))
            m_word.clear();
        else
            m_word += c;
    }

    void takeText()
    {
        std::string text;
        std::size_t next = m_at;
        while (next < m_source.size() && m_source[next] == '"') {
            for (m_at = next + 1; m_source[m_at] != '"'; ++m_at) {
                if (m_source[m_at] != '\\') {
                    text += m_source[m_at];
                    continue;
                }
                ++m_at;
                text += m_source[m_at] == 'n' ? '\n' : m_source[m_at] == 't' ? '\t' : m_source[m_at];
            }
            next = m_source.find_first_not_of(" \n", ++m_at);
        }
        m_word.clear();
        const bool said = std::find(m_calls.begin(), m_calls.end(), true) != m_calls.end();
        const bool letters = std::any_of(text.begin(), text.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)); });
        if ((said && letters) || isSentence(text))
            m_found.push_back(text);
    }

    const std::string &m_source;
    std::size_t m_at = 0;
    std::string m_word;
    std::vector<bool> m_calls; // the open brackets: whether they are say()'s
    std::vector<std::string> m_found;
};

} // namespace

std::vector<std::string> coreSentences(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> all;
    for (const fs::path &file : files) {
        const std::string source = contentOf(file);
        if (source.find("ranslate") == std::string::npos)
            continue;
        for (const std::string &sentence : Reader(source).sentences()) {
            if (std::find(all.begin(), all.end(), sentence) == all.end())
                all.push_back(sentence);
        }
    }
    return all;
}

} // namespace synchroscope
