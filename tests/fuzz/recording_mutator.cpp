// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/recording_mutator.h"

#include "recording_file/checksum.h"
#include "recording_file/event_rows.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <random>
#include <sqlite3.h>
#include <string>

namespace synchroscope::fuzz {

namespace {

using Random = std::mt19937;

std::uint32_t below(Random &random, std::size_t limit) { return static_cast<std::uint32_t>(random() % std::max<std::size_t>(limit, 1)); }

template<typename Things>
const auto &oneOf(Random &random, const Things &things)
{
    return things[below(random, std::size(things))];
}

std::vector<std::string> column(Database &database, const std::string &sql, int number = 0)
{
    std::vector<std::string> values;
    (void)database.forEachRow(sql.c_str(), [&](const Statement &row) -> Result<void> {
        values.emplace_back(row.bytes(number));
        return {};
    });
    return values;
}

void execute(Database &database, const std::string &sql) { (void)database.execute(sql.c_str()); }

/// As SQL. Numbers stand at the limits of something, or near.
std::string anotherValue(Random &random, const std::string &table, const std::string &name)
{
    static constexpr std::int64_t limits[] = {0, 1, 2, 63, 64, 127, 255, 256, 4096, 65'535, 65'536, INT32_MAX, UINT32_MAX,
                                              1'000'000'000'000'000'000, INT64_MAX, INT64_MIN, -1};
    static constexpr const char *words[] = {"NULL", "''", "'x'", "x'00ff'", "1e300", "-1e300", "9e999", "1.5", "'7'",
                                            "zeroblob(70000)", "zeroblob(2000000)", "'async'", "'killed'", "'deadlock'"};
    switch (below(random, 6)) {
    case 0: return std::to_string(oneOf(random, limits));
    case 1: return oneOf(random, words);
    case 2: return fmt::format("{} + {}", name, static_cast<int>(below(random, 7)) - 3);
    case 3: return fmt::format("substr({0}, 1, {1}) || char({2}) || substr({0}, {1} + 2)", name, below(random, 400), below(random, 300));
    case 4: return fmt::format("(SELECT {} FROM {} LIMIT 1 OFFSET {})", name, table, below(random, 40));
    default: return std::to_string(below(random, 40));
    }
}

void changeSomething(Database &database, Random &random)
{
    const auto tables = column(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (tables.empty())
        return;
    // Most of what is read stands in one of them.
    const std::string table = below(random, 3) == 0 ? "event" : oneOf(random, tables);
    const auto columns = column(database, fmt::format("PRAGMA table_info({})", table), 1);
    if (columns.empty())
        return;
    const std::string name = oneOf(random, columns);
    const std::string row = fmt::format("{0} = (SELECT {0} FROM {1} LIMIT 1 OFFSET {2})", columns.front(), table, below(random, 60));
    switch (below(random, 12)) {
    case 0: execute(database, fmt::format("DELETE FROM {} WHERE {}", table, row)); break;
    case 1: execute(database, fmt::format("UPDATE {} SET {} = {}", table, name, anotherValue(random, table, name))); break;
    case 2: {
        std::string values = fmt::format("{} + {}", columns.front(), 1 + below(random, 100));
        for (std::size_t i = 1; i < columns.size(); ++i)
            values += ", " + columns[i];
        execute(database, fmt::format("INSERT OR IGNORE INTO {0} SELECT {1} FROM {0} WHERE {2}", table, values, row));
        break;
    }
    case 3: execute(database, fmt::format("PRAGMA user_version = {}", below(random, 3))); break;
    default: execute(database, fmt::format("UPDATE {} SET {} = {} WHERE {}", table, name, anotherValue(random, table, name), row));
    }
}

/// As whoever makes a file to do harm would: ids without gaps, counts and checksums that are right.
void makeRight(Database &database)
{
    execute(database, "UPDATE OR IGNORE event SET id = id + 1000000; "
                      "UPDATE event SET id = (SELECT count(*) FROM event AS e WHERE e.id < event.id AND e.id > 1000000) + 1 "
                      "+ (SELECT count(*) FROM event AS e WHERE e.id <= 1000000)");
    execute(database, "UPDATE run SET events = (SELECT count(*) FROM event WHERE event.run = run.number); DELETE FROM part");
    Checksum sum;
    std::int64_t last = 0;
    const auto take = [&](const Statement &statement) -> Result<void> {
        Row row(statement);
        RecordedEvent event = readEvent(row);
        const std::string_view text = statement.bytes(eventTextColumn);
        sum.take(static_cast<int>(statement.integer(1)), event, text);
        last = statement.integer(0);
        return {};
    };
    (void)database.forEachRow(selectEvents, take, 0, INT64_MAX);
    execute(database, fmt::format("INSERT INTO part VALUES ({}, {})", last, static_cast<std::int64_t>(sum.value())));
}

constexpr std::size_t leastHeader = 100; // of the file

} // namespace

std::optional<FileBytes> withAnotherValue(const FileBytes &file, std::uint32_t seed)
{
    auto opened = Database::open(":memory:", Database::Access::create);
    if (!opened)
        return {};
    Database &database = opened.value();
    const auto size = static_cast<sqlite3_int64>(file.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(file.size()));
    std::copy(file.begin(), file.end(), copy);
    if (sqlite3_deserialize(database.handle(), "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        return {};
    Random random(seed);
    for (std::uint32_t changes = 1 + below(random, 3); changes > 0; --changes)
        changeSomething(database, random);
    if (below(random, 4) != 0)
        makeRight(database);
    sqlite3_int64 length = 0;
    const unsigned char *bytes = sqlite3_serialize(database.handle(), "main", &length, SQLITE_SERIALIZE_NOCOPY);
    if (!bytes || length <= 0)
        return {};
    return FileBytes(bytes, bytes + length);
}

void changePage(FileBytes &file, std::uint32_t seed)
{
    if (file.size() < leastHeader)
        return;
    Random random(seed);
    const auto two = [&file](std::size_t at) { return at + 1 < file.size() ? std::size_t{file[at]} << 8 | file[at + 1] : 0; };
    static constexpr std::uint8_t bytes[] = {0, 1, 2, 5, 10, 13, 127, 128, 254, 255};
    const auto change = [&](std::size_t at) {
        if (at < file.size())
            file[at] = below(random, 2) == 0 ? oneOf(random, bytes) : static_cast<std::uint8_t>(random());
    };
    if (below(random, 8) == 0) {
        change(16 + below(random, leastHeader - 16));
        return;
    }
    const std::size_t pageSize = std::max<std::size_t>(two(16) == 1 ? 65'536 : two(16), 512);
    const std::size_t number = below(random, file.size() / pageSize);
    const std::size_t page = number * pageSize, header = page + (number == 0 ? leastHeader : 0);
    const std::size_t cells = std::min<std::size_t>(two(header + 3), pageSize / 2);
    const std::size_t pointer = header + 8 + 2 * std::size_t{below(random, cells)};
    switch (below(random, 4)) {
    case 0: change(header + below(random, 12)); break;
    case 1: change(pointer + below(random, 2)); break;
    default: change(page + two(pointer) + below(random, 24)); // lengths and types of values
    }
}

} // namespace synchroscope::fuzz
