// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the lessons which ship state is so, on real processes, live and stepped.
#include "support/program.h"

#include <QTest>

using namespace synchroscope;

class TestVerifyLessons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatALessonStatesIsSo_data() { lessons(); }
    void whatALessonStatesIsSo();
    void aLessonClaimsEnough_data() { lessons(); }
    void aLessonClaimsEnough();

private:
    void lessons() const;
    [[nodiscard]] QJsonObject lesson(const QString &name) const { return named(m_scenarios, name); }

    QJsonArray m_scenarios;
};

namespace {

constexpr int fewestClaims = 4;

QStringList shippedLessons()
{
    QStringList names;
    for (const QByteArray &line : Program().ask({"list"}).out.split('\n'))
        names << QString::fromUtf8(line).section(' ', 0, 0);
    names.removeAll(QString());
    return names;
}

} // namespace

/// All of them in one call, because it makes the runs of several at once.
void TestVerifyLessons::initTestCase()
{
    const QStringList names = shippedLessons();
    QVERIFY(names.size() >= 8);
    const Answer answer = Program().ask(QStringList{"verify", "--json", "--speed", "3"} + names);
    VERIFY_ANSWER(answer.ended, answer);
    for (const QJsonValue &one : answer.json()["scenarios"].toArray()) {
        QJsonObject scenario = one.toObject();
        scenario["name"] = scenario["scenario"];
        m_scenarios.append(scenario);
    }
    VERIFY_ANSWER(m_scenarios.size() == names.size(), answer);
}

void TestVerifyLessons::lessons() const
{
    QTest::addColumn<QString>("name");
    for (const QJsonValue &one : m_scenarios)
        QTest::newRow(qPrintable(one["name"].toString())) << one["name"].toString();
}

void TestVerifyLessons::whatALessonStatesIsSo()
{
    QFETCH(QString, name);
    const QJsonArray statements = lesson(name)["statements"].toArray();
    QVERIFY(!statements.isEmpty());
    QStringList wrong;
    for (const QJsonValue &said : statements) {
        for (const QJsonValue &run : said["runs"].toArray()) {
            if (!run["held"].toBool())
                wrong << QStringLiteral("line %1: %2 [%3] in mode %4, %5: %6")
                             .arg(said["line"].toInt()).arg(said["that"].toString(), said["with"].toString())
                             .arg(run["mode"].toInt()).arg(run["drive"].toString(), run["found"].toString());
        }
    }
    QCOMPARE(wrong.join('\n'), QString());
}

void TestVerifyLessons::aLessonClaimsEnough()
{
    QFETCH(QString, name);
    QVERIFY(lesson(name)["claims"].toInt() >= fewestClaims);
    QCOMPARE(lesson(name)["questions_without_claim"].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestVerifyLessons)
#include "tst_verify_lessons.moc"
