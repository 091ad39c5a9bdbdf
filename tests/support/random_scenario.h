// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>

namespace synchroscope {

struct RandomCase
{
    Scenario scenario;
    Settings settings;
};

/// A scenario that the seed alone decides: 2 to 6 processes, 1 to 3 channels, any mode, policy and capacity, programs
/// that send and receive at random, in one direction or both, sometimes with timeouts and modes of their own.
/// Every program comes to its end unless it blocks for ever. What is received is logged as "channel:text".
RandomCase randomCase(std::uint32_t seed);

} // namespace synchroscope
