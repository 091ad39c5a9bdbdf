// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, or that somebody has made to do harm: refused in a sentence, or read as far as they are right.
#include "analysis/report.h"
#include "recording_file/gain.h"
#include "recording_file/recording_reader.h"
#include "support/run_rig.h"
#include "support/same_recording.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <random>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace synchroscope;

class TestRecordingDamaged : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aFileThatEndsTooEarlyIsRefused();
    void flippedBitsAreFoundOrMeanNothing();
    void aPageOfRubbishIsRefused();
    void whatIsNoRecordingIsRefused_data();
    void whatIsNoRecordingIsRefused();
    void aNewerVersionIsNamed();
    void whatIsAddedToTheTablesIsRefused_data();
    void whatIsAddedToTheTablesIsRefused();
    void valuesThatCannotBeAreRefused_data();
    void valuesThatCannotBeAreRefused();
    void aLogFromACrashCounts();
    void aLogFromACrashCountsWhereNothingMayBeWritten();
    void aLogFromACrashCountsInAFolderThatIsReadOnly();
    void aLogOfRubbishDoesNoHarm();
    void aJournalCannotHaveAnotherFileRemoved();

private:
    [[nodiscard]] QString fresh() const;
    void write(const QByteArray &bytes) const;
    /// Nothing but success or a sentence; what was read can be told.
    static std::string refusal(const QString &path);

    QTemporaryDir m_folder;
    QByteArray m_right;
    std::optional<Recording> m_recording;
};

namespace {

void execute(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, &error);
    const QByteArray said = error;
    sqlite3_free(error);
    sqlite3_close(database);
    QVERIFY2(code == SQLITE_OK, said.constData());
}

} // namespace

void TestRecordingDamaged::initTestCase()
{
    qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
    const Scenario lesson = shipped("fast-producer");
    m_recording = stepToEnd(lesson).recording;
    QVERIFY(saveRecording(fresh().toStdString(), {{&*m_recording, &lesson}}, {}).ok());
    QFile file(fresh());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_right = file.readAll();
    QCOMPARE(refusal(fresh()), std::string());
}

QString TestRecordingDamaged::fresh() const { return m_folder.filePath(QStringLiteral("a.synchroscope")); }

void TestRecordingDamaged::write(const QByteArray &bytes) const
{
    for (const QString &old : QDir(m_folder.path()).entryList({QStringLiteral("a.*")}, QDir::Files))
        QFile::remove(m_folder.filePath(old));
    QFile file(fresh());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

std::string TestRecordingDamaged::refusal(const QString &path)
{
    const auto file = readRecordingFile(path.toStdString());
    if (!file)
        return file.error().what.empty() ? "nothing was said" : file.error().what;
    for (const RecordingFile::OneRun &run : file.value().runs) {
        History history(run.recording);
        history.update(run.recording);
        if (runsToJson(run.recording.scenario().identifier, 1, 0, {reportOn(run.recording, history)}).empty())
            return "nothing is told";
    }
    return {};
}

void TestRecordingDamaged::aFileThatEndsTooEarlyIsRefused()
{
    for (qsizetype length = 0; length < m_right.size(); length += 1 + length / 7) {
        write(m_right.left(length));
        QVERIFY2(!refusal(fresh()).empty(), qPrintable(QString::number(length)));
    }
}

void TestRecordingDamaged::flippedBitsAreFoundOrMeanNothing()
{
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = m_right;
        const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << (random() % 8)));
        write(bytes);
        const auto file = readRecordingFile(fresh().toStdString());
        refused += !file;
        // No event is told that did not happen.
        if (file)
            QCOMPARE(file.value().runs.front().recording.events().size(), m_recording->events().size());
        if (file && file.value().runs.front().recording.events().size() == m_recording->events().size()) {
            const Recording &again = file.value().runs.front().recording;
            for (std::size_t e = 0; e < again.events().size(); ++e) {
                QCOMPARE(again.events()[e].at, m_recording->events()[e].at);
                QVERIFY(again.events()[e].event.kind == m_recording->events()[e].event.kind);
                QVERIFY(again.text(again.events()[e]) == m_recording->text(m_recording->events()[e]));
            }
        }
    }
    QVERIFY(refused > 20);
}

