// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of resources/teachers-guide.md and resources/lab-answers.md, and of the Terms page, on real processes.
#include "analysis/run_figures.h"
#include "support/run_rig.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <optional>

using namespace synchroscope;

namespace {

/// Seconds to one decimal, as the guide says them; whatever is absent is not told there.
struct Told
{
    std::optional<double> done = {}, waited = {}, noMessage = {}, age = {};
    std::optional<int> inVain = {}, deepest = {}, received = {}, refused = {}, lost = {};
};

struct Set
{
    const char *lesson;
    int mode;
    std::optional<int> capacity = {};
    std::optional<WhenFull> whenFull = {};
    const char *var = "";
    double value = 0;
};

RunFigures figuresOf(const Set &set, Outcome outcome)
{
    const Scenario scenario = shipped(set.lesson);
    Settings settings;
    settings.mode = Mode::fromNumber(set.mode);
    settings.capacity = set.capacity;
    settings.whenFull = set.whenFull;
    for (const Knob &knob : scenario.knobs)
        settings.knobs.push_back(knob.var == set.var ? set.value : knob.value);
    const Finished run = stepToEnd(scenario, settings);
    if (!run.startFailure.empty() || run.recording.outcome != outcome)
        qWarning("%s", described(run.recording).c_str());
    History history(run.recording);
    history.update(run.recording);
    return runFigures(scenario, statistics(run.recording, history));
}

constexpr double rounding = 0.051; // half of the last decimal, and what the steps themselves take

std::string readText(const char *path)
{
    QFile file(QStringLiteral(SCENARIO_FOLDER "/../") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestGuideFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void whatIsToldIsWhatHappens_data()
    {
        QTest::addColumn<Set>("set");
        QTest::addColumn<Told>("told");
        const auto none = std::nullopt;
        const auto row = [](const char *name, const Set &set, const Told &told) { QTest::newRow(name) << set << told; };
        const auto four = [&](int mode, double done, double waited, double noMessage, double age, int inVain, int deepest) {
            QTest::addRow("four-modes, mode %d", mode)
                << Set{"four-modes", mode, none, none} << Told{done, waited, noMessage, age, inVain, deepest, 6, 0, 0};
        };
        four(1, 7.5, 1.5, 4.0, 0.2, 0, 1);
        four(2, 8.9, 2.9, 0, 0.5, 9, 1);
        four(3, 6.0, 0, 2.5, 0.5, 0, 3);
        four(4, 6.0, 0, 0, 0.9, 5, 3);
        row("slow work, mode 1", {"four-modes", 1, none, none, "task", 1500}, {10.0, 4.0, none, none, 0, 1, 6, 0, 0});
        row("slow work, mode 3", {"four-modes", 3, none, none, "task", 1500}, {6.0, 0, none, 1.8, 0, 3, 6, 0, 0});
        row("slow work, mode 4", {"four-modes", 4, none, none, "task", 1500}, {6.0, 0, none, none, none, none, 6, 0, 0});
        row("rendezvous, mode 1", {"rendezvous", 1, none, none}, {6.2, 0.7, 3.0, none, 0, 0, 5, 0, 0});
        row("rendezvous, mode 3", {"rendezvous", 3, none, none}, {6.2, 0.7, 3.0, none, 0, 0, 5, 0, 0});
        row("rendezvous refused, mode 3", {"rendezvous", 3, none, WhenFull::refuse}, {none, 0, none, none, 0, 0, 4, 1, 0});
        row("rendezvous refused, mode 4", {"rendezvous", 4, none, WhenFull::refuse}, {none, 0, 0, none, 7, 0, 0, 5, 0});
        row("fast producer waits", {"fast-producer", 3, 4, WhenFull::wait}, {5.3, 2.3, 0.3, 2.6, 0, 4, 10, 0, 0});
        row("fast producer refused", {"fast-producer", 3, 4, WhenFull::refuse}, {3.0, 0, none, 2.1, 0, 4, 7, 3, 0});
        row("fast producer discards", {"fast-producer", 3, 4, WhenFull::discard}, {3.0, 0, none, 2.1, 0, 4, 7, 0, 3});
        row("fast producer overwrites", {"fast-producer", 3, 4, WhenFull::overwrite}, {3.0, 0, none, 1.5, 0, 4, 7, 0, 3});
        row("room 0", {"fast-producer", 3, 0, none}, {9.3, 6.3, none, 0.6, 0, 0, 10, 0, 0});
        row("room 1", {"fast-producer", 3, 1, none}, {8.3, 5.3, none, 0.9, 0, 1, 10, 0, 0});
        row("room 2", {"fast-producer", 3, 2, none}, {7.3, 4.3, none, 1.6, 0, 2, 10, 0, 0});
        row("room 6", {"fast-producer", 3, 6, none}, {3.3, 0.3, none, 3.1, 0, 6, 10, 0, 0});
        row("room 7", {"fast-producer", 3, 7, none}, {3.0, 0, none, 3.1, 0, 7, 10, 0, 0});
        row("room 8", {"fast-producer", 3, 8, none}, {3.0, 0, none, 3.1, 0, 7, 10, 0, 0});
        row("always room", {"fast-producer", 3, 4096, none}, {3.0, 0, none, none, 0, 7, 10, 0, 0});
        row("fast consumer", {"fast-consumer", 3, 8, none}, {6.6, 0, 5.6, 0, 0, 1, 6, 0, 0});
        row("a part every 100 ms", {"fast-consumer", 3, none, none, "making", 100}, {0.6, 0, none, none, 0, 3, 6, 0, 0});
        row("looks every 220 ms", {"polling", 4, none, none, "interval", 220}, {8.2, 0, 0, 0.1, 31, none, 6, 0, 0});
        row("looks every 380 ms", {"polling", 4, none, none, "interval", 380}, {8.2, 0, 0, 0.2, 18, none, 6, 0, 0});
        row("looks every 600 ms", {"polling", 4, 8, none, "interval", 600}, {8.2, 0, 0, 0.3, 12, none, 6, 0, 0});
        row("looks every 1200 ms", {"polling", 4, none, none, "interval", 1200}, {8.2, 0, 0, 0.7, 6, none, 6, 0, 0});
        row("looks every 2000 ms", {"polling", 4, none, none, "interval", 2000}, {8.2, 0, 0, 0.7, 4, none, 6, 0, 0});
        row("sleeps instead", {"polling", 3, none, none}, {8.2, 0, none, 0.0, 0, 1, 6, 0, 0});
        row("hostage", {"hostage", 2, none, none}, {11.4, 4.2, 0, 0.6, 8, 1, 7, 0, 0});
        row("hostage freed, mode 1", {"hostage", 1, none, none}, {7.2, 0, none, 0, 0, 1, 7, 0, 0});
        row("hostage freed, mode 3", {"hostage", 3, none, none}, {7.2, 0, none, 0, 0, 1, 7, 0, 0});
        row("hostage, 600 ms", {"hostage", 2, none, none, "pause", 600}, {none, 2.4, 0, none, none, 1, 7, 0, 0});
        row("hostage, 2000 ms", {"hostage", 2, none, none, "pause", 2000}, {none, 8.6, 0, none, none, 1, 7, 0, 0});
        row("hostage with room for 1", {"hostage", 2, 1, none}, {11.4, 4.2, 0, none, 8, 1, 7, 0, 0});
        row("hostage with room for 64", {"hostage", 2, 64, none}, {11.4, 4.2, 0, none, 8, 1, 7, 0, 0});
        row("face to face", {"face-to-face", 1, none, none}, {none, 0.6, none, none, 0, 1, 0, 0, 0});
        row("face to face, asynchronous", {"face-to-face", 3, none, none}, {3.8, 0, none, none, 0, 1, 4, 0, 0});
        row("face to face, no room", {"face-to-face", 3, 0, none}, {none, 0.6, none, none, 0, 0, 0, 0, 0});
        row("Ben receives first", {"face-to-face", 1, none, none, "first", 1}, {4.2, 0.8, none, none, 0, 1, 4, 0, 0});
        row("a limit of 500 ms", {"face-to-face", 1, none, none, "limit", 500}, {4.9, 0.5, none, none, 0, 1, 3, none, 0});
        row("a limit of 3000 ms", {"face-to-face", 1, none, none, "limit", 3000}, {7.3, none, none, none, 0, 1, 3, none, 0});
    }

    void whatIsToldIsWhatHappens()
    {
        QFETCH(Set, set);
        QFETCH(Told, told);
        const bool stuck = *told.received == 0 && std::string_view(set.lesson) == "face-to-face";
        const RunFigures is = figuresOf(set, stuck ? Outcome::deadlock : Outcome::completed);
        QCOMPARE(int(is.outcome), int(stuck ? Outcome::deadlock : Outcome::completed));
        const auto same = [](const char *what, const auto &expected, double found, double tolerance = 0) {
            const bool agree = !expected || std::abs(*expected - found) <= tolerance;
            if (!agree)
                qWarning("%s: told %g, found %g", what, static_cast<double>(*expected), found);
            return agree;
        };
        QVERIFY(same("done", told.done, is.senderDoneMs / 1000, rounding));
        QVERIFY(same("waited", told.waited, is.senderWaitedMs() / 1000, rounding));
        QVERIFY(same("no message", told.noMessage, is.noMessageMs / 1000, rounding));
        QVERIFY(same("age", told.age, is.meanAgeMs / 1000, rounding));
        QVERIFY(same("in vain", told.inVain, is.lookedInVain));
        QVERIFY(same("deepest", told.deepest, static_cast<double>(is.deepest)));
        QVERIFY(same("received", told.received, static_cast<double>(is.delivered)));
        QVERIFY(same("refused", told.refused, static_cast<double>(is.refused)));
        QVERIFY(same("lost", told.lost, static_cast<double>(is.lost)));
    }

    void itIsSaidWhichOrdersAreMissing_data()
    {
        QTest::addColumn<WhenFull>("policy");
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("refuse") << WhenFull::refuse << QByteArray("7 9 10");
        QTest::newRow("discard") << WhenFull::discard << QByteArray("7 9 10");
        QTest::newRow("overwrite") << WhenFull::overwrite << QByteArray("3 5 6");
    }

    void itIsSaidWhichOrdersAreMissing()
    {
        QFETCH(WhenFull, policy);
        QFETCH(QByteArray, missing);
        Settings settings;
        settings.mode = Mode::fromNumber(3);
        settings.whenFull = policy;
        const Finished run = stepToEnd(shipped("fast-producer"), settings);
        const auto kind = policy == WhenFull::refuse    ? EventKind::refused
                          : policy == WhenFull::discard ? EventKind::discarded
                                                        : EventKind::overwritten;
        QByteArrayList found;
        for (const RecordedEvent &one : eventsOf(run.recording, kind))
            found << QByteArray::number(one.event.message);
        QCOMPARE(found.join(' '), missing);
    }

    void wakeUpsAreAsManyAsTold()
    {
        QCOMPARE(figuresOf({"fast-consumer", 3, {}, {}}, Outcome::completed).wakeUps, 6);
        QCOMPARE(figuresOf({"fast-consumer", 3, {}, {}, "making", 100}, Outcome::completed).wakeUps, 1);
    }

    void everyLinkOfTheGuideLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int links = 0;
        for (const char *text : {"resources/teachers-guide.md", "resources/lab-answers.md", "resources/users-guide.md"}) {
            auto found = link.globalMatch(QString::fromStdString(readText(text)));
            while (found.hasNext()) {
                const QString target = found.next().captured(1);
                QVERIFY2(QFile::exists(QStringLiteral(SCENARIO_FOLDER "/../resources/") + target), qPrintable(target));
                ++links;
            }
        }
        QVERIFY(links >= 15);
        QVERIFY(readText("README.md").find("resources/teachers-guide.md") != std::string::npos);
        QVERIFY(readText("scenarios/README.md").find("../resources/teachers-guide.md") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestGuideFigures)
#include "tst_guide_figures.moc"
