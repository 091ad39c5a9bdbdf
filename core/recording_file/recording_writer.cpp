// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/recording_writer.h"

#include "base/unique_fd.h"
#include "recording_file/checksum.h"
#include "recording_file/event_source.h"
#include "recording_file/gain.h"
#include "recording_file/lesson_text.h"
#include "recording_file/schema.h"
#include "recording_file/vocabulary_rows.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace synchroscope {

namespace {

constexpr std::size_t eventsInAPart = 1 << 18;
constexpr const char *oneFile = "PRAGMA journal_mode = DELETE"; // the log goes into the file, and away

/// A WAL is folded into the file when it has so many pages: less often means less writing, more often a shorter log.
/// FULL: what has been committed is on the disk.
std::string settingUp()
{
    return fmt::format("PRAGMA page_size = 16384; PRAGMA application_id = {}; PRAGMA user_version = {}; "
                       "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000; "
                       "PRAGMA cache_size = -32768; BEGIN IMMEDIATE",
                       recordingApplicationId, recordingVersion);
}

Error beingUsed(const std::string &path) { return {fmt::format("{} is being used by another program", shown(path)), EBUSY}; }

/// Whether it holds nothing, or an earlier recording; anything else is refused.
Result<bool> holdsARecording(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return false; // who tries to make it finds out what is wrong, if it is more than that nothing is there
    const std::string name = shown(path);
    if (!S_ISREG(status.st_mode))
        return Error{fmt::format("{} is not a file: a recording needs one", name), 0};
    if (status.st_size == 0)
        return false;
    auto there = Database::open(path, Database::Access::write);
    if (!there)
        return there.error();
    const auto made = there.value().value("PRAGMA application_id");
    if (!made || made.value() != recordingApplicationId)
        return Error{fmt::format("{} is there already and is not a recording: choose another name", name), EEXIST};
    return true;
}

/// A place where a new file may be made. The name of the file in which the earlier recording now is that stood there;
/// empty: there was none.
Result<std::string> makeRoom(const std::string &path)
{
    const auto earlier = holdsARecording(path);
    if (!earlier)
        return earlier.error();
    if (!earlier.value())
        return std::string();
    const std::string kept = path + "~";
    if (const auto another = holdsARecording(kept); !another)
        return another.error();
    // Nobody else has it open, or they would go on with a file that has another name. What a crash has left beside it
    // goes into it here.
    auto there = Database::open(path, Database::Access::write);
    if (!there)
        return there.error();
    if (auto alone = there.value().execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK; "
                                           "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
        !alone)
        return alone.error();
    if (::rename(path.c_str(), kept.c_str()) != 0)
        return systemError("keeping the earlier recording as " + shown(kept));
    return kept;
}

/// There is no new recording after all: the earlier one has its name again.
void putBack(const std::string &kept, const std::string &path)
{
    if (!kept.empty())
        ::rename(kept.c_str(), path.c_str());
}

} // namespace

struct RecordingWriter::Impl
{
    explicit Impl(Database opened) : database(std::move(opened)) {}

    Database database;
    std::string earlier;
    std::vector<Recording> runs; // without events: names, settings
    std::vector<std::size_t> events;
    std::vector<std::optional<RunFacts>> written;
    std::optional<RunRows> rows;
    std::optional<EventSource> eventSource;
    std::optional<Statement> switched, sample, choice, part, voidChoices;
    std::int64_t lastEvent = 0;

    Result<void> prepare();
    Result<void> begin(const std::vector<RunToRecord> &toRecord, const AboutFile &about);
    Result<void> write(const Gain &gain, Checksum &checksum);
};

Result<void> RecordingWriter::Impl::prepare()
{
    const std::pair<std::optional<Statement> *, const char *> all[] = {
        {&switched, insertSwitch}, {&sample, insertSample}, {&choice, insertChoice}, {&part, "INSERT INTO part VALUES (?,?)"},
        {&voidChoices, "DELETE FROM choice WHERE run = ?"}};
    for (const auto &[statement, sql] : all) {
        auto prepared = database.prepare(sql);
        if (!prepared)
            return prepared.error();
        statement->emplace(std::move(prepared).value());
    }
    auto source = EventSource::prepare(database);
    if (!source)
        return source.error();
    eventSource.emplace(std::move(source).value());
    auto prepared = RunRows::prepare(database);
    if (!prepared)
        return prepared.error();
    rows.emplace(std::move(prepared).value());
    return {};
}

Result<void> RecordingWriter::Impl::begin(const std::vector<RunToRecord> &toRecord, const AboutFile &about)
{
    auto insertAbout = database.prepare("INSERT INTO about VALUES (?,?)");
    auto insertScenario = database.prepare("INSERT INTO scenario VALUES (?,?,?,?,?)");
    if (!insertAbout || !insertScenario)
        return insertAbout ? insertScenario.error() : insertAbout.error();
    for (const auto &[key, value] : about) {
        if (auto done = insertAbout.value().run(key, value); !done)
            return done;
    }
    std::vector<std::string> texts; // runs of one lesson share it
    for (const RunToRecord &one : toRecord) {
        const Recording &recording = *one.recording;
        const Scenario &lesson = one.lesson ? *one.lesson : recording.scenario();
        auto text = lessonTextFor(recording, lesson);
        if (!text)
            return text.error();
        const auto known = std::find(texts.begin(), texts.end(), text.value());
        const auto number = static_cast<int>(known - texts.begin()) + 1;
        if (known == texts.end()) {
            texts.push_back(text.value());
            if (auto done = insertScenario.value().run(number, lesson.identifier, lesson.title, lesson.file, text.value());
                !done)
                return done;
        }
        runs.emplace_back(recording.scenario(), recording.settings());
        const auto run = static_cast<int>(runs.size());
        if (auto done = beginRun(database, run, number, one.title, recording); !done)
            return done;
        RunFacts facts;
        copyFacts(recording, facts);
        if (auto done = rows->write(run, runs.back(), facts, 0, nullptr); !done)
            return done;
    }
    events.resize(runs.size());
    written.resize(runs.size());
    return writeVocabulary(database);
}

