// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/peers.h"

#include <boost/interprocess/ipc/message_queue.hpp>
#include <boost/interprocess/shared_memory_object.hpp>

namespace synchroscope::bench {

namespace {

namespace ipc = boost::interprocess;

class BoostQueue final : public Transport
{
public:
    explicit BoostQueue(const Shape &shape)
        : m_name(momentaryName()),
          m_queue(ipc::create_only, m_name.c_str(), static_cast<std::size_t>(shape.slots), shape.bytes),
          m_buffer(shape.bytes)
    {
        ipc::shared_memory_object::remove(m_name.c_str()); // the mapping is enough
    }

    void send(std::string_view body) override { m_queue.send(body.data(), body.size(), 0); }

    std::string_view receive() override
    {
        ipc::message_queue::size_type bytes = 0;
        unsigned priority = 0;
        m_queue.receive(m_buffer.data(), m_buffer.size(), bytes, priority);
        return {m_buffer.data(), bytes};
    }

    bool findsNothing() override
    {
        ipc::message_queue::size_type bytes = 0;
        unsigned priority = 0;
        return !m_queue.try_receive(m_buffer.data(), m_buffer.size(), bytes, priority);
    }

private:
    std::string m_name;
    ipc::message_queue m_queue;
    std::vector<char> m_buffer;
};

} // namespace

std::unique_ptr<Transport> boostTransport(const Shape &shape)
{
    try {
        return std::make_unique<BoostQueue>(shape);
    } catch (const ipc::interprocess_exception &error) {
        throw TransportFailure(std::string("making a Boost message queue: ") + error.what());
    }
}

} // namespace synchroscope::bench
