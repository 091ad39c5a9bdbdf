// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unique_fd.h"

#include <csignal>

namespace synchroscope::bench {

/// While it exists, SIGINT, SIGTERM and SIGHUP only wait, so that a round can be ended and cleaned up; afterwards they
/// do what they would have done. One that is ignored (nohup) stays so. May be nested. Of the thread that makes it, and
/// of the children that it forks.
class SignalsHeld
{
public:
    SignalsHeld();
    ~SignalsHeld();
    SignalsHeld(const SignalsHeld &) = delete;
    SignalsHeld &operator=(const SignalsHeld &) = delete;

    /// Can be read once one waits.
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

private:
    sigset_t m_before;
    UniqueFd m_descriptor;
};

} // namespace synchroscope::bench
