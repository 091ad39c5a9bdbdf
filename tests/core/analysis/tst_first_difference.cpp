// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/first_difference.h"
#include "support/recording_builder.h"

#include <QTest>

using namespace synchroscope;

namespace {

/// A sender that puts an order and then another, or is refused; a receiver that starts.
Recording twoOrders(bool refused, bool receiverFirst = false, double later = 0)
{
    RecordingBuilder run(senderAndReceiver(1));
    if (receiverFirst)
        run.started(0, 1).started(0, 0);
    else
        run.started(0, 0).started(0, 1);
    run.sendCalled(10 + later, 0, 1).enqueued(10 + later, 0, 1, 1).sendCalled(20 + later, 0, 2);
    if (refused)
        run.change(20 + later, 0, EventKind::refused, 2, 1, none);
    else
        run.enqueued(20 + later, 0, 2, 1);
    return std::move(run.recording);
}

QString said(const Recording &first, const Recording &second)
{
    History one(first), other(second);
    one.update(first);
    other.update(second);
    return QString::fromStdString(differenceSentence(first, one, "Run 1", second, other, "Run 2"));
}

} // namespace

class FirstDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameIsTheSame()
    {
        QVERIFY(!firstDifference(twoOrders(false), twoOrders(false)));
        QVERIFY(said(twoOrders(true), twoOrders(true)).startsWith("In both"));
    }

    void orderOfTheIndependentAndExactTimesMakeNoDifference()
    {
        QVERIFY(!firstDifference(twoOrders(false), twoOrders(false, true, 3)));
    }

    void whatOneProcessDoesOtherwiseIsFound()
    {
        const auto difference = firstDifference(twoOrders(false), twoOrders(true));
        QVERIFY(difference && difference->first && difference->second);
        QCOMPARE(difference->process, 0);
        QCOMPARE(said(twoOrders(false), twoOrders(true)),
                 QString("Here they begin to differ. Run 1 at 20 ms: Sender puts order 2 into orders (1 of 1). "
                         "Run 2 at 20 ms: Sender is refused: no room for order 2."));
    }

    void whoeverStopsEarlierHasNothingThere()
    {
        Recording longer = twoOrders(false);
        longer.append({.at = 50'000'000, .process = 1, .event = {.kind = EventKind::logged}}, {});
        const auto difference = firstDifference(twoOrders(false), longer);
        QVERIFY(difference && !difference->first && difference->second);
        QVERIFY(said(twoOrders(false), longer).contains("has done nothing more so far."));
        Recording over = twoOrders(false);
        over.finished = true;
        QVERIFY(said(over, longer).contains("does nothing more."));
    }

    void theEarliestOfSeveralCounts()
    {
        const Recording other = twoOrders(true);
        RecordingBuilder run(senderAndReceiver(1));
        run.started(0, 0).started(0, 1).logged(5, 1, "early");
        run.sendCalled(10, 0, 1).enqueued(10, 0, 1, 1).sendCalled(20, 0, 2).enqueued(20, 0, 2, 1);
        const auto difference = firstDifference(other, run.recording);
        QVERIFY(difference);
        QCOMPARE(difference->process, 1);
    }
};

QTEST_GUILESS_MAIN(FirstDifferenceTest)
#include "tst_first_difference.moc"
