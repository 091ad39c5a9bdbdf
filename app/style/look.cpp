// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/look.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace synchroscope {

Theme Theme::light()
{
    Theme t;
    t.page = QColor("#ffffff");
    t.stage = QColor("#f8fafc");
    t.panel = QColor("#ffffff");
    t.ink = QColor("#111827");
    t.muted = QColor("#4b5563");
    t.faint = QColor("#d1d5db");
    t.outline = QColor("#111827");
    t.accent = QColor("#0f4c81");
    t.onAccent = QColor("#ffffff");
    t.caption = QColor("#111827");
    t.onCaption = QColor("#f9fafb");
    t.current = QColor("#fdead7");
    t.alarm = QColor("#9a3412");
    t.note = QColor("#fffbeb");
    t.noteBorder = QColor("#b45309");
    t.depth = QColor("#e5e7eb");
    return t;
}

Theme Theme::darkened()
{
    Theme t;
    t.dark = true;
    t.page = QColor("#16191f");
    t.stage = QColor("#1c2027");
    t.panel = QColor("#242932");
    t.ink = QColor("#f3f4f6");
    t.muted = QColor("#b6bdc9");
    t.faint = QColor("#3d4552");
    t.outline = QColor("#e5e7eb");
    t.accent = QColor("#8cc4f5");
    t.onAccent = QColor("#0b1b2b");
    t.caption = QColor("#05070a");
    t.onCaption = QColor("#f9fafb");
    t.current = QColor("#4a3420");
    t.alarm = QColor("#ffa36b");
    t.note = QColor("#2e2a1c");
    t.noteBorder = QColor("#d9a441");
    t.depth = QColor("#39414d");
    return t;
}

/// White and yellow on black: nothing lighter than the ink, nothing muted to be read with effort.
Theme Theme::highContrast()
{
    Theme t;
    t.dark = true;
    t.page = t.stage = t.panel = t.caption = t.note = QColor("#000000");
    t.ink = t.outline = t.onCaption = QColor("#ffffff");
    t.muted = QColor("#e5e7eb");
    t.faint = QColor("#9ca3af");
    t.accent = t.noteBorder = QColor("#ffe600");
    t.onAccent = QColor("#000000");
    t.current = QColor("#4a3420");
    t.alarm = QColor("#ffb27a");
    t.depth = QColor("#4b5563");
    return t;
}

int Look::pixels(double size) const { return std::max({1, round(size), qCeil(leastText)}); }

QFont Look::text(double size, QFont::Weight weight) const
{
    QFont font(sans);
    font.setPixelSize(pixels(size));
    font.setWeight(weight);
    return font;
}

QFont Look::code(double size, QFont::Weight weight) const
{
    QFont font(mono);
    font.setPixelSize(pixels(size));
    font.setWeight(weight);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QPalette Look::palette() const
{
    // The widget style derives the outlines of fields from the window's colour; every background is set by the style
    // sheet. The shades between (scroll bars, arrows of fields) are derived from the button's colour.
    QPalette p(theme.dark ? theme.panel : QColor("#e5e7eb"), theme.dark ? QColor("#a5adba") : theme.page);
    p.setColor(QPalette::WindowText, theme.ink);
    p.setColor(QPalette::Base, theme.panel);
    p.setColor(QPalette::AlternateBase, theme.stage);
    p.setColor(QPalette::Text, theme.ink);
    p.setColor(QPalette::PlaceholderText, theme.muted);
    p.setColor(QPalette::Button, theme.panel);
    p.setColor(QPalette::ButtonText, theme.ink);
    p.setColor(QPalette::BrightText, theme.alarm);
    p.setColor(QPalette::Highlight, theme.accent);
    p.setColor(QPalette::HighlightedText, theme.onAccent);
    p.setColor(QPalette::ToolTipBase, theme.panel);
    p.setColor(QPalette::ToolTipText, theme.ink);
    p.setColor(QPalette::Link, theme.accent);
    p.setColor(QPalette::Mid, theme.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, theme.muted);
    return p;
}

namespace {

QString firstInstalled(const QStringList &families, QFontDatabase::SystemFont otherwise)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

} // namespace

Look lookFor(ThemeChoice choice, const QPalette &desktop, double textFactor)
{
    const bool darkDesktop = desktop.color(QPalette::Window).lightnessF() < 0.5;
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::desktop && darkDesktop);
    Look look;
    look.theme = choice == ThemeChoice::contrast ? Theme::highContrast() : dark ? Theme::darkened() : Theme::light();
    look.sans = firstInstalled({"Inter"}, QFontDatabase::GeneralFont);
    look.mono = firstInstalled({"JetBrains Mono", "DejaVu Sans Mono"}, QFontDatabase::FixedFont);
    const QFontInfo desktopText(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    constexpr double usualPixels = 13.0; // 9 to 10 points at 96 dots an inch
    look.scale = std::clamp(desktopText.pixelSize() / usualPixels, 1.0, 4.0) * textFactor;
    return look;
}


Look presented(const Look &look, const QSize &window)
{
    constexpr double lines = 540, columns = 680; // that a window has then, in units of the look
    constexpr double leastOfHeight = 28.0 / 1080;
    Look large = look;
    large.scale = std::max(look.scale, std::min(window.height() / lines, window.width() / columns));
    large.leastText = std::ceil(window.height() * leastOfHeight);
    return large;
}

} // namespace synchroscope
