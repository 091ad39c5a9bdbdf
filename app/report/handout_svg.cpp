// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_svg.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace synchroscope {

QString inlineSvg(const Handout::Picture &picture, int number)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setSize(picture.size);
    svg.setViewBox(QRect(QPoint(), picture.size));
    svg.setResolution(96);
    QPainter painter(&svg);
    picture.paint(painter);
    painter.end();
    QString text = QString::fromUtf8(bytes);
    text.remove(0, text.indexOf(QStringLiteral("<svg")));
    // Qt begins a group at every change of the pen, also where nothing is drawn with it.
    static const QRegularExpression empty(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    text.remove(empty);
    // The width is the page's affair; and names belong to one picture, not to the page.
    static const QRegularExpression size(QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    text.replace(size, QStringLiteral("<svg role=\"img\""));
    text.replace(QStringLiteral("id=\"gradient"), QStringLiteral("id=\"picture%1-gradient").arg(number));
    text.replace(QStringLiteral("url(#gradient"), QStringLiteral("url(#picture%1-gradient").arg(number));
    return text;
}

} // namespace synchroscope
