// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/lua_highlighter.h"

#include "scenario/lua_program.h"

#include <QTextDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace synchroscope {

namespace {

/// One byte for each character of the document, so that the tokens' offsets are its positions.
std::string bytesOf(const QString &text)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
    return bytes;
}

std::optional<LuaHighlighter::Kind> kindOf(const LuaToken &token)
{
    using Kind = LuaHighlighter::Kind;
    switch (token.kind) {
    case LuaToken::Kind::string: return Kind::string;
    case LuaToken::Kind::number: return Kind::number;
    case LuaToken::Kind::name:
        if (isLuaKeyword(token.text))
            return Kind::keyword;
        if (std::find(programNames().begin(), programNames().end(), token.text) != programNames().end())
            return Kind::call;
        return {};
    case LuaToken::Kind::symbol: return {};
    }
    return {};
}

} // namespace

LuaHighlighter::LuaHighlighter(QTextDocument *document, const Look &look)
    : QSyntaxHighlighter(static_cast<QObject *>(document)), m_look(look)
{
    // Before it asks for colours itself. The document's revision does not tell: setPlainText() leaves it as it was.
    connect(document, &QTextDocument::contentsChange, this, [this] { m_read = false; });
    setDocument(document);
}

void LuaHighlighter::setLook(const Look &look)
{
    m_look = look;
    rehighlight();
}

void LuaHighlighter::readProgram()
{
    const std::string program = bytesOf(document()->toPlainText());
    m_parts.clear();
    std::size_t done = 0;
    const auto comment = [&](std::size_t end) {
        const std::size_t begin = program.find_first_not_of(" \t\n", done);
        if (begin < end)
            m_parts.push_back({Kind::comment, static_cast<int>(begin), static_cast<int>(end)});
    };
    for (const LuaToken &token : luaTokens(program)) {
        comment(token.offset);
        if (const auto kind = kindOf(token))
            m_parts.push_back({*kind, static_cast<int>(token.offset), static_cast<int>(token.offset + token.length)});
        done = token.offset + token.length;
    }
    comment(program.size());
}

void LuaHighlighter::highlightBlock(const QString &text)
{
    if (!std::exchange(m_read, true))
        readProgram();
    const int begin = currentBlock().position(), end = begin + static_cast<int>(text.size());
    int open = 0; // what goes on beyond the end of this line: the next one must be looked at again when that changes
    for (const Part &part : m_parts) {
        if (part.end <= begin || part.begin > end)
            continue;
        const int from = std::max(part.begin, begin);
        setFormat(from - begin, std::min(part.end, end) - from, formatOf(part.kind));
        if (part.end > end + 1)
            open = static_cast<int>(part.kind) + 1;
    }
    setCurrentBlockState(open);
}

QTextCharFormat LuaHighlighter::formatOf(Kind kind) const
{
    const bool dark = m_look.theme.dark;
    QTextCharFormat format;
    switch (kind) {
    case Kind::keyword:
        format.setForeground(m_look.theme.accent);
        format.setFontWeight(QFont::Bold);
        break;
    case Kind::call: format.setForeground(dark ? QColor("#d8b4fe") : QColor("#6b21a8")); break;
    case Kind::string: format.setForeground(dark ? QColor("#86efac") : QColor("#166534")); break;
    case Kind::number: format.setForeground(dark ? QColor("#fdba74") : QColor("#9a3412")); break;
    case Kind::comment:
        format.setForeground(m_look.theme.muted);
        format.setFontItalic(true);
        break;
    }
    return format;
}

} // namespace synchroscope
