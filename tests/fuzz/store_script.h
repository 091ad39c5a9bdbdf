// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/event.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

/// How the bytes of a fuzzed trace are read: two bytes of settings, then one store after the other, each an operation's byte,
/// a ring's byte and what the table says, in the byte order of the machine. The end may be missing anywhere.
namespace synchroscope::fuzz {

enum class Store : std::uint8_t {
    event,     // Event: published as the next one
    text,      // u8 length, bytes: the next text
    repeated,  // Event, u16 times, u8 which fields count up (RepeatedField)
    header,    // u16 offset, u64: anything in the header
    anywhere,  // u32 offset, u64: anything in the segment
    published, // u64: added to the count of events
    look,      // u64 horizon; 0: everything. The supervisor collects
    rate,      // u32 µs of real time, u8: the axis runs at another rate from then on
    switched,  // u32 µs since the last one, u8 SwitchFlag: what the kernel has seen
    standpoint, // u8 gate kind, i32 channel, u16 line, u64 clock: what the stepper makes of a report
    choice,    // u8 kind: what carries a stepped run on
};
inline constexpr int storeCount = static_cast<int>(Store::choice) + 1;

namespace RepeatedField {
inline constexpr std::uint8_t timeUp = 1, orderUp = 2, orderDown = 4, messageUp = 8, valueUp = 16, peerUp = 32,
                              kindUp = 64, channelUp = 128;
} // namespace RepeatedField

namespace SwitchFlag {
inline constexpr std::uint8_t out = 1, voluntary = 2;
} // namespace SwitchFlag

/// In the first byte of settings: many events, up to a full ring. Seldom, because it takes a hundred times as long.
inline constexpr std::uint8_t volume = 252; // the first scenario; 253 and 254: the others

/// The second byte of settings; the first one chooses the scenario.
namespace ScriptFlag {
inline constexpr std::uint8_t modeMask = 3, stepped = 4, switches = 8, allSwitches = 16, unfinished = 32;
} // namespace ScriptFlag

class ScriptWriter
{
public:
    ScriptWriter(std::uint8_t scenario, std::uint8_t flags) : m_bytes{scenario, flags} {}

    template<typename... Values>
    ScriptWriter &store(Store what, int ring, const Values &...values)
    {
        m_bytes.push_back(static_cast<std::uint8_t>(what));
        m_bytes.push_back(static_cast<std::uint8_t>(ring));
        (put(values), ...);
        return *this;
    }
    ScriptWriter &event(int ring, Event event, std::string_view text = {})
    {
        if (!text.empty()) {
            event.length = static_cast<std::uint8_t>(text.size());
            store(Store::text, ring, static_cast<std::uint8_t>(text.size()));
            m_bytes.insert(m_bytes.end(), text.begin(), text.begin() + static_cast<std::uint8_t>(text.size()));
        }
        return store(Store::event, ring, event);
    }
    [[nodiscard]] const std::vector<std::uint8_t> &bytes() const { return m_bytes; }

private:
    template<typename T>
    void put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        std::array<std::uint8_t, sizeof value> raw{};
        std::memcpy(raw.data(), &value, sizeof value);
        m_bytes.insert(m_bytes.end(), raw.begin(), raw.end());
    }

    std::vector<std::uint8_t> m_bytes;
};

} // namespace synchroscope::fuzz
