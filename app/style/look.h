// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme_choice.h"

#include <QColor>
#include <QFont>
#include <QPalette>

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
    QString sans, mono;

    [[nodiscard]] double px(double length) const { return length * scale; }
    [[nodiscard]] int round(double length) const { return qRound(length * scale); }
    [[nodiscard]] QFont text(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont code(double size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QPalette palette() const;
};

/// The look for a choice, with the desktop's palette and text size. Needs a QGuiApplication.
Look lookFor(ThemeChoice choice, const QPalette &desktop, double textFactor = 1);

} // namespace synchroscope
