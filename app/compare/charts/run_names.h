// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/variant_words.h"
#include "compare/compare_scene.h"

#include <QString>

namespace synchroscope {

/// A run in a legend: "mode 2", "room for 4", "refuse".
inline QString runName(const CompareScene &scene, std::size_t run)
{
    const VariantWords words(scene.comparison, scene.runs.front()->recording.scenario(), &translateCore);
    return QString::fromStdString(words.called({run}));
}

} // namespace synchroscope
