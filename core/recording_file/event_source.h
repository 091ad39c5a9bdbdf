// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"
#include "recording_file/database.h"

#include <memory>
#include <string_view>
#include <vector>

namespace synchroscope {

/// Writes many events with one statement: SQLite fetches them as the rows of a table that exists only in this connection.
/// To bind and carry out a statement for each event costs nearly twice the time.
class EventSource
{
public:
    /// `database` must outlive it.
    static Result<EventSource> prepare(Database &database);
    EventSource(EventSource &&) noexcept;
    ~EventSource();

    /// `firstId`: of the first event; `text`: into which their textOffset points.
    Result<void> write(std::int64_t firstId, int run, const std::vector<RecordedEvent> &events, std::string_view text);

    struct Given;

private:
    EventSource(std::unique_ptr<Given> given, Statement insert);

    std::unique_ptr<Given> m_given;
    Statement m_insert;
};

} // namespace synchroscope
