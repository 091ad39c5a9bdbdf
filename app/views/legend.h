// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QPainter>

#include <vector>

namespace synchroscope {

/// What of the signs of the timeline occurs in a run, so that the legend explains that and nothing else.
struct LegendContents
{
    std::vector<Activity> activities; // in the order of the table
    bool emptyPolls = false, messages = false, wakeUps = false, lost = false;
    std::vector<Evidence> evidence; // badges
    bool slivers = false;           // between wake-up and processor

    void add(const LegendContents &other);
    friend bool operator==(const LegendContents &, const LegendContents &) = default;
};

/// Collects what has occurred, event by event: cheap enough for every frame.
class LegendCollector
{
public:
    void clear() { *this = {}; }
    /// `tooShort`: what lasts no longer is an instant between two spans and needs no explanation.
    void update(const History &history, int processes, std::int64_t tooShort);
    [[nodiscard]] LegendContents contents() const;

private:
    std::vector<std::size_t> m_spansSeen;
    unsigned m_activities = 0;
    std::size_t m_messagesSeen = 0;
    bool m_emptyPolls = false, m_wakeUps = false, m_lost = false;
};

/// Lays the entries out from left to right and over as many lines as fit; returns the height that it used.
double paintLegend(QPainter &painter, const Look &look, const QRectF &area, const LegendContents &contents);
double legendHeight(const Look &look, double width, const LegendContents &contents);

} // namespace synchroscope
