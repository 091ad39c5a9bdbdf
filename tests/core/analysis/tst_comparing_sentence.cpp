// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the runs of a comparison follows from their figures, for every kind of comparison.
#include "analysis/comparing_sentence.h"
#include "support/recording_builder.h"

#include <QTest>

#include <functional>

using namespace synchroscope;
using Kind = Varied::Kind;

namespace {

/// A lesson with a knob whose name has a unit, one whose name has none, and two processes that work.
Scenario lesson()
{
    Scenario scenario = senderAndReceiver();
    scenario.processes[0].program = "work(1)";
    scenario.processes[1].program = "work(1)";
    scenario.knobs.push_back({"Time between two looks (ms)", "interval", 100, 20, 2000, 10});
    scenario.knobs.push_back({"Busy (1 = yes)", "busy", 0, 0, 1, 1});
    return scenario;
}

/// Of ten seconds, completed: ten messages that were 0.5 s old.
RunFigures run(const std::function<void(RunFigures &)> &change = {})
{
    RunFigures figures;
    figures.durationMs = 10'000;
    figures.senderDoneMs = 6000;
    figures.anyReceived = true;
    figures.meanAgeMs = 500;
    figures.delivered = 10;
    if (change)
        change(figures);
    return figures;
}

std::function<void(RunFigures &)> done(double ms, double ageMs = 500)
{
    return [=](RunFigures &one) {
        one.senderDoneMs = ms;
        one.meanAgeMs = ageMs;
    };
}

std::function<void(RunFigures &)> losing(std::uint64_t lost, double doneMs = 6000)
{
    return [=](RunFigures &one) {
        one.lost = lost;
        one.delivered = 10 - lost;
        one.senderDoneMs = doneMs;
    };
}

std::function<void(RunFigures &)> refusing(std::uint64_t refused)
{
    return [=](RunFigures &one) {
        one.refused = refused;
        one.delivered = 10 - refused;
    };
}

std::function<void(RunFigures &)> looking(double ageMs, int looks)
{
    return [=](RunFigures &one) {
        one.meanAgeMs = ageMs;
        one.lookedInVain = looks;
    };
}

std::function<void(RunFigures &)> ended(Outcome outcome)
{
    return [=](RunFigures &one) {
        one.outcome = outcome;
        one.senderDoneMs = -1;
    };
}

struct Given
{
    Varied varied;
    std::vector<double> values;
    std::vector<RunFigures> runs;
};

QString sentenceFor(const Given &given, Translate translate = nullptr)
{
    const Scenario scenario = lesson();
    Comparison comparison = compareIn(given.varied, given.values, scenario, {});
    if (given.varied.kind == Kind::recordings) {
        comparison.name = "Runs";
        for (std::size_t i = 0; i < given.runs.size(); ++i) {
            Variant &variant = comparison.variants.emplace_back();
            variant.badge = i == 0 ? "A" : "B";
        }
    }
    return QString::fromStdString(comparingSentence(comparison, scenario, given.runs, translate));
}

/// The four modes: when the sender is done, how long a receiver sleeps, how often it looks in vain.
Given modes(const QList<double> &done, const QList<double> &slept, const QList<int> &looked,
            const QList<int> &lost = {0, 0, 0, 0})
{
    Given given{{Kind::modes, -1}, {}, {}};
    for (int i = 0; i < done.size(); ++i) {
        given.runs.push_back(run([&](RunFigures &one) {
            one.senderDoneMs = done[i];
            one.noMessageMs = slept[i];
            one.lookedInVain = looked[i];
            one.lost = static_cast<std::uint64_t>(lost[i]);
        }));
    }
    return given;
}

std::string german(const char *english)
{
    const QString text = english;
    return text == "{0} {1}, but {2}."                  ? "{0} {1}, aber {2}."
           : text == "With room for {0} instead of {1}" ? "Mit Platz für {0} statt {1}"
           : text == "the sender is done {0} earlier"   ? "ist der Sender {0} früher fertig"
           : text == "a message waits {0} more"         ? "eine Nachricht wartet {0} länger"
                                                        : english;
}

} // namespace

Q_DECLARE_METATYPE(Given)

class ComparingSentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void theSentenceFollowsFromTheFigures_data();
    void theSentenceFollowsFromTheFigures();
    void aDifferenceHasToBeNoticeable();
    void atFullSpeedChanceIsNoEffect();
    void aTranslatorHasTheLastWord();
    void aPolicyIsNamedInTheReadersLanguage();
    void nonsenseIsSurvived();
};

