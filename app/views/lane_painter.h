// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

namespace synchroscope {

/// The spans of every process in colour, height and hatch, with the number of the message worked on.
void paintLanes(const TimelineContext &context);

/// One flag for every receive that found nothing.
void paintEmptyPolls(const TimelineContext &context);

/// Where events were lost: nothing is known of what a process did there. Over the lanes, crossed out, with how many.
void paintGaps(const TimelineContext &context);

/// Does a process send and never receive? When it is done is what modes differ in.
bool sendsOnly(const Scenario &scenario, int process);
/// "Sender done 7.5 s"; empty for one that was stopped with its run: it did not end, the run did.
QString endText(const QString &name, const ProcessState &state, const QString &time);
/// "Sender done 7.5 s" where a process ended.
void paintEnds(const TimelineContext &context, bool sendersOnly = false);

/// The labelled seconds above the lanes and the hairlines through them, down to `bottom`.
void paintTicks(QPainter &painter, const Look &look, const TimeAxis &axis, const QRectF &row, double bottom,
                double minimalGap = 100);

} // namespace synchroscope
