// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "recording_file/database.h"

#include <limits>
#include <string>
#include <string_view>

/// What grows with a run, one row each. Events are written by EventSource.
namespace synchroscope {

extern const char *const insertSwitch, *const insertSample, *const insertChoice;
extern const char *const selectEvents, *const selectSwitches, *const selectSamples, *const selectChoices;

Result<void> write(Statement &statement, int run, int process, const Switch &one);
Result<void> write(Statement &statement, int run, int process, const KernelSample &sample);
Result<void> write(Statement &statement, int run, const Choice &choice);

/// The values of one row of a file that nobody vouches for: what does not fit is noted, and 0 stands in its place.
class Row
{
public:
    explicit Row(const Statement &statement) : m_statement(statement) {}

    /// False once a value did not fit.
    [[nodiscard]] bool fits() const { return m_fits; }

    std::int64_t whole(int column, std::int64_t least, std::int64_t most)
    {
        const std::int64_t value = m_statement.integer(column);
        if (value >= least && value <= most)
            return value;
        m_fits = false;
        return 0;
    }
    template<typename Value>
    Value as(int column)
    {
        using Limits = std::numeric_limits<Value>;
        if constexpr (sizeof(Value) == sizeof(std::int64_t)) // a count without a sign is stored with one
            return static_cast<Value>(m_statement.integer(column));
        else
            return static_cast<Value>(whole(column, Limits::min(), Limits::max()));
    }
    template<typename Value>
    Value asOr(int column, Value whereNull)
    {
        return m_statement.isNull(column) ? whereNull : as<Value>(column);
    }
    bool yes(int column) { return whole(column, 0, 1) != 0; }
    /// A number that is one, and no larger than a double can count.
    double real(int column)
    {
        const double value = m_statement.real(column);
        if (value >= -1e15 && value <= 1e15)
            return value;
        m_fits = false;
        return 0;
    }
    std::string text(int column, std::size_t longest = 4096)
    {
        const std::string_view bytes = m_statement.bytes(column);
        if (bytes.size() <= longest)
            return std::string(bytes);
        m_fits = false;
        return {};
    }
    /// The value whose word stands there.
    template<typename Value, typename ToWord>
    Value word(int column, int values, ToWord toWord)
    {
        const std::string_view word = m_statement.bytes(column);
        for (int i = 0; i < values; ++i) {
            if (toWord(static_cast<Value>(i)) == word)
                return static_cast<Value>(i);
        }
        m_fits = false;
        return Value{};
    }
    void refuse() { m_fits = false; }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }

private:
    const Statement &m_statement;
    bool m_fits = true;
};

// Of the row to which the statement has come; its place (id, run, process) is the caller's affair.
RecordedEvent readEvent(Row &row);
inline constexpr int eventTextColumn = 15;
Switch readSwitch(Row &row);
KernelSample readSample(Row &row);
Choice readChoice(Row &row);

} // namespace synchroscope
