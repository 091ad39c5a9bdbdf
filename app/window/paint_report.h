// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace synchroscope {

/// For `bench frame-compare-100k` and `-10m`: four made-up recordings of so many events each on the Compare page at
/// 1920×1080, painted whole many times into an image such as a window's; writes "paint-median N", "paint-p99 N",
/// "strips-median N", "zoomed-median N", "lanes N", "depths N", "polls N", "arrows N" (ns), "memory N" (bytes an event)
/// and "history N" (ns an event) to standard output. Needs a QApplication, shows nothing.
void reportPainting(std::size_t eventsOfEach);

} // namespace synchroscope
