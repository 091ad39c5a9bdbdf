// SPDX-License-Identifier: GPL-3.0-or-later
// The page that is exported as HTML: what it consists of, and that nothing of a lesson can be more in it than text. What its
// script does is tested by node and by a browser, where there are any: see tests/app/page.
#include "page/page_file.h"
#include "page/page_run.h"
#include "page/page_style.h"
#include "style/state_style.h"
#include "support/recording_builder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace synchroscope;

namespace {

/// Made of runs of one order in these modes.
Comparison comparisonOf(const std::vector<Recording> &recordings)
{
    Comparison comparison;
    comparison.name = "Four modes";
    for (const Recording &recording : recordings) {
        Variant variant;
        variant.settings = recording.settings();
        variant.badge = std::to_string(recording.settings().mode.number());
        variant.title = modeTitle(recording.settings().mode);
        comparison.variants.push_back(variant);
    }
    return comparison;
}

QByteArray pageOf(const std::vector<Recording> &recordings)
{
    std::vector<const Recording *> refer;
    for (const Recording &recording : recordings)
        refer.push_back(&recording);
    const auto page = pageFor(comparisonOf(recordings), refer);
    return page ? QByteArray::fromStdString(page.value()) : QByteArray();
}

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype begin = text.indexOf(from) + from.size();
    return text.mid(begin, text.indexOf(to, begin) - begin);
}

const QByteArray dataBegins = R"(<script id="recording" type="application/json">)";

QJsonObject dataOf(const QByteArray &page)
{
    return QJsonDocument::fromJson(between(page, dataBegins, "</script>")).object();
}

QString textAt(const QJsonObject &data, const QJsonValue &place) { return data["texts"][place.toInt()].toString(); }

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLoadedFromElsewhere();
    void thePolicyNamesTheOnlyScriptAndStyle();
    void nothingOfALessonIsMoreThanText();
    void theColoursAreThoseOfTheWindow();
    void everyMomentHasItsCaptionAndStates();
    void aSendersWorkHasNoNumberBeforeItIsSent();
    void aSharedTextIsTold();
    void itStopsWhereTheWindowStops();
    void theNarrationIsTheProgramsOwn();
    void aComparisonHasItsFigures();
    void aRecordingThatIsTooLongIsRefused();
};

void TestPage::nothingIsLoadedFromElsewhere()
{
    const QByteArray page = pageOf({oneOrder(3)});
    QVERIFY(page.startsWith("<!doctype html>"));
    for (const char *word : {"src=", "href=", "http:", "https:", "url(", "@import", "import(", "fetch(", "XMLHttpRequest",
                             "eval(", "innerHTML", "insertAdjacentHTML", "document.write", "onclick="})
        QVERIFY2(!page.contains(word), word);
    for (const char *mark : {"@policy@", "@style@", "@script@", "@recording@", "@title@"})
        QVERIFY2(!page.contains(mark), mark);
}

void TestPage::thePolicyNamesTheOnlyScriptAndStyle()
{
    const QByteArray page = pageOf({oneOrder(3)});
    const QByteArray policy = between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    QVERIFY(policy.contains("default-src 'none'"));
    const auto named = [&policy](const QByteArray &text) {
        return policy.contains(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
    };
    QVERIFY(named(between(page, "<style>", "</style>")));
    QVERIFY(named(between(page, "<script>", "</script>")));
    QCOMPARE(page.count("<script"), 2); // the data and the program
    QVERIFY(!policy.contains("unsafe"));
}

void TestPage::nothingOfALessonIsMoreThanText()
{
    const std::string hostile = "</script><script>alert(1)</script><!--\"'&@script@\xFF";
    Scenario scenario = senderAndReceiver();
    scenario.title = scenario.summary = scenario.goal = hostile;
    scenario.channels.front().name = hostile;
    scenario.channels.front().noun = hostile;
    scenario.processes[0].name = hostile;
    scenario.processes[0].program = "-- " + hostile;
    scenario.questions.push_back({allModes, hostile, {hostile, "b"}, 0, hostile});
    RecordingBuilder run(scenario);
    run.started(0, 0).sendCalled(1, 0, 1, hostile).enqueued(1, 0, 1, 1).logged(2, 0, hostile);
    const QByteArray page = pageOf({run.recording});
    const QByteArray plain = pageOf({oneOrder(3)});
    QCOMPARE(page.count("<script"), 2);
    QCOMPARE(page.count("</script>"), 2);
    QVERIFY(!page.contains("<!--"));
    QVERIFY(page.contains("<title>&lt;/script&gt;"));
    // The program is the same, byte for byte, whatever is in the recording.
    QCOMPARE(between(page, "<script>", "</script>"), between(plain, "<script>", "</script>"));
    const QString shown = QString::fromUtf8(QByteArray::fromStdString(hostile));
    QCOMPARE(dataOf(page)["title"].toString(), shown);
}

void TestPage::theColoursAreThoseOfTheWindow()
{
    const QByteArray page = pageOf({oneOrder(3)});
    const QByteArray style = between(page, "<style>", "</style>");
    for (const Theme &theme : {Theme::light(), Theme::darkened()}) {
        for (const QColor &colour : {theme.page, theme.ink, theme.accent, theme.alarm})
            QVERIFY(style.contains(colour.name().toUtf8()));
    }
    const QJsonArray states = dataOf(page)["states"].toArray();
    QCOMPARE(states.size(), static_cast<qsizetype>(allActivities.size()));
    for (std::size_t i = 0; i < allActivities.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(allActivities[i]), i); // the page finds a state by its activity
        const StateStyle &expected = styleFor(allActivities[i]);
        const QJsonArray state = states[static_cast<qsizetype>(i)].toArray();
        QCOMPARE(state[0].toString(), expected.colour.name());
        QCOMPARE(state[1].toDouble(), expected.height);
        QCOMPARE(state[3].toString(), legendText(expected));
    }
}