Result<void> RecordingWriter::Impl::write(const Gain &gain, Checksum &checksum)
{
    const auto run = static_cast<int>(gain.run) + 1;
    for (const RecordedEvent &one : gain.events) {
        const std::string_view text = std::string_view(gain.text).substr(one.textOffset, one.event.length);
        checksum.take(run, one, text);
    }
    if (auto done = eventSource->write(lastEvent + 1, run, gain.events, gain.text); !done)
        return done;
    lastEvent += static_cast<std::int64_t>(gain.events.size());
    for (int p = 0; p < maxProcesses; ++p) {
        for (const Switch &one : gain.switches[static_cast<std::size_t>(p)]) {
            if (auto done = synchroscope::write(*switched, run, p, one); !done)
                return done;
        }
        for (const KernelSample &one : gain.samples[static_cast<std::size_t>(p)]) {
            if (auto done = synchroscope::write(*sample, run, p, one); !done)
                return done;
        }
    }
    if (gain.choicesVoid) {
        if (auto done = voidChoices->run(run); !done)
            return done;
    }
    for (const Choice &one : gain.choices) {
        if (auto done = synchroscope::write(*choice, run, one); !done)
            return done;
    }
    events[gain.run] += gain.events.size();
    std::optional<RunFacts> &before = written[gain.run];
    if (auto done = rows->write(run, runs[gain.run], gain.facts, events[gain.run], before ? &*before : nullptr); !done)
        return done;
    before = gain.facts;
    return {};
}

RecordingWriter::RecordingWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RecordingWriter::RecordingWriter(RecordingWriter &&) noexcept = default;

RecordingWriter::~RecordingWriter()
{
    if (m_impl)
        (void)m_impl->database.execute(oneFile);
}

Result<RecordingWriter> RecordingWriter::create(const std::string &path, const std::vector<RunToRecord> &runs,
                                                const AboutFile &about)
{
    const auto room = makeRoom(path);
    if (!room)
        return room.error();
    auto database = Database::open(path, Database::Access::create);
    if (!database) {
        putBack(room.value(), path);
        return database.error();
    }
    auto impl = std::make_unique<Impl>(std::move(database).value());
    impl->earlier = room.value();
    Result<void> done = impl->database.execute(settingUp().c_str());
    if (done) {
        // Two programs may have found the same free place: the file belongs to the first that writes.
        const auto tables = impl->database.value("SELECT count(*) FROM sqlite_schema");
        if (!tables || tables.value() > 0)
            return tables ? beingUsed(path) : tables.error();
        done = impl->database.execute(recordingSchema);
    }
    if (done)
        done = impl->prepare();
    if (done)
        done = impl->begin(runs, about);
    if (done)
        done = impl->database.execute("COMMIT");
    if (!done) {
        impl.reset();
        if (done.error().code != EBUSY) {
            for (const char *beside : {"-wal", "-shm", "-journal", ""}) // nothing is in them
                ::unlink((path + beside).c_str());
            putBack(room.value(), path);
        }
        return done.error();
    }
    return RecordingWriter(std::move(impl));
}

const std::string &RecordingWriter::earlier() const { return m_impl->earlier; }

Result<void> RecordingWriter::write(const std::vector<Gain> &gains)
{
    Database &database = m_impl->database;
    const std::int64_t before = m_impl->lastEvent;
    Checksum checksum;
    Result<void> done = database.execute("BEGIN IMMEDIATE");
    for (const Gain &gain : gains) {
        if (done)
            done = m_impl->write(gain, checksum);
    }
    if (done && m_impl->lastEvent > before)
        done = m_impl->part->run(m_impl->lastEvent, checksum.value());
    if (done)
        done = database.execute("COMMIT");
    if (!done)
        (void)database.execute("ROLLBACK"); // what was written before stays
    return done;
}

Result<void> RecordingWriter::finish()
{
    Database &database = m_impl->database;
    Result<void> done = database.execute("REPLACE INTO about VALUES ('finished', '1')");
    const auto folded = database.execute(oneFile);
    m_impl.reset();
    // Who still reads it makes it one file when they close it; nothing is missing meanwhile.
    const bool lookedAt = !folded && folded.error().code == EBUSY;
    return done && !lookedAt ? folded : done;
}

Result<void> saveRecording(const std::string &path, const std::vector<RunToRecord> &runs, const AboutFile &about)
{
    auto writer = RecordingWriter::create(path, runs, about);
    if (!writer)
        return writer.error();
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const Recording &recording = *runs[run].recording;
        GainMark mark;
        do {
            if (auto done = writer.value().write({mark.next(run, recording, eventsInAPart)}); !done)
                return done;
        } while (!mark.upToDate(recording));
    }
    return writer.value().finish();
}

bool looksLikeARecording(const std::string &path)
{
    static constexpr char magic[] = "SQLite format 3";
    char begin[sizeof magic] = {};
    std::ifstream(path, std::ios::binary).read(begin, sizeof begin);
    return path.ends_with(recordingEnding) || std::memcmp(begin, magic, sizeof magic) == 0;
}

} // namespace synchroscope
