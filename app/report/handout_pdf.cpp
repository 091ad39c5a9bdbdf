// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_pdf.h"

#include "report/handout_pictures.h"
#include "report/handout_pieces.h"
#include "style/text_fit.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace synchroscope {

namespace {

constexpr double footer = 11 * mm;

void paintFooter(QPainter &painter, const Look &look, const QString &title, std::size_t page, std::size_t pages)
{
    const QRectF place(sideMargin, paperHeight - footer - 10, paperWidth - 2 * sideMargin, 16);
    painter.setPen(look.theme.muted);
    painter.setFont(look.text(11));
    const QString number = Handout::tr("%1 of %2", "page").arg(page).arg(pages);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
    drawFitted(painter, place.adjusted(0, 0, -textWidth(painter.font(), number) - 20, 0), Qt::AlignLeft | Qt::AlignVCenter,
               look.text(11), title, 9);
}

/// Qt writes the time at which it writes. What stands there instead is no longer than that, so that no place in the file moves.
void setDate(QByteArray &pdf, const QString &made)
{
    const QByteArray before = "/CreationDate (";
    const qsizetype from = pdf.indexOf(before), to = from < 0 ? -1 : pdf.indexOf(')', from);
    if (to < 0)
        return;
    const qsizetype length = to - from - before.size();
    const QByteArray date = made.isEmpty() ? QByteArray() : "D:" + made.toLatin1() + 'Z';
    if (date.size() <= length)
        pdf.replace(from + before.size(), length + 1, date + ')' + QByteArray(length - date.size(), ' '));
}

} // namespace

QByteArray handoutAsPdf(const Handout &handout)
{
    const Look look = paperLook();
    const std::vector<Piece> pieces = piecesOf(handout, look, printedWidth, printedHeight);
    const auto pages = onPages(pieces, printedHeight);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&out);
    pdf.setTitle(handout.title);
    pdf.setCreator(QStringLiteral("Synchroscope"));
    pdf.setResolution(static_cast<int>(unitsPerInch));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    QPainter painter(&pdf);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            pdf.newPage();
        for (const PlacedPiece &placed : pages[page]) {
            const Piece &piece = pieces[placed.piece];
            painter.save();
            piece.paint(painter, QRectF(sideMargin, topMargin + placed.top, printedWidth, piece.height));
            painter.restore();
        }
        paintFooter(painter, look, handout.title, page + 1, pages.size());
    }
    painter.end();
    setDate(bytes, handout.made);
    return bytes;
}

} // namespace synchroscope