void TestRecordingDamaged::aPageOfRubbishIsRefused()
{
    std::mt19937 random(11);
    constexpr qsizetype page = 16384;
    for (qsizetype begin = 0; begin + page <= m_right.size(); begin += page) {
        for (int round = 0; round < 5; ++round) {
            QByteArray bytes = m_right;
            const qsizetype from = begin + (round == 0 ? 0 : static_cast<qsizetype>(random() % page));
            const qsizetype to = std::min(begin + page, from + static_cast<qsizetype>(random() % 200) + 1);
            for (qsizetype i = from; i < to; ++i)
                bytes[i] = static_cast<char>(random());
            write(bytes);
            (void)refusal(fresh()); // no crash, no hang
        }
        QByteArray bytes = m_right;
        bytes.replace(begin, page, QByteArray(page, '\xFF'));
        write(bytes);
        if (const std::string said = refusal(fresh()); said.empty()) // a page that nothing stands on
            QVERIFY(begin > 0);
    }
}

void TestRecordingDamaged::whatIsNoRecordingIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("title = \"x\"\n");
    QTest::newRow("the first words of SQLite") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("only zeros") << QByteArray(65536, '\0');
    QTest::newRow("only ones") << QByteArray(65536, '\xFF');
}

void TestRecordingDamaged::whatIsNoRecordingIsRefused()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const std::string said = refusal(fresh());
    QVERIFY2(QString::fromStdString(said).contains("a.synchroscope"), said.c_str());
}

void TestRecordingDamaged::aNewerVersionIsNamed()
{
    write(m_right);
    execute(fresh(), "PRAGMA user_version = 2");
    const std::string said = refusal(fresh());
    QVERIFY2(QString::fromStdString(said).contains("newer Synchroscope"), said.c_str());
}

void TestRecordingDamaged::whatIsAddedToTheTablesIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM run; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n");
    QTest::newRow("a view in the place of a table")
        << QByteArray("ALTER TABLE event RENAME TO e2; CREATE VIEW event AS SELECT * FROM e2");
    QTest::newRow("an index") << QByteArray("CREATE INDEX i ON event (at)");
    QTest::newRow("a column") << QByteArray("ALTER TABLE run ADD COLUMN more");
    QTest::newRow("a column less") << QByteArray("ALTER TABLE sleep_word DROP COLUMN word");
    QTest::newRow("a table") << QByteArray("CREATE TABLE more (x)");
    QTest::newRow("no table") << QByteArray("DROP TABLE choice");
    QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)");
    QTest::newRow("a computed column")
        << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'text   ', "
                      "'text AS (zeroblob(1e9))   ') WHERE name = 'event'");
}

void TestRecordingDamaged::whatIsAddedToTheTablesIsRefused()
{
    QFETCH(QByteArray, sql);
    write(m_right);
    execute(fresh(), sql.constData());
    const std::string said = refusal(fresh());
    QVERIFY2(QString::fromStdString(said).contains("are not those of a recording"), said.c_str());
}

