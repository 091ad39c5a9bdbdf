// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/limits.h"

#include <cstring>

namespace synchroscope::bench {

namespace {

constexpr std::size_t receiptBytes = 8;

class WithReceipts final : public Transport
{
public:
    WithReceipts(const MakeTransport &make, const Shape &shape)
        : m_there(make(shape)),
          m_back(make({.bytes = receiptBytes, .slots = 1}))
    {
    }

    void joinAsSender(int index) override
    {
        m_there->joinAsSender(index);
        m_back->joinAsReceiver(index);
    }
    void joinAsReceiver(int index) override
    {
        m_there->joinAsReceiver(index);
        m_back->joinAsSender(index);
    }

    void send(std::string_view body) override
    {
        m_there->send(body);
        if (m_back->receive() != body.substr(0, receiptBytes)) // the message's number
            throw TransportFailure("the receipt of another message came");
    }

    std::string_view receive() override
    {
        const std::string_view body = m_there->receive();
        m_back->send(body.substr(0, receiptBytes));
        return body;
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override { return m_there->remarks(); }

private:
    std::unique_ptr<Transport> m_there, m_back;
};

} // namespace

std::unique_ptr<Transport> withReceipts(const MakeTransport &make, const Shape &shape)
{
    return std::make_unique<WithReceipts>(make, shape);
}

} // namespace synchroscope::bench
