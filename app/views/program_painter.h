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

inline constexpr int largestProgramText = 17;

/// The program with its current line marked; where not all of it fits, the part around that line. `size` of its type,
/// in units of the look: cards beside each other have one.
void paintProgram(QPainter &painter, const Look &look, const QRectF &area, const ProgramText &program, int currentLine,
                  int size);

/// The size that suits the program best in so much room.
int programSize(const Look &look, const QSizeF &area, const ProgramText &program);

/// With less, a part of the program is not worth showing: four lines, or all where it is shorter.
double leastProgram(const Look &look, const ProgramText &program);

/// How tall the program wants to be.
double programHeight(const Look &look, const ProgramText &program);

} // namespace synchroscope
