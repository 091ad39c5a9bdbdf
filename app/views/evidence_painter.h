// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline_context.h"

#include <QPointF>

#include <vector>

namespace synchroscope {

/// What the kernel says, on the timeline: a badge on each blocked span that has room for one, and the sliver between a
/// wake-up and the processor. A contradiction is marked however narrow its span is.
void paintEvidence(const TimelineContext &context);

/// A sign of its own shape and colour for each verdict: a dark disc with a tick, a pale square with a question mark, an
/// exclamation mark in a triangle, an arrowhead before a bar.
void paintBadge(QPainter &painter, const Look &look, const QPointF &centre, double size, Evidence evidence);

struct EvidenceMark
{
    QPointF place;
    double radius = 0;
    int process = -1;
    std::size_t span = 0;
};
/// Where the badges stand.
std::vector<EvidenceMark> evidenceMarks(const TimelineContext &context);

} // namespace synchroscope
