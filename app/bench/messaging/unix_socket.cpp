// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/peers.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <sys/socket.h>

namespace synchroscope::bench {

namespace {

class UnixSocket final : public Transport
{
public:
    explicit UnixSocket(const Shape &shape) : m_buffer(shape.bytes)
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            throwSystemFailure("making a pair of sockets");
        m_from.reset(ends[0]);
        m_to.reset(ends[1]);
        // The kernel counts what a message takes, not what it holds, and doubles what it is told. It grants up to
        // net.core.wmem_max.
        const int bytes = static_cast<int>(shape.bytes + overhead) * shape.slots / 2;
        (void)::setsockopt(m_to.get(), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
        m_slots = slots();
    }

    void send(std::string_view body) override
    {
        if (::send(m_to.get(), body.data(), body.size(), 0) != static_cast<ssize_t>(body.size()))
            throwSystemFailure("sending to a socket");
    }

    std::string_view receive() override
    {
        const ssize_t bytes = ::recv(m_from.get(), m_buffer.data(), m_buffer.size(), 0);
        if (bytes < 0)
            throwSystemFailure("receiving from a socket");
        return {m_buffer.data(), static_cast<std::size_t>(bytes)};
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override { return {{"slots", "slots", m_slots}}; }

private:
    static constexpr std::size_t overhead = 704; // of one short message

    /// How many really fit, found by trying.
    double slots()
    {
        int fit = 0;
        while (::send(m_to.get(), m_buffer.data(), m_buffer.size(), MSG_DONTWAIT) > 0)
            ++fit;
        if (errno != EAGAIN)
            throwSystemFailure("sending to a socket");
        for (int i = 0; i < fit; ++i)
            (void)receive();
        return fit;
    }

    UniqueFd m_from, m_to;
    std::vector<char> m_buffer;
    double m_slots = 0;
};

} // namespace

std::unique_ptr<Transport> unixSocketTransport(const Shape &shape) { return std::make_unique<UnixSocket>(shape); }

} // namespace synchroscope::bench
