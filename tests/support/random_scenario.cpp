// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_scenario.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>
#include <string>

namespace synchroscope {

namespace {

class Generator
{
public:
    explicit Generator(std::uint32_t seed) : m_random(seed) { m_result.settings.seed = seed; }

    RandomCase make()
    {
        Settings &settings = m_result.settings;
        settings.mode = Mode::fromNumber(between(1, 4));
        settings.fullSpeed = !oneIn(6);
        settings.speed = settings.fullSpeed ? 1 : 50;
        const int processes = between(2, 6);
        const int channels = between(1, 3);
        for (int c = 0; c < channels; ++c)
            addChannel(c, processes);
        for (int p = 0; p < processes; ++p) {
            ProcessSpec process;
            process.name = fmt::format("P{}", p);
            process.program = program(p);
            m_result.scenario.processes.push_back(process);
        }
        m_result.scenario.identifier = m_result.scenario.title = "random";
        return std::move(m_result);
    }

private:
    int between(int low, int high) { return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1)); }
    bool oneIn(int n) { return between(1, n) == 1; }

    void addChannel(int index, int processes)
    {
        ChannelSpec channel;
        channel.name = fmt::format("c{}", index);
        constexpr int capacities[] = {0, 1, 2, 3, 8, 64};
        channel.capacity = capacities[between(0, 5)];
        channel.whenFull = oneIn(2) ? WhenFull::wait : static_cast<WhenFull>(between(0, 3));
        const bool bothWays = oneIn(4);
        for (int p = 0; p < processes; ++p) {
            const int side = between(0, 2);
            if (bothWays || side != 1)
                channel.senders.push_back(p);
            if (bothWays || side == 1)
                channel.receivers.push_back(p);
        }
        if (channel.senders.empty())
            channel.senders.push_back(0);
        if (channel.receivers.empty())
            channel.receivers.push_back(processes - 1);
        m_result.scenario.channels.push_back(channel);
    }

    std::string options()
    {
        std::string inside;
        if (oneIn(5))
            inside += fmt::format("timeout = {}", oneIn(3) ? "0" : oneIn(2) ? "0.3" : "1");
        if (oneIn(4))
            inside += std::string(inside.empty() ? "" : ", ") + (oneIn(2) ? "mode = 'synchronous'" : "mode = 'asynchronous'");
        return inside.empty() ? "" : ", {" + inside + "}";
    }

    std::string sending(const std::string &channel, int count)
    {
        return fmt::format("for i = 1, {} do n = n + 1; send('{}', me() .. '#' .. n{}) {}end\n", count, channel,
                           options(), oneIn(3) ? "spin(0.05) " : "");
    }

    std::string receiving(const std::string &channel, int count)
    {
        const std::string chosen = options();
        const std::string body = fmt::format("local m, why = receive('{0}'{1})\n"
                                             "  if m then log('{0}:' .. m) end\n"
                                             "  if why == 'empty' then other_work(0.1) end\n",
                                             channel, chosen);
        return oneIn(2) ? fmt::format("for i = 1, {} do\n  {}end\n", count, body)
                        // Until closed, but a poller must not fill the trace: it looks a number of times, then waits.
                        : fmt::format("for i = 1, 300 do\n  {}  if why == 'closed' then break end\nend\n", body)
                + fmt::format("for i = 1, 300 do local m, why = receive('{0}', {{mode = 'synchronous'}})\n"
                              "  if m then log('{0}:' .. m) elseif why == 'closed' then break end end\n",
                              channel);
    }

    std::string program(int process)
    {
        std::string text = "local n = 0\n";
        const int parts = between(1, 4);
        for (int part = 0; part < parts; ++part) {
            std::string piece;
            for (const ChannelSpec &channel : m_result.scenario.channels) {
                const bool sends = std::find(channel.senders.begin(), channel.senders.end(), process)
                    != channel.senders.end();
                const bool receives = std::find(channel.receivers.begin(), channel.receivers.end(), process)
                    != channel.receivers.end();
                if (sends && oneIn(2))
                    piece += sending(channel.name, between(1, 12));
                if (receives && oneIn(2))
                    piece += receiving(channel.name, between(1, 12));
            }
            text += piece + (oneIn(3) ? fmt::format("work({})\n", between(1, 40)) : "");
        }
        return text;
    }

    std::mt19937 m_random;
    RandomCase m_result;
};

} // namespace

RandomCase randomCase(std::uint32_t seed) { return Generator(seed).make(); }

} // namespace synchroscope
