// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QSyntaxHighlighter>

#include <vector>

namespace synchroscope {

/// Colours a program by the tokens that the checker sees. What is between them and not blank is a comment.
class LuaHighlighter : public QSyntaxHighlighter
{
public:
    enum class Kind { keyword, call, string, number, comment };

    LuaHighlighter(QTextDocument *document, const Look &look);

    void setLook(const Look &look);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Part
    {
        Kind kind;
        int begin, end; // characters of the document
    };
    void readProgram();
    [[nodiscard]] QTextCharFormat formatOf(Kind kind) const;

    Look m_look;
    std::vector<Part> m_parts;
    bool m_read = false; // m_parts are those of the text as it is
};

} // namespace synchroscope
