// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keys_sheet.h"

#include "style/style_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace synchroscope {

KeyList lessonKeys()
{
    return {
        {KeysSheet::tr("Space"), KeysSheet::tr("play or pause, also a replay; after the end: again")},
        {KeysSheet::tr("←  →"), KeysSheet::tr("back, on by one happening")},
        {KeysSheet::tr("Shift+←  Shift+→  PgUp  PgDn"), KeysSheet::tr("previous, next stop")},
        {KeysSheet::tr("S"), KeysSheet::tr("choose where it stands still by itself: blocked, woken, full …")},
        {KeysSheet::tr("Home  End"), KeysSheet::tr("to the beginning, to the newest moment")},
        {KeysSheet::tr("L"), KeysSheet::tr("back from a replay to the newest moment")},
        {KeysSheet::tr("[  ]"), KeysSheet::tr("pace: Step, Slow, Live, Max")},
        {KeysSheet::tr("{  }"), KeysSheet::tr("slower, faster by a little")},
        {KeysSheet::tr("1  2  3  4"), KeysSheet::tr("the four modes")},
        {KeysSheet::tr("R"), KeysSheet::tr("restart at 0")},
        {KeysSheet::tr("Shift+R"), KeysSheet::tr("the lesson's own settings")},
        {KeysSheet::tr("H"), KeysSheet::tr("in a replay: new processes, up to here or step by step")},
        {KeysSheet::tr("Ctrl+Z"), KeysSheet::tr("the run before")},
        {KeysSheet::tr("W"), KeysSheet::tr("why? who waits for whom, and who could end it; of the selected process")},
        {KeysSheet::tr("G"), KeysSheet::tr("charts")},
        {KeysSheet::tr("C"), KeysSheet::tr("compare: all modes on one clock; 1–8 opens a run, C leads back")},
        {KeysSheet::tr("U"), KeysSheet::tr("full speed: what the machine can do in each mode")},
        {KeysSheet::tr("X"), KeysSheet::tr("explore: run it 50 times, find an order that goes wrong")},
        {KeysSheet::tr("N"), KeysSheet::tr("log: what happened")},
        {KeysSheet::tr("D"), KeysSheet::tr("table: what the picture shows, in words and figures")},
        {KeysSheet::tr("Alt+Home"), KeysSheet::tr("start page: the course, the comparison, open")},
        {KeysSheet::tr("E"), KeysSheet::tr("workshop: change programs, processes, channels; Ctrl+Enter runs them")},
        {KeysSheet::tr("Ctrl+O  Ctrl+S  Ctrl+N"), KeysSheet::tr("open or save a lesson of your own, begin a new one")},
        {KeysSheet::tr("Ctrl+R"), KeysSheet::tr("keep what is recorded in a file; Ctrl+O opens it again")},
        {KeysSheet::tr("Ctrl+P"), KeysSheet::tr("a handout of the lesson, to print or for a browser")},
        {KeysSheet::tr(",  ."), KeysSheet::tr("look inside a message: the one sent before, after; Esc: none")},
        {KeysSheet::tr("M"), KeysSheet::tr("the notional machine, or how Linux does it")},
        {KeysSheet::tr("P  F5  F11"), KeysSheet::tr("present: full screen, for the back row; Esc: no more")},
        {KeysSheet::tr("B"), KeysSheet::tr("blank screen, presented also with . ; any key shows the lesson again")},
        {KeysSheet::tr("T"), KeysSheet::tr("the lesson's text")},
        {KeysSheet::tr("V"), KeysSheet::tr("vote: from then on A–D count for an answer, Shift+A–D take one back; V, Esc: done")},
        {KeysSheet::tr("Ctrl+PgUp  Ctrl+PgDn"), KeysSheet::tr("previous, next lesson")},
        {KeysSheet::tr("Ctrl++  Ctrl+−  Ctrl+0"), KeysSheet::tr("larger, smaller, usual text")},
        {KeysSheet::tr("Alt+1 … 8"), KeysSheet::tr("select a process; at pace Step: its next happening")},
        {KeysSheet::tr("Tab"), KeysSheet::tr("to the next control, which then has its own keys")},
        {KeysSheet::tr("Esc"), KeysSheet::tr("back")},
        {KeysSheet::tr("F1"), KeysSheet::tr("terms: whose synchronous, glossary, teacher's guide")},
        {KeysSheet::tr("?"), KeysSheet::tr("this sheet")},
        {KeysSheet::tr("Click a badge"),
         KeysSheet::tr("on a wait: how it is known that the process sleeps; “Linux” on a card too")},
        {KeysSheet::tr("Click a message"), KeysSheet::tr("look inside it")}};
}

