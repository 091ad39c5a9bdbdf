// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace synchroscope {

/// Keeps all processors busy while it lives.
class Load
{
public:
    Load()
    {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([this] {
                while (!m_enough.load(std::memory_order_relaxed)) { }
            });
    }
    ~Load()
    {
        m_enough = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    std::atomic<bool> m_enough{false};
    std::vector<std::thread> m_threads;
};

} // namespace synchroscope
