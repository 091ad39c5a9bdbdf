// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/recording_writer.h"

#include "recording_file/checksum.h"
#include "recording_file/event_source.h"
#include "recording_file/gain.h"
#include "recording_file/lesson_text.h"
#include "recording_file/schema.h"
#include "recording_file/vocabulary_rows.h"
#include "scenario/mistake.h"

#include <algorithm>
#include <cerrno>
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

/// A place where a new file may be made; an earlier recording that stood there is gone.
Result<void> makeRoom(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return {}; // SQLite says what is wrong if it is more than that nothing is there
    const std::string name = shown(path);
    if (!S_ISREG(status.st_mode))
        return Error{fmt::format("{} is not a file: a recording needs one", name), 0};
    if (status.st_size > 0) {
        auto there = Database::open(path, Database::Access::write);
        const auto made = there ? there.value().value("PRAGMA application_id") : Result<std::int64_t>(there.error());
        if (!made || made.value() != recordingApplicationId)
            return Error{fmt::format("{} is there already and is not a recording: choose another name", name), EEXIST};
        // Nobody else has it open, or they would go on with a file that has no name.
        if (auto alone = there.value().execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"); !alone)
            return alone.error();
    }
    for (const char *beside : {"-wal", "-shm", "-journal", ""})
        ::unlink((path + beside).c_str());
    return {};
}

} // namespace

struct RecordingWriter::Impl
{
    explicit Impl(Database opened) : database(std::move(opened)) {}

    Database database;
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
    if (auto room = makeRoom(path); !room)
        return room.error();
    auto database = Database::open(path, Database::Access::create);
    if (!database)
        return database.error();
    auto impl = std::make_unique<Impl>(std::move(database).value());
    Result<void> done = impl->database.execute(settingUp().c_str());
    if (done)
        done = impl->database.execute(recordingSchema);
    if (done)
        done = impl->prepare();
    if (done)
        done = impl->begin(runs, about);
    if (done)
        done = impl->database.execute("COMMIT");
    if (!done) {
        impl.reset();
        ::unlink(path.c_str()); // nothing is in it
        return done.error();
    }
    return RecordingWriter(std::move(impl));
}

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
    return done ? folded : done;
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
