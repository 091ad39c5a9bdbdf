// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstddef>
#include <utility>

namespace synchroscope {

/// A stretch of shared memory in this process's address space; unmapped when it goes.
class Mapping
{
public:
    enum class Access { readOnly, readWrite };

    Mapping() = default;
    Mapping(Mapping &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    Mapping &operator=(Mapping &&other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    ~Mapping();

    /// Maps all of a segment; its size is what the descriptor says.
    static Result<Mapping> map(int fd, Access access);

    [[nodiscard]] std::byte *data() const { return m_data; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    Mapping(std::byte *data, std::size_t bytes) : m_data(data), m_bytes(bytes) {}
    std::byte *m_data = nullptr;
    std::size_t m_bytes = 0;
};

/// Anonymous shared memory of a fixed size, zeroed: a memfd that is inherited and never named, so that no other
/// user can find it and nothing is left behind when the last holder ends. Its size is sealed.
Result<UniqueFd> createSegment(const char *label, std::size_t bytes);

/// From now on nobody can map the segment for writing; mappings that exist keep their rights.
Result<void> sealAgainstNewWriters(int fd);

} // namespace synchroscope
