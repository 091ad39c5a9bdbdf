// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/recording_reader.h"

#include "recording_file/checksum.h"
#include "recording_file/lesson_text.h"
#include "recording_file/schema.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <limits>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace synchroscope {

namespace {

constexpr std::int64_t leastBytesOfAnEvent = 15; // its row cannot be smaller
constexpr std::int64_t longestTime = 1'000'000'000'000'000'000; // ns
constexpr int mostTexts = 1000;
constexpr std::int64_t wholeCheck = 64 << 20; // bytes; beyond it would take longer than a person waits

bool hasSomething(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

/// The log's index stands in a file of its own, so a folder where none can be made is as good as a file that is read only.
bool mayBecomeOneFile(const std::string &path)
{
    const auto folder = std::filesystem::path(path).parent_path();
    return ::access(path.c_str(), W_OK) == 0 && ::access(folder.empty() ? "." : folder.c_str(), W_OK) == 0;
}

Result<Database> openUntrusted(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return Error{fmt::format("{}: {}", shown(path), std::generic_category().message(errno)), errno};
    if (!S_ISREG(status.st_mode))
        return Error{fmt::format("{} is not a file", shown(path)), 0};
    // What a crash has left beside it belongs to it, and goes into it when it is closed.
    const bool beside = hasSomething(path + "-wal") || hasSomething(path + "-journal");
    const auto access = !beside                          ? Database::Access::read
                        : mayBecomeOneFile(path) ? Database::Access::write
                                                 : Database::Access::readWithLog;
    auto database = Database::open(path, access);
    if (!database)
        return database;
    if (auto safe = database.value().distrust(); !safe)
        return safe.error();
    return database;
}

/// Everything that there is, and how it was made; in the order of names.
using Schema = std::vector<std::string>;
Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    const auto add = [&schema](const Statement &row) -> Result<void> {
        if (schema.size() > 100) // not ours, whatever else is there
            return {};
        std::string &line = schema.emplace_back();
        for (int column = 0; column < 4; ++column)
            line.append(row.bytes(column)) += '\n';
        return {};
    };
    if (auto read = database.forEachRow("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", add); !read)
        return read.error();
    return schema;
}

Result<std::int64_t> sizeOf(Database &database)
{
    const auto pages = database.value("PRAGMA page_count");
    const auto bytes = database.value("PRAGMA page_size");
    if (!pages || !bytes)
        return pages ? bytes.error() : pages.error();
    return pages.value() * bytes.value();
}

/// Errors that are about a file say which.
Error named(const std::string &path, const Error &error)
{
    return error.code == 0 && error.what.find(shown(path)) == std::string::npos
        ? Error{shown(path) + ": " + error.what, 0}
        : error;
}

/// Everything that SQLite itself can say. The events of larger files have checksums of their own.
Result<void> checkWhole(Database &database, const std::string &path)
{
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    const auto row = check.value().next();
    if (!row)
        return row.error();
    if (!row.value() || check.value().bytes(0) != "ok")
        return Error{fmt::format("{} is damaged", shown(path)), 0};
    return {};
}

Result<Schema> ownSchema()
{
    auto model = Database::open(":memory:", Database::Access::create);
    if (!model)
        return model.error();
    if (auto made = model.value().execute(recordingSchema); !made)
        return made.error();
    return schemaOf(model.value());
}

/// It is one of ours, of a version that is known, and its tables are exactly those of that version: no view or trigger
/// of somebody else's stands behind a name.
Result<void> checkKind(Database &database, const std::string &path)
{
    const auto application = database.value("PRAGMA application_id");
    if (!application)
        return application.error();
    if (application.value() != recordingApplicationId)
        return Error{fmt::format("{} is no recording of Synchroscope", shown(path)), 0};
    const auto version = database.value("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() > recordingVersion)
        return Error{fmt::format("{} was made by a newer Synchroscope (version {} of recordings; this one reads up to {})",
                                 shown(path), version.value(), recordingVersion),
                     0};
    static const Result<Schema> expected = ownSchema();
    const auto found = schemaOf(database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    auto encoding = database.prepare("PRAGMA encoding");
    if (!encoding)
        return encoding.error();
    const auto row = encoding.value().next();
    if (expected.value() != found.value() || version.value() < 1 || !row || encoding.value().bytes(0) != "UTF-8")
        return Error{fmt::format("{} is damaged or has been changed: its tables are not those of a recording", shown(path)), 0};
    return {};
}

Result<AboutFile> readAbout(Database &database)
{
    AboutFile about;
    const auto add = [&about](const Statement &statement) -> Result<void> {
        Row row(statement);
        about.emplace_back(row.text(0, 256), row.text(1));
        if (!row.fits() || about.size() > mostTexts)
            return damaged("what is said about it");
        return {};
    };
    if (auto read = database.forEachRow("SELECT key, value FROM about ORDER BY key", add); !read)
        return read.error();
    return about;
}

Result<std::vector<Scenario>> readScenarios(Database &database)
{
    std::vector<Scenario> scenarios;
    const auto add = [&scenarios](const Statement &statement) -> Result<void> {
        Row row(statement);
        const auto next = static_cast<int>(scenarios.size()) + 1;
        row.whole(0, next, std::min(next, mostRunsInAFile));
        const std::string identifier = row.text(1, 256);
        if (!row.fits() || identifier.find('/') != std::string::npos)
            return damaged("its lesson");
        auto scenario = lessonFrom(statement.bytes(2), identifier);
        if (!scenario)
            return Error{"the lesson in the recording cannot be read: " + scenario.error().what, 0};
        scenarios.push_back(std::move(scenario).value());
        return {};
    };
    if (auto read = database.forEachRow("SELECT number, identifier, text FROM scenario ORDER BY number", add); !read)
        return read.error();
    return scenarios;
}

bool known(const Scenario &scenario, int process)
{
    return process == supervisorIndex || process < static_cast<int>(scenario.processes.size());
}

/// A sample that names what the lesson does not have would have no name.
bool known(const Scenario &scenario, const SleepWord &word)
{
    const std::size_t entries =
        word.kind == SleepWord::Kind::sharedText ? scenario.sharedTexts.size() : scenario.channels.size();
    return word.channel >= -1 && word.channel < static_cast<int>(entries) && word.process >= -1
           && word.process < static_cast<int>(scenario.processes.size());
}

} // namespace

struct RecordingReader::Impl
{
    Database database;
    std::string path;
    std::vector<Run> runs;
    AboutFile about;
    std::vector<RunFacts> facts;         // as they were at the end
    std::vector<std::int64_t> promised;  // events of each run
    std::optional<Statement> parts, events;
    std::int64_t all = 0;                // events of the file
    std::int64_t last = 0, partEnd = 0;  // the event that was read last, and the last one of its part
    std::uint64_t expected = 0;
    Checksum sum;

    Result<void> begin(std::int64_t bytesOfTheFile);
    Result<bool> nextPart();
    Result<void> readEvent(const std::vector<Recording *> &into);
    Result<void> readRest(const std::vector<Recording *> &into);
    template<typename Take>
    Result<void> each(const char *sql, const std::vector<Recording *> &into, const Take &take);
};

/// Everything but what grows.
Result<void> RecordingReader::Impl::begin(std::int64_t bytesOfTheFile)
{
    auto said = readAbout(database);
    auto scenarios = readScenarios(database);
    auto stored = readRuns(database);
    if (!said || !scenarios || !stored)
        return !said ? said.error() : !scenarios ? scenarios.error() : stored.error();
    about = std::move(said).value();
    for (StoredRun &run : stored.value()) {
        if (run.scenario > static_cast<int>(scenarios.value().size()))
            return damaged("the list of runs");
        const Scenario &scenario = scenarios.value()[static_cast<std::size_t>(run.scenario) - 1];
        if (auto done = readParts(database, run, scenario); !done)
            return done;
        if (run.facts.stoppedAt >= run.events || run.events > bytesOfTheFile / leastBytesOfAnEvent - all)
            return damaged("the number of events");
        all += run.events;
        promised.push_back(run.events);
        Recording empty(scenario, std::move(run.settings));
        empty.reserve(static_cast<std::size_t>(run.events));
        // What does not change while it grows.
        empty.processes = run.facts.processes;
        empty.evidenceTier = run.facts.evidenceTier;
        empty.evidenceLack = run.facts.evidenceLack;
        empty.evidenceRemedy = run.facts.evidenceRemedy;
        runs.push_back({std::move(run.title), scenario, std::move(empty)});
        facts.push_back(std::move(run.facts));
    }
    auto selectParts = database.prepare("SELECT last_event, checksum FROM part ORDER BY last_event");
    auto select = database.prepare(selectEvents);
    if (!selectParts || !select)
        return selectParts ? select.error() : selectParts.error();
    parts.emplace(std::move(selectParts).value());
    events.emplace(std::move(select).value());
    events->bind(1, 0);
    events->bind(2, all);
    return {};
}

/// False: there is none.
Result<bool> RecordingReader::Impl::nextPart()
{
    const auto more = parts->next();
    if (!more || !more.value())
        return more;
    partEnd = parts->integer(0);
    expected = static_cast<std::uint64_t>(parts->integer(1));
    sum = {};
    if (partEnd <= last || partEnd > all)
        return damaged("the number of events");
    return true;
}

Result<void> RecordingReader::Impl::readEvent(const std::vector<Recording *> &into)
{
    const std::int64_t id = last + 1;
    const auto more = events->next();
    if (!more)
        return more.error();
    if (!more.value())
        return damaged(fmt::format("event {}, which is missing,", id));
    Row row(*events);
    row.whole(0, id, id);
    const auto run = static_cast<std::size_t>(row.whole(1, 1, static_cast<int>(into.size())));
    RecordedEvent event = synchroscope::readEvent(row);
    row.whole(2, 0, longestTime);
    const std::string_view text = events->bytes(eventTextColumn);
    if (!row.fits() || text.size() > UINT16_MAX)
        return damaged(fmt::format("event {}", id));
    event.event.length = static_cast<std::uint16_t>(text.size());
    Recording &recording = *into[run - 1];
    const bool backwards = !recording.events().empty() && event.at < recording.events().back().at;
    if (backwards || !known(recording.scenario(), event.process))
        return damaged(fmt::format("event {}", id));
    sum.take(static_cast<int>(run), event, text);
    recording.append(event, text);
    last = id;
    if (id == partEnd && sum.value() != expected)
        return damaged(fmt::format("one of the events up to {}", id));
    return {};
}

/// The rows of all runs stand mixed, in the order in which they were written.
template<typename Take>
Result<void> RecordingReader::Impl::each(const char *sql, const std::vector<Recording *> &into, const Take &take)
{
    return database.forEachRow(sql, [&](const Statement &statement) -> Result<void> {
        Row row(statement);
        const auto run = static_cast<std::size_t>(row.whole(0, 1, static_cast<int>(into.size())));
        if (row.fits())
            take(row, *into[run - 1]);
        if (!row.fits())
            return damaged("what the kernel said, or what was chosen,");
        return {};
    });
}

Result<void> RecordingReader::Impl::readRest(const std::vector<Recording *> &into)
{
    const auto processOf = [](Row &row, const Recording &recording) {
        return static_cast<std::size_t>(row.whole(1, 0, static_cast<int>(recording.scenario().processes.size()) - 1));
    };
    auto done = each(selectSwitches, into, [&](Row &row, Recording &recording) {
        recording.switches[processOf(row, recording)].push_back(readSwitch(row));
    });
    if (done)
        done = each(selectSamples, into, [&](Row &row, Recording &recording) {
            KernelSample sample = readSample(row);
            if (!known(recording.scenario(), sample.word))
                row.refuse();
            recording.samples[processOf(row, recording)].push_back(std::move(sample));
        });
    if (done)
        done = each(selectChoices, into, [](Row &row, Recording &recording) {
            const Choice choice = readChoice(row);
            if (choice.process != none && choice.process >= recording.scenario().processes.size())
                row.refuse();
            if (choice.firstEvent > recording.events().size())
                row.refuse();
            recording.choices.push_back(choice);
        });
    for (std::size_t run = 0; run < into.size(); ++run) {
        if (done && static_cast<std::int64_t>(into[run]->events().size()) != promised[run])
            return damaged("the number of events");
        copyFacts(facts[run], *into[run]);
    }
    return done;
}

RecordingReader::RecordingReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RecordingReader::RecordingReader(RecordingReader &&) noexcept = default;
RecordingReader &RecordingReader::operator=(RecordingReader &&) noexcept = default;
RecordingReader::~RecordingReader() = default;

Result<RecordingReader> RecordingReader::open(const std::string &path)
{
    auto database = openUntrusted(path);
    if (!database)
        return database.error();
    // One transaction: somebody may still be writing.
    if (auto begun = database.value().execute("BEGIN"); !begun)
        return begun.error();
    if (auto ours = checkKind(database.value(), path); !ours)
        return ours.error();
    const auto bytes = sizeOf(database.value());
    if (!bytes)
        return bytes.error();
    if (bytes.value() <= wholeCheck) {
        if (auto whole = checkWhole(database.value(), path); !whole)
            return whole.error();
    }
    auto impl = std::make_unique<Impl>(Impl{std::move(database).value(), path, {}, {}, {}, {}, {}, {}, 0, 0, 0, 0, {}});
    try {
        if (auto begun = impl->begin(bytes.value()); !begun)
            return named(path, begun.error());
    } catch (const std::bad_alloc &) { // for as many events as it says that it has
        return Error{fmt::format("there is not enough memory for {}", shown(path)), ENOMEM};
    }
    return RecordingReader(std::move(impl));
}

std::vector<RecordingReader::Run> &RecordingReader::runs() { return m_impl->runs; }
const AboutFile &RecordingReader::about() const { return m_impl->about; }
std::int64_t RecordingReader::events() const { return m_impl->all; }
std::int64_t RecordingReader::eventsRead() const { return m_impl->last; }

Result<bool> RecordingReader::readMore(const std::vector<Recording *> &into, std::size_t mostEvents)
{
    for (std::size_t i = 0; i < mostEvents; ++i) {
        if (m_impl->last == m_impl->partEnd) {
            const auto part = m_impl->nextPart();
            if (!part)
                return named(m_impl->path, part.error());
            if (!part.value()) {
                if (auto rest = m_impl->readRest(into); !rest)
                    return named(m_impl->path, rest.error());
                return true;
            }
        }
        if (auto event = m_impl->readEvent(into); !event)
            return named(m_impl->path, event.error());
    }
    for (Recording *recording : into)
        recording->now = recording->events().empty() ? 0 : recording->events().back().at;
    return false;
}

std::string RecordingFile::said(std::string_view word) const
{
    const auto found = std::find_if(about.begin(), about.end(), [word](const auto &one) { return one.first == word; });
    return found == about.end() ? std::string() : found->second;
}

Result<RecordingFile> readRecordingFile(const std::string &path)
{
    auto opened = RecordingReader::open(path);
    if (!opened)
        return opened.error();
    RecordingReader &reader = opened.value();
    std::vector<Recording *> into;
    for (RecordingReader::Run &run : reader.runs())
        into.push_back(&run.recording);
    for (;;) {
        const auto over = reader.readMore(into, std::numeric_limits<std::size_t>::max());
        if (!over)
            return over.error();
        if (over.value())
            break;
    }
    RecordingFile file{std::move(reader.runs()), reader.about()};
    file.closed = !file.said("finished").empty();
    return file;
}

} // namespace synchroscope
