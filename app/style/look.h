// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme_choice.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace synchroscope {

/// The colours of everything that is not a process's state (those are in state_style.h).
struct Theme
{
    bool dark = false;
    QColor page, stage, panel; // backgrounds: timeline and bars, stage, cards and slots
    QColor ink, muted, faint;  // text, less important text, hairlines
    QColor outline;            // of spans, slots and arrows
    QColor accent, onAccent;   // pressed switches, the mode's digit
    QColor caption, onCaption; // the caption strip
    QColor current;            // behind the current line of a program
    QColor alarm;              // "FULL", "room for 4"
    QColor note, noteBorder;   // the prediction box
    QColor depth;              // under the depth line

    static Theme light();
    static Theme darkened();
    static Theme highContrast();
};

/// How everything looks: colours, typefaces, and one factor by which every length is multiplied.
/// A plain value; whoever owns the window makes it and hands it down.
struct Look
{
    Theme theme;
    double scale = 1; // 1 when the desktop's text is 10 points at 96 dots an inch
    bool lessMotion = false; // what is followed goes on in leaps and does not slide
    double leastText = 0; // pixels: no text is smaller, whatever it has to fit into
    QString sans, mono;

    [[nodiscard]] bool isAsLargeAs(const Look &other) const { return scale == other.scale && leastText == other.leastText; }
    [[nodiscard]] double px(double length) const { return length * scale; }
    [[nodiscard]] int round(double length) const { return qRound(length * scale); }
    /// How far a text may shrink that would like to be larger.
    [[nodiscard]] double least(double size) const { return std::max(px(size), leastText); }
    /// Of what has to be read first: a state, a mode, a depth. In units; 0 where nothing is presented.
    [[nodiscard]] double leastLarge() const { return std::ceil(leastText * 44 / 28) / scale; }
    /// Of a text of that size.
    [[nodiscard]] int pixels(double size) const;
    [[nodiscard]] QFont text(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont code(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QPalette palette() const;
};

/// The look for a choice, with the desktop's palette and text size. Needs a QGuiApplication.
Look lookFor(ThemeChoice choice, const QPalette &desktop, double textFactor = 1);

/// The same for the back row of a class: everything grows with the window, and no text is smaller than 28 in 1080 lines.
Look presented(const Look &look, const QSize &window);

} // namespace synchroscope
