// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/guide_view.h"

#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

#include <utility>
#include <vector>

namespace synchroscope {

namespace {

QString read(const QString &name)
{
    QFile file(QStringLiteral(":/texts/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

GuideView::GuideView(const Look &look, const QString &name, QWidget *parent)
    : QTextBrowser(parent), m_markdown(read(name))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // nothing is fetched
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    setLook(look);
}

void GuideView::setLook(const Look &look)
{
    m_look = look;
    const int place = verticalScrollBar()->value();
    QPalette colours = look.palette();
    colours.setColor(QPalette::Link, look.theme.accent);
    setPalette(colours);
    document()->setDefaultFont(look.text(16));
    document()->setDocumentMargin(look.round(24));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    styleTables();
    spaceParagraphs();
    colourLinks();
    moveCursor(QTextCursor::Start); // otherwise it begins with its end in sight
    verticalScrollBar()->setValue(place);
}

/// Markdown says nothing of lines and widths.
void GuideView::styleTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_look.theme.faint);
        format.setCellPadding(m_look.round(6));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 96)); // one in a list is set in
        table->setFormat(format);
    }
}

/// Between paragraphs, and more before a heading.
void GuideView::spaceParagraphs()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(m_look.round(format.headingLevel() > 0 ? 18 : block.textList() ? 2 : 6));
        format.setBottomMargin(m_look.round(block.textList() ? 2 : 6));
        cursor.setBlockFormat(format);
    }
}

/// The reader of Markdown takes the colour of the desktop's links, whatever the page behind them.
void GuideView::colourLinks()
{
    std::vector<std::pair<int, int>> links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment text = part.fragment();
            if (text.charFormat().isAnchor())
                links.emplace_back(text.position(), text.position() + text.length());
        }
    }
    QTextCharFormat colour;
    colour.setForeground(m_look.theme.accent);
    for (const auto &[from, to] : links) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(colour);
    }
}

void GuideView::follow(const QUrl &link)
{
    const QFileInfo file(link.path());
    if (file.suffix() == QStringLiteral("toml"))
        emit lessonWanted(file.completeBaseName());
    else if (file.suffix() == QStringLiteral("md"))
        emit textWanted(file.fileName());
}

} // namespace synchroscope
