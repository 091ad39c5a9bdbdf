// SPDX-License-Identifier: GPL-3.0-or-later
// The handout of a lesson: what stands in it, how it is told on paper, and that the same runs make the same file.
#include "languages/languages.h"
#include "languages/words.h"
#include "report/handout_html.h"
#include "report/handout_pdf.h"
#include "report/handout_pictures.h"
#include "report/handout_story.h"
#include "report/paper.h"
#include "report/paper_pieces.h"
#include "scenario/load.h"
#include "support/recording_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace synchroscope;

namespace {

const char *const hostile = "</style><script>alert(1)</script>";

Scenario lesson()
{
    Scenario scenario = senderAndReceiver(2);
    scenario.title = "Orders & more";
    scenario.topic = "Bounded buffer";
    scenario.goal = "A full queue makes its sender wait.";
    scenario.summary = std::string("An order every second. ") + hostile;
    scenario.processes[0].program = "\nsend(\"orders\", \"a\")\n";
    scenario.processes[1].program = "\nreceive(\"orders\")\n";
    Question question;
    question.ask = "Which order must wait?";
    question.answers = {"order 1", "order 3"};
    question.correct = 1;
    question.because = "There is room for two, says the reason.";
    scenario.questions.push_back(question);
    question.modes = 0b0001;
    question.ask = "Only mode 1 is asked this.";
    scenario.questions.push_back(question);
    Checkpoint checkpoint;
    checkpoint.when = "enqueued orders 1";
    checkpoint.say = std::string("The first order lies in the queue. ") + hostile;
    scenario.checkpoints.push_back(checkpoint);
    return scenario;
}

Recording run(int mode, int orders = 2)
{
    RecordingBuilder builder(lesson(), inMode(mode));
    builder.started(0, 0).started(0, 1);
    for (int i = 0; i < orders; ++i) {
        const auto number = static_cast<std::uint32_t>(i + 1);
        builder.event(10 + i, 0, {.message = number, .depth = 1, .kind = EventKind::enqueued, .channel = 0});
        builder.event(10.5 + i, 1, {.message = number, .depth = 0, .kind = EventKind::dequeued, .channel = 0, .peer = 0});
    }
    builder.ended(20 + orders, 0).ended(20 + orders, 1);
    builder.recording.finished = true;
    return builder.recording;
}

HandoutSource sourceOf(const std::vector<int> &modes)
{
    HandoutSource source;
    source.lesson = lesson();
    source.lesson.mode = Mode::fromNumber(3);
    source.comparison.name = "Four modes";
    for (const int mode : modes) {
        Variant variant;
        variant.settings = inMode(mode);
        variant.badge = std::to_string(mode);
        variant.title = modeTitle(variant.settings.mode);
        source.comparison.variants.push_back(variant);
        source.runs.push_back(std::make_shared<RecordedRun>(run(mode), mode));
        source.runs.back()->update();
    }
    source.about = {{"begun", "2026-01-02T03:04:05Z"}, {"kernel", "Linux 6"}, {"processors", "2"}};
    source.told = runToTell(source.lesson, source.comparison);
    return source;
}

Piece tall(double height, bool withNext = false, bool newPage = false) { return {height, 10, withNext, newPage}; }

/// How many pieces stand on each page.
QList<int> counts(const std::vector<std::vector<PlacedPiece>> &pages)
{
    QList<int> all;
    for (const auto &page : pages)
        all << static_cast<int>(page.size());
    return all;
}

int pagesOf(const QByteArray &pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsTornByTheEndOfAPage();
    void aHeadingStaysWithWhatFollows();
    void whatBeginsAPageDoesSo();
    void whatIsTallerThanAPageHasOneToItself();
    void theRunInTheLessonsOwnModeIsTold();
    void everythingStandsInThePage();
    void theAnswersAreApartAndCanBeLeftAway();
    void onlyQuestionsOfShownModesAreAsked();
    void otherSettingsAreSaidBesideTheQuestions();
    void aLessonIsOnlyText();
    void nothingIsLoadedFromOutside();
    void namesWithinPicturesAreNotSharedByTwo();
    void theSameRunsMakeTheSameFile();
    void theDateOfThePdfIsThatOfTheRuns();
    void answersHaveAPageOfTheirOwn();
    void aLongRunIsToldInFewLines();
    void aCheckpointIsToldInItsOwnWords();
    void everyDeathIsTold();
    void thePictureShowsWhatItsCheckpointSpeaksOf();
    void aRunThatWasBrokenOffIsNotPresentedAsWhole();
    void aLongProgramStaysAboveTheFoot();
    void lessonsAreToldInTheReadersLanguage();
};

void TestReport::nothingIsTornByTheEndOfAPage()
{
    const auto pages = onPages({tall(40), tall(40), tall(40)}, 100);
    QCOMPARE(counts(pages), (QList<int>{2, 1}));
    QCOMPARE(pages[0][0].top, 0.0);
    QCOMPARE(pages[0][1].top, 50.0);
    QCOMPARE(pages[1][0].top, 0.0); // no space above at the top of a page
}

void TestReport::aHeadingStaysWithWhatFollows()
{
    QCOMPARE(counts(onPages({tall(40), tall(10, true), tall(40)}, 100)), (QList<int>{1, 2}));
    QCOMPARE(counts(onPages({tall(20), tall(10, true), tall(10, true), tall(40)}, 100)), (QList<int>{1, 3}));
    QCOMPARE(counts(onPages({tall(10, true)}, 100)), (QList<int>{1})); // nothing follows
}

void TestReport::whatBeginsAPageDoesSo()
{
    QCOMPARE(counts(onPages({tall(10), tall(10, false, true), tall(10)}, 100)), (QList<int>{1, 2}));
    QCOMPARE(counts(onPages({tall(10, false, true)}, 100)), (QList<int>{1})); // no empty one before it
}

void TestReport::whatIsTallerThanAPageHasOneToItself()
{
    QCOMPARE(counts(onPages({tall(10), tall(300), tall(10)}, 100)), (QList<int>{1, 1, 1}));
}

void TestReport::theRunInTheLessonsOwnModeIsTold()
{
    QCOMPARE(sourceOf({1, 2, 3, 4}).told, std::size_t{2});
    QCOMPARE(sourceOf({1, 2}).told, std::size_t{0}); // there is no other
    HandoutSource rooms = sourceOf({3, 3, 3});
    for (int i = 0; i < 3; ++i)
        rooms.comparison.variants[static_cast<std::size_t>(i)].settings.capacity = i; // the lesson has room for two
    QCOMPARE(runToTell(rooms.lesson, rooms.comparison), std::size_t{2});
}

void TestReport::everythingStandsInThePage()
{
    const HandoutSource source = sourceOf({1, 2, 3, 4});
    const QString page = QString::fromUtf8(handoutAsHtml(handoutOf(source)));
    for (const char *text : {"<title>Orders &amp; more</title>", "Bounded buffer", "A full queue makes its sender wait.",
                             "send(&quot;orders&quot;, &quot;a&quot;)", "Mode 3: asynchronous send, synchronous receive",
                             "The first order lies in the queue.", "Four modes", "Which order must wait?", "order 3",
                             "Evidence tier", "2026-01-02 03:04:05Z", "Linux 6, 2 processors"})
        QVERIFY2(page.contains(QString::fromUtf8(text)), text);
    // Of a moment, of the run, of the comparison.
    QCOMPARE(page.count("<svg "), 3);
    QCOMPARE(page.count("<svg "), page.count("</svg>"));
}

void TestReport::theAnswersAreApartAndCanBeLeftAway()
{
    HandoutSource source = sourceOf({3});
    const QString with = QString::fromUtf8(handoutAsHtml(handoutOf(source)));
    const QString reason = "There is room for two, says the reason.";
    const qsizetype answers = with.indexOf("<section class=\"answers\">");
    QVERIFY(answers > 0 && with.indexOf(reason) > answers);
    QVERIFY(with.indexOf("</section>", answers) > with.lastIndexOf("<section")); // the last one
    source.answers = false;
    QVERIFY(!QString::fromUtf8(handoutAsHtml(handoutOf(source))).contains(reason));
}

void TestReport::onlyQuestionsOfShownModesAreAsked()
{
    QVERIFY(!handoutAsHtml(handoutOf(sourceOf({3, 4}))).contains("Only mode 1 is asked this."));
    const QByteArray all = handoutAsHtml(handoutOf(sourceOf({1, 3})));
    QVERIFY(all.contains("Only mode 1 is asked this.") && all.contains("(Mode 1)"));
}

void TestReport::otherSettingsAreSaidBesideTheQuestions()
{
    HandoutSource source = sourceOf({3});
    const QByteArray remark = "these runs had other settings";
    QVERIFY(!handoutAsHtml(handoutOf(source)).contains(remark));
    source.lesson.channels[0].capacity = 7;
    Settings settings = inMode(3);
    settings.capacity = 2;
    source.runs[0] = std::make_shared<RecordedRun>(Recording(source.lesson, settings), 1);
    source.runs[0]->update();
    const QByteArray page = handoutAsHtml(handoutOf(source));
    QVERIFY(page.contains(remark) && page.contains("room for 2"));
}

void TestReport::aLessonIsOnlyText()
{
    const QByteArray page = handoutAsHtml(handoutOf(sourceOf({3})));
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)"));
}

