// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/peers.h"

#include <cerrno>
#include <fcntl.h>
#include <mqueue.h>
#include <sys/resource.h>

namespace synchroscope::bench {

namespace {

constexpr mqd_t noQueue = static_cast<mqd_t>(-1);

class Mqueue final : public Transport
{
public:
    explicit Mqueue(const Shape &shape) : m_buffer(shape.bytes)
    {
        rlimit allowed{};
        if (::getrlimit(RLIMIT_MSGQUEUE, &allowed) == 0 && allowed.rlim_cur != allowed.rlim_max) {
            allowed.rlim_cur = allowed.rlim_max;
            (void)::setrlimit(RLIMIT_MSGQUEUE, &allowed);
        }
        // As many slots as the system grants: fs.mqueue.msg_max limits their number, RLIMIT_MSGQUEUE their bytes.
        for (m_slots = shape.slots; !open(); m_slots -= (m_slots + 15) / 16)
            if ((errno != EINVAL && errno != EMFILE && errno != ENOMEM) || m_slots <= 1)
                throwSystemFailure("making a POSIX message queue");
    }
    ~Mqueue() override
    {
        ::mq_close(m_glance);
        ::mq_close(m_queue);
    }

    void send(std::string_view body) override
    {
        if (::mq_send(m_queue, body.data(), body.size(), 0) != 0)
            throwSystemFailure("sending to a POSIX message queue");
    }

    std::string_view receive() override
    {
        const ssize_t bytes = ::mq_receive(m_queue, m_buffer.data(), m_buffer.size(), nullptr);
        if (bytes < 0)
            throwSystemFailure("receiving from a POSIX message queue");
        return {m_buffer.data(), static_cast<std::size_t>(bytes)};
    }

    bool findsNothing() override
    {
        return ::mq_receive(m_glance, m_buffer.data(), m_buffer.size(), nullptr) < 0 && errno == EAGAIN;
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override
    {
        return {{"slots", "slots", static_cast<double>(m_slots)}};
    }

private:
    bool open()
    {
        const std::string name = "/" + momentaryName();
        mq_attr attributes{};
        attributes.mq_maxmsg = m_slots;
        attributes.mq_msgsize = static_cast<long>(m_buffer.size());
        m_queue = ::mq_open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600, &attributes);
        if (m_queue == noQueue)
            return false;
        m_glance = ::mq_open(name.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        const int opened = m_glance != noQueue ? 0 : errno;
        ::mq_unlink(name.c_str()); // the descriptors are enough
        if (opened == 0)
            return true;
        ::mq_close(m_queue);
        errno = opened;
        return false;
    }

    mqd_t m_queue = noQueue, m_glance = noQueue; // the second does not wait
    int m_slots = 0;
    std::vector<char> m_buffer;
};

} // namespace

std::unique_ptr<Transport> mqueueTransport(const Shape &shape) { return std::make_unique<Mqueue>(shape); }

} // namespace synchroscope::bench
