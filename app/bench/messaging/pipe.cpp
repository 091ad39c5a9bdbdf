// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/peers.h"

#include "base/unique_fd.h"

#include <climits>
#include <fcntl.h>
#include <unistd.h>

namespace synchroscope::bench {

namespace {

/// Messages no longer than PIPE_BUF are written in one piece; as all have the same size, they are read in one too.
class Pipe final : public Transport
{
public:
    explicit Pipe(const Shape &shape) : m_buffer(shape.bytes)
    {
        if (shape.bytes > PIPE_BUF)
            throw TransportFailure("a pipe tears messages of more than " + std::to_string(PIPE_BUF) + " bytes");
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throwSystemFailure("making a pipe");
        m_from.reset(ends[0]);
        m_to.reset(ends[1]);
        // A page at least; where the system grants less than we ask for, it stays as it is.
        (void)::fcntl(m_to.get(), F_SETPIPE_SZ, static_cast<int>(shape.bytes) * shape.slots);
    }

    void send(std::string_view body) override
    {
        if (::write(m_to.get(), body.data(), body.size()) != static_cast<ssize_t>(body.size()))
            throwSystemFailure("writing to a pipe");
    }

    std::string_view receive() override
    {
        const ssize_t bytes = ::read(m_from.get(), m_buffer.data(), m_buffer.size());
        if (bytes < 0)
            throwSystemFailure("reading from a pipe");
        return {m_buffer.data(), static_cast<std::size_t>(bytes)};
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override
    {
        return {{"slots", "slots", ::fcntl(m_to.get(), F_GETPIPE_SZ) / static_cast<double>(m_buffer.size())}};
    }

private:
    UniqueFd m_from, m_to;
    std::vector<char> m_buffer;
};

} // namespace

std::unique_ptr<Transport> pipeTransport(const Shape &shape) { return std::make_unique<Pipe>(shape); }

} // namespace synchroscope::bench
