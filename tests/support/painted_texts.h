// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QString>
#include <QSvgGenerator>
#include <QWidget>
#include <QXmlStreamReader>

#include <vector>

namespace synchroscope {

struct PaintedText
{
    QString text;
    double size = 0; // of its type, in pixels of the window
};

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
    QXmlStreamReader xml(drawing.data());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.attributes().hasAttribute(QLatin1String("font-size")))
            size = xml.attributes().value(QLatin1String("font-size")).toDouble();
        if (xml.name() == u"text")
            texts.push_back({xml.readElementText(), size});
    }
    return texts;
}

} // namespace synchroscope
