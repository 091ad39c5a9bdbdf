// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keys_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace synchroscope {

KeysSheet::KeysSheet(const Look &look, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("All keys"));
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look.round(26), look.round(20), look.round(26), look.round(22));
    grid->setHorizontalSpacing(look.round(22));
    grid->setVerticalSpacing(look.round(7));
    auto *title = new QLabel(tr("All keys"), this);
    title->setObjectName(QStringLiteral("title"));
    grid->addWidget(title, 0, 0, 1, 2);
    const std::pair<QString, QString> keys[] = {
        {tr("Space"), tr("play or pause, also a replay; after the end: again")},
        {tr("←  →"), tr("back, on by one happening")},
        {tr("Shift+←  Shift+→  PgUp  PgDn"), tr("previous, next stop")},
        {tr("Home  End"), tr("to the beginning, to the newest moment")},
        {tr("L"), tr("back from a replay to the newest moment")},
        {tr("[  ]"), tr("pace: Step, Slow, Live, Max")},
        {tr("{  }"), tr("slower, faster by a little")},
        {tr("1  2  3  4"), tr("the four modes")},
        {tr("R"), tr("restart at 0")},
        {tr("Shift+R"), tr("the lesson's own settings")},
        {tr("H"), tr("in a replay: new processes, up to here or step by step")},
        {tr("Ctrl+Z"), tr("the run before")},
        {tr("G"), tr("charts")},
        {tr("C"), tr("compare: all modes on one clock; 1–8 opens a run, C leads back")},
        {tr("U"), tr("full speed: what the machine can do in each mode")},
        {tr("X"), tr("explore: run it 50 times, find an order that goes wrong")},
        {tr("N"), tr("log: what happened")},
        {tr("P  F5"), tr("present: full screen, for the back row")},
        {tr("B"), tr("blank screen; any key shows the lesson again")},
        {tr("T"), tr("the lesson's text")},
        {tr("Ctrl+PgUp  Ctrl+PgDn"), tr("previous, next lesson")},
        {tr("Ctrl++  Ctrl+−  Ctrl+0"), tr("larger, smaller, usual text")},
        {tr("Alt+1 … 8"), tr("select a process; at pace Step: its next happening")},
        {tr("Tab"), tr("to the next control, which then has its own keys")},
        {tr("Esc"), tr("back")},
        {tr("?"), tr("this sheet")}};
    QString spoken;
    int row = 1;
    for (const auto &[key, meaning] : keys) {
        auto *left = new QLabel(key, this);
        left->setObjectName(QStringLiteral("heading"));
        grid->addWidget(left, row, 0);
        grid->addWidget(new QLabel(meaning, this), row++, 1);
        spoken += key + QStringLiteral(": ") + meaning + QStringLiteral(". ");
    }
    setAccessibleDescription(spoken);
}

void KeysSheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

void KeysSheet::mousePressEvent(QMouseEvent *) { close(); }

void KeysSheet::focusOutEvent(QFocusEvent *) { close(); }

} // namespace synchroscope