void TestReport::nothingIsLoadedFromOutside()
{
    QString page = QString::fromUtf8(handoutAsHtml(handoutOf(sourceOf({1, 2, 3, 4}))));
    page.remove(QRegularExpression("xmlns(:xlink)?=\"http://www.w3.org/[^\"]*\""));
    QVERIFY(!page.contains("http:") && !page.contains("https:") && !page.contains("@import") && !page.contains("<link"));
    QVERIFY(page.contains("default-src 'none'"));
}

void TestReport::namesWithinPicturesAreNotSharedByTwo()
{
    const QString page = QString::fromUtf8(handoutAsHtml(handoutOf(sourceOf({1, 2, 3, 4}))));
    QStringList ids;
    auto found = QRegularExpression("\\sid=\"([^\"]+)\"").globalMatch(page);
    while (found.hasNext())
        ids << found.next().captured(1);
    const qsizetype all = ids.size();
    ids.removeDuplicates();
    QCOMPARE(ids.size(), all);
    auto used = QRegularExpression("url\\(#([^)]+)\\)").globalMatch(page);
    while (used.hasNext())
        QVERIFY(ids.contains(used.next().captured(1)));
}

void TestReport::theSameRunsMakeTheSameFile()
{
    const HandoutSource once = sourceOf({1, 3}), again = sourceOf({1, 3});
    QVERIFY(handoutAsHtml(handoutOf(once)) == handoutAsHtml(handoutOf(again)));
    QVERIFY(handoutAsPdf(handoutOf(once)) == handoutAsPdf(handoutOf(again)));
}

