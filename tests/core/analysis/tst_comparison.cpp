// SPDX-License-Identifier: GPL-3.0-or-later
// What can be compared, which figures are best and worst, and what is said about them.
#include "analysis/comparing_sentence.h"
#include "analysis/report.h"
#include "support/recording_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace synchroscope;
using Kind = Varied::Kind;

namespace {

Scenario withKnob()
{
    Scenario scenario = senderAndReceiver();
    scenario.knobs.push_back({"Cooking time (ms)", "cook", 1000, 200, 2000, 100});
    scenario.processes[1].program = "work(cook)";
    return scenario;
}

RunFigures figures(double done, double senderWaited, double receiverWaited, int polls, double age = 260,
                   std::uint64_t refused = 0)
{
    RunFigures f;
    f.durationMs = 9600;
    f.senderDoneMs = done;
    f.untilReceivedMs = senderWaited;
    f.noMessageMs = receiverWaited;
    f.lookedInVain = polls;
    f.anyReceived = true;
    f.meanAgeMs = age;
    f.delivered = 6 - refused;
    f.refused = refused;
    return f;
}

/// The modes of "four-modes", as the lesson promises them.
std::vector<RunFigures> fourModes()
{
    return {figures(7500, 1500, 4000, 0), figures(8900, 2900, 0, 9), figures(6000, 0, 2500, 0), figures(6000, 0, 0, 5)};
}

Comparison in(Kind kind, const std::vector<double> &values, int index = -1)
{
    return compareIn({kind, index}, values, withKnob(), inMode(3));
}

const FigureColumn &column(std::string_view word)
{
    const auto &all = figureColumns();
    return *std::find_if(all.begin(), all.end(), [word](const FigureColumn &c) { return word == c.word; });
}

QString joined(const std::vector<std::string> &all)
{
    QStringList list;
    for (const std::string &one : all)
        list << QString::fromStdString(one);
    return list.join(QStringLiteral("|"));
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatCanBeComparedHasAWordAndComesBackByIt()
    {
        const Scenario scenario = withKnob();
        QStringList words;
        for (const Varied &varied : comparable(scenario)) {
            const std::string word = wordOf(varied, scenario);
            words << QString::fromStdString(word);
            QVERIFY(variedNamed(word, scenario) == varied);
            QVERIFY(!nameOf(varied, scenario).empty());
            QVERIFY2(objectionTo(varied, usualValues(varied, scenario), scenario).empty(), word.c_str());
            const Comparison comparison = compareIn(varied, usualValues(varied, scenario), scenario, inMode(3));
            QVERIFY(comparison.variants.size() >= fewestPanes && comparison.variants.size() <= mostPanes);
        }
        QCOMPARE(words.join(' '), QStringLiteral("modes capacity when-full cook speed:Receiver seed"));
        QVERIFY(!variedNamed("speed:Sender", scenario)); // it has no work
        QVERIFY(!variedNamed("nothing", scenario));
    }

    void aVariantDiffersInOneThing()
    {
        QCOMPARE(in(Kind::modes, {}).variants[1].settings.mode.number(), 2);
        QCOMPARE(in(Kind::capacity, {0, 64}).variants[1].settings.capacity.value(), 64);
        QCOMPARE(in(Kind::whenFull, {}).variants[3].settings.whenFull.value(), WhenFull::overwrite);
        QCOMPARE(in(Kind::seed, {1, 7}).variants[1].settings.seed, 7U);
        QCOMPARE(in(Kind::knob, {200, 500}, 0).variants[1].settings.knobs, std::vector<double>{500});
        QCOMPARE(in(Kind::pace, {1, 4}, 1).variants[1].settings.paces, (std::vector<double>{1, 4}));
        for (const Variant &one : in(Kind::capacity, {0, 64}).variants)
            QCOMPARE(one.settings.mode.number(), 3); // what is not compared is as it was
    }

    void valuesThatCannotBeComparedAreToldWhy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("why");
        const int capacity = static_cast<int>(Kind::capacity), knob = static_cast<int>(Kind::knob),
                  pace = static_cast<int>(Kind::pace);
        QTest::newRow("one") << capacity << QList<double>{1} << "From 2 to 8 values";
        QTest::newRow("nine") << capacity << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9} << "From 2 to 8 values";
        QTest::newRow("twice") << capacity << QList<double>{1, 4, 1} << "1 stands there twice";
        QTest::newRow("half a message") << capacity << QList<double>{1, 1.5} << "whole numbers from 0 to 4096";
        QTest::newRow("too much room") << capacity << QList<double>{1, 5000} << "whole numbers from 0 to 4096";
        QTest::newRow("beyond the knob") << knob << QList<double>{200, 2001} << "numbers from 200 to 2000";
        QTest::newRow("no speed") << pace << QList<double>{0, 1} << "numbers from 0.01 to 100";
        QTest::newRow("not a number") << pace << QList<double>{std::nan(""), 1} << "numbers from 0.01 to 100";
        QTest::newRow("good") << capacity << QList<double>{0, 4096} << QString();
    }
    void valuesThatCannotBeComparedAreToldWhy()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, values);
        QFETCH(QString, why);
        const Kind what = static_cast<Kind>(kind);
        const Varied varied{what, what == Kind::knob ? 0 : what == Kind::pace ? 1 : -1};
        const QString objection =
            QString::fromStdString(objectionTo(varied, {values.begin(), values.end()}, withKnob()));
        QCOMPARE(objection.isEmpty(), why.isEmpty());
        QVERIFY2(objection.contains(why), qPrintable(objection));
    }

    void theBestAndTheWorstAreMarked_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("expected"); // b w . for each
        QTest::newRow("less is better") << "sender_done_ms" << QList<double>{7500, 8900, 6000, 6000} << ".wbb";
        QTest::newRow("more is better") << "delivered" << QList<double>{6, 3, 6} << "bwb";
        QTest::newRow("all alike") << "sender_done_ms" << QList<double>{6000, 6001, 6000} << "...";
        QTest::newRow("less than two in a hundred") << "sender_done_ms" << QList<double>{6000, 6100} << "..";
        QTest::newRow("nobody knows which is better") << "deepest" << QList<double>{1, 9} << "..";
        QTest::newRow("noise") << "switches" << QList<double>{33, 38} << "..";
        QTest::newRow("more than noise") << "switches" << QList<double>{33, 380} << "bw";
        QTest::newRow("too little for such a run") << "mean_age_ms" << QList<double>{1, 40} << "..";
        QTest::newRow("one never ended") << "sender_done_ms" << QList<double>{-1, 6000, 9000} << ".bw";
    }
    void theBestAndTheWorstAreMarked()
    {
        QFETCH(QString, word);
        QFETCH(QList<double>, values);
        QFETCH(QString, expected);
        std::vector<RunFigures> runs;
        for (const double value : values) {
            runs.push_back(figures(word == QStringLiteral("sender_done_ms") ? value : 6000, 0, 0, 0, value));
            runs.back().delivered = runs.back().deepest = static_cast<std::uint64_t>(std::max(0.0, value));
            runs.back().switches = static_cast<std::int64_t>(value);
        }
        QString found;
        for (const Mark mark : marks(column(word.toStdString()), runs))
            found += mark == Mark::best ? 'b' : mark == Mark::worst ? 'w' : '.';
        QCOMPARE(found, expected);
    }

    void aColumnIsInOneUnit()
    {
        std::vector<RunFigures> runs{figures(7500, 1500, 0, 0), figures(-1, 0.2, 0, 3)};
        QCOMPARE(joined(texts(column("sender_done_ms"), runs)), QStringLiteral("7.5 s|–"));
        QCOMPARE(joined(texts(column("sender_waited_ms"), runs)), QStringLiteral("1.5 s|0.0 s"));
        QCOMPARE(joined(texts(column("looked_in_vain"), runs)), QStringLiteral("0×|3×"));
        runs[1].anyReceived = false;
        QCOMPARE(joined(texts(column("mean_age_ms"), runs)), QStringLiteral("0.3 s|–"));
        for (RunFigures &run : runs) { // at full speed
            run.durationMs = 1.2;
            run.meanAgeMs = 0.02;
            run.anyReceived = true;
        }
        QCOMPARE(joined(texts(column("mean_age_ms"), runs)), QStringLiteral("20.0 µs|20.0 µs"));
    }

    void theSentenceSaysWhatTheFiguresSay_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<std::vector<RunFigures>>("runs");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Comparison comparison, std::vector<RunFigures> runs, const char *sentence) {
            QTest::newRow(name) << std::move(comparison) << std::move(runs) << QString::fromUtf8(sentence);
        };
        row("modes", in(Kind::modes, {}), fourModes(),
            "The sender finishes 1.5–2.9 s earlier when it need not wait until each message is received.");
        row("a receiver that waits", in(Kind::modes, {}),
            {figures(6000, 0, 4000, 0), figures(6000, 0, 0, 9), figures(6000, 0, 2500, 0), figures(6000, 0, 0, 5)},
            "A receiver that waits sleeps for up to 4.0 s; one that does not wait looks in vain up to 9 times.");
        std::vector<RunFigures> stuck = fourModes();
        stuck[0].outcome = stuck[2].outcome = Outcome::deadlock;
        row("a deadlock comes first", in(Kind::modes, {}), stuck,
            "Mode 1 and mode 3 ended in deadlock; the others were completed.");
        row("no difference", in(Kind::modes, {}),
            {figures(6000, 0, 0, 0), figures(6000, 0, 0, 0), figures(6000, 0, 0, 0), figures(6000, 0, 0, 0)},
            "The modes make no noticeable difference here.");
        row("room", in(Kind::capacity, {0, 4}), {figures(9300, 6300, 300, 0, 600), figures(3000, 0, 300, 0, 3100)},
            "With room for 4 instead of no room the sender is done 6.3 s earlier, and a message waits 2.5 s longer in the "
            "queue.");
        row("room that is enough", in(Kind::capacity, {0, 4, 64}),
            {figures(9300, 6300, 300, 0, 600), figures(3000, 0, 300, 0, 600), figures(3000, 0, 300, 0, 600)},
            "With room for 4 instead of no room the sender is done 6.3 s earlier; beyond that nothing changes.");
        row("polling", in(Kind::knob, {200, 2000}, 0), {figures(8000, 0, 0, 330, 10), figures(8000, 0, 0, 4, 750)},
            "Cooking time (ms) 2000 instead of 200: the receiver looks in vain 326 times less, and a message waits 0.7 s "
            "longer in the queue.");
        row("policies", in(Kind::whenFull, {}),
            {figures(5300, 0, 0, 0), figures(5300, 0, 0, 0, 260, 3), figures(5300, 0, 0, 0, 260, 3),
             figures(5300, 0, 0, 0, 260, 3)},
            "3 messages never arrive with refuse, discard and overwrite, none with wait.");
        row("nothing", in(Kind::seed, {1, 2}), {figures(6000, 0, 0, 0), figures(6000, 0, 0, 0)},
            "That makes no noticeable difference here.");
    }
    void theSentenceSaysWhatTheFiguresSay()
    {
        QFETCH(Comparison, comparison);
        QFETCH(std::vector<RunFigures>, runs);
        QFETCH(QString, sentence);
        QCOMPARE(QString::fromStdString(comparingSentence(comparison, runs)), sentence);
    }

    void theTextFitsTheTerminal()
    {
        std::vector<RunFigures> runs = fourModes();
        runs[2].outcome = Outcome::deadlock;
        const QString text = QString::fromStdString(compareText(in(Kind::modes, {}), runs));
        QVERIFY(text.contains("2 Synchronous send asynchronous receive"));
        QVERIFY(text.contains("sender waited until received 2.9 s"));
        QVERIFY(text.contains("ended in deadlock"));
        for (const QString &line : text.split('\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
