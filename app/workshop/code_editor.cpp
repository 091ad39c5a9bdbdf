// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/code_editor.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr int indentWidth = 2;

class Margin : public QWidget
{
public:
    explicit Margin(CodeEditor *editor) : QWidget(editor), m_editor(editor) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor->paintMargin(painter, event->rect());
    }

private:
    CodeEditor *m_editor;
};

} // namespace

CodeEditor::CodeEditor(const Look &look, QWidget *parent)
    : QPlainTextEdit(parent),
      m_look(look),
      m_highlighter(new LuaHighlighter(document(), look)),
      m_margin(new Margin(this))
{
    setLineWrapMode(NoWrap);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeMargin(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        scrolled ? m_margin->scroll(0, scrolled) : m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::showMarks);
    setLook(look);
}

void CodeEditor::setLook(const Look &look)
{
    m_look = look;
    // The window's style sheet gives every widget its typeface; this one is nearer.
    setStyleSheet(QStringLiteral("QPlainTextEdit { font-family: \"%1\"; font-size: %2px; background: %3; color: %4; "
                                 "border: 1px solid %5; }")
                      .arg(look.mono)
                      .arg(look.round(14))
                      .arg(look.theme.panel.name(), look.theme.ink.name(), look.theme.faint.name()));
    ensurePolished();
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    m_highlighter->setLook(look);
    placeMargin();
    showMarks();
}

void CodeEditor::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
    m_margin->update();
}

const CodeEditor::Mark *CodeEditor::markOf(int line) const
{
    const auto mark =
        std::find_if(m_marks.begin(), m_marks.end(), [line](const Mark &one) { return one.line == line; });
    return mark == m_marks.end() ? nullptr : &*mark;
}

void CodeEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection current;
    current.format.setBackground(m_look.theme.stage);
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    current.cursor = textCursor();
    current.cursor.clearSelection();
    selections.append(current);
    for (const Mark &mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(std::min(mark.line, blockCount()) - 1);
        QTextEdit::ExtraSelection wave;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(mark.warning ? m_look.theme.noteBorder : m_look.theme.alarm);
        wave.cursor = QTextCursor(block);
        wave.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selections.append(wave);
    }
    setExtraSelections(selections);
}

void CodeEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void CodeEditor::takeText(const QString &text)
{
    if (text == toPlainText())
        return;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

// ---- the margin

int CodeEditor::marginWidth() const
{
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(QLatin1Char('9')) + m_look.round(26);
}

void CodeEditor::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_margin->setGeometry(inner.left(), inner.top(), marginWidth(), inner.height());
}

void CodeEditor::paintMargin(QPainter &painter, const QRect &area)
{
    painter.fillRect(area, m_look.theme.stage);
    painter.setFont(font());
    const int height = fontMetrics().height(), right = m_margin->width() - m_look.round(6);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > area.bottom())
            break;
        const Mark *mark = markOf(block.blockNumber() + 1);
        if (mark) {
            painter.setPen(mark->warning ? m_look.theme.noteBorder : m_look.theme.alarm);
            painter.drawText(QRect(m_look.round(4), qRound(box.top()), m_look.round(16), height), Qt::AlignLeft,
                             mark->warning ? QStringLiteral("!") : QStringLiteral("✗"));
        } else {
            painter.setPen(m_look.theme.muted);
        }
        painter.drawText(QRect(0, qRound(box.top()), right, height), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
    const Mark *mark = markOf(line);
    mark ? QToolTip::showText(help->globalPos(), mark->text, this) : QToolTip::hideText();
    return true;
}

// ---- keys

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && enter) {
        event->ignore(); // whoever holds the editor runs the programs
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the window gives the keys back to the page
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_PageUp) {
        emit otherTabWanted(-1);
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_PageDown) {
        emit otherTabWanted(1);
    } else if (enter && modifiers == Qt::NoModifier) {
        beginLine();
    } else if (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        indent(true);
    } else if (event->key() == Qt::Key_Backtab) {
        indent(false);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

/// As far in as the line before.
void CodeEditor::beginLine()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks] == QLatin1Char(' '))
        ++blanks;
    cursor.insertText(QLatin1Char('\n') + line.left(blanks));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// The lines of the selection; without one, blanks where the cursor stands.
void CodeEditor::indent(bool further)
{
    QTextCursor cursor = textCursor();
    if (further && !cursor.hasSelection()) {
        cursor.insertText(QString(indentWidth - cursor.positionInBlock() % indentWidth, QLatin1Char(' ')));
        return;
    }
    QTextCursor lines(document());
    lines.beginEditBlock();
    const QTextBlock last = document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1));
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        lines.setPosition(block.position());
        if (further)
            lines.insertText(QString(indentWidth, QLatin1Char(' ')));
        for (int i = 0; !further && i < indentWidth && block.text().startsWith(QLatin1Char(' ')); ++i)
            lines.deleteChar();
        if (block == last)
            break;
    }
    lines.endEditBlock();
}

} // namespace synchroscope