void ComparingSentenceTest::theSentenceFollowsFromTheFigures_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Given given, const char *sentence) {
        QTest::newRow(name) << given << QString(sentence);
    };
    const Varied capacity{Kind::capacity, -1}, policy{Kind::whenFull, -1}, seed{Kind::seed, -1};
    const Varied knob{Kind::knob, 0}, knobWithoutUnit{Kind::knob, 1}, pace{Kind::pace, 1}, runs{Kind::recordings, -1};
    const std::vector<double> usual{0, 1, 4, 64};

    row("modes: the wait for receipt", modes({7500, 8900, 6000, 6000}, {4000, 0, 2500, 0}, {0, 9, 0, 5}),
        "The sender finishes 1.5–2.9 s earlier when it need not wait until each message is received.");
    row("modes: the same wait in both", modes({7500, 7500, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0}),
        "The sender finishes 1.5 s earlier when it need not wait until each message is received.");
    row("modes: very many looks", modes({7500, 8900, 6000, 6000}, {4000, 0, 2500, 0}, {0, 95, 0, 51}),
        "The sender finishes 1.5–2.9 s earlier when it need not wait until each message is received. Looks in vain: up "
        "to 95.");
    row("modes: who does not wait loses", modes({7500, 8900, 6000, 6000}, {4000, 0, 0, 0}, {0, 9, 0, 5}, {0, 0, 2, 4}),
        "The sender finishes 1.5–2.9 s earlier when it need not wait for receipt, but 2–4 messages are lost.");
    row("modes: loss in one", modes({7500, 8900, 6000, 6000}, {4000, 0, 0, 0}, {0, 9, 0, 5}, {0, 0, 0, 4}),
        "The sender finishes 1.5–2.9 s earlier when it need not wait until each message is received. Lost: 4 in mode "
        "4.");
    row("modes: to sleep or to look", modes({6000, 6000, 6000, 6000}, {4000, 0, 2500, 0}, {0, 9, 0, 1}),
        "A receiver that waits sleeps for up to 4.0 s in all; one that does not wait looks in vain up to 9 times.");
    row("modes: only loss", modes({6000, 6000, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0}, {3, 0, 3, 0}),
        "Lost: 3 in modes 1 and 3.");
    row("modes: only refusal", [] {
            Given given = modes({6000, 6000, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0});
            given.runs[0].refused = 3;
            given.runs[2].refused = 2;
            return given;
        }(), "Refused: 2–3 in modes 1 and 3.");
    row("modes: some refuse, some lose", [] {
            Given given = modes({6000, 6000, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0}, {3, 0, 0, 0});
            given.runs[2].refused = 2;
            return given;
        }(), "Refused or lost: 2–3 in modes 1 and 3.");
    row("modes: the sender is the hostage of looks", [] {
            Given given = modes({7200, 11400, 7200, 7200}, {5400, 0, 5400, 0}, {0, 8, 0, 5});
            given.runs[1].untilReceivedMs = 4200;
            return given;
        }(), "In mode 2 the sender waits for the receiver's next look and is done 4.2 s later. Looks in vain: up to 8.");
    row("modes: little beside the sleep", [] {
            Given given = modes({8200, 9900, 8200, 8200}, {6700, 0, 6700, 0}, {0, 14, 0, 12});
            given.runs[1].untilReceivedMs = 1700;
            return given;
        }(), "A receiver that waits sleeps for up to 6.7 s in all; one that does not wait looks in vain up to 14 times.");
    row("modes: a meeting that waits for looks", [] {
            Given given = modes({6200, 7200, 6200, 7300}, {3000, 0, 3000, 0}, {0, 5, 0, 5});
            given.runs[1].untilReceivedMs = given.runs[3].noRoomMs = 1700;
            return given;
        }(), "In modes 2 and 4 the sender waits for the receiver's next look and is done 1.0–1.1 s later. Looks in vain: "
             "up to 5.");
    row("modes: late for another reason", modes({6200, 6200, 8200, 6200}, {3000, 0, 3000, 0}, {0, 0, 0, 0}),
        "In mode 3 the sender is done 2.0 s later.");
    row("modes: no difference", modes({6000, 6050, 6000, 6000}, {90, 0, 90, 0}, {0, 1, 0, 1}),
        "The modes make no noticeable difference here.");
    {
        Given stuck = modes({-1, 8900, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0});
        stuck.runs[0].outcome = Outcome::deadlock;
        row("modes: one deadlock", stuck, "Mode 1 ended in deadlock; the others were completed.");
        stuck.runs[1].outcome = Outcome::deadlock;
        stuck.runs[2].outcome = Outcome::timeout;
        row("modes: several endings", stuck,
            "Modes 1 and 2 ended in deadlock; mode 3 ended in timeout; the other was completed.");
        stuck.runs[3].outcome = Outcome::livelock;
        row("modes: none completed", stuck,
            "Modes 1 and 2 ended in deadlock; mode 4 ended in livelock; mode 3 ended in timeout.");
        for (RunFigures &one : stuck.runs)
            one = run(ended(Outcome::deadlock));
        row("modes: all deadlocked alike", stuck, "All ended in deadlock.");
    }

    {
        Given endless = modes({7500, 8900, 6000, 6000}, {0, 0, 0, 0}, {0, 0, 0, 0});
        for (RunFigures &one : endless.runs)
            one.outcome = Outcome::timeout;
        row("modes: endless, but different", endless,
            "None was over in time. The sender finishes 1.5–2.9 s earlier when it need not wait until each message is "
            "received.");
    }

    row("room: the more the better for the sender",
        {capacity, usual, {run(done(9300)), run(done(8300, 800)), run(done(5300, 2700)), run(done(3000, 3100))}},
        "With room for 64 instead of 0 the sender is done 6.3 s earlier, but a message waits 2.6 s more.");
    row("room: four are enough",
        {capacity, usual, {run(done(9100)), run(done(7000)), run(done(6000)), run(done(6000))}},
        "With room for 4 instead of 0 the sender is done 3.1 s earlier; more room (64) changes nothing more.");
    row("room: in any order",
        {capacity, {64, 0, 4, 1}, {run(done(6000)), run(done(9100)), run(done(6000)), run(done(7000))}},
        "With room for 4 instead of 0 the sender is done 3.1 s earlier; more room (64) changes nothing more.");
    row("room: one is enough", {capacity, usual, {run(done(9100)), run(done(6000)), run(done(6000)), run(done(6000))}},
        "With room for 1 instead of 0 the sender is done 3.1 s earlier; more room (4, 64) changes nothing more.");
    row("room: it saves messages", {capacity, {1, 4}, {run(losing(4)), run(losing(0))}},
        "With room for 4 instead of 1 no message is lost instead of 4.");
    row("room: nobody is refused", {capacity, {1, 4}, {run(refusing(4)), run()}},
        "With room for 4 instead of 1 no message is refused instead of 4.");
    row("room: only the middle differs", {capacity, {0, 1, 4}, {run(), run(done(8000)), run()}},
        "With room for 0 instead of 1 the sender is done 2.0 s earlier.");
    row("room: no difference", {capacity, usual, {run(), run(), run(), run()}},
        "Room in the queue: no noticeable difference here.");
    row("room: a deadlock",
        {capacity, usual, {run(ended(Outcome::deadlock)), run(ended(Outcome::deadlock)), run(), run()}},
        "Room for 0 and 1 ended in deadlock; the others were completed.");

    const auto waiting = [](double ms) { return run([=](RunFigures &one) { one.noRoomMs = ms; }); };
    row("policies: to wait or to lose", {policy, {}, {waiting(4300), run(losing(5)), run(losing(5)), run(losing(5))}},
        "With wait no message is lost, but the sender waits 4.3 s; refuse, discard and overwrite lose 5 each.");
    row("policies: not all the same", {policy, {}, {waiting(4300), run(losing(2)), run(losing(6)), run(losing(6))}},
        "With wait no message is lost, but the sender waits 4.3 s; refuse loses 2, discard and overwrite lose 6 each.");
    row("policies: a short wait", {policy, {}, {waiting(10), run(losing(1)), run(losing(1)), run(losing(1))}},
        "With wait no message is lost; refuse, discard and overwrite lose 1 each.");
    row("policies: who is refused is told",
        {policy, {}, {waiting(4300), run(refusing(5)), run(losing(5)), run(losing(5))}},
        "With wait no message is lost, but the sender waits 4.3 s; with refuse 5 are refused, discard and overwrite lose 5 "
        "each.");
    row("policies: one is refused", {policy, {}, {waiting(10), run(refusing(1)), run(losing(1)), run(losing(1))}},
        "With wait no message is lost; with refuse 1 is refused, discard and overwrite lose 1 each.");
    row("policies: all lose", {policy, {}, {run(losing(2)), run(losing(6)), run(losing(3)), run(losing(3))}},
        "With wait instead of refuse 2 messages are lost instead of 6.");
    row("policies: never full", {policy, {}, {run(), run(), run(), run()}},
        "There was always room: what happens when the queue is full makes no difference here.");

    row("knob: what it gains and costs", {knob, {20, 2000}, {run(looking(100, 95)), run(looking(1000, 3))}},
        "Time between two looks 20 instead of 2000 ms: a message waits 0.9 s less, but with 95 looks in vain instead "
        "of "
        "3.");
    row("knob: the farthest of equals",
        {knob, {20, 1340, 2000}, {run(looking(100, 95)), run(looking(1010, 3)), run(looking(1000, 3))}},
        "Time between two looks 20 instead of 2000 ms: a message waits 0.9 s less, but with 95 looks in vain instead "
        "of "
        "3.");
    row("knob: only a gain", {knob, {20, 2000}, {run(done(5000)), run(done(6000))}},
        "Time between two looks 20 instead of 2000 ms: the sender is done 1.0 s earlier.");
    row("knob: two gains", {knob, {20, 2000}, {run(done(5000, 100)), run(done(6000, 500))}},
        "Time between two looks 20 instead of 2000 ms: a message waits 0.4 s less, and the sender is done 1.0 s "
        "earlier.");
    row("knob: seconds rather than looks",
        {knob, {20, 2000}, {run([](RunFigures &one) {
                                one.lookedInVain = 95;
                                one.noRoomMs = 300;
                            }),
                            run(done(9000))}},
        "Time between two looks 20 instead of 2000 ms: the sender is done 3.0 s earlier, but the sender waits 0.3 s more.");
    row("knob: no unit", {knobWithoutUnit, {0, 1}, {run(looking(500, 0)), run(looking(500, 9))}},
        "Busy (1 = yes) 0 instead of 1: the receiver never looks in vain instead of 9 times.");
    row("knob: once is a word", {knobWithoutUnit, {0, 1}, {run(looking(500, 1)), run(looking(500, 9))}},
        "Busy (1 = yes) 0 instead of 1: the receiver looks in vain once instead of 9.");
    row("knob: a look more is chance", {knob, {20, 2000}, {run(looking(500, 10)), run(looking(500, 11))}},
        "Time between two looks (ms): no noticeable difference here.");
    row("knob: nothing received", {knob, {20, 2000}, {run(), run([](RunFigures &one) {
                                                          one.anyReceived = false;
                                                          one.delivered = 0;
                                                      })}},
        "Time between two looks 20 instead of 2000 ms: 10 messages arrive instead of none.");
    row("knob: a deadlock", {knob, {20, 2000}, {run(ended(Outcome::deadlock)), run()}},
        "Time between two looks 20 ms ended in deadlock; the other was completed.");

    row("pace: what it gains and costs", {pace, {0.5, 2}, {run(done(6000, 3000)), run([](RunFigures &one) {
                                                               one.meanAgeMs = 300;
                                                               one.noMessageMs = 500;
                                                           })}},
        "With Receiver 2× instead of 0.5× as fast a message waits 2.7 s less, but the receiver waits 0.5 s more.");
    row("pace: the faster one is the subject",
        {pace, {0.5, 2}, {run(), run([](RunFigures &one) { one.noMessageMs = 500; })}},
        "With Receiver 2× instead of 0.5× as fast the receiver waits 0.5 s more.");
    row("pace: too slow to be over", {pace, {0.5, 2}, {run(ended(Outcome::timeout)), run()}},
        "Receiver at 0.5× ended in timeout; the other was completed.");

    row("seeds: chance", {seed, {1, 2, 3}, {run(done(5000, 100)), run(done(6000, 500)), run(done(5500, 300))}},
        "By chance alone a message waits 0.1–0.5 s, and the sender is done after 5.0–6.0 s.");
    row("seeds: no difference", {seed, {1, 2}, {run(), run()}},
        "Random numbers (seed): no noticeable difference here.");

    row("recordings", {runs, {}, {run(done(5000)), run(done(6000))}},
        "Run A beside run B: the sender is done 1.0 s earlier.");
    row("recordings: different endings", {runs, {}, {run(ended(Outcome::stopped)), run(ended(Outcome::failed))}},
        "Run B failed; run A: stopped before the end.");
    row("one alone", {runs, {}, {run()}}, "");
}

