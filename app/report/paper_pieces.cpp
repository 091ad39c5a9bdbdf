// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper_pieces.h"

#include "style/text_fit.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace synchroscope {

namespace {

constexpr double between = 20;          // columns
constexpr double characterShare = 0.61; // of a typewriter's character: its width by its height
constexpr double mostCode = 12, leastCode = 7;
constexpr qsizetype mostCodeLines = 50; // of a piece: with its heading no more than a page

using Document = std::shared_ptr<QTextDocument>;

Document documentOf(const QString &html, const QFont &font, double width)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setHtml(html);
    document->setTextWidth(width);
    return document;
}

void paintDocument(QPainter &painter, QTextDocument &document, const QPointF &at, const QColor &colour)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter.save();
    painter.translate(at);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QString bold(const QString &plain) { return QStringLiteral("<b>%1</b>").arg(plain.toHtmlEscaped()); }

void ruleAt(QPainter &painter, const QColor &colour, double left, double right, double y, double width = 0.8)
{
    painter.setPen(QPen(colour, width));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

qsizetype longestLine(const Handout::Program &program)
{
    qsizetype longest = 0;
    for (const QString &line : program.lines)
        longest = std::max(longest, line.size());
    return longest;
}

} // namespace

Piece PaperPieces::text(const QString &html, const QFont &font, const QColor &colour, double above, double indent) const
{
    const Document document = documentOf(html, font, m_width - indent);
    return {document->size().height(), above, false, false, [document, colour, indent](QPainter &painter, const QRectF &place) {
                paintDocument(painter, *document, place.topLeft() + QPointF(indent, 0), colour);
            }};
}

Piece PaperPieces::heading(const QString &plain) const
{
    Piece piece = text(bold(plain), m_look.text(18, QFont::Bold), m_look.theme.ink, 26);
    piece.height += 6;
    piece.withNext = true;
    return piece;
}

Piece PaperPieces::heading(const QString &badge, const QString &plain) const
{
    constexpr double box = 30;
    const Document document = documentOf(bold(plain), m_look.text(18, QFont::Bold), m_width - box - 12);
    const Look &look = m_look;
    const double height = std::max(box, document->size().height());
    return {height + 8, 26, true, false, [document, badge, look, height](QPainter &painter, const QRectF &place) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(look.theme.accent);
                const QRectF at(place.left(), place.top(), box, box);
                painter.drawRoundedRect(at, 4, 4);
                painter.setPen(look.theme.onAccent);
                drawFitted(painter, at.adjusted(2, 0, -2, 0), Qt::AlignCenter, look.text(20, QFont::Bold), badge, 8);
                paintDocument(painter, *document,
                              place.topLeft() + QPointF(box + 12, (height - document->size().height()) / 2), look.theme.ink);
            }};
}

Piece PaperPieces::picture(const Handout::Picture &picture, double mostHeight) const
{
    Document caption;
    double forCaption = 0;
    if (!picture.caption.isEmpty()) {
        caption = documentOf(picture.caption.toHtmlEscaped(), m_look.text(13), m_width);
        forCaption = caption->size().height() + 5;
    }
    const double scale = std::min(m_width / picture.size.width(), (mostHeight - forCaption) / picture.size.height());
    const QColor ink = m_look.theme.ink;
    return {picture.size.height() * scale + forCaption, 12, false, false,
            [caption, forCaption, scale, picture, ink](QPainter &painter, const QRectF &place) {
                if (caption)
                    paintDocument(painter, *caption, place.topLeft(), ink);
                painter.save();
                painter.translate(place.left(), place.top() + forCaption);
                painter.scale(scale, scale);
                picture.paint(painter);
                painter.restore();
            }};
}

