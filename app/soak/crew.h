// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <functional>
#include <sys/types.h>
#include <vector>

namespace synchroscope::soak {

/// Forked processes that may be killed, stopped and continued one by one. Those still there when it goes are killed, all
/// are reaped, and if the parent dies so do they. From one thread of the parent, which must outlive it.
class Crew
{
public:
    Crew() = default;
    ~Crew();
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    /// The child exits with what `work` returns.
    Result<void> fork(const std::function<int()> &work);

    void kill(int member) const;
    /// Returns once the kernel says that it is suspended. False: it has ended.
    bool stop(int member);
    void resume(int member) const;

    /// Waits up to `ms` for any of them to end; those that have are reaped and told to `ended`, each once.
    void await(int ms, const std::function<void(int member, int status)> &ended);
    [[nodiscard]] bool isAlive(int member) const { return m_members[static_cast<std::size_t>(member)].pid > 0; }
    [[nodiscard]] int alive() const { return m_alive; }

private:
    struct Member
    {
        pid_t pid;
        UniqueFd watch; // a pidfd
    };
    int reap(std::size_t member);

    std::vector<Member> m_members;
    int m_alive = 0;
};

} // namespace synchroscope::soak