void ComparingSentenceTest::theSentenceFollowsFromTheFigures()
{
    QFETCH(Given, given);
    const QString said = sentenceFor(given);
    QTEST(said, "sentence");
    QVERIFY2(said.size() <= 128, qPrintable(QString::number(said.size())));
}

void ComparingSentenceTest::aDifferenceHasToBeNoticeable()
{
    // 2 % of ten seconds.
    const auto beside = [](double ms) {
        return sentenceFor({{Kind::recordings, -1}, {}, {run(done(6000)), run(done(6000 + ms))}});
    };
    QCOMPARE(beside(199), "Runs: no noticeable difference here.");
    QCOMPARE(beside(201), "Run A beside run B: the sender is done 0.2 s earlier.");
}

/// Of a millisecond each, where work takes no time: what the machine makes of them is not told as an effect.
void ComparingSentenceTest::atFullSpeedChanceIsNoEffect()
{
    const auto quick = [](double doneMs, double sleptMs, int looks) {
        return run([=](RunFigures &one) {
            one.fullSpeed = true;
            one.durationMs = 1.5;
            one.senderDoneMs = doneMs;
            one.noMessageMs = sleptMs;
            one.meanAgeMs = 0.1;
            one.cpuMs = 5 + doneMs;
            one.lookedInVain = looks;
        });
    };
    const Varied modes{Kind::modes, -1}, knob{Kind::knob, 0}, seed{Kind::seed, -1};
    QCOMPARE(sentenceFor({modes, {}, {quick(1.1, 0.6, 0), quick(1.4, 0, 0), quick(0.8, 0.4, 0), quick(0.9, 0, 0)}}),
             "The modes make no noticeable difference here.");
    QCOMPARE(sentenceFor({seed, {1, 2}, {quick(0.8, 0.1, 5000), quick(1.4, 0.5, 7000)}}),
             "Random numbers (seed): no noticeable difference here.");
    QCOMPARE(sentenceFor({modes, {}, {quick(1, 0.6, 0), quick(1, 0, 9), quick(1, 0.4, 0), quick(1, 0, 5000)}}),
             "A receiver that does not wait for a message looks in vain up to 5000 times.");
    QCOMPARE(sentenceFor({knob, {20, 2000}, {quick(0.2, 0, 0), quick(1.4, 0, 5000)}}),
             "Time between two looks (ms): no noticeable difference here.");
    std::vector<RunFigures> busy{quick(200, 0, 0), quick(900, 0, 0)}; // with very much to do
    busy[0].durationMs = busy[1].durationMs = 950;
    busy[0].cpuMs = busy[1].cpuMs = 900;
    QCOMPARE(sentenceFor({knob, {20, 2000}, busy}),
             "Time between two looks 20 instead of 2000 ms: the sender is done 700.0 ms earlier.");
    // One run at the pace of the lesson, and times are what they are.
    std::vector<RunFigures> mixed{quick(0.8, 0, 0), quick(1.4, 0, 0)};
    mixed[0].fullSpeed = false;
    QVERIFY(sentenceFor({knob, {20, 2000}, mixed}).contains("0.6 ms earlier"));
}

