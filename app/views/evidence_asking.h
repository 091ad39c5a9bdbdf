// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evidence_painter.h"
#include "views/legend.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// What every view that shows badges does with them.
namespace synchroscope {

/// Only the badges, for views whose lanes are too low for the slivers.
void paintBadges(const TimelineContext &context);

/// What is told, without what is empty.
QStringList paragraphs(const std::vector<std::string> &told);

struct EvidenceAnswer
{
    QStringList told; // a paragraph each
    QRectF badge;
};
/// How it is known what the badge at `place` says; nothing where none stands.
std::optional<EvidenceAnswer> evidenceAt(const TimelineContext &context, const QPointF &place);

/// What the badge or the span at `place` means, for whoever rests the pointer on it; empty where none is.
QString hoverTextAt(const TimelineContext &context, const QPointF &place);

/// What a process was doing last at a moment, perhaps no more; null before it did anything.
const Span *spanAt(const History &history, int process, std::int64_t time);
/// The wait in which a process is at a moment, or null.
const Span *waitAt(const History &history, int process, std::int64_t now);

/// The badges of a run that its legend has to explain: from the first wait on, and what is rare once it has occurred.
void addEvidence(LegendContents &contents, const Recording &recording, const History &history);

} // namespace synchroscope
