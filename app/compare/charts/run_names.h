// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparing_sentence.h"
#include "views/scene.h"

#include <QString>

namespace synchroscope {

/// A run in a legend: "mode 2", "room for 4", "refuse".
inline QString runName(const Comparison &comparison, const Variant &variant)
{
    const auto index = static_cast<std::size_t>(&variant - comparison.variants.data());
    return QString::fromStdString(variantInWords(comparison, index, &translateCore));
}

} // namespace synchroscope
