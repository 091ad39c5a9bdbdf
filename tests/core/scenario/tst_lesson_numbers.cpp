// SPDX-License-Identifier: GPL-3.0-or-later
// A number that a lesson's text states is one that a claim of the same lesson holds against real runs, or one of the
// lesson's own: a setting, a number in a program.
#include "support/lesson_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>
#include <set>

using namespace synchroscope;

namespace {

/// Also in words, up to "tenth"; times in ms. Without a unit it may be one of several that share one: "0.4, 0.8 and 1.2 s".
struct Number
{
    QString written;
    double value;
    bool hasUnit;
};

double valueOf(const QString &word)
{
    static const QStringList cardinals{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    static const QStringList ordinals{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                                      "tenth"};
    if (word == "once" || word == "twice")
        return word == "once" ? 1 : 2;
    return static_cast<double>(std::max(cardinals.indexOf(word), ordinals.indexOf(word)));
}

std::vector<Number> numbersIn(const std::string &text)
{
    static const QRegularExpression number(
        R"((?<![\w.])(?:(\d+(?:\.\d+)?)(?:st|nd|rd|th)?|(zero|one|two|three|four|five|six|seven|eight|nine|ten|once|twice)"
        R"(|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b(?: ?(s|seconds|ms)\b)?)",
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Number> numbers;
    for (auto found = number.globalMatch(QString::fromStdString(text)); found.hasNext();) {
        const auto match = found.next();
        const double value =
            match.captured(1).isEmpty() ? valueOf(match.captured(2).toLower()) : match.captured(1).toDouble();
        const bool seconds = match.captured(3).startsWith('s');
        numbers.push_back({match.captured(0), seconds ? value * 1000 : value, !match.captured(3).isEmpty()});
    }
    return numbers;
}

/// Rounded to µs, so that they can be compared.
qint64 key(double value) { return std::llround(value * 1000); }

class Known
{
public:
    void take(double value) { m_values.insert(key(value)); }
    void take(const std::string &text)
    {
        for (const Number &number : numbersIn(text))
            take(number.value);
        static const QRegularExpression range("(\\d+) to (\\d+)");
        for (auto found = range.globalMatch(QString::fromStdString(text)); found.hasNext();) {
            const auto match = found.next();
            for (int i = match.captured(1).toInt(); i <= match.captured(2).toInt(); ++i)
                take(i);
        }
    }
    [[nodiscard]] bool has(const Number &number) const
    {
        return m_values.contains(key(number.value)) || (!number.hasUnit && m_values.contains(key(number.value * 1000)));
    }

private:
    std::set<qint64> m_values;
};

/// 0 and 1 say too little to be asked about.
Known knownIn(const Scenario &scenario)
{
    Known known;
    known.take(0);
    known.take(1);
    for (const Claim &claim : scenario.claims) {
        static const QRegularExpression ofMode("\\bmodes? \\d(?: and \\d)*");
        known.take(QString::fromStdString(claim.that).remove(ofMode).toStdString());
        for (const auto &[knob, value] : claim.with.knobs)
            known.take(value);
        known.take(claim.with.capacity.value_or(0));
    }
    for (const ProcessSpec &process : scenario.processes) {
        static const QRegularExpression literal("\\d+(?:\\.\\d+)?");
        for (auto found = literal.globalMatch(QString::fromStdString(process.program)); found.hasNext();)
            known.take(found.next().captured().toDouble());
    }
    for (const Knob &knob : scenario.knobs)
        known.take(knob.value);
    for (const ChannelSpec &channel : scenario.channels)
        known.take(channel.capacity);
    for (const Fault &fault : scenario.faults)
        known.take(fault.atMs);
    known.take(static_cast<double>(scenario.processes.size()));
    for (const Checkpoint &one : scenario.checkpoints) // they are held against runs as well
        known.take(one.when);
    for (const Watch &one : scenario.watches)
        known.take(one.when);
    return known;
}

QStringList unclaimed(const Scenario &scenario)
{
    std::vector<std::string> texts{scenario.goal, scenario.summary};
    for (const Question &question : scenario.questions) {
        texts.push_back(question.ask);
        texts.push_back(question.answers[static_cast<std::size_t>(question.correct)]);
        texts.push_back(question.because);
    }
    for (const Checkpoint &one : scenario.checkpoints)
        texts.push_back(one.say);
    for (const Watch &one : scenario.watches)
        texts.push_back(one.say);
    const Known known = knownIn(scenario);
    QStringList all;
    for (const std::string &text : texts) {
        for (const Number &number : numbersIn(text)) {
            if (!known.has(number))
                all << number.written + " in “" + QString::fromStdString(text) + "”";
        }
    }
    return all;
}

} // namespace

class TestLessonNumbers : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberIsClaimed_data();
    void everyNumberIsClaimed();
    void aNumberThatIsNotIsFound();
};

void TestLessonNumbers::everyNumberIsClaimed_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(SCENARIO_FOLDER);
    for (const QString &file : folder.entryList({"*.toml"}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestLessonNumbers::everyNumberIsClaimed()
{
    QFETCH(QString, path);
    const Loaded loaded = loadScenario(path.toStdString());
    QVERIFY(loaded.scenario);
    QCOMPARE(unclaimed(*loaded.scenario), QStringList());
}

void TestLessonNumbers::aNumberThatIsNotIsFound()
{
    Scenario scenario = *loadScenario(SCENARIO_FOLDER "/four-modes.toml").scenario;
    scenario.summary = "Seven messages, 2.7 s in all, ten times; 0.7 s and 6 of them are known.";
    QCOMPARE(unclaimed(scenario).size(), 3);
    scenario.claims.push_back({allModes, "mailbox delivers 7 messages"});
    scenario.claims.push_back({allModes, "the run lasts 2.7 s ± 0.1 s"});
    QCOMPARE(unclaimed(scenario).size(), 1);
}

QTEST_GUILESS_MAIN(TestLessonNumbers)
#include "tst_lesson_numbers.moc"