void TestPage::everyMomentHasItsCaptionAndStates()
{
    const Recording recording = oneOrder(3);
    const QJsonObject data = dataOf(pageOf({recording}));
    const QJsonObject run = data["runs"][0].toObject();
    const QJsonArray moments = run["moments"].toArray();
    std::size_t moment = 0;
    for (const QJsonValue &one : moments) {
        if (moment > 0 && moment < recording.events().size())
            QCOMPARE(one[0].toInteger(), timeOf(recording, moment) / 1000);
        moment = momentAfter(recording, moment);
    }
    QCOMPARE(moment, recording.events().size());
    QStringList words;
    for (const QJsonValue &state : run["states"][1].toArray())
        words << textAt(data, state[2]) + ": " + textAt(data, state[3]);
    QVERIFY2(words.contains("BLOCKED: no message"), qPrintable(words.join('\n')));
    QVERIFY2(words.contains("WORKING: on order 1"), qPrintable(words.join('\n')));
    QVERIFY2(words.last().startsWith("ENDED"), qPrintable(words.join('\n')));
    const QJsonValue last = moments.last();
    QVERIFY(!textAt(data, last[1]).isEmpty() || !textAt(data, last[2]).isEmpty());
}

void TestPage::aSendersWorkHasNoNumberBeforeItIsSent()
{
    const QJsonObject data = dataOf(pageOf({oneOrder(3)}));
    const QJsonValue sender = data["runs"][0]["spans"][0], receiver = data["runs"][0]["spans"][1];
    int labelled = 0;
    for (const QJsonValue &lane : {sender, receiver}) {
        for (const QJsonValue &span : lane.toArray()) {
            if (textAt(data, span[3]).isEmpty())
                continue;
            ++labelled;
            QCOMPARE(span[5].toInteger(), lane == sender ? 100'000 : span[0].toInteger()); // it is called at 100 ms
        }
    }
    QCOMPARE(labelled, 2);
}

void TestPage::aSharedTextIsTold()
{
    Scenario scenario = senderAndReceiver();
    scenario.sharedTexts.push_back({"list", "empty", {}, 1});
    RecordingBuilder run(scenario);
    run.channel = 1; // behind the channels
    run.started(0, 0).onChannel(5, 0, {.kind = EventKind::textWritten}, "one name");
    const QJsonObject data = dataOf(pageOf({run.recording}));
    QStringList told;
    for (const QJsonValue &state : data["runs"][0]["sharedTexts"][0].toArray())
        told << textAt(data, state[1]) + ": " + textAt(data, state[2]) + ", " + textAt(data, state[3]);
    QCOMPARE(told, (QStringList{"list: empty, nobody has written it yet", "list: one name, written by Sender"}));
}

void TestPage::itStopsWhereTheWindowStops()
{
    const Recording recording = oneOrder(3);
    StopWatch watch(recording.scenario());
    QList<qint64> expected, got;
    for (const RecordedEvent &event : recording.events()) {
        if (watch.take(event, usualStops))
            expected << event.at / 1000;
    }
    const QJsonObject run = dataOf(pageOf({recording}))["runs"][0].toObject();
    for (const QJsonValue &stop : run["stops"].toArray())
        got << run["moments"][stop.toInt()][0].toInteger();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(got, expected);
}

void TestPage::theNarrationIsTheProgramsOwn()
{
    const Recording recording = oneOrder(1);
    History history(recording);
    history.update(recording);
    QStringList expected, got;
    for (const RecordedEvent &event : recording.events()) {
        if (isTold(recording, event))
            expected << QString::fromStdString(narrate(recording, history, event));
    }
    const QJsonObject data = dataOf(pageOf({recording}));
    int before = 0;
    for (const QJsonValue &line : data["runs"][0]["narration"].toArray()) {
        got << textAt(data, line[1]);
        QVERIFY(line[0].toInt() >= before);
        before = line[0].toInt();
    }
    QCOMPARE(got, expected);
}

void TestPage::aComparisonHasItsFigures()
{
    const QJsonObject one = dataOf(pageOf({oneOrder(1)}));
    QVERIFY(one["compare"].isNull());
    const QJsonObject data = dataOf(pageOf({oneOrder(1), oneOrder(2), oneOrder(3), oneOrder(4)}));
    QCOMPARE(data["runs"].toArray().size(), 4);
    QVERIFY(!data["compare"]["sentence"].toString().isEmpty());
    const QJsonArray columns = data["compare"]["columns"].toArray();
    QVERIFY(!columns.isEmpty());
    for (const QJsonValue &column : columns)
        QCOMPARE(column["values"].toArray().size(), 4);
}

void TestPage::aRecordingThatIsTooLongIsRefused()
{
    RecordingBuilder run(senderAndReceiver());
    for (std::size_t i = 0; i <= mostPageEvents; ++i)
        run.logged(static_cast<double>(i), 0, "");
    const auto page = pageFor(comparisonOf({run.recording}), {&run.recording});
    QVERIFY(!page);
    QVERIFY(QString::fromStdString(page.error().what).contains("--to perfetto"));
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
