// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/lua_tokens.h"

#include <algorithm>
#include <array>

namespace synchroscope {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isNamePart(char c) { return isNameStart(c) || isDigit(c); }

class Scanner
{
public:
    explicit Scanner(std::string_view program) : m_program(program) {}

    std::vector<LuaToken> scan()
    {
        while (m_at < m_program.size())
            step();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_program.size() ? m_program[m_at + ahead] : '\0';
    }

    void step()
    {
        const char c = peek();
        if (c == '-' && peek(1) == '-')
            skipComment();
        else if (isNameStart(c))
            takeWhile(LuaToken::Kind::name, isNamePart);
        else if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            takeNumber();
        else if (c == '"' || c == '\'')
            takeQuoted(c);
        else if (c == '[' && longBracketLevel() >= 0)
            takeLong();
        else if (c == ' ' || (c >= '\t' && c <= '\r'))
            ++m_at;
        else
            takeSymbol();
    }

    /// Number of = in the long bracket that begins here, or -1 when none does.
    [[nodiscard]] int longBracketLevel() const
    {
        std::size_t ahead = 1;
        while (peek(ahead) == '=')
            ++ahead;
        return peek(ahead) == '[' ? static_cast<int>(ahead) - 1 : -1;
    }

    std::string_view longBracket()
    {
        const auto level = static_cast<std::size_t>(longBracketLevel());
        const std::size_t begin = m_at + level + 2;
        const std::size_t end = m_program.find("]" + std::string(level, '=') + "]", begin);
        m_at = end == std::string_view::npos ? m_program.size() : end + level + 2;
        return m_program.substr(begin, end == std::string_view::npos ? end : end - begin);
    }

    void skipComment()
    {
        m_at += 2;
        if (peek() == '[' && longBracketLevel() >= 0)
            longBracket();
        else
            m_at = std::min(m_program.find('\n', m_at), m_program.size());
    }

    /// What has just been passed.
    void add(LuaToken::Kind kind, std::size_t offset, std::string_view text, bool exact = true)
    {
        m_tokens.push_back({kind, std::string(text), offset, m_at - offset, exact});
    }

    void takeWhile(LuaToken::Kind kind, bool (*belongs)(char))
    {
        const std::size_t begin = m_at;
        while (m_at < m_program.size() && belongs(m_program[m_at]))
            ++m_at;
        add(kind, begin, m_program.substr(begin, m_at - begin));
    }

    void takeNumber()
    {
        const std::size_t begin = m_at;
        const bool hexadecimal = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
        const std::string_view exponents = hexadecimal ? "pP" : "eE";
        while (isNamePart(peek()) || peek() == '.') {
            const bool exponent = exponents.find(peek()) != std::string_view::npos;
            ++m_at;
            if (exponent && (peek() == '+' || peek() == '-'))
                ++m_at;
        }
        add(LuaToken::Kind::number, begin, m_program.substr(begin, m_at - begin));
    }

    void takeQuoted(char quote)
    {
        const std::size_t begin = m_at++;
        std::string value;
        bool exact = true;
        while (m_at < m_program.size() && peek() != quote) {
            if (peek() == '\\') {
                ++m_at;
                exact = exact && (peek() == '\\' || peek() == '"' || peek() == '\'');
            }
            if (m_at < m_program.size())
                value += m_program[m_at++];
        }
        m_at = std::min(m_at + 1, m_program.size());
        add(LuaToken::Kind::string, begin, value, exact);
    }

    void takeLong()
    {
        const std::size_t begin = m_at;
        std::string_view value = longBracket();
        if (value.starts_with('\n'))
            value.remove_prefix(1);
        add(LuaToken::Kind::string, begin, value);
    }

    void takeSymbol()
    {
        constexpr std::array<std::string_view, 10> longer = {"...", "..", "==", "~=", "<=",
                                                             ">=",  "//", "::", "<<", ">>"};
        const auto found = std::find_if(longer.begin(), longer.end(), [this](std::string_view symbol) {
            return m_program.substr(m_at).starts_with(symbol);
        });
        const std::size_t length = found == longer.end() ? 1 : found->size();
        m_at += length;
        add(LuaToken::Kind::symbol, m_at - length, m_program.substr(m_at - length, length));
    }

    std::string_view m_program;
    std::size_t m_at = 0;
    std::vector<LuaToken> m_tokens;
};

} // namespace

std::vector<LuaToken> luaTokens(std::string_view program)
{
    return Scanner(program).scan();
}

} // namespace synchroscope
