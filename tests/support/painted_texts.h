// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QString>
#include <QSvgGenerator>
#include <QTransform>
#include <QWidget>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace synchroscope {

struct PaintedText
{
    QString text;
    double size = 0; // of its type, in pixels of the window
    QRectF place;    // of its letters
    QString family;
};

/// "matrix(a,b,c,d,e,f)"
inline QTransform transformIn(const QString &words)
{
    const QStringList m = words.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0).split(QLatin1Char(','));
    if (m.size() != 6)
        return {};
    return {m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(), m[4].toDouble(), m[5].toDouble()};
}

/// Each piece of text that a window paints, by widgets and by views: it is painted as a drawing, which says so.
inline std::vector<PaintedText> paintedTexts(QWidget &window)
{
    QBuffer drawing;
    QSvgGenerator svg;
    svg.setOutputDevice(&drawing);
    svg.setSize(window.size());
    QPainter painter(&svg);
    window.render(&painter);
    painter.end();
    std::vector<PaintedText> texts;
    double size = 0;
    QTransform placed;
    QFont font;
    QXmlStreamReader xml(drawing.data());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes has = xml.attributes();
        if (has.hasAttribute(QLatin1String("transform")))
            placed = transformIn(has.value(QLatin1String("transform")).toString());
        if (has.hasAttribute(QLatin1String("font-size"))) {
            size = has.value(QLatin1String("font-size")).toDouble();
            font = QFont(has.value(QLatin1String("font-family")).toString());
            font.setPixelSize(std::max(1, qRound(size)));
            font.setWeight(static_cast<QFont::Weight>(has.value(QLatin1String("font-weight")).toInt()));
        }
        if (xml.name() == u"text") {
            const QPointF at(has.value(QLatin1String("x")).toDouble(), has.value(QLatin1String("y")).toDouble());
            const QString text = xml.readElementText();
            const QRectF letters = QFontMetricsF(font).tightBoundingRect(text).translated(at);
            texts.push_back({text, size, placed.mapRect(letters), font.family()});
        }
    }
    return texts;
}

/// Of two texts that lie on each other, what they say; of one that was cut, too; empty where all can be read.
inline QString unreadable(const std::vector<PaintedText> &texts)
{
    for (auto one = texts.begin(); one != texts.end(); ++one) {
        if (one->text.contains(QChar(0x2026)))
            return QStringLiteral("“%1” is cut").arg(one->text);
        for (auto other = std::next(one); other != texts.end(); ++other) {
            const QRectF common = one->place.intersected(other->place);
            if (common.width() > 1.5 && common.height() > 1.5 && !(one->text == other->text && one->place == other->place))
                return QStringLiteral("“%1” lies on “%2”").arg(one->text, other->text);
        }
    }
    return {};
}

} // namespace synchroscope
