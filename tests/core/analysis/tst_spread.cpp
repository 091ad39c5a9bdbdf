// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/spread.h"
#include "support/recording_builder.h"

#include <QStringList>
#include <QTest>

using namespace synchroscope;

namespace {

Ending completed(std::uint64_t received, std::vector<std::string> said = {})
{
    Ending ending;
    ending.received = received;
    ending.said = std::move(said);
    return ending;
}

Ending with(Ending ending, Outcome outcome)
{
    ending.outcome = outcome;
    return ending;
}

Ending with(Ending ending, BadEnd end)
{
    ending.badEnds.push_back(std::move(end));
    return ending;
}

QStringList labels(const std::vector<Ending> &endings)
{
    Spread spread;
    for (const Ending &ending : endings)
        spread.add(ending);
    QStringList all;
    for (const EndingGroup &group : spread.groups())
        all << QString::fromStdString(group.label);
    return all;
}

} // namespace

/// How runs ended, counted and called.
class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void equalEndingsAreCountedTogetherTheMostFrequentFirst()
    {
        Spread spread;
        for (const std::uint64_t received : {2, 6, 6, 3, 6, 3})
            spread.add(completed(received));
        const auto groups = spread.groups();
        QCOMPARE(spread.runs(), std::size_t{6});
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].runs, (std::vector<std::size_t>{1, 2, 4}));
        QCOMPARE(groups[1].runs, (std::vector<std::size_t>{3, 5}));
        QCOMPARE(groups[2].runs, (std::vector<std::size_t>{0}));
    }

    void ofEquallyFrequentOnesThatWhichCameFirst()
    {
        QCOMPARE(labels({completed(2), completed(9), completed(9), completed(2)}),
                 (QStringList{"completed · 2 received", "completed · 9 received"}));
    }

    void anEndingIsCalledByWhatAClassWouldSay_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<QString>("text");
        Ending lossy = completed(4);
        lossy.lost = 2;
        Ending left = completed(1);
        left.leftInQueue = 3;
        const BadEnd soldTwice{"Office", "error: sold twice", false}, killed{"Ben", "killed: SIGKILL", true};
        QTest::newRow("completed") << completed(6) << "completed · 6 received";
        QTest::newRow("nothing received") << completed(0) << "completed · 0 received";
        QTest::newRow("lost") << lossy << "completed · 4 received · 2 lost";
        QTest::newRow("left") << left << "completed · 1 received · 3 left in the queue";
        QTest::newRow("deadlock") << with(completed(1), Outcome::deadlock) << "deadlock · 1 received";
        QTest::newRow("timeout") << with(completed(1), Outcome::timeout) << "not over in time · 1 received";
        QTest::newRow("bad end") << with(completed(5), soldTwice) << "Office ended badly: error: sold twice";
        QTest::newRow("an error's line is named, not quoted")
            << with(completed(5), {"Office", "error: line 7: no, in: if x then error(\"no\") end", false})
            << "Office ended badly: error: line 7: no";
        QTest::newRow("bad end and deadlock") << with(with(completed(5), soldTwice), Outcome::deadlock)
                                              << "deadlock · Office ended badly: error: sold twice";
        QTest::newRow("intended") << with(completed(5), killed)
                                  << "completed · Ben was killed, as the lesson wants it · 5 received";
        QTest::newRow("what was said alone is no news") << completed(6, {"hello"}) << "completed · 6 received";
    }

    void anEndingIsCalledByWhatAClassWouldSay()
    {
        QFETCH(Ending, ending);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(endingText(ending)), text);
    }

    void aFigureThatDiffersIsNamedEvenWhereItIsNone()
    {
        Ending left = completed(4);
        left.leftInQueue = 2;
        QCOMPARE(labels({completed(4), left}), (QStringList{"completed · 4 received · 0 left in the queue",
                                                            "completed · 4 received · 2 left in the queue"}));
        const BadEnd end{"Office", "error: x", false};
        QCOMPARE(
            labels({with(completed(4), end), with(completed(5), end)}),
            (QStringList{"Office ended badly: error: x · 4 received", "Office ended badly: error: x · 5 received"}));
    }

    void whereOnlyTheWordsDifferTheDifferenceIsQuoted()
    {
        QCOMPARE(labels({completed(5, {"Anna has it", "done"}), completed(5, {"Ben has it", "done"})}),
                 (QStringList{"completed · 5 received · “Anna has it”", "completed · 5 received · “Ben has it”"}));
        QCOMPARE(labels({completed(5, {"done"}), completed(5, {"done", "twice"}), completed(5)}),
                 (QStringList{"completed · 5 received · “done”", "completed · 5 received · “done”, “twice”",
                              "completed · 5 received · nothing said"}));
        QCOMPARE(labels({completed(5, {"done"}), completed(5, {"done", "done"})}),
                 (QStringList{"completed · 5 received · nothing else said", "completed · 5 received · “done”"}));
    }

    void noTwoLabelsAreTheSameHoweverLongTheyMustBe()
    {
        std::vector<std::string> many, more;
        for (int i = 0; i < 20; ++i)
            many.push_back("got " + std::string(300, 'a') + static_cast<char>('a' + i));
        more = many;
        more.back() += "!";
        const QStringList both = labels({completed(5, many), completed(5, more), completed(5)});
        QCOMPARE(both.size(), 3);
        QVERIFY(both[0] != both[1]);
        QCOMPARE(labels({completed(1, {"a", "b", "c", "d"}), completed(1)})[0],
                 QString("completed · 1 received · “a”, “b”, “c” and 1 more"));
        QCOMPARE(labels({completed(1, {std::string(60, 'x')}), completed(1)})[0],
                 QString("completed · 1 received · “" + QString(40, 'x') + "…”"));
    }

    void anEndingHoldsWhatTheRecordingSays()
    {
        RecordingBuilder builder(senderAndReceiver());
        Event log;
        log.kind = EventKind::logged;
        builder.event(1, 0, log, "world").event(2, 1, log, "hello");
        builder.recording.outcome = Outcome::deadlock;
        builder.recording.totals[0].delivered = 3;
        builder.recording.totals[0].discarded = 1;
        builder.recording.totals[0].overwritten = 1;
        builder.recording.totals[0].leftInQueue = 4;
        builder.recording.processes[1].exit = ExitKind::error;
        builder.recording.processes[1].exitText = "error: line 3: no";
        const Ending ending = endingOf(builder.recording);
        QCOMPARE(ending.outcome, Outcome::deadlock);
        QCOMPARE(ending.received, std::uint64_t{3});
        QCOMPARE(ending.lost, std::uint64_t{2});
        QCOMPARE(ending.leftInQueue, std::uint64_t{4});
        QCOMPARE(ending.said, (std::vector<std::string>{"hello", "world"}));
        QVERIFY(ending.accident());
        QVERIFY((ending.badEnds == std::vector<BadEnd>{{"Receiver", "error: line 3: no", false}}));
    }

    void whatTheScenarioAnnouncesIsNotBad()
    {
        Scenario scenario = senderAndReceiver();
        const Ending deadlock = with(completed(1), Outcome::deadlock);
        QVERIFY(!isBad(completed(1), scenario, {}));
        QVERIFY(isBad(deadlock, scenario, {}));
        scenario.expectations.push_back({{}, {}, Outcome::deadlock});
        QVERIFY(!isBad(deadlock, scenario, {}));
        QVERIFY(!isBad(completed(1), scenario, {})); // that it can end well is no fault

        Recording killed(scenario, {});
        killed.processes[1].exit = ExitKind::killed;
        killed.processes[1].exitText = "killed: SIGKILL";
        QVERIFY(isBad(endingOf(killed), scenario, {}));
        scenario.faults.push_back({100, Fault::Action::kill, 1});
        Recording intended(scenario, {});
        intended.processes = killed.processes;
        QVERIFY(!isBad(endingOf(intended), scenario, {}));
    }
};

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
