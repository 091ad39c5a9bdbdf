// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/collector.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace synchroscope::fuzz {

/// Ring segments of exactly their size in memory of their own, so that the sanitizers see every step beyond one.
/// They stay for the life of the program, because to clear them takes longer than most inputs: whatever has been stored into
/// them is taken back before the next input.
class HostileRings
{
public:
    explicit HostileRings(std::size_t count);
    ~HostileRings();
    HostileRings(const HostileRings &) = delete;
    HostileRings &operator=(const HostileRings &) = delete;

    [[nodiscard]] std::size_t count() const { return m_rings.size(); }
    [[nodiscard]] TraceReader reader(std::size_t ring);

    void publish(std::size_t ring, const Event &event);
    void putText(std::size_t ring, std::string_view text);
    void countPublished(std::size_t ring, std::uint64_t more);
    void scribbleHeader(std::size_t ring, std::size_t offset, std::uint64_t value);
    void scribble(std::size_t ring, std::size_t offset, std::uint64_t value);
    void takeBack();

private:
    struct Free
    {
        void operator()(std::byte *memory) const;
    };
    struct Ring
    {
        std::unique_ptr<std::byte[], Free> bytes;
        std::unique_ptr<ProcessControl> control;
        std::uint64_t nextText = 0;
    };
    struct Stored
    {
        std::size_t ring, offset, bytes;
    };

    void store(std::size_t ring, std::size_t offset, const void *from, std::size_t bytes);
    [[nodiscard]] RingHeader &header(std::size_t ring);

    std::vector<Ring> m_rings;
    std::vector<Stored> m_stored;
};

} // namespace synchroscope::fuzz
