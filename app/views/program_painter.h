// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QPainter>
#include <QStringList>

namespace synchroscope {

/// A process's program as lines of Lua, numbered from 1 as its events number them.
struct ProgramText
{
    QStringList lines;
    int first = 1; // number of lines.front(): blank lines before it are not shown

    static ProgramText of(const QString &program);
};

/// The program with its current line marked; where not all of it fits, the part around that line.
void paintProgram(QPainter &painter, const Look &look, const QRectF &area, const ProgramText &program, int currentLine);

/// With less, a part of the program is not worth showing: four lines, or all where it is shorter.
double leastProgram(const Look &look, const ProgramText &program);

/// How tall the program wants to be.
double programHeight(const Look &look, const ProgramText &program);

} // namespace synchroscope