void TestReport::theDateOfThePdfIsThatOfTheRuns()
{
    HandoutSource source = sourceOf({3});
    QVERIFY(handoutAsPdf(handoutOf(source)).contains("/CreationDate (D:20260102030405Z)"));
    source.about.clear();
    QVERIFY(handoutAsPdf(handoutOf(source)).contains("/CreationDate ()"));
}

void TestReport::answersHaveAPageOfTheirOwn()
{
    HandoutSource source = sourceOf({3});
    const int with = pagesOf(handoutAsPdf(handoutOf(source)));
    source.answers = false;
    QCOMPARE(pagesOf(handoutAsPdf(handoutOf(source))), with - 1);
}

void TestReport::aLongRunIsToldInFewLines()
{
    RecordedRun long_(run(3, 100'000), 1);
    long_.update();
    const auto lines = storyOf(long_);
    QVERIFY(lines.size() <= mostStoryLines + 1);
    for (const char *does : {"takes", "puts"}) { // also what has reached a checkpoint
        const auto often = std::find_if(lines.begin(), lines.end(), [&](const Handout::Line &line) { return line.text.contains(does); });
        QVERIFY2(often != lines.end() && often->more.contains("100000"), does);
    }
}

void TestReport::aCheckpointIsToldInItsOwnWords()
{
    RecordedRun one(run(3), 1);
    one.update();
    const auto lines = storyOf(one);
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const Handout::Line &line) { return line.stop; }), 1);
    const auto stop = std::find_if(lines.begin(), lines.end(), [](const Handout::Line &line) { return line.stop; });
    QVERIFY(stop->text.startsWith("The first order lies in the queue.") && stop->more.isEmpty());
}

void TestReport::everyDeathIsTold()
{
    RecordingBuilder builder(lesson());
    builder.started(0, 0).started(0, 1).died(5, 0, ExitKind::killed, 9).died(6, 1, ExitKind::killed, 9);
    builder.recording.finished = true;
    RecordedRun one(builder.recording, 1);
    one.update();
    QStringList told;
    for (const Handout::Line &line : storyOf(one))
        told << line.text.section(' ', 0, 2) + line.more;
    QCOMPARE(told, (QStringList{"Sender is dead", "Receiver is dead"}));
}

