// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/event_source.h"

#include "scenario/utf8.h"

#include <new>
#include <sqlite3.h>

namespace synchroscope {

/// What the table holds at present.
struct EventSource::Given
{
    std::int64_t firstId = 0;
    int run = 0;
    const std::vector<RecordedEvent> *events = nullptr;
    std::string_view text;
};

namespace {

using Given = EventSource::Given;

struct Table
{
    sqlite3_vtab base; // first: SQLite knows only this
    const Given *given;
};

struct Cursor
{
    sqlite3_vtab_cursor base; // first
    const Given *given;
    std::size_t row;
};

Cursor &own(sqlite3_vtab_cursor *cursor) { return *reinterpret_cast<Cursor *>(cursor); }

int connect(sqlite3 *database, void *given, int, const char *const *, sqlite3_vtab **table, char **)
{
    const int code = sqlite3_declare_vtab(
        database, "CREATE TABLE given (id, run, at, process, kind, channel, message, depth, detail, peer, value, line, "
                  "flags, place, stamp, text)");
    if (code == SQLITE_OK)
        *table = reinterpret_cast<sqlite3_vtab *>(new (std::nothrow) Table{{}, static_cast<const Given *>(given)});
    return code == SQLITE_OK && !*table ? SQLITE_NOMEM : code;
}

int disconnect(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    *cursor = reinterpret_cast<sqlite3_vtab_cursor *>(
        new (std::nothrow) Cursor{{}, reinterpret_cast<Table *>(table)->given, 0});
    return *cursor ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete &own(cursor);
    return SQLITE_OK;
}

int rewind(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    own(cursor).row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++own(cursor).row;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *cursor) { return own(cursor).row >= own(cursor).given->events->size(); }

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(own(cursor).row);
    return SQLITE_OK;
}

/// NULL, which is what it is unless something else is said, where the program says so with a number.
void giveUnless(sqlite3_context *to, std::int64_t nothing, std::int64_t value)
{
    if (value != nothing)
        sqlite3_result_int64(to, value);
}

void giveBytes(sqlite3_context *to, std::string_view bytes)
{
    if (bytes.empty())
        return;
    const bool isText = bytes.find('\0') == std::string_view::npos && !utf8::firstInvalid(bytes);
    if (isText)
        sqlite3_result_text(to, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    else
        sqlite3_result_blob(to, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *to, int number)
{
    const Given &given = *own(cursor).given;
    const std::size_t row = own(cursor).row;
    const RecordedEvent &recorded = (*given.events)[row];
    const Event &event = recorded.event;
    switch (number) {
    case 0: sqlite3_result_int64(to, given.firstId + static_cast<std::int64_t>(row)); break;
    case 1: sqlite3_result_int(to, given.run); break;
    case 2: sqlite3_result_int64(to, recorded.at); break;
    case 3: giveUnless(to, supervisorIndex, recorded.process); break;
    case 4: sqlite3_result_int(to, static_cast<int>(event.kind)); break;
    case 5: giveUnless(to, none, event.channel); break;
    case 6: giveUnless(to, 0, event.message); break;
    case 7: sqlite3_result_int(to, event.depth); break;
    case 8: sqlite3_result_int(to, event.detail); break;
    case 9: giveUnless(to, none, event.peer); break;
    case 10: sqlite3_result_int64(to, event.value); break;
    case 11: sqlite3_result_int(to, event.line); break;
    case 12: sqlite3_result_int(to, event.flags); break;
    case 13: sqlite3_result_int64(to, event.order); break;
    case 14: sqlite3_result_int64(to, static_cast<std::int64_t>(event.time)); break;
    default: giveBytes(to, given.text.substr(recorded.textOffset, event.length));
    }
    return SQLITE_OK;
}

/// Neither made nor dropped by anybody, so it stands in no file.
const sqlite3_module module = [] {
    sqlite3_module functions{};
    functions.xConnect = connect;
    functions.xBestIndex = plan;
    functions.xDisconnect = disconnect;
    functions.xOpen = openCursor;
    functions.xClose = closeCursor;
    functions.xFilter = rewind;
    functions.xNext = next;
    functions.xEof = atEnd;
    functions.xColumn = column;
    functions.xRowid = rowId;
    return functions;
}();

} // namespace

EventSource::EventSource(std::unique_ptr<Given> given, Statement insert)
    : m_given(std::move(given)), m_insert(std::move(insert))
{
}
EventSource::EventSource(EventSource &&) noexcept = default;
EventSource::~EventSource() = default;

Result<EventSource> EventSource::prepare(Database &database)
{
    auto given = std::make_unique<Given>();
    sqlite3_create_module(database.handle(), "given_events", &module, given.get());
    auto insert = database.prepare("INSERT INTO event SELECT * FROM given_events");
    if (!insert)
        return insert.error();
    return EventSource(std::move(given), std::move(insert).value());
}

Result<void> EventSource::write(std::int64_t firstId, int run, const std::vector<RecordedEvent> &events,
                                std::string_view text)
{
    *m_given = {firstId, run, &events, text};
    return m_insert.finish();
}

} // namespace synchroscope