void TestRecordingDamaged::valuesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
    row("UPDATE event SET process = 63 WHERE id = 20");
    row("UPDATE event SET process = 256 WHERE id = 20");
    row("UPDATE event SET kind = -1 WHERE id = 20");
    row("UPDATE event SET run = 2 WHERE id = 20");
    row("UPDATE event SET run = 0 WHERE id = 20");
    row("UPDATE event SET at = -1 WHERE id = 20");
    row("UPDATE event SET at = 9223372036854775807 WHERE id = 20");
    row("UPDATE event SET at = 0 WHERE id = 100");
    row("UPDATE event SET depth = 70000 WHERE id = 20");
    row("UPDATE event SET text = zeroblob(70000) WHERE id = 20");
    row("UPDATE event SET text = zeroblob(900000000) WHERE id = 20");
    row("UPDATE event SET text = 'another' WHERE id = 20");
    row("UPDATE event SET value = value + 1 WHERE id = 20");
    row("DELETE FROM event WHERE id = 20");
    row("DELETE FROM event WHERE id > 20");
    row("DELETE FROM part");
    row("UPDATE part SET last_event = last_event + 1");
    row("UPDATE part SET checksum = 1");
    row("INSERT INTO event SELECT id + 100000, run, at, process, kind, channel, message, depth, detail, peer, value, line, "
        "flags, place, stamp, text FROM event; UPDATE part SET last_event = last_event * 2");
    row("UPDATE run SET events = 4611686018427387904");
    row("UPDATE run SET events = -1");
    row("UPDATE run SET events = events - 1");
    row("UPDATE run SET send = 'perhaps'");
    row("UPDATE run SET speed = 0");
    row("UPDATE run SET speed = 'fast'");
    row("UPDATE run SET speed = 1e300");
    row("UPDATE run SET capacity = 4097");
    row("UPDATE run SET now = -1");
    row("UPDATE run SET turn = 2");
    row("UPDATE run SET stopped_at = events");
    row("UPDATE run SET scenario = 2");
    row("UPDATE run SET number = 2");
    row("UPDATE run SET outcome = 'won'");
    row("UPDATE run SET failure = zeroblob(100000)");
    row("DELETE FROM run");
    row("DELETE FROM scenario");
    row("UPDATE scenario SET text = 'title ='");
    row("UPDATE scenario SET text = ''");
    row("UPDATE scenario SET text = zeroblob(2000000)");
    row("UPDATE scenario SET identifier = '../../etc/passwd'");
    row("UPDATE process SET number = 5 WHERE number = 1");
    row("DELETE FROM process WHERE number = 1");
    row("UPDATE process SET gate = 200 WHERE number = 1");
    row("UPDATE process SET gate_channel = 1 WHERE number = 1");
    row("UPDATE process SET cpu_ms = 9e999 WHERE number = 1");
    row("UPDATE process SET exit = 'gone' WHERE number = 1");
    row("UPDATE channel SET number = 1");
    row("DELETE FROM channel");
    row("INSERT INTO knob VALUES (1, 0, 'x', 1), (1, 1, 'y', 1), (1, 2, 'y', 1), (1, 3, 'y', 1), (1, 4, 'y', 1)");
    row("INSERT INTO event_count VALUES (1, 2, 0, 1)");
    row("INSERT INTO event_count VALUES (1, 0, 37, 1)");
    row("INSERT INTO switch VALUES (NULL, 1, 64, 0, 0, 0, 0)");
    row("INSERT INTO switch VALUES (NULL, 2, 0, 0, 0, 0, 0)");
    row("INSERT INTO switch VALUES (NULL, 1, 0, 0, 0, 7, 0)");
    row("INSERT INTO sample VALUES (NULL, 1, 0, 0, 0, 0, 'S', 1, 9, 0, 202, '', 0, 0, 0, 0)");
    row("INSERT INTO sample VALUES (NULL, 1, 0, 0, 0, 0, 'S', 1, 0, 9, 202, '', 0, 0, 0, 0)");
    row("INSERT INTO sample VALUES (NULL, 1, 0, 0, 0, 0, 'S', 99, 0, 0, 202, '', 0, 0, 0, 0)");
    row("INSERT INTO choice VALUES (NULL, 1, 0, 9, 0, NULL)");
    row("INSERT INTO choice VALUES (NULL, 1, 0, 0, 99999999, NULL)");
    row("INSERT INTO choice VALUES (NULL, 1, 9, 0, 0, NULL)");
}

void TestRecordingDamaged::valuesThatCannotBeAreRefused()
{
    QFETCH(QByteArray, sql);
    write(m_right);
    execute(fresh(), sql.constData());
    const std::string said = refusal(fresh());
    QVERIFY(!said.empty());
    QVERIFY2(QString::fromStdString(said).contains("a.synchroscope"), said.c_str());
}

void TestRecordingDamaged::aLogFromACrashCounts()
{
    // Copied while it is being written: as the power cut leaves it.
    const Scenario lesson = shipped("fast-producer");
    const QString living = m_folder.filePath(QStringLiteral("living.synchroscope"));
    auto writer = RecordingWriter::create(living.toStdString(), {{&*m_recording, &lesson}}, {});
    QVERIFY(writer.ok());
    GainMark mark;
    QVERIFY(writer.value().write({mark.next(0, *m_recording, 100)}).ok());
    write({});
    QFile::remove(fresh());
    QVERIFY(QFile::copy(living, fresh()) && QFile::copy(living + "-wal", fresh() + "-wal"));
    const auto file = readRecordingFile(fresh().toStdString());
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().what.c_str());
    QCOMPARE(file.value().runs.front().recording.events().size(), std::size_t{100});
    QVERIFY(!file.value().closed);
    // It has become one file.
    QCOMPARE(QDir(m_folder.path()).entryList({"a.*"}, QDir::Files), QStringList("a.synchroscope"));
    QCOMPARE(refusal(fresh()), std::string());
}

void TestRecordingDamaged::aLogFromACrashCountsWhereNothingMayBeWritten()
{
    const Scenario lesson = shipped("fast-producer");
    const QString living = m_folder.filePath(QStringLiteral("living.synchroscope"));
    auto writer = RecordingWriter::create(living.toStdString(), {{&*m_recording, &lesson}}, {});
    QVERIFY(writer.ok());
    GainMark mark;
    QVERIFY(writer.value().write({mark.next(0, *m_recording, 100)}).ok());
    const auto access = Database::open(living.toStdString(), Database::Access::readWithLog);
    QVERIFY(access.ok());
    auto database = std::move(const_cast<Result<Database> &>(access)).value();
    QVERIFY(database.distrust().ok());
    const auto events = database.value("SELECT count(*) FROM event");
    QVERIFY2(events.ok(), events.ok() ? "" : events.error().what.c_str());
    QCOMPARE(events.value(), std::int64_t{100});
}

