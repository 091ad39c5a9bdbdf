// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <iterator>

namespace synchroscope {

/// While it exists, SIGINT, SIGTERM and SIGHUP only leave a note, so that runs can be ended in order. One at a time.
/// A SIGHUP that the caller had switched off stays so.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// The number of the signal that came, or 0.
    [[nodiscard]] int signal() const;

private:
    static constexpr int caught[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction m_before[std::size(caught)];
};

} // namespace synchroscope
