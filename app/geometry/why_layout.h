// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/why.h"

#include <QPointF>

#include <vector>

namespace synchroscope {

/// Where the processes of an answer stand in a picture of a given width: those of the circle on a ring, clockwise from
/// above in the order in which each waits for the next; the others in rows, below each other.
struct WhyLayout
{
    struct Place
    {
        int process = -1;
        QPointF centre;
    };
    std::vector<Place> places;
    QPointF ringCentre;
    double radius = 0; // of each
    double height = 0; // of the picture

    [[nodiscard]] const Place *placeOf(int process) const;
};

/// `unit`: what one pixel of the design is on this screen.
WhyLayout whyLayout(const Why &why, double width, double unit);

} // namespace synchroscope
