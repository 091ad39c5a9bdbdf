// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture_file.h"

#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace synchroscope {

namespace {

Error cannotWrite(const QString &file, const QString &why)
{
    return Error{"cannot write " + file.toStdString() + ": " + why.toStdString(), 0};
}

Result<void> writeImage(const QString &file, QSize size, double scale, const std::function<void(QPainter &)> &paint)
{
    QImage image(QSize(qRound(size.width() * scale), qRound(size.height() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return cannotWrite(file, QStringLiteral("the picture is too large for this machine's memory"));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QImageWriter writer(file, "png");
    if (!writer.write(image))
        return cannotWrite(file, writer.errorString());
    return {};
}

/// Opened and tried before anything is painted: the writers of Qt say nothing when the disk is full.
Result<void> writeVector(const QString &file, const std::function<void(QIODevice &)> &write)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotWrite(file, out.errorString());
    write(out);
    if (!out.flush() || out.error() != QFileDevice::NoError)
        return cannotWrite(file, out.errorString());
    return {};
}

} // namespace

bool isPictureName(const QString &file)
{
    return file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)
           || file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)
           || file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

Result<void> writePicture(const QString &file, QSize size, double scale, const QString &title,
                          const std::function<void(QPainter &)> &paint)
{
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        return writeVector(file, [&](QIODevice &out) {
            QSvgGenerator svg;
            svg.setOutputDevice(&out);
            svg.setSize(size);
            svg.setViewBox(QRect(QPoint(), size));
            svg.setTitle(title);
            svg.setResolution(96);
            QPainter painter(&svg);
            paint(painter);
        });
    }
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return writeVector(file, [&](QIODevice &out) {
            QPdfWriter pdf(&out);
            pdf.setTitle(title);
            pdf.setCreator(QStringLiteral("Synchroscope"));
            pdf.setResolution(96);
            pdf.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point, title, QPageSize::ExactMatch));
            pdf.setPageMargins(QMarginsF());
            QPainter painter(&pdf);
            paint(painter);
        });
    }
    return writeImage(file, size, scale, paint);
}

} // namespace synchroscope
