// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "workshop/lua_highlighter.h"

#include <QPlainTextEdit>

#include <vector>

namespace synchroscope {

/// A program with line numbers, colours, and what is wrong marked at its line. Esc leaves it.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Mark
    {
        int line = 1, column = 1;
        QString text;
        bool warning = false;
    };

    explicit CodeEditor(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setMarks(std::vector<Mark> marks);
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    void goTo(int line, int column);
    /// Another text from outside; can be taken back like any other change.
    void takeText(const QString &text);

    // For the margin.
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPainter &painter, const QRect &area);

signals:
    /// To the tab before or after.
    void otherTabWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeMargin();
    void showMarks();
    [[nodiscard]] const Mark *markOf(int line) const;
    void beginLine();
    void indent(bool further);

    Look m_look;
    LuaHighlighter *m_highlighter;
    QWidget *m_margin;
    std::vector<Mark> m_marks;
};

} // namespace synchroscope
