// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace synchroscope {

/// One SQL statement, prepared. Lives no longer than its database.
class Statement
{
public:
    /// Binds the values in their order, carries it out, and is ready for the next.
    template<typename... Values>
    Result<void> run(const Values &...values)
    {
        int place = 0;
        (bind(++place, values), ...);
        return finish();
    }

    void bind(int place, std::integral auto value) { bindInteger(place, static_cast<std::int64_t>(value)); }
    void bind(int place, double value);
    /// The text must live until the statement has been carried out.
    void bind(int place, std::string_view text);
    void bind(int place, const std::string &text) { bind(place, std::string_view(text)); }
    template<typename Value>
    void bind(int place, const std::optional<Value> &value)
    {
        if (value)
            bind(place, *value);
        else
            bindNull(place);
    }
    void bindNull(int place);

    /// Goes to the next row; false: there is none.
    Result<bool> next();
    /// Carries it out to its end.
    Result<void> finish();
    void rewind();

    // Of the row that next() has come to; columns count from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next row.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(sqlite3_stmt *statement, std::string file) : m_statement(statement), m_file(std::move(file)) {}
    void bindInteger(int place, std::int64_t value);
    Error error() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::string m_file;
};

/// One connection to an SQLite file; for one thread at a time.
class Database
{
public:
    enum class Access {
        create,      // a new file
        write,       // one that is there
        read,        // nothing is written, not even beside it, and nothing that stands beside it is looked at
        readWithLog, // the same, but what a crash has left in the log beside it counts
    };
    static Result<Database> open(const std::string &path, Access access);

    Result<void> execute(const char *sql);
    Result<Statement> prepare(const char *sql);
    /// The one value that a statement without parameters gives.
    Result<std::int64_t> value(const char *sql);
    /// Calls `take` with the statement at each row; its Result<void> says whether the row was right.
    template<typename Take, typename... Values>
    Result<void> forEachRow(const char *sql, const Take &take, const Values &...values)
    {
        auto select = prepare(sql);
        if (!select)
            return select.error();
        int place = 0;
        (select.value().bind(++place, values), ...);
        for (;;) {
            const auto more = select.value().next();
            if (!more)
                return more.error();
            if (!more.value())
                return {};
            if (auto right = take(select.value()); !right)
                return right;
        }
    }
    [[nodiscard]] sqlite3 *handle() const { return m_database.get(); }
    /// For files that others may have made: nothing in them is carried out, and nothing may be large.
    Result<void> distrust();

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    Database(sqlite3 *database, std::string path) : m_database(database), m_path(std::move(path)) {}

    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_path;
};

} // namespace synchroscope
