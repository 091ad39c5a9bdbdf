// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/variant_words.h"
#include "charts/line_legend.h"
#include "compare/compare_scene.h"

#include <QString>

namespace synchroscope {

/// A run in words: "mode 2", "room for 4", "when full: refuse".
inline QString runName(const CompareScene &scene, std::size_t run)
{
    const VariantWords words(scene.comparison, scene.runs.front()->recording.scenario(), &translateCore);
    return QString::fromStdString(words.called({run}));
}

/// A run beside a line or a point: "2", "64", "wait".
inline QString runBadge(const CompareScene &scene, std::size_t run)
{
    return QString::fromStdString(scene.comparison.variants[run].badge);
}

/// Where numbers are compared: that of a run, by which the points of runs are joined.
inline double runNumber(const CompareScene &scene, std::size_t run)
{
    if (scene.comparison.varied.kind == Varied::Kind::capacity)
        return scene.comparison.variants[run].settings.capacity.value_or(0);
    return VariantWords(scene.comparison, scene.runs.front()->recording.scenario(), nullptr).turnedTo(run);
}

} // namespace synchroscope
