// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exported.h"

#include "export/csv.h"
#include "export/file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace synchroscope;

namespace {

/// Read as RFC 4180 has it, strictly; nothing where a rule is broken.
std::vector<std::vector<std::string>> recordsOf(const std::string &text)
{
    std::vector<std::vector<std::string>> records;
    std::size_t i = 0;
    while (i < text.size()) {
        std::vector<std::string> fields;
        while (true) {
            std::string field;
            if (i < text.size() && text[i] == '"') {
                ++i;
                while (true) {
                    if (i >= text.size())
                        return {}; // the quotation never ends
                    if (text[i] == '"' && text.compare(i, 2, "\"\"") != 0)
                        break;
                    i += text[i] == '"';
                    field += text[i++];
                }
                ++i;
            } else {
                for (; i < text.size() && text[i] != ',' && text[i] != '\r'; ++i) {
                    if (text[i] == '"' || text[i] == '\n')
                        return {}; // only in quotation marks
                    field += text[i];
                }
            }
            fields.push_back(field);
            if (i >= text.size() || text[i] != ',')
                break;
            ++i;
        }
        if (text.compare(i, 2, "\r\n") != 0)
            return {};
        i += 2;
        records.push_back(std::move(fields));
    }
    return records;
}

std::string at(const std::vector<std::vector<std::string>> &table, std::size_t record, const std::string &column)
{
    for (std::size_t i = 0; i < table.front().size(); ++i) {
        if (table.front()[i] == column)
            return table[record][i];
    }
    return "no such column";
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsRecord_data();
    void everythingHasItsRecord();
    void aMessageTellsItsLife();
    void aSpanTellsWhatAndWho();
    void anEventTellsWhatStepTells();
    void severalRunsAreToldApart();
    void hostileTextsStayInTheirFields();
    void whatAFieldCannotHoldStandsBesideIt();
    void aFullDiskIsSaid();
};

void TestCsv::everythingHasItsRecord_data()
{
    QTest::addColumn<int>("example");
    int number = 0;
    for (const Example &example : examples())
        QTest::newRow(example.name.c_str()) << number++;
}

void TestCsv::everythingHasItsRecord()
{
    QFETCH(int, example);
    Exported exported;
    exported.add(examples()[static_cast<std::size_t>(example)].make());
    const ExportedRun &run = exported.front();
    std::size_t spans = 0;
    for (std::size_t process = 0; process < run.recording.scenario().processes.size(); ++process)
        spans += run.history.spans(static_cast<int>(process)).size();
    const std::pair<std::string, std::size_t> tables[] = {
        {exported.as(writeEventsCsv), run.recording.events().size()},
        {exported.as(writeSpansCsv), spans},
        {exported.as(writeMessagesCsv), run.history.messages().size()}};
    for (const auto &[text, count] : tables) {
        const auto table = recordsOf(text);
        QCOMPARE(table.size(), count + 1);
        for (const auto &record : table)
            QCOMPARE(record.size(), table.front().size());
    }
}

void TestCsv::aMessageTellsItsLife()
{
    Exported exported;
    exported.add(oneOrder(1), "1");
    QCOMPARE(exported.as(writeMessagesCsv),
             std::string("run,channel,number,label,sender,receiver,called_ms,entered_ms,taken_ms,left_ms,fate,age_ms,text,bytes\r\n"
                         "1,orders,1,1,Sender,Receiver,100.000000,100.010000,100.030000,,received,0.020000,order 1,\r\n"));
}

void TestCsv::aSpanTellsWhatAndWho()
{
    Exported exported;
    exported.add(oneOrder(3), "3");
    const auto table = recordsOf(exported.as(writeSpansCsv));
    std::size_t blocked = 0;
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (at(table, i, "state") == "blocked: queue empty")
            blocked = i;
    }
    QVERIFY(blocked > 0);
    QCOMPARE(at(table, blocked, "process"), std::string("Receiver"));
    QCOMPARE(at(table, blocked, "channel"), std::string("orders"));
    QCOMPARE(at(table, blocked, "begin_ms"), std::string("0.000000"));
    QCOMPARE(at(table, blocked, "end_ms"), std::string("100.030000"));
    QCOMPARE(at(table, blocked, "linux"), std::string("unknown"));
    QCOMPARE(at(table, blocked, "woken_by"), std::string("Sender"));
}

