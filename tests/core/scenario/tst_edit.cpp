// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a lesson keep together what belongs together.
#include "scenario/edit.h"
#include "scenario/new_lesson.h"
#include "scenario/textbook.h"
#include "scenario/write.h"
#include "support/lesson_text.h"

#include <QRegularExpression>
#include <QtTest>

using namespace synchroscope;

namespace {

Scenario shipped(const std::string &name) { return *loadScenario(SCENARIO_FOLDER "/" + name + ".toml").scenario; }

/// What the loader says of the lesson as it would be saved.
QString wrong(const Scenario &scenario)
{
    const Loaded loaded = parse(writeScenario(scenario).text);
    return describe(loaded.mistakes) + describe(loaded.warnings);
}

using Indices = std::vector<int>;

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT
private slots:
    void oneMoreReceiverIsOneMoreOfTheSame()
    {
        Scenario scenario = shipped("four-modes");
        QCOMPARE(edit::addParty(scenario, 0, edit::Side::receiver), 2);
        QCOMPARE(edit::addParty(scenario, 0, edit::Side::receiver), 3);
        QCOMPARE(edit::addParty(scenario, 0, edit::Side::sender), 1); // beside the first: the receivers move on
        std::vector<std::string> names;
        for (const ProcessSpec &process : scenario.processes)
            names.push_back(process.name);
        QCOMPARE(names, (std::vector<std::string>{"Sender", "Sender 2", "Receiver", "Receiver 2", "Receiver 3"}));
        QCOMPARE(scenario.channels[0].senders, (Indices{0, 1}));
        QCOMPARE(scenario.channels[0].receivers, (Indices{2, 3, 4}));
        QCOMPARE(scenario.processes[4].program, scenario.processes[2].program);
        QCOMPARE(wrong(scenario), QString());
    }

    void sendersAndReceiversFollowThePrograms()
    {
        Scenario scenario = shipped("four-modes");
        edit::setProgram(scenario, 0, "log('silent')\n");
        QVERIFY(scenario.channels[0].senders.empty());
        edit::setProgram(scenario, 0, "send('mailbox', '1') receive('mailbox')");
        QCOMPARE(scenario.channels[0].senders, (Indices{0}));
        QCOMPARE(scenario.channels[0].receivers, (Indices{0, 1}));
        // Who is listed without a call, because the name is computed, stays listed.
        scenario.channels[0].receivers = {0, 1};
        edit::setProgram(scenario, 1, "local box = 'mail' .. 'box' receive(box)");
        edit::setProgram(scenario, 0, "local box = 'mail' .. 'box' send(box, '1')");
        QVERIFY(scenario.channels[0].senders.empty());
        scenario.channels[0].senders = {0};
        edit::setProgram(scenario, 0, "local box = 'mail' .. 'box' send(box, '2')");
        QCOMPARE(scenario.channels[0].senders, (Indices{0}));
    }

    void whatNamesAProcessGoesWithIt()
    {
        Scenario scenario = shipped("four-modes");
        scenario.faults.push_back({500, Fault::Action::kill, 0});
        scenario.faults.push_back({600, Fault::Action::kill, 1});
        const auto entries = [&] {
            return scenario.checkpoints.size() + scenario.watches.size() + scenario.claims.size()
                 + scenario.faults.size();
        };
        const std::size_t before = entries();
        const int removed = edit::removeProcess(scenario, 0);
        QVERIFY(removed > 0);
        QCOMPARE(entries() + static_cast<std::size_t>(removed), before);
        QCOMPARE(scenario.processes.size(), std::size_t{1});
        QCOMPARE(scenario.channels[0].receivers, (Indices{0}));
        QCOMPARE(scenario.faults.size(), std::size_t{1});
        QCOMPARE(scenario.faults[0].process, 0);
        QVERIFY2(!parse(writeScenario(scenario).text).mistakes.size(), qPrintable(wrong(scenario)));
    }

    void aRenamedProcessOrChannelIsRenamedEverywhere()
    {
        Scenario scenario = shipped("four-modes");
        QVERIFY(edit::renameProcess(scenario, 0, "The sender"));
        QVERIFY(edit::renameChannel(scenario, 0, "letter box"));
        QCOMPARE(wrong(scenario), QString());
        QCOMPARE(scenario.checkpoints[0].when, std::string("enqueued 'letter box' 3"));
        QCOMPARE(scenario.checkpoints[1].when, std::string("first blocked 'The sender' awaiting-receipt"));
        QVERIFY(scenario.processes[0].program.find("send(\"letter box\"") != std::string::npos);
        QVERIFY(scenario.processes[1].program.find("receive(\"letter box\")") != std::string::npos);
        QVERIFY(!edit::renameProcess(scenario, 0, "Receiver"));
        QVERIFY(!edit::renameProcess(scenario, 0, " "));
        QVERIFY(edit::renameProcess(scenario, 0, "The sender"));
    }

