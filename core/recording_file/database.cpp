// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/database.h"

#include "scenario/mistake.h"

#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>
#include <string_view>
#include <system_error>

namespace synchroscope {

namespace {

constexpr int longestValue = 2 << 20; // bytes; the longest is a lesson file, which has at most 1 MiB
constexpr int patience = 2000;        // ms, while somebody else holds the file

/// What SQLite says as a sentence about the file.
Error failure(sqlite3 *database, int code, const std::string &file)
{
    const std::string name = shown(file);
    const int system = database ? sqlite3_system_errno(database) : 0;
    switch (code & 0xFF) {
    case SQLITE_FULL: return {fmt::format("there is no room left for {}", name), ENOSPC};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return {fmt::format("{} is damaged, or not a recording", name), 0};
    case SQLITE_TOOBIG: return {fmt::format("{} holds a value that is too large for a recording", name), 0};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {fmt::format("{} is being used by another program", name), EBUSY};
    case SQLITE_NOMEM: return {fmt::format("there is not enough memory for {}", name), ENOMEM};
    case SQLITE_READONLY: return {fmt::format("{} may not be written", name), EACCES};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {fmt::format("{} cannot be {}: {}", name, (code & 0xFF) == SQLITE_IOERR ? "read or written" : "opened",
                            system != 0 ? std::generic_category().message(system) : sqlite3_errstr(code)),
                system};
    default: return {fmt::format("{}: {}", name, database ? sqlite3_errmsg(database) : sqlite3_errstr(code)), 0};
    }
}

/// As in an URI.
std::string escaped(const std::string &path)
{
    std::string result;
    for (const char c : path)
        result += c == '%' || c == '?' || c == '#' ? fmt::format("%{:02x}", static_cast<unsigned char>(c)) : std::string(1, c);
    return result;
}

/// A journal can end in the name of another file, and SQLite removes that file once it has gone through the journal. Ours
/// have none (it is for several databases at once), but whoever sends a recording could name anything there.
/// https://www.sqlite.org/fileformat2.html#the_rollback_journal says only that there may be one; how it ends is in pager.c.
bool journalNamesAnotherFile(const std::string &path)
{
    static constexpr std::string_view ending = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    std::ifstream journal(path + "-journal", std::ios::binary);
    std::array<char, ending.size()> last = {};
    return journal.seekg(-static_cast<std::streamoff>(last.size()), std::ios::end) && journal.read(last.data(), last.size())
           && std::string_view(last.data(), last.size()) == ending;
}

} // namespace

// ---- statements

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Error Statement::error() const
{
    sqlite3 *database = sqlite3_db_handle(m_statement.get());
    return failure(database, sqlite3_extended_errcode(database), m_file);
}

void Statement::bindInteger(int place, std::int64_t value) { sqlite3_bind_int64(m_statement.get(), place, value); }
void Statement::bind(int place, double value) { sqlite3_bind_double(m_statement.get(), place, value); }
void Statement::bindNull(int place) { sqlite3_bind_null(m_statement.get(), place); }

void Statement::bind(int place, std::string_view text)
{
    // A null pointer would be NULL.
    sqlite3_bind_text(m_statement.get(), place, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error why = error();
    rewind();
    return why;
}

Result<void> Statement::finish()
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement.get());
    if (code == SQLITE_DONE) {
        rewind();
        return {};
    }
    Error why = error();
    rewind();
    return why;
}

void Statement::rewind() { sqlite3_reset(m_statement.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column); // before its length is asked for
    const int length = sqlite3_column_bytes(m_statement.get(), column);
    return data && length > 0 ? std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(length))
                              : std::string_view();
}

// ---- files

void Database::Close::operator()(sqlite3 *database) const { sqlite3_close(database); }

Result<Database> Database::open(const std::string &path, Access access)
{
    if (access != Access::read && journalNamesAnotherFile(path)) {
        const std::string name = shown(path);
        return Error{fmt::format("{0}-journal names another file, which would be removed: it is no journal of a recording; "
                                 "take it away, and {0} can be opened", name), 0};
    }
    // Each connection belongs to one thread at a time, and a lock for every bound value would cost half the rate.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    std::string name = "file:" + escaped(path);
    const char *system = nullptr;
    if (access == Access::create)
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    else if (access == Access::write)
        flags |= SQLITE_OPEN_READWRITE;
    else
        flags |= SQLITE_OPEN_READONLY;
    if (access == Access::read)
        name += "?immutable=1";
    if (access == Access::readWithLog)
        system = "unix-none"; // without locks: its log is then indexed in memory, not in another file beside it
    static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and counting needs a lock
    static_cast<void>(counted);
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &raw, flags, system);
    Database database(raw, path);
    if (code != SQLITE_OK)
        return failure(raw, raw ? sqlite3_extended_errcode(raw) : code, path);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, patience);
    if (access == Access::readWithLog) {
        if (auto exclusive = database.execute("PRAGMA locking_mode = EXCLUSIVE"); !exclusive)
            return exclusive.error();
    }
    return database;
}

Result<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(m_database.get(), sqlite3_extended_errcode(m_database.get()), m_path);
    return {};
}

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK || !raw)
        return failure(m_database.get(), sqlite3_extended_errcode(m_database.get()), m_path);
    return Statement(raw, m_path);
}

Result<std::int64_t> Database::value(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement.value().next();
    if (!row)
        return row.error();
    return row.value() ? statement.value().integer(0) : std::int64_t{0};
}

Result<void> Database::distrust()
{
    sqlite3 *const database = m_database.get();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, longestValue}, {SQLITE_LIMIT_SQL_LENGTH, 20'000}, {SQLITE_LIMIT_COLUMN, 64},
        {SQLITE_LIMIT_EXPR_DEPTH, 50},       {SQLITE_LIMIT_COMPOUND_SELECT, 2}, {SQLITE_LIMIT_FUNCTION_ARG, 16},
        {SQLITE_LIMIT_ATTACHED, 0},          {SQLITE_LIMIT_TRIGGER_DEPTH, 1},   {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto &[which, most] : limits)
        sqlite3_limit(database, which, most);
    // Pages are checked as they are read, and read into memory of our own: a file that shrinks meanwhile is an error then.
    return execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY");
}

} // namespace synchroscope
