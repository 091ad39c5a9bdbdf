// SPDX-License-Identifier: GPL-3.0-or-later
// Where the kernel refuses to tell: what the commands say then. What is refused stays refused, so the tests stand in
// the order of the tiers.
#include "support/program.h"
#include "../../support/refused_calls.h"

#include <QTest>

using namespace synchroscope;

class TestRefusedCommands : public QObject
{
    Q_OBJECT

private slots:
    void withoutPerf()
    {
        QVERIFY(test::refusePerf());
        check(1);
    }
    void withoutProcAsWell()
    {
        QVERIFY(test::refuseReadingProc());
        check(0);
    }

private:
    void check(int tier)
    {
        const Answer doctor = m_program.ask({"doctor", "--json"});
        VERIFY_ANSWER(doctor.ended && doctor.status == 0, doctor); // nothing that is needed is lacking
        QCOMPARE(doctor.json()["evidence_tier"].toInt(-1), tier);
        const QJsonObject finding = named(doctor.json()["findings"].toArray(), "evidence");
        VERIFY_ANSWER(!finding["there"].toBool(true) && !finding["remedy"].toString().isEmpty(), doctor);
        VERIFY_ANSWER(finding["detail"].toString().contains(QString("tier %1").arg(tier)), doctor);
        VERIFY_ANSWER(finding["more"][1].toString().startsWith("  it is not there: "), doctor); // tier 2, and why

        const QString file = m_program.write("two.toml", twoProcesses("work(300) send('c', 'x')", patientReceiver));
        const Answer run = m_program.ask({"run", file, "--json"});
        VERIFY_ANSWER(run.ended && run.status == 0, run);
        QCOMPARE(run.json()["evidence_tier"].toInt(-1), tier);
        const QJsonObject receiver = named(run.run()["processes"].toArray(), "B");
        VERIFY_ANSWER(receiver["blocked_spans"].toInt() > 0 && receiver["received"].toInt() == 1, run);
        VERIFY_ANSWER(receiver["blocked_spans_contradicted"].toInt(-1) == 0, run);
        VERIFY_ANSWER((receiver["blocked_spans_confirmed"].toInt() > 0) == (tier == 1), run);
        VERIFY_ANSWER(receiver["wake_latency_us"].isNull(), run);
        VERIFY_ANSWER(receiver["processor_wait_ms"].isNull() == (tier == 0), run);

        const Answer told = m_program.ask({"run", file});
        VERIFY_ANSWER(told.status == 0 && told.out.contains(QString("evidence tier %1").arg(tier).toUtf8()), told);
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestRefusedCommands)
#include "tst_refused_commands.moc"