KeyList compareKeys()
{
    return {
        {KeysSheet::tr("Space"), KeysSheet::tr("run or pause all, also a replay; after the end: again")},
        {KeysSheet::tr("←  →  PgUp  PgDn"), KeysSheet::tr("back; all of them on to the next thing that happens in any")},
        {KeysSheet::tr("Home  End  L"), KeysSheet::tr("to the beginning, to the newest moment")},
        {KeysSheet::tr("[  ]  {  }"), KeysSheet::tr("pace: Step, Slow, Live, Max; slower, faster by a little")},
        {KeysSheet::tr("R"), KeysSheet::tr("restart all at 0")},
        {KeysSheet::tr("I"), KeysSheet::tr("in turn, or all at once")},
        {KeysSheet::tr("V"), KeysSheet::tr("to the values that are compared; Enter runs them")},
        {KeysSheet::tr("+  −  0"), KeysSheet::tr("closer, further away, all of it; the wheel does so too")},
        {KeysSheet::tr("1 … 8"), KeysSheet::tr("open a run on the lesson page, at the same moment")},
        {KeysSheet::tr("↑  ↓  Enter"), KeysSheet::tr("choose a run, open it")},
        {KeysSheet::tr("M"), KeysSheet::tr("more: every figure in a table")},
        {KeysSheet::tr("G"), KeysSheet::tr("charts")},
        {KeysSheet::tr("D"), KeysSheet::tr("mark where each run begins to differ from the first")},
        {KeysSheet::tr("P  F5  F11"), KeysSheet::tr("present: full screen, for the back row; Esc: no more")},
        {KeysSheet::tr("B"), KeysSheet::tr("blank screen, presented also with .")},
        {KeysSheet::tr("C  Esc"), KeysSheet::tr("back to the lesson")},
        {KeysSheet::tr("F1"), KeysSheet::tr("terms: whose synchronous, glossary, teacher's guide")},
        {KeysSheet::tr("?"), KeysSheet::tr("this sheet")}};
}

KeyList startKeys()
{
    return {{KeysSheet::tr("1  2  3"), KeysSheet::tr("the course, the comparison, open a file")},
            {KeysSheet::tr("←  →  Tab"), KeysSheet::tr("from one to the next; Space takes it")},
            {KeysSheet::tr("P  F5  F11"), KeysSheet::tr("present: full screen, for the back row; Esc: no more")},
            {KeysSheet::tr("F1"), KeysSheet::tr("terms: whose synchronous, glossary, teacher's guide")},
            {KeysSheet::tr("Esc"), KeysSheet::tr("to the lesson")},
            {KeysSheet::tr("?"), KeysSheet::tr("this sheet")}};
}

KeyList fullSpeedKeys()
{
    return {
        {KeysSheet::tr("Space"), KeysSheet::tr("start or stop the stream")},
        {KeysSheet::tr("1  2  3  4"), KeysSheet::tr("the four modes")},
        {KeysSheet::tr("A"), KeysSheet::tr("all four in turn, three seconds each")},
        {KeysSheet::tr("F"), KeysSheet::tr("freeze: hold the processes and look at the last events; again: go on")},
        {KeysSheet::tr("+  −  0"), KeysSheet::tr("frozen: closer, further away, all of it; the wheel does so too")},
        {KeysSheet::tr("P  F5  F11"), KeysSheet::tr("present: full screen, for the back row; Esc: no more")},
        {KeysSheet::tr("U  Esc"), KeysSheet::tr("back to the lesson")},
        {KeysSheet::tr("F1"), KeysSheet::tr("terms: whose synchronous, glossary, teacher's guide")},
        {KeysSheet::tr("?"), KeysSheet::tr("this sheet")}};
}

KeysSheet *KeysSheet::fitting(const Look &look, const KeyList &keys, QWidget *parent)
{
    for (double part = 1;; part -= 0.08) {
        Look smaller = look;
        smaller.scale *= part;
        auto *sheet = new KeysSheet(smaller, keys, parent);
        const QSize size = sheet->sizeHint();
        if ((size.width() <= parent->width() && size.height() <= parent->height()) || part < 0.5)
            return sheet;
        delete sheet;
    }
}

KeyList termsKeys()
{
    return {{KeysSheet::tr("1  2  3  4  5"), KeysSheet::tr("whose synchronous, glossary, teacher's guide, answers, user's guide")},
            {KeysSheet::tr("←  →  ↑  ↓"), KeysSheet::tr("choose a word of a book")},
            {KeysSheet::tr("Enter"), KeysSheet::tr("open the lesson that shows it, with its settings")},
            {KeysSheet::tr("P  F5  F11"), KeysSheet::tr("present: full screen, for the back row; Esc: no more")},
            {KeysSheet::tr("B"), KeysSheet::tr("blank screen, presented also with .")},
            {KeysSheet::tr("F1  Esc"), KeysSheet::tr("back to where you were")},
            {KeysSheet::tr("?"), KeysSheet::tr("this sheet")}};
}

KeysSheet::KeysSheet(const Look &look, const KeyList &keys, QWidget *parent) : QFrame(parent)
{
    setStyleSheet(synchroscope::styleSheet(look));
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("Keys of this page"));
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look.round(26), look.round(20), look.round(26), look.round(22));
    grid->setHorizontalSpacing(look.round(22));
    grid->setVerticalSpacing(look.round(6));
    auto *title = new QLabel(tr("Keys of this page"), this);
    title->setObjectName(QStringLiteral("title"));
    grid->addWidget(title, 0, 0, 1, 2);
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