void ComparingSentenceTest::aTranslatorHasTheLastWord()
{
    const Given given{{Kind::capacity, -1}, {0, 4}, {run(done(9000)), run(done(6000, 2500))}};
    QCOMPARE(sentenceFor(given, &german),
             "Mit Platz für 4 statt 0 ist der Sender 3.0 s früher fertig, aber eine Nachricht wartet 2.0 s länger.");
}

void ComparingSentenceTest::aPolicyIsNamedInTheReadersLanguage()
{
    const Translate oneWord = [](const char *english) -> std::string {
        return std::string_view(english) == "refuse" ? "ablehnen" : english;
    };
    const Given given{{Kind::whenFull, -1}, {}, {run(losing(2)), run(losing(6)), run(losing(3)), run(losing(3))}};
    QCOMPARE(sentenceFor(given, oneWord), QString("With wait instead of ablehnen 2 messages are lost instead of 6."));
}

void ComparingSentenceTest::nonsenseIsSurvived()
{
    const Scenario scenario = lesson();
    Comparison comparison = compareIn({Kind::capacity, -1}, {0, 4}, scenario, {});
    QCOMPARE(comparingSentence(comparison, scenario, {}), std::string());
    QCOMPARE(comparingSentence(comparison, scenario, {run(), run(), run()}), std::string()); // not one a variant
    QVERIFY(!comparingSentence(comparison, scenario, {RunFigures{}, RunFigures{}}).empty()); // runs of no length
}

QTEST_GUILESS_MAIN(ComparingSentenceTest)
#include "tst_comparing_sentence.moc"
