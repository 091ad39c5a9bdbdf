// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// A place in a file, both counted from 1; columns count characters, not bytes.
struct Location
{
    int line = 1, column = 1;
};

/// A value together with the place where it stands.
template<typename T>
struct Located
{
    T value;
    Location at;
};

/// What is wrong with a lesson file, where, and what would be right.
struct Mistake
{
    std::string file;
    int line = 1, column = 1;
    std::string what, remedy;

    /// "FILE:LINE:COLUMN: what is wrong; what would be right"
    [[nodiscard]] std::string text() const;
};

/// Collects what is wrong (`add`) or doubtful (`warn`) in one file.
class Mistakes
{
public:
    explicit Mistakes(std::string file) : m_file(std::move(file)) {}

    void add(Location at, std::string what, std::string remedy);
    void warn(Location at, std::string what, std::string remedy);

    [[nodiscard]] bool any() const { return !m_mistakes.empty(); }
    /// In the order of the file.
    [[nodiscard]] std::vector<Mistake> takeMistakes();
    [[nodiscard]] std::vector<Mistake> takeWarnings();

private:
    std::string m_file;
    std::vector<Mistake> m_mistakes, m_warnings;
};

/// Text of the file made fit for one line of a terminal: shortened, no control characters.
std::string shown(std::string_view text, std::size_t longest = 200);
/// The same for one word, in backquotes.
std::string quoted(std::string_view word);
/// `a`, `b` and `c`
std::string quotedList(const std::vector<std::string> &words);

/// "did you mean `capacity`?" where one of `known` is near; otherwise `otherwise`.
std::string didYouMean(std::string_view word, const std::vector<std::string> &known, std::string otherwise);

} // namespace synchroscope
