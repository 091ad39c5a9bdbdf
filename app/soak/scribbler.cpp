// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/scribbler.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace synchroscope::soak {

namespace {

/// xorshift: random enough, and needs nothing but a register.
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed) : m_state(seed * 2 + 1) {}
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        return m_state ^= m_state << 17;
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

    /// Values that are wrong in ways that matter: just beyond a limit, huge, zero, or anything.
    std::uint64_t nasty()
    {
        switch (below(4)) {
        case 0: return below(8);
        case 1: return ~below(4);
        case 2: return std::uint64_t{1} << below(64);
        default: return next();
        }
    }

private:
    std::uint64_t m_state;
};

/// One store as a process makes it: 1, 2, 4 or 8 bytes, aligned.
void store(std::byte *at, std::uint64_t value, std::size_t bytes)
{
    auto *place = reinterpret_cast<volatile unsigned char *>(at);
    switch (bytes) {
    case 1: *place = static_cast<unsigned char>(value); break;
    case 2: *reinterpret_cast<volatile std::uint16_t *>(place) = static_cast<std::uint16_t>(value); break;
    case 4: *reinterpret_cast<volatile std::uint32_t *>(place) = static_cast<std::uint32_t>(value); break;
    default: *reinterpret_cast<volatile std::uint64_t *>(place) = value;
    }
}

} // namespace

Scribbler::Scribbler()
{
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0, to = 0;
        if ((line.find("memfd:synchroscope-channels") != std::string::npos
             || line.find("memfd:synchroscope-ring") != std::string::npos)
            && std::sscanf(line.c_str(), "%" SCNxPTR "-%" SCNxPTR, &from, &to) == 2)
            m_pieces.push_back({reinterpret_cast<std::byte *>(from), to - from});
    }
}

void Scribbler::scribble(Style style, std::uint64_t seed, std::uint64_t *rounds) const
{
    for (const Piece &piece : m_pieces) // the parent only reads the rings, but the processes write them
        if (::mprotect(piece.data, piece.bytes, PROT_READ | PROT_WRITE) != 0)
            ::_exit(1);
    Numbers numbers(seed);
    constexpr std::size_t header = 1024; // of a channel with its first waiters, and of a ring
    for (;; ++*rounds) {
        if (style == Style::flood) {
            for (const Piece &piece : m_pieces)
                for (std::size_t at = 0; at + sizeof(std::uint64_t) <= piece.bytes; at += sizeof(std::uint64_t))
                    store(piece.data + at, numbers.next(), sizeof(std::uint64_t));
            continue;
        }
        const Piece &piece = m_pieces[numbers.below(m_pieces.size())];
        const std::size_t bytes = std::size_t{1} << numbers.below(4);
        const std::size_t reach = style == Style::headers ? std::min(header, piece.bytes) : piece.bytes;
        store(piece.data + numbers.below(reach / bytes) * bytes, numbers.nasty(), bytes);
        for (std::uint64_t pause = numbers.below(5000); pause > 0; --pause) // what is wrong is to be met
            __builtin_ia32_pause();
    }
}

} // namespace synchroscope::soak
