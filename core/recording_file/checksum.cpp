// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/checksum.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace synchroscope {

/// Each word changes the sum in a way that can be undone, so no two sums of as many words that differ in one are the same.
void Checksum::mix(std::uint64_t word) { m_value = std::rotl(m_value ^ word, 29) * 0x9E3779B97F4A7C15U; }

void Checksum::take(int run, const RecordedEvent &recorded, std::string_view text)
{
    const Event &event = recorded.event;
    const auto at = [](auto value, int bit) { return static_cast<std::uint64_t>(value) << bit; };
    mix(static_cast<std::uint64_t>(recorded.at));
    mix(event.time);
    mix(at(event.order, 0) | at(event.message, 32));
    mix(at(event.value, 0) | at(event.depth, 32) | at(event.line, 48));
    mix(at(event.kind, 0) | at(event.detail, 8) | at(event.channel, 16) | at(event.peer, 24) | at(event.flags, 32)
        | at(recorded.process, 40) | at(text.size(), 48));
    mix(static_cast<std::uint64_t>(run));
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(text.size(), 8))) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), std::min<std::size_t>(text.size(), 8));
        mix(word);
    }
}

} // namespace synchroscope