/// As on a medium that is read only, for somebody who is not root (who may write everywhere).
void TestRecordingDamaged::aLogFromACrashCountsInAFolderThatIsReadOnly()
{
    const Scenario lesson = shipped("fast-producer");
    const QString living = m_folder.filePath(QStringLiteral("living.synchroscope"));
    QTemporaryDir shelf;
    const QString lent = shelf.filePath(QStringLiteral("lent.synchroscope"));
    {
        auto writer = RecordingWriter::create(living.toStdString(), {{&*m_recording, &lesson}}, {});
        QVERIFY(writer.ok());
        GainMark mark;
        QVERIFY(writer.value().write({mark.next(0, *m_recording, 100)}).ok());
        QVERIFY(QFile::copy(living, lent) && QFile::copy(living + "-wal", lent + "-wal"));
    }
    for (const QString &file : {lent, lent + "-wal"})
        QCOMPARE(::chmod(qPrintable(file), 0666), 0); // the files may be written, the folder may not
    QCOMPARE(::chmod(qPrintable(shelf.path()), 0555), 0);
    const auto events = [&] {
        const auto file = readRecordingFile(lent.toStdString());
        return file ? static_cast<int>(file.value().runs.front().recording.events().size()) : -1;
    };
    const pid_t reader = ::fork();
    if (reader == 0) {
        const bool ordinary = ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(ordinary && ::access(qPrintable(shelf.path()), W_OK) != 0 ? events() : 0);
    }
    int status = 0;
    QCOMPARE(::waitpid(reader, &status, 0), reader);
    ::chmod(qPrintable(shelf.path()), 0755);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 100);
    QCOMPARE(QDir(shelf.path()).entryList(QDir::Files), QStringList({"lent.synchroscope", "lent.synchroscope-wal"}));
}

void TestRecordingDamaged::aLogOfRubbishDoesNoHarm()
{
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        write(m_right);
        QFile log(fresh() + (i % 2 ? "-wal" : "-journal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        QByteArray bytes(1 + static_cast<qsizetype>(random() % 60'000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        log.write(bytes);
        log.close();
        (void)refusal(fresh());
    }
}

/// As SQLite itself would: it holds no page, only the name of a journal that it belongs to.
QByteArray journalThatNames(const QString &other, quint32 pageSize, quint32 pages)
{
    static const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    const QByteArray name = QFile::encodeName(other);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto raw = [&stream](const QByteArray &text) { stream.writeRawData(text.constData(), static_cast<int>(text.size())); };
    raw(magic);
    stream << quint32(0) << quint32(7) << pages << quint32(512) << pageSize;
    raw(QByteArray(512 - bytes.size(), '\0'));
    stream << (0x40000000 / pageSize + 1);
    raw(name);
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint32>(static_cast<signed char>(c));
    stream << static_cast<quint32>(name.size()) << sum;
    raw(magic);
    return bytes;
}

void TestRecordingDamaged::aJournalCannotHaveAnotherFileRemoved()
{
    const QString other = m_folder.filePath(QStringLiteral("not-a-recording.txt"));
    for (const bool recording : {false, true}) { // opened, or written over
        write(m_right);
        QFile mine(other), journal(fresh() + "-journal");
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4 && journal.open(QIODevice::WriteOnly));
        const quint32 pageSize = static_cast<quint8>(m_right[16]) * 256U + static_cast<quint8>(m_right[17]);
        journal.write(journalThatNames(other, pageSize, static_cast<quint32>(m_right.size()) / pageSize));
        mine.close();
        journal.close();
        std::string said = recording ? std::string() : refusal(fresh());
        if (recording) {
            const auto writer = RecordingWriter::create(fresh().toStdString(), {{&*m_recording}}, {});
            said = writer ? std::string() : writer.error().what;
        }
        QVERIFY(QFile::exists(other));
        QVERIFY2(said.find("a.synchroscope-journal names another file") != std::string::npos, said.c_str());
        QVERIFY(journal.remove());
        QCOMPARE(refusal(fresh()), std::string());
    }
}

QTEST_GUILESS_MAIN(TestRecordingDamaged)
#include "tst_recording_damaged.moc"
