// SPDX-License-Identifier: GPL-3.0-or-later
// The log's form: https://www.sqlite.org/fileformat2.html#walformat
#include "fuzz/recording_log.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

namespace synchroscope::fuzz {

namespace {

constexpr std::size_t lengthBytes = 4, headerBytes = 32, frameHeaderBytes = 24;

std::uint32_t numberAt(std::span<const std::uint8_t> log, std::size_t at, bool highestFirst = true)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number |= std::uint32_t{log[at + i]} << 8 * (highestFirst ? 3 - i : i);
    return number;
}

void setNumber(std::span<std::uint8_t> log, std::size_t at, std::uint32_t number)
{
    for (std::size_t i = 0; i < 4; ++i)
        log[at + i] = static_cast<std::uint8_t>(number >> 8 * (3 - i));
}

/// Goes on from what it has; whole pairs of numbers.
struct LogChecksum
{
    bool highestFirst;
    std::uint32_t first = 0, second = 0;

    void take(std::span<const std::uint8_t> bytes)
    {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            first += numberAt(bytes, at, highestFirst) + second;
            second += numberAt(bytes, at + 4, highestFirst) + first;
        }
    }
    void put(std::span<std::uint8_t> log, std::size_t at) const
    {
        setNumber(log, at, first);
        setNumber(log, at + 4, second);
    }
};

/// Between 512 bytes and what the log has.
std::size_t pageBytes(std::span<const std::uint8_t> log)
{
    const std::size_t said = numberAt(log, 8);
    return said >= 512 && said <= 65'536 ? said : 512;
}

/// Each frame belongs to this log, and all sums are right.
void makeRight(std::span<std::uint8_t> log)
{
    LogChecksum sum{(log[3] & 1) != 0};
    sum.take(log.first(headerBytes - 8));
    sum.put(log, headerBytes - 8);
    const std::size_t frame = frameHeaderBytes + pageBytes(log);
    for (std::size_t at = headerBytes; at + frame <= log.size(); at += frame) {
        std::copy_n(log.begin() + 16, 8, log.begin() + static_cast<std::ptrdiff_t>(at) + 8);
        sum.take(log.subspan(at, 8));
        sum.take(log.subspan(at + frameHeaderBytes, frame - frameHeaderBytes));
        sum.put(log, at + 16);
    }
}

} // namespace

FileAndLog apart(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < lengthBytes)
        return {};
    const std::size_t length = std::min<std::size_t>(numberAt(bytes, 0, false), bytes.size() - lengthBytes);
    return {bytes.subspan(lengthBytes, length), bytes.subspan(lengthBytes + length)};
}

FileBytes together(const std::string &file, const std::string &log)
{
    FileBytes bytes;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        bytes.push_back(static_cast<std::uint8_t>(file.size() >> 8 * i));
    bytes.insert(bytes.end(), file.begin(), file.end());
    bytes.insert(bytes.end(), log.begin(), log.end());
    return bytes;
}

void changeLog(FileBytes &bytes, std::uint32_t seed)
{
    const std::size_t before = apart(bytes).file.size() + lengthBytes;
    if (bytes.size() < before + headerBytes + frameHeaderBytes)
        return;
    const std::span<std::uint8_t> log(bytes.data() + before, bytes.size() - before);
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t limit) { return random() % std::max<std::size_t>(limit, 1); };
    static constexpr std::uint32_t numbers[] = {0, 1, 2, 3, 7, 64, 512, 1024, 65'536, 0x7fffffff, 0x80000000, 0xffffffff};
    const std::size_t frame = frameHeaderBytes + pageBytes(log);
    const std::size_t at = headerBytes + below((log.size() - headerBytes) / frame) * frame;
    switch (below(8)) {
    case 0: setNumber(log, 4 * below(4), numbers[below(std::size(numbers))]); break; // kind, version, page size, how often
    case 1: // which page, how many the file has after it
    case 2: setNumber(log, std::min(at + 4 * below(2), log.size() - 4), numbers[below(std::size(numbers))]); break;
    case 3: setNumber(log, std::min(at, log.size() - 4), static_cast<std::uint32_t>(1 + below(60))); break;
    default: { // of the page itself, mostly at its beginning
        const std::size_t place = at + frameHeaderBytes + (below(2) ? below(40) : below(frame));
        if (place < log.size())
            log[place] = static_cast<std::uint8_t>(random());
    }
    }
    if (below(8) != 0)
        makeRight(log);
}

} // namespace synchroscope::fuzz
