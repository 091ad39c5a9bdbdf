// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

namespace synchroscope {

namespace {

/// The height of a piece and of all that stays with it; `atTop`: it would stand at the top of a page.
double heightTogether(const std::vector<Piece> &pieces, std::size_t first, bool atTop)
{
    double height = pieces[first].height + (atTop ? 0 : pieces[first].above);
    for (std::size_t i = first; pieces[i].withNext && i + 1 < pieces.size() && !pieces[i + 1].newPage; ++i)
        height += pieces[i + 1].above + pieces[i + 1].height;
    return height;
}

} // namespace

std::vector<std::vector<PlacedPiece>> onPages(const std::vector<Piece> &pieces, double height)
{
    std::vector<std::vector<PlacedPiece>> pages(1);
    double y = 0;
    bool together = false; // with the piece before: whether there is room has been asked
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const bool atTop = pages.back().empty();
        const double needs = together ? piece.above + piece.height : heightTogether(pieces, i, atTop);
        if (!atTop && (piece.newPage || y + needs > height)) {
            pages.emplace_back();
            y = 0;
        }
        if (!pages.back().empty())
            y += piece.above;
        pages.back().push_back({i, y});
        y += piece.height;
        together = piece.withNext;
    }
    return pages;
}

} // namespace synchroscope
