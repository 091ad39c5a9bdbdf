// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons' claims find it out when the engine is wrong: for each wrong engine there is a lesson that says what is not so.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace {

constexpr int limit = 120'000; // ms

struct Mutation
{
    QString lesson;
    QString drive = "--stepped";
};

/// The lines above the first change.
Mutation read(const QString &name)
{
    Mutation mutation;
    QFile file(QStringLiteral(MUTATIONS "/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return mutation;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("lesson: "))
            mutation.lesson = line.mid(8);
        if (line.startsWith("drive: "))
            mutation.drive = "--" + line.mid(7);
    }
    return mutation;
}

/// The claims that are false, or what went wrong otherwise.
QStringList falseClaims(const QByteArray &json)
{
    QStringList claims;
    for (const QJsonValue &scenario : QJsonDocument::fromJson(json).object()["scenarios"].toArray()) {
        for (const QJsonValue &said : scenario["statements"].toArray()) {
            if (said["kind"].toString() == "claim" && !said["held"].toBool())
                claims << said["that"].toString();
        }
    }
    return claims;
}

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT
private slots:
    void aLessonFindsOutThatTheEngineIsWrong_data();
    void aLessonFindsOutThatTheEngineIsWrong();
};

void TestMutations::aLessonFindsOutThatTheEngineIsWrong_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(MUTATIONS)).entryList({"*.txt"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
}

void TestMutations::aLessonFindsOutThatTheEngineIsWrong()
{
    QFETCH(QString, name);
    const Mutation mutation = read(name);
    QVERIFY(!mutation.lesson.isEmpty());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SYNCHROSCOPE_PROCESS", QStringLiteral(MUTANTS "/%1/synchroscope-process").arg(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SYNCHROSCOPE_PROGRAM), {"verify", mutation.lesson, mutation.drive, "--json", "--timeout", "20", "--speed", "4"});
    QVERIFY(process.waitForFinished(limit));
    const QByteArray out = process.readAllStandardOutput();
    const QStringList claims = falseClaims(out);
    QVERIFY2(process.exitCode() == 1 && !claims.isEmpty(),
             "nobody found it out: " + process.readAllStandardError() + out.right(1000));
    qInfo("%s: %d claims of %s are false, such as: %s", qPrintable(name), static_cast<int>(claims.size()),
          qPrintable(mutation.lesson), qPrintable(claims.first()));
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
