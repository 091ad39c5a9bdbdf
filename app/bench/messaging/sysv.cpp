// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/peers.h"

#include "base/vocabulary.h"

#include <cerrno>
#include <cstring>
#include <sys/ipc.h>
#include <sys/msg.h>

namespace synchroscope::bench {

namespace {

class SysvQueue final : public Transport
{
public:
    explicit SysvQueue(const Shape &shape) : m_bytes(shape.bytes), m_queue(::msgget(IPC_PRIVATE, 0600))
    {
        if (m_queue < 0)
            throwSystemFailure("making a System V message queue");
        msqid_ds state{};
        if (::msgctl(m_queue, IPC_STAT, &state) == 0) {
            state.msg_qbytes = m_bytes * static_cast<std::size_t>(shape.slots);
            (void)::msgctl(m_queue, IPC_SET, &state); // more than kernel.msgmnb is granted to root alone
        }
    }
    ~SysvQueue() override { ::msgctl(m_queue, IPC_RMID, nullptr); }

    void send(std::string_view body) override
    {
        m_message.type = 1;
        std::memcpy(m_message.body, body.data(), body.size());
        if (::msgsnd(m_queue, &m_message, body.size(), 0) != 0)
            throwSystemFailure("sending to a System V message queue");
    }

    std::string_view receive() override
    {
        const ssize_t bytes = ::msgrcv(m_queue, &m_message, sizeof m_message.body, 0, 0);
        if (bytes < 0)
            throwSystemFailure("receiving from a System V message queue");
        return {m_message.body, static_cast<std::size_t>(bytes)};
    }

    bool findsNothing() override
    {
        return ::msgrcv(m_queue, &m_message, sizeof m_message.body, 0, IPC_NOWAIT) < 0 && errno == ENOMSG;
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override
    {
        msqid_ds state{};
        ::msgctl(m_queue, IPC_STAT, &state);
        return {{"slots", "slots", static_cast<double>(state.msg_qbytes / m_bytes)}};
    }

private:
    struct
    {
        long type;
        char body[maxMessageBytes];
    } m_message;
    std::size_t m_bytes;
    int m_queue;
};

} // namespace

std::unique_ptr<Transport> sysvTransport(const Shape &shape) { return std::make_unique<SysvQueue>(shape); }

} // namespace synchroscope::bench
