// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace synchroscope {

QString styleSheet(const Look &look)
{
    // A switch is a row of buttons; `part` says which of its corners are round. No rule gives a background to what holds
    // fields: the widget style would derive the fields' colours from it.
    QString sheet = QStringLiteral(R"(
        QWidget { font-family: "@sans"; font-size: @16px; }
        #transport QWidget { font-size: @14px; }
        #transport QToolButton { padding: @5px @3px; }
        #transport QToolButton:focus { padding: @4px @2px; }
        #transport QToolButton[popupMode="1"] { padding-right: @17px; }
        #transport QToolButton[popupMode="2"] { padding-right: @14px; }
        QToolButton::menu-button { border: 0; border-left: @1px solid @faint; width: @14px; }
        QToolButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: @3px; }
        QMenu { background: @panel; color: @ink; border: @1px solid @muted; font-size: @15px; padding: @4px; }
        QMenu::item { padding: @5px @18px; }
        QMenu::item:disabled { color: @muted; }
        QMenu::item:selected { background: @accent; color: @onAccent; }
        QDockWidget { color: @ink; }
        QDockWidget::title { background: @stage; padding: @4px; }
        QListView#log { background: @panel; color: @ink; font-size: @14px; }
        #title, #startPage QToolButton { font-size: @20px; font-weight: 700; }
        #drop { font-size: @28px; }
        #heading { font-weight: 700; }
        QRadioButton::indicator { width: @13px; height: @13px; border: @2px solid @muted; border-radius: @8px;
            background: @panel; }
        QRadioButton::indicator:checked { border-color: @accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
            fx: 0.5, fy: 0.5, stop: 0 @accent, stop: 0.55 @accent, stop: 0.65 @panel, stop: 1 @panel); }
        QRadioButton:focus { border: @2px solid @focus; border-radius: @4px; }
        QToolTip { background: @panel; color: @ink; border: 1px solid @muted; padding: @3px; }
        QPushButton, QToolButton {
            background: @panel; color: @ink; border: @1px solid @faint; border-radius: @6px; padding: @5px @7px; }
        QToolButton[small="true"] { padding: @2px @8px; font-size: @13px; }
        QToolButton[small="true"][popupMode="2"] { padding-right: @17px; }
        QPushButton:hover, QToolButton:hover { border-color: @muted; }
        QPushButton:pressed, QToolButton:pressed { background: @depth; }
        QPushButton:disabled, QToolButton:disabled { color: @muted; background: @stage; }
        QPushButton:focus, QToolButton:focus { border: @2px solid @focus; padding: @4px @6px; }
        QPushButton:checked, QToolButton:checked, QPushButton#primary {
            background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
        QPushButton:checked:focus, QToolButton:checked:focus, QPushButton#primary:focus { border-color: @focus; }
        QToolButton[tick="true"] { padding: 0; border: @2px solid @muted; border-radius: @4px; font-weight: 700; }
        QToolButton[tick="true"]:enabled { border-color: @ink; }
        QToolButton[tick="true"]:focus { border-color: @focus; }
        QToolButton[part="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
        QToolButton[part="middle"] { border-radius: 0; border-left: 0; }
        QToolButton[part="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0; }
        QLabel { color: @ink; }
        QLabel#muted, QLabel#switchName { color: @muted; }
        QFrame#note { background: @note; border: @1px solid @noteBorder; border-radius: @8px; }
        QFrame#note QLabel { border: 0; }
        QPlainTextEdit { background: @panel; color: @ink; border: @1px solid @muted; border-radius: @4px; }
        QPlainTextEdit:focus { border: @2px solid @focus; }
        QTableView { background: @panel; color: @ink; gridline-color: @faint; alternate-background-color: @stage; }
        QHeaderView::section { background: @stage; color: @muted; border: 0; padding: @4px; }
        #keys { background: @panel; border: @2px solid @ink; border-radius: @10px; }
        #notice { background: @note; border: @1px solid @noteBorder; border-radius: @8px; padding: @12px; }
    )");
    const Theme &t = look.theme;
    const QColor focus = t.dark ? QColor("#f0e442") : QColor("#d55e00");
    const std::pair<const char *, QColor> colours[] = {
        {"@noteBorder", t.noteBorder}, {"@note", t.note},         {"@page", t.page},     {"@panel", t.panel},
        {"@stage", t.stage},           {"@ink", t.ink},           {"@muted", t.muted},   {"@faint", t.faint},
        {"@depth", t.depth},           {"@onAccent", t.onAccent}, {"@accent", t.accent}, {"@focus", focus}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QStringLiteral("@sans"), look.sans);
    static const QRegularExpression textSize(QStringLiteral("font-size: @(\\d+)px"));
    for (auto found = textSize.match(sheet); found.hasMatch(); found = textSize.match(sheet))
        sheet.replace(found.capturedStart(), found.capturedLength(),
                      QStringLiteral("font-size: %1px").arg(look.pixels(found.captured(1).toDouble())));
    for (int length = 20; length >= 1; --length)
        sheet.replace(QStringLiteral("@%1px").arg(length), QStringLiteral("%1px").arg(std::max(1, look.round(length))));
    return sheet;
}

} // namespace synchroscope
