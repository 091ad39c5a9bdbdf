// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/why_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace synchroscope {

namespace {

constexpr double largest = 42, margin = 14, rowGap = 52; // in units of the design

} // namespace

const WhyLayout::Place *WhyLayout::placeOf(int process) const
{
    const auto found =
        std::find_if(places.begin(), places.end(), [process](const Place &one) { return one.process == process; });
    return found == places.end() ? nullptr : &*found;
}

WhyLayout whyLayout(const Why &why, double width, double unit)
{
    WhyLayout layout;
    if (why.ring.empty() && why.rows.empty())
        return layout;
    double radius = largest * unit;
    for (const std::vector<int> &row : why.rows)
        radius = std::min(radius, (width - 2 * margin * unit) / (2.7 * static_cast<double>(row.size())));
    const auto members = static_cast<double>(why.ring.size());
    double ring = 0; // its own radius
    if (members > 0) {
        ring = std::min(width / 2 - margin * unit - radius, members <= 3 ? 92 * unit : 126 * unit);
        if (members > 1) // so that enough is left for the arrow between two
            radius = std::min(radius, (members <= 4 ? 0.4 : 0.28) * 2 * ring * std::sin(std::numbers::pi / members));
        ring = std::min(width / 2 - margin * unit - radius, ring);
    }
    double top = margin * unit;
    if (members > 0) {
        const QPointF centre(width / 2, top + radius + ring);
        layout.ringCentre = centre;
        const bool two = why.ring.size() == 2; // side by side: names have more room
        for (std::size_t i = 0; i < why.ring.size(); ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / members
                                 - (two ? std::numbers::pi : std::numbers::pi / 2);
            layout.places.push_back({why.ring[i], centre + ring * QPointF(std::cos(angle), std::sin(angle))});
        }
        if (two) {
            for (WhyLayout::Place &place : layout.places)
                place.centre.setY(top + radius + 30 * unit);
            top += 2 * radius + 60 * unit;
        } else {
            top = centre.y() + ring + radius;
        }
        top += why.rows.empty() ? 0 : rowGap * unit;
    }
    for (std::size_t r = 0; r < why.rows.size(); ++r) {
        const auto count = static_cast<double>(why.rows[r].size());
        for (std::size_t i = 0; i < why.rows[r].size(); ++i)
            layout.places.push_back(
                {why.rows[r][i], QPointF(width * (static_cast<double>(i) + 0.5) / count, top + radius)});
        top += 2 * radius + (r + 1 < why.rows.size() ? rowGap * unit : 0);
    }
    layout.radius = radius;
    layout.height = top + margin * unit;
    return layout;
}

} // namespace synchroscope