/// "The sender must wait": not the moment before it does.
void TestReport::thePictureShowsWhatItsCheckpointSpeaksOf()
{
    const Event sent{.message = 1, .depth = 1, .kind = EventKind::enqueued, .channel = 0};
    const Event asleep{.message = 1, .kind = EventKind::blocked,
                       .detail = static_cast<std::uint8_t>(BlockReason::awaitingReceipt), .channel = 0};
    RecordingBuilder builder(lesson(), inMode(1));
    builder.started(0, 0).started(0, 1);
    builder.event(10, 0, sent).event(10.1, 0, {.message = 1, .kind = EventKind::wakeupIssued, .channel = 0, .peer = 1});
    builder.event(10.2, 0, asleep).event(11, 1, {.message = 1, .kind = EventKind::dequeued, .channel = 0, .peer = 0});
    RecordedRun waits(builder.recording, 1), goesOn(run(3), 1);
    waits.update();
    goesOn.update();
    const auto seen = momentToSee(waits);
    QVERIFY(seen && seen->checkpoint == 0);
    QCOMPARE(seen->moment, std::size_t{5});
    QCOMPARE(momentToSee(goesOn)->moment, std::size_t{3}); // nobody falls asleep
}

void TestReport::aRunThatWasBrokenOffIsNotPresentedAsWhole()
{
    HandoutSource source = sourceOf({1, 3});
    const Handout whole = handoutOf(source);
    QVERIFY(whole.conclusion.front().startsWith("Finished after"));
    QVERIFY(whole.pictures.back().caption.startsWith("The whole run"));
    for (const auto &run : source.runs)
        run->recording.finished = false;
    const Handout part = handoutOf(source);
    QVERIFY2(part.conclusion.front().startsWith("The run was broken off after"), qPrintable(part.conclusion.front()));
    QVERIFY(!part.conclusion.join(' ').contains("Finished"));
    QVERIFY(!part.pictures.back().caption.contains("whole"));
    QVERIFY(part.compared->sentence.contains("broken off"));
}

void TestReport::aLongProgramStaysAboveTheFoot()
{
    QStringList lines;
    for (int i = 0; i < 130; ++i)
        lines << QStringLiteral("send(\"orders\", %1)").arg(i);
    const Look look = paperLook();
    const PaperPieces make(look, printedWidth);
    const double heading = make.heading("The programs").height;
    for (const Piece &piece : make.programs({{"Sender", lines, 1}}))
        QVERIFY2(heading + piece.above + piece.height <= printedHeight, qPrintable(QString::number(piece.height)));
}

void TestReport::lessonsAreToldInTheReadersLanguage()
{
    const auto shipped = loadScenario(SCENARIO_FOLDER "/four-modes.toml");
    QVERIFY(shipped.scenario);
    HandoutSource source;
    source.lesson = *shipped.scenario;
    Settings settings = inMode(1);
    settings.whenFull = WhenFull::refuse;
    settings.knobs = {900};
    source.comparison.variants.push_back({settings, "1", modeTitle(settings.mode), {}});
    source.runs.push_back(std::make_shared<RecordedRun>(Recording(source.lesson, settings), 1));
    source.runs.back()->update();
    speak(*languageOfCode("de"));
    source.comparison.variants.front().title = modeTitle(settings.mode, &translateCore);
    const Handout handout = handoutOf(source);
    const QByteArray page = handoutAsHtml(handout);
    const Question &question = source.lesson.questions.front();
    const QStringList said{handout.topic, handout.title, handout.goal, handout.summary, handout.elsewhere,
                           handout.questions.front().ask, handout.questions.front().because};
    const QStringList asked{lessonText(source.lesson.topic), lessonText(source.lesson.title), lessonText(source.lesson.goal),
                            lessonText(source.lesson.summary), lessonText(source.lesson.equivalents), lessonText(question.ask),
                            lessonText(question.because)};
    const QString answer = lessonText(question.answers.front(), question.ask);
    const QString knob = lessonText(source.lesson.knobs.front().name);
    speak(languages.front());
    QCOMPARE(said, asked);
    QVERIFY(said.front() != QString::fromStdString(source.lesson.topic));
    QCOMPARE(handout.questions.front().answers.front(), answer);
    QCOMPARE(handout.runHeading, QString("Modus 1: synchrones Senden, synchrones Empfangen")); // nouns keep their capital
    QVERIFY(page.contains("<html lang=\"de\">"));
    QVERIFY(page.contains((knob + ": 900").toUtf8()));
    QVERIFY2(page.contains("wenn voll: ablehnen"), page.mid(page.indexOf("wenn voll"), 40).constData());
    QVERIFY(handoutAsHtml(handoutOf(source)).contains("<html lang=\"en\">"));
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
