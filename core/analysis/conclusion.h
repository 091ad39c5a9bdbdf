// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"

namespace synchroscope {

/// The last caption of a finished run: how it ended, after how long, what became of the messages.
/// `state` is that after the last event.
Caption conclusion(const Recording &recording, const SystemState &state, Translate translate = nullptr);

} // namespace synchroscope
