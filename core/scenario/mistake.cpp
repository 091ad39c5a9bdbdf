// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/mistake.h"

#include "scenario/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <tuple>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::size_t longestQuotedWord = 60; // bytes; a mistake must stay readable whatever the file holds

std::vector<Mistake> inFileOrder(std::vector<Mistake> mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const Mistake &a, const Mistake &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return mistakes;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters to change, add, drop or swap with a neighbour; upper and lower case count as the same.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + change});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row[b.size()];
}

} // namespace

std::string Mistake::text() const
{
    return fmt::format("{}:{}:{}: {}; {}", file, line, column, what, remedy);
}

void Mistakes::add(Location at, std::string what, std::string remedy)
{
    m_mistakes.push_back({m_file, at.line, at.column, std::move(what), std::move(remedy)});
}

void Mistakes::warn(Location at, std::string what, std::string remedy)
{
    m_warnings.push_back({m_file, at.line, at.column, std::move(what), std::move(remedy)});
}

std::vector<Mistake> Mistakes::takeMistakes()
{
    return inFileOrder(std::exchange(m_mistakes, {}));
}

std::vector<Mistake> Mistakes::takeWarnings()
{
    return inFileOrder(std::exchange(m_warnings, {}));
}

std::string shown(std::string_view text, std::size_t longest)
{
    std::string line;
    for (std::size_t i = 0; i < text.size();) {
        const utf8::Character character = utf8::next(text, i);
        if (line.size() + character.bytes > longest)
            return line + "…";
        if (utf8::printable(character))
            line += text.substr(i, character.bytes);
        else
            line += character.code == '\n' ? ' ' : '?';
        i += character.bytes;
    }
    return line;
}

std::string quoted(std::string_view word)
{
    return "`" + shown(word, longestQuotedWord) + "`";
}

std::string quotedList(const std::vector<std::string> &words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            list += i + 1 == words.size() ? " and " : ", ";
        list += quoted(words[i]);
    }
    return list;
}

std::string didYouMean(std::string_view word, const std::vector<std::string> &known, std::string otherwise)
{
    if (word.empty() || word.size() > longestQuotedWord)
        return otherwise;
    const std::string *nearest = nullptr;
    std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string &candidate : known) {
        if (candidate.size() > 2 * longestQuotedWord || candidate.empty())
            continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance < best && distance < candidate.size()) {
            best = distance;
            nearest = &candidate;
        }
    }
    return nearest ? fmt::format("did you mean {}?", quoted(*nearest)) : otherwise;
}

} // namespace synchroscope