Piece PaperPieces::program(const Handout::Program &program, double width) const
{
    const double numbers = 26, inside = width - numbers - 18;
    const double size = std::clamp(inside / (characterShare * static_cast<double>(std::max<qsizetype>(1, longestLine(program)))),
                                   leastCode, mostCode);
    const double line = size * 1.42;
    const Look &look = m_look;
    const double height = 30 + line * static_cast<double>(program.lines.size()) + 8;
    return {height, 12, false, false, [program, look, size, line, width, numbers, height](QPainter &painter, const QRectF &place) {
                painter.setPen(QPen(look.theme.outline, 1.2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(place.left(), place.top(), width, height).adjusted(0.6, 0.6, -0.6, -0.6), 5, 5);
                painter.setPen(look.theme.ink);
                drawFitted(painter, QRectF(place.left() + 10, place.top() + 3, width - 20, 24), Qt::AlignLeft | Qt::AlignVCenter,
                           look.text(14, QFont::Bold), program.names, 8);
                ruleAt(painter, look.theme.faint, place.left() + 1, place.left() + width - 1, place.top() + 27);
                double y = place.top() + 31;
                for (qsizetype i = 0; i < program.lines.size(); ++i, y += line) {
                    painter.setPen(look.theme.muted);
                    painter.setFont(look.code(size * 0.8));
                    painter.drawText(QRectF(place.left(), y, numbers - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                                     QString::number(program.first + i));
                    painter.setPen(look.theme.ink);
                    painter.setFont(look.code(size));
                    painter.drawText(QRectF(place.left() + numbers + 4, y, width - numbers - 8, line),
                                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, program.lines[i]);
                }
            }};
}

std::vector<Piece> PaperPieces::programs(const std::vector<Handout::Program> &programs) const
{
    const double half = (m_width - between) / 2;
    const auto isNarrow = [&](const Handout::Program &one) {
        return one.lines.size() <= mostCodeLines
               && static_cast<double>(longestLine(one)) * characterShare * (mostCode - 2) <= half - 44;
    };
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (i + 1 < programs.size() && isNarrow(programs[i]) && isNarrow(programs[i + 1])) {
            const Piece left = program(programs[i], half), right = program(programs[i + 1], half);
            pieces.push_back({std::max(left.height, right.height), 12, false, false,
                              [left, right, half](QPainter &painter, const QRectF &place) {
                                  left.paint(painter, place);
                                  right.paint(painter, place.translated(half + between, 0));
                              }});
            ++i;
            continue;
        }
        const Handout::Program &one = programs[i];
        for (qsizetype from = 0; from < std::max<qsizetype>(1, one.lines.size()); from += mostCodeLines)
            pieces.push_back(program({one.names, one.lines.mid(from, mostCodeLines), one.first + static_cast<int>(from)}, m_width));
    }
    return pieces;
}

std::vector<Piece> PaperPieces::table(const Handout::Table &table) const
{
    const bool badges = !table.rows.empty() && !table.rows.front().badge.isEmpty();
    double titleWidth = 60;
    for (const Handout::Table::Row &row : table.rows)
        titleWidth = std::max(titleWidth, textWidth(m_look.text(13, QFont::DemiBold), row.title) + 8);
    const double left = badges ? 34 : 0;
    titleWidth = std::min(titleWidth, m_width * 0.28);
    const double column = (m_width - left - titleWidth) / static_cast<double>(std::max<qsizetype>(1, table.heads.size()));
    const Look &look = m_look;
    const double width = m_width;
    std::vector<Piece> pieces;
    const QFont headFont = m_look.text(column < 62 ? 10 : 11, QFont::DemiBold);
    constexpr int wrapped = static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom) | Qt::TextWordWrap;
    double headHeight = 0;
    for (const QString &head : table.heads)
        headHeight = std::max(headHeight, QFontMetricsF(headFont).boundingRect(QRectF(0, 0, column - 4, 400), wrapped, head).height());
    pieces.push_back({headHeight + 8, 12, true, false, [=, heads = table.heads](QPainter &painter, const QRectF &place) {
                          painter.setPen(look.theme.ink);
                          painter.setFont(headFont);
                          for (qsizetype i = 0; i < heads.size(); ++i)
                              painter.drawText(QRectF(place.left() + left + titleWidth + column * static_cast<double>(i), place.top(),
                                                      column, headHeight + 2)
                                                   .adjusted(2, 0, -2, 0),
                                               wrapped, heads[i]);
                          ruleAt(painter, look.theme.ink, place.left(), place.left() + width, place.bottom() - 1, 1.4);
                      }});
    for (const Handout::Table::Row &row : table.rows) {
        const Document title = documentOf(row.title.toHtmlEscaped(), look.text(13, QFont::DemiBold), titleWidth);
        const bool marked = std::any_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return !cell.mark.isEmpty(); });
        const double height = std::max({title->size().height() + 8, badges ? 34.0 : 0.0, marked ? 38.0 : 24.0});
        pieces.push_back({height, 0, &row != &table.rows.back(), false, [=](QPainter &painter, const QRectF &place) {
                              if (badges) {
                                  painter.setPen(Qt::NoPen);
                                  painter.setBrush(look.theme.accent);
                                  const QRectF box(place.left(), place.center().y() - 12, 24, 24);
                                  painter.drawRoundedRect(box, 3, 3);
                                  painter.setPen(look.theme.onAccent);
                                  drawFitted(painter, box.adjusted(1, 0, -1, 0), Qt::AlignCenter, look.text(15, QFont::Bold),
                                             row.badge, 6);
                              }
                              paintDocument(painter, *title,
                                            QPointF(place.left() + left, place.center().y() - title->size().height() / 2),
                                            look.theme.ink);
                              double x = place.left() + left + titleWidth;
                              for (const Handout::Table::Cell &cell : row.cells) {
                                  const QRectF at(x, place.top(), column, cell.mark.isEmpty() ? height : height - 16);
                                  painter.setPen(look.theme.ink);
                                  drawFitted(painter, at.adjusted(3, 0, -3, 0), Qt::AlignCenter,
                                             look.text(15, cell.mark.isEmpty() ? QFont::Normal : QFont::Bold), cell.text, 8);
                                  drawFitted(painter, QRectF(x, at.bottom() - 4, column, 16), Qt::AlignCenter, look.text(11),
                                             cell.mark, 7);
                                  x += column;
                              }
                              ruleAt(painter, look.theme.faint, place.left(), place.left() + width, place.bottom());
                          }});
    }
    return pieces;
}

