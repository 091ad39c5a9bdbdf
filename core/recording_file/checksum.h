// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <string_view>

namespace synchroscope {

/// Of events in their order. Finds damage, not forgery.
class Checksum
{
public:
    void take(int run, const RecordedEvent &event, std::string_view text);
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void mix(std::uint64_t word);

    std::uint64_t m_value = 0;
};

} // namespace synchroscope
