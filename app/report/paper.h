// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace synchroscope {

/// Something that is never torn apart by the end of a page.
struct Piece
{
    double height = 0;
    double above = 0;      // space before it, but not at the top of a page
    bool withNext = false; // stays with the piece that follows, as a heading does
    bool newPage = false;  // begins a page
    std::function<void(QPainter &, const QRectF &)> paint = {};
};

struct PlacedPiece
{
    std::size_t piece = 0; // of those that were given
    double top = 0;
};

/// Puts the pieces one below the other onto pages of that height. What is taller than a page has one to itself.
std::vector<std::vector<PlacedPiece>> onPages(const std::vector<Piece> &pieces, double height);

} // namespace synchroscope
