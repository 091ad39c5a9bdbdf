// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPainter>
#include <QSize>
#include <QString>

#include <functional>

namespace synchroscope {

/// What the ending of a file's name asks for.
bool isPictureName(const QString &file);

/// Paints into a file: PNG with `scale` pixels a unit, SVG and PDF with lines that stay sharp at any size.
Result<void> writePicture(const QString &file, QSize size, double scale, const QString &title,
                          const std::function<void(QPainter &)> &paint);

} // namespace synchroscope