void TestCsv::anEventTellsWhatStepTells()
{
    Exported exported;
    exported.add(oneOrder(3), "3");
    const auto table = recordsOf(exported.as(writeEventsCsv));
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (at(table, i, "kind") != "enqueued" && at(table, i, "kind") != "send-called")
            continue;
        const bool called = at(table, i, "kind") == "send-called";
        QCOMPARE(at(table, i, "message"), std::string("1"));
        QCOMPARE(at(table, i, "depth"), std::string(called ? "" : "1"));
        QCOMPARE(at(table, i, "detail"), std::string(called ? "asynchronous \"order 1\"" : ""));
        QCOMPARE(at(table, i, "time_ms"), std::string(called ? "100.000000" : "100.010000"));
    }
}

void TestCsv::severalRunsAreToldApart()
{
    Exported exported;
    exported.add(oneOrder(1), "1");
    exported.add(oneOrder(4), "4");
    const auto table = recordsOf(exported.as(writeMessagesCsv));
    QCOMPARE(table.size(), std::size_t(3));
    QCOMPARE(at(table, 1, "run"), std::string("1"));
    QCOMPARE(at(table, 2, "run"), std::string("4"));
}

void TestCsv::hostileTextsStayInTheirFields()
{
    Exported exported;
    exported.add(hostileRun(), hostile);
    const std::string replaced = "\"<script>\n\r,;'\uFFFD\\{}</script>\uFFFD\uFFFD\uFFFD(\u2028";
    for (auto write : {writeEventsCsv, writeSpansCsv, writeMessagesCsv}) {
        const auto table = recordsOf(exported.as(write));
        QVERIFY(table.size() > 1);
        for (std::size_t i = 0; i < table.size(); ++i) {
            QCOMPARE(table[i].size(), table.front().size());
            QCOMPARE(table[i].front(), i == 0 ? std::string("run") : replaced);
        }
    }
    const auto messages = recordsOf(exported.as(writeMessagesCsv));
    QCOMPARE(at(messages, 1, "text"), replaced);
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(at(messages, 1, "bytes")));
    QCOMPARE(bytes.toStdString(), hostile);
}

void TestCsv::whatAFieldCannotHoldStandsBesideIt()
{
    const std::pair<std::string, std::string> rows[] = {
        {"plain", ""}, {"two\nlines", ""}, {"größer", ""}, {std::string("\0", 1), "00"}, {"\xFF", "ff"}};
    for (const auto &[text, bytes] : rows) {
        RecordingBuilder run(senderAndReceiver());
        run.started(0, 0).sendCalled(1, 0, 1, text);
        Exported exported;
        exported.add(std::move(run.recording));
        const auto table = recordsOf(exported.as(writeMessagesCsv));
        QCOMPARE(at(table, 1, "bytes"), bytes);
        if (bytes.empty())
            QCOMPARE(at(table, 1, "text"), text);
    }
}

void TestCsv::aFullDiskIsSaid()
{
    const auto tooMuch = [](std::ostream &out) { out << std::string(1 << 20, 'x'); };
    const auto full = writeTextFile("/dev/full", tooMuch);
    QVERIFY(!full);
    QVERIFY(QString::fromStdString(full.error().what).contains("cannot write /dev/full: No space left on device"));
    const auto nowhere = writeTextFile("/nowhere/at/all", tooMuch);
    QVERIFY(!nowhere);
    QCOMPARE(QString::fromStdString(nowhere.error().what), QString("cannot write /nowhere/at/all: No such file or directory"));
    QTemporaryDir folder;
    const QString file = folder.filePath("x");
    QVERIFY(writeTextFile(file.toStdString(), tooMuch).ok());
    QCOMPARE(QFile(file).size(), 1 << 20);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