    void onlyNamesAreRenamed()
    {
        Scenario scenario = *parse(plain).scenario;
        scenario.processes[1].name = "killed"; // also a word of the conditions
        scenario.channels[0].noun = "order";
        QVERIFY(edit::renameChannel(scenario, 0, "order")); // also what a message is called
        scenario.checkpoints.push_back({allModes, "first killed killed", "-"});
        for (const char *sentence : {"Producer sends 1 order to order", "order delivers \"order\" once",
                                     "first killed killed happens after enqueued order 1", "killed is killed",
                                     "killed logs \"killed\", \"order\""})
            scenario.claims.push_back({allModes, sentence});
        QVERIFY(edit::renameChannel(scenario, 0, "box"));
        QVERIFY(edit::renameProcess(scenario, 1, "Ben B"));
        QCOMPARE(scenario.checkpoints.back().when, std::string("first killed 'Ben B'"));
        std::vector<std::string> sentences;
        for (const Claim &claim : scenario.claims)
            sentences.push_back(claim.that);
        QCOMPARE(sentences, (std::vector<std::string>{
                                "Producer sends 1 order to box", "box delivers \"order\" once",
                                "first killed 'Ben B' happens after enqueued box 1", "'Ben B' is killed",
                                "'Ben B' logs \"killed\", \"order\""}));
        QCOMPARE(wrong(scenario), QString());
    }

    void aNameIsFollowedWhereTheClaimHasMoreRoom()
    {
        Scenario scenario = *parse(plain).scenario;
        scenario.channels[0].capacity = 2;
        scenario.claims.push_back({allModes, "first depth orders 4 never happens", {}, {{}, 5, {}, {}}});
        QVERIFY(edit::renameChannel(scenario, 0, "box"));
        QCOMPARE(scenario.claims[0].that, std::string("first depth box 4 never happens"));
    }

    void aChannelGoesAndComes()
    {
        Scenario scenario = shipped("four-modes");
        QVERIFY(edit::removeChannel(scenario, 0) > 0);
        const Loaded loaded = parse(writeScenario(scenario).text);
        QVERIFY(!loaded.scenario); // the programs still name it, and the loader says where
        QVERIFY(describe(loaded.mistakes).contains("mailbox"));
        const int channel = edit::addChannel(scenario);
        QCOMPARE(scenario.channels[0].name, std::string("mailbox"));
        QCOMPARE(edit::addParty(scenario, channel, edit::Side::receiver), 2);
        QCOMPARE(scenario.channels[0].receivers, (Indices{2}));
    }

    void whatALittleRoomMakesImpossibleIsTakenOut()
    {
        Scenario scenario = shipped("four-modes"); // waits for a depth of 3, as a checkpoint and as a watch
        QCOMPARE(edit::removeImpossible(scenario), 0);
        scenario.channels[0].capacity = 2;
        QVERIFY(!parse(writeScenario(scenario).text).scenario);
        QCOMPARE(edit::removeImpossible(scenario), 2);
        QCOMPARE(wrong(scenario), QString());
    }

    void aNewLessonIsRightAndHasEveryPart()
    {
        const Scenario scenario = newLesson();
        QCOMPARE(wrong(scenario), QString());
        QVERIFY(!scenario.questions.empty() && !scenario.checkpoints.empty() && !scenario.watches.empty()
                && !scenario.claims.empty() && !scenario.knobs.empty() && !scenario.goal.empty());
    }

    void aLessonReadsLikeAPageOfATextbook()
    {
        Scenario scenario = shipped("fast-producer");
        scenario.channels[0].noun = "a|b";
        const QString page = QString::fromStdString(textbookPage(scenario));
        QVERIFY(page.startsWith("# " + QString::fromStdString(scenario.title) + "\n"));
        QVERIFY2(page.contains("    Producer ──▶ [ orders, room for 4 ] ──▶ Consumer\n"), qPrintable(page));
        for (const ProcessSpec &process : scenario.processes) {
            for (const QString &line : QString::fromStdString(process.program).split('\n'))
                QVERIFY2(page.contains(line), qPrintable(line));
        }
        QVERIFY(page.indexOf("## Answers") > page.indexOf("## Predict"));
        for (const Question &question : scenario.questions)
            QVERIFY(page.indexOf(QString::fromStdString(question.because)) > page.indexOf("## Answers"));
        for (const Knob &knob : scenario.knobs)
            QVERIFY(page.contains(QString::fromStdString(knob.var)));
        QVERIFY(!page.endsWith("\n\n"));
    }

    void aPageOfATextbookLeavesNothingOut()
    {
        Scenario scenario = shipped("many-editors");
        scenario.channels[0].byPriority = true;
        scenario.processes[0].startMs = 1500;
        scenario.processes[2].replaces = 1;
        const QString page = QString::fromStdString(textbookPage(scenario));
        QVERIFY2(page.contains(QRegularExpression("\\| list +\\| Names: +\\|")), qPrintable(page));
        QVERIFY(page.contains("| the most urgent |"));
        QVERIFY(page.contains("### Anna\n\nIt begins at 1.5 s.\n\n```"));
        QVERIFY(page.contains("### Owner\n\nIt begins once Ben has ended.\n\n```"));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
