// SPDX-License-Identifier: GPL-3.0-or-later
// What can be compared, with which values.
#include "analysis/comparison.h"
#include "support/recording_builder.h"

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

Comparison in(Kind kind, const std::vector<double> &values, int index = -1)
{
    return compareIn({kind, index}, values, withKnob(), inMode(3));
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
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
