// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace synchroscope::bench {

inline constexpr int anywhere = -1; // as a processor: wherever the system puts it

/// The processors that this process may use.
std::vector<int> allowedProcessors();

/// Forked processes that end with the team: those still there when it goes are killed, all are reaped, and if the
/// parent dies so do they.
class Team
{
public:
    Team() = default;
    ~Team();
    Team(const Team &) = delete;
    Team &operator=(const Team &) = delete;

    /// The child runs `work` on that processor and exits with what it returns. From one thread of the parent, which
    /// must outlive the team.
    Result<void> fork(std::string name, int processor, const std::function<int()> &work);

    /// Waits up to `ms` until one ends or `interrupt` can be read. False: it can be read.
    bool wait(int interrupt, int ms);
    [[nodiscard]] bool allEnded() const { return m_running == 0; }
    /// Who ended otherwise than with 0, first of all; −1: nobody.
    [[nodiscard]] int failed() const { return m_failed; }
    /// In words.
    [[nodiscard]] std::string howItEnded(int member) const;
    /// Those that run, in words: "sender 1, receiver 2".
    [[nodiscard]] std::string running() const;

private:
    struct Member
    {
        std::string name;
        pid_t pid;
        UniqueFd watch; // a pidfd, until it has ended
        int status;
    };
    void reap(std::size_t member);

    std::vector<Member> m_members;
    int m_running = 0, m_failed = -1;
};

} // namespace synchroscope::bench
