// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"
#include "report/paper.h"
#include "style/look.h"

#include <QFont>

namespace synchroscope {

/// The kinds of piece of which a handout consists. All in units of 1/96 inch.
class PaperPieces
{
public:
    PaperPieces(const Look &look, double width) : m_look(look), m_width(width) {}

    /// `html`: with <b> and nothing else; `indent`: from the left.
    [[nodiscard]] Piece text(const QString &html, const QFont &font, const QColor &colour, double above, double indent = 0) const;
    [[nodiscard]] Piece heading(const QString &plain) const;
    /// With the number of a mode in a box, as the window has it.
    [[nodiscard]] Piece heading(const QString &badge, const QString &plain) const;
    [[nodiscard]] Piece picture(const Handout::Picture &picture, double mostHeight) const;
    /// One or two programs beside each other.
    [[nodiscard]] std::vector<Piece> programs(const std::vector<Handout::Program> &programs) const;
    [[nodiscard]] std::vector<Piece> table(const Handout::Table &table) const;
    [[nodiscard]] Piece story(const Handout::Line &line) const;
    [[nodiscard]] Piece question(int number, const Handout::Question &question) const;
    /// A word in bold at the left, what it means beside it.
    [[nodiscard]] Piece pair(const Handout::Pair &pair, double wordWidth, double size) const;
    /// A line to write on, after a word.
    [[nodiscard]] Piece nameLine() const;

    [[nodiscard]] const Look &look() const { return m_look; }

private:
    [[nodiscard]] Piece program(const Handout::Program &program, double width) const;

    const Look &m_look;
    double m_width;
};

} // namespace synchroscope