Piece PaperPieces::story(const Handout::Line &line) const
{
    constexpr double forTime = 64;
    QString html = line.stop ? bold(line.text) : line.text.toHtmlEscaped();
    if (!line.more.isEmpty())
        html += QStringLiteral(" (%1)").arg(line.more.toHtmlEscaped());
    const Document document = documentOf(html, m_look.text(13), m_width - forTime - 16);
    const Look &look = m_look;
    const double height = document->size().height();
    return {height, 5, false, false, [=](QPainter &painter, const QRectF &place) {
                painter.setPen(look.theme.ink);
                painter.setFont(look.text(13, QFont::DemiBold));
                painter.drawText(QRectF(place.left(), place.top(), forTime - 10, QFontMetricsF(look.text(13)).height()),
                                 Qt::AlignRight | Qt::AlignVCenter, line.time);
                if (line.stop) { // as the playhead's handle: here it stands still
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(look.theme.ink);
                    painter.drawRect(QRectF(place.left() + forTime, place.top() + 2, 4, height - 4));
                }
                paintDocument(painter, *document, place.topLeft() + QPointF(forTime + 14, 0), look.theme.ink);
            }};
}

Piece PaperPieces::question(int number, const Handout::Question &question) const
{
    constexpr double indent = 26, toWrite = 30;
    constexpr int linesToWrite = 2;
    QString html = bold(question.ask);
    if (!question.modes.isEmpty())
        html += QStringLiteral(" (%1)").arg(question.modes.toHtmlEscaped());
    const Document ask = documentOf(html, m_look.text(14), m_width - indent);
    std::vector<Document> answers;
    double height = ask->size().height() + 6;
    for (const QString &answer : question.answers) {
        answers.push_back(documentOf(answer.toHtmlEscaped(), m_look.text(14), m_width - indent - 52));
        height += answers.back()->size().height() + 5;
    }
    const double written = height;
    height += toWrite * linesToWrite;
    const Look &look = m_look;
    const double width = m_width;
    return {height, 20, false, false, [=](QPainter &painter, const QRectF &place) {
                painter.setPen(look.theme.ink);
                painter.setFont(look.text(14, QFont::Bold));
                painter.drawText(QRectF(place.left(), place.top(), indent, QFontMetricsF(painter.font()).height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, QString::number(number));
                paintDocument(painter, *ask, place.topLeft() + QPointF(indent, 0), look.theme.ink);
                double y = place.top() + ask->size().height() + 6;
                for (std::size_t i = 0; i < answers.size(); ++i) {
                    painter.setPen(QPen(look.theme.ink, 1.1));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(QRectF(place.left() + indent, y + 3, 12, 12));
                    painter.setFont(look.text(14, QFont::DemiBold));
                    painter.drawText(QRectF(place.left() + indent + 22, y, 24, QFontMetricsF(painter.font()).height()),
                                     Qt::AlignLeft | Qt::AlignVCenter, QString(QChar(static_cast<char16_t>(u'A' + i % 26))));
                    paintDocument(painter, *answers[i], QPointF(place.left() + indent + 46, y), look.theme.ink);
                    y += answers[i]->size().height() + 5;
                }
                painter.setPen(look.theme.muted);
                painter.setFont(look.text(12));
                const QString why = Handout::tr("Because");
                painter.drawText(QRectF(place.left() + indent, place.top() + written, 90, toWrite - 3), Qt::AlignLeft | Qt::AlignBottom, why);
                for (int i = 1; i <= linesToWrite; ++i)
                    ruleAt(painter, look.theme.muted,
                           place.left() + indent + (i == 1 ? textWidth(look.text(12), why) + 8 : 0), place.left() + width,
                           place.top() + written + toWrite * i);
            }};
}

Piece PaperPieces::pair(const Handout::Pair &pair, double wordWidth, double size) const
{
    const Document word = documentOf(bold(pair.word), m_look.text(size), wordWidth - 12);
    const Document meaning = documentOf(pair.meaning.toHtmlEscaped(), m_look.text(size), m_width - wordWidth);
    const QColor ink = m_look.theme.ink;
    return {std::max(word->size().height(), meaning->size().height()), 5, false, false,
            [=](QPainter &painter, const QRectF &place) {
                paintDocument(painter, *word, place.topLeft(), ink);
                paintDocument(painter, *meaning, place.topLeft() + QPointF(wordWidth, 0), ink);
            }};
}

Piece PaperPieces::nameLine() const
{
    const Look &look = m_look;
    const double width = m_width;
    return {26, 10, false, false, [=](QPainter &painter, const QRectF &place) {
                painter.setPen(look.theme.muted);
                painter.setFont(look.text(13));
                const QString name = Handout::tr("Name"), date = Handout::tr("Date");
                const double y = place.bottom() - 2, split = place.left() + width * 0.66;
                painter.drawText(QRectF(place.left(), place.top(), 200, 22), Qt::AlignLeft | Qt::AlignBottom, name);
                painter.drawText(QRectF(split + 20, place.top(), 200, 22), Qt::AlignLeft | Qt::AlignBottom, date);
                ruleAt(painter, look.theme.muted, place.left() + textWidth(painter.font(), name) + 8, split, y);
                ruleAt(painter, look.theme.muted, split + 20 + textWidth(painter.font(), date) + 8, place.left() + width, y);
            }};
}

} // namespace synchroscope
