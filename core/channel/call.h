// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>

namespace synchroscope {

struct SendOptions
{
    Style style = Style::asynchronous;
    std::optional<std::int64_t> timeout; // axis ns for the whole send: room and receipt
    std::uint8_t priority = 0; // 0 to maxPriority, the most urgent; only where the channel goes by priority
};

struct ReceiveOptions
{
    Style style = Style::synchronous;
    std::optional<std::int64_t> timeout; // axis ns
};

struct SendResult
{
    SendOutcome outcome = SendOutcome::posted;
    std::uint32_t number = 0;
};

struct ReceiveResult
{
    ReceiveOutcome outcome = ReceiveOutcome::empty;
    std::string body;
    std::uint32_t number = 0;
    int sender = -1;

    /// Nothing has been received.
    void clear(ReceiveOutcome why)
    {
        outcome = why;
        body.clear();
        number = 0;
        sender = -1;
    }
};

} // namespace synchroscope
