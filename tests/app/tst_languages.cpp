// SPDX-License-Identifier: GPL-3.0-or-later
// Is everything that the program says in every catalogue, and with the same places and numbers?
#include "analysis/narration.h"
#include "analysis/sentence.h"
#include "compare/compare_bar.h"
#include "languages/languages.h"
#include "languages/words.h"
#include "page/page_words.h"
#include "support/run_rig.h"
#include "views/moment_sheet.h"
#include "window/main_window.h"

#include <QDirIterator>
#include <QFile>
#include <QLayout>
#include <QListView>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace synchroscope;

namespace {

struct Entry
{
    QString context, english;
    QStringList translations; // several: the plurals
    bool finished = true;
};

QString catalogueFile(const QString &language)
{
    return QStringLiteral(RESOURCE_FOLDER "/languages/synchroscope_%1.ts").arg(language);
}

std::vector<Entry> entriesOf(const QString &name)
{
    std::vector<Entry> all;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            all.push_back({context, {}, {}, true});
        } else if (xml.name() == u"source") {
            all.back().english = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!plural)
                all.back().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.back().translations << xml.readElementText();
        }
    }
    return all;
}

QStringList matches(const QString &text, const char *pattern)
{
    QStringList all;
    auto found = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (found.hasNext())
        all << found.next().captured();
    all.sort();
    return all;
}

/// "1,5" and "4.096" of a German text as English has them: "1.5" and "4,096".
QString withEnglishNumbers(const QString &text, const QString &language)
{
    const QLocale locale(language);
    QString all = text;
    for (qsizetype i = 1; i + 1 < all.size(); ++i) {
        if (all[i - 1].isDigit() && all[i + 1].isDigit())
            all[i] = locale.decimalPoint() == all[i]     ? QChar(u'.')
                     : locale.groupSeparator() == all[i] ? QChar(u',')
                                                         : all[i];
    }
    return all;
}

/// %1, %L2, %n and {0}: which, not how often.
QStringList places(const QString &text)
{
    QStringList all = matches(text, R"(%L?\d|%n|\{\d*[^}]*\})");
    all.removeDuplicates();
    return all;
}

QString inShort(const Entry &entry) { return entry.context + QStringLiteral(": ") + entry.english.left(90); }

void addRows()
{
    QTest::addColumn<QString>("language");
    for (const Language &one : languages) {
        if (&one != &languages.front())
            QTest::newRow(one.code) << QString::fromLatin1(one.catalogue);
    }
}

std::set<std::string> asked; // through the hook of core

std::string note(const char *english)
{
    asked.insert(english);
    return english;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsInTheCatalogue_data() { addRows(); }

    /// Brought up to date, a copy of the catalogue has nothing that is not translated.
    void everyTextIsInTheCatalogue()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString texts = folder.filePath(QStringLiteral("texts.h")), copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(catalogueFile(language), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QProcess::execute(QStringLiteral(TEXTS_TO_TRANSLATE), {QStringLiteral(SOURCE_FOLDER), texts}), 0);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), {"-locations", "none", "-no-obsolete", "-silent",
                                                QStringLiteral(SOURCE_FOLDER "/app"), texts, "-ts", copy});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList missing;
        const std::vector<Entry> all = entriesOf(copy);
        for (const Entry &one : all) {
            if (!one.finished || one.translations.isEmpty() || one.translations.contains(QString()))
                missing << inShort(one);
        }
        QVERIFY(all.size() > 2000);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts are not translated into %2 (cmake --build … --target languages gives each "
                                           "its entry):\n%3")
                                .arg(missing.size())
                                .arg(language, missing.join(u'\n'))));
    }

    /// What asks under a name that no catalogue has is told the English text for ever.
    void everyNameThatIsAskedForIsInTheCatalogue()
    {
        QSet<QString> known, wanted;
        for (const Entry &one : entriesOf(catalogueFile(QStringLiteral("de"))))
            known << one.context;
        QDirIterator sources(SOURCE_FOLDER "/app", {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            auto found = QRegularExpression("\\btranslate\\(\"([^\"]+)\"").globalMatch(text);
            while (found.hasNext())
                wanted << found.next().captured(1);
        }
        QVERIFY(wanted.size() > 10);
        wanted.subtract(known);
        QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(QLatin1String(", "))));
    }

    void placesAndNumbersAreTheSame_data() { addRows(); }
    void placesAndNumbersAreTheSame()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Entry &one : entriesOf(catalogueFile(language))) {
            for (const QString &translation : one.translations) {
                // A plural of one may leave its number out.
                QStringList wanted = places(one.english), got = places(translation);
                if (one.translations.size() > 1) {
                    wanted.removeAll(QStringLiteral("%n"));
                    got.removeAll(QStringLiteral("%n"));
                }
                if (wanted != got)
                    wrong << inShort(one) + QStringLiteral(" | ") + translation.left(90);
                const bool told = one.context == u"lesson" || one.context == u"whose" || one.context == u"glossary";
                const char *numbers = R"(\d+(?:\.\d+)?)";
                if (told && matches(one.english, numbers) != matches(withEnglishNumbers(translation, language), numbers))
                    wrong << QStringLiteral("numbers: ") + inShort(one) + QStringLiteral(" | ") + translation.left(90);
            }
            const bool isNoun = (one.context == u"core" || one.context == u"lesson") && one.english.count(QStringLiteral(" | ")) == 2;
            if (isNoun && one.translations.front().count(QStringLiteral(" | ")) != 2)
                wrong << QStringLiteral("three forms: ") + inShort(one);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What core asks to be translated while lessons run is what was read from its sources.
    void coreAsksForNothingElse()
    {
        std::set<std::string> known;
        for (const Entry &one : entriesOf(catalogueFile(QStringLiteral("de")))) {
            if (one.context == u"core" || one.context == u"lesson")
                known.insert(one.english.toStdString());
        }
        asked.clear();
        for (const char *lesson : {"four-modes", "fast-producer", "face-to-face", "many-editors", "killed-receiver"}) {
            const Finished run = stepToEnd(shipped(lesson));
            QVERIFY2(run.startFailure.empty(), run.startFailure.c_str());
            History history(run.recording);
            history.update(run.recording);
            for (const RecordedEvent &event : run.recording.events())
                (void)narrate(run.recording, history, event, &note);
            for (const Tense tense : {Tense::present, Tense::past})
                (void)caption(run.recording, history, history.newest(), &note, tense);
            for (std::size_t p = 0; p < run.recording.scenario().processes.size(); ++p)
                (void)stateWords(run.recording, history.newest(), static_cast<int>(p), &note);
            (void)explanation(run.recording, history, &note);
        }
        QVERIFY(asked.size() > 20);
        QStringList unknown;
        for (const std::string &one : asked) {
            const bool letters = std::any_of(one.begin(), one.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
            if (letters && known.count(one) == 0)
                unknown << QString::fromStdString(one);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void theDesktopsLanguageIsFound_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("as it is") << QStringList{"de"} << "de";
        QTest::newRow("of a country") << QStringList{"fr-CA", "fr"} << "fr";
        QTest::newRow("with a script") << QStringList{"zh-Hans-CN", "zh-CN", "zh"} << "zh";
        QTest::newRow("the next one") << QStringList{"da-DK", "da", "de-DE"} << "de";
        QTest::newRow("English before German") << QStringList{"en-GB", "de-DE"} << "en";
        QTest::newRow("none that is spoken") << QStringList{"ja-JP"} << "en";
        QTest::newRow("nothing") << QStringList() << "en";
    }
    void theDesktopsLanguageIsFound()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(QString::fromLatin1(languageForDesktop(wanted).code), code);
    }

    void spokenGermanSaysALessonAndWhatHappens()
    {
        const Scenario lesson = shipped("fast-producer");
        const QString english = lessonText(lesson.title);
        QCOMPARE(english, QString::fromStdString(lesson.title));
        speak(*languageOfCode(QStringLiteral("de")));
        QVERIFY(lessonText(lesson.title) != english);
        const Finished run = stepToEnd(lesson);
        QCOMPARE(messageName(run.recording, 0, 7, 0, &translateCore), std::string("Bestellung 7"));
        // What is in no catalogue stays as it was written.
        QCOMPARE(lessonText("My own lesson"), QStringLiteral("My own lesson"));
        speak(languages.front());
        QCOMPARE(lessonText(lesson.title), english);
        QCOMPARE(messageName(run.recording, 0, 7, 0, &translateCore), std::string("order 7"));
    }

    void anExportedPageSpeaksIfItIsToldTo()
    {
        QTemporaryDir folder;
        const auto page = [&](const QStringList &options) {
            const QString name = folder.filePath(QStringLiteral("page.html"));
            if (QProcess::execute(QStringLiteral(SYNCHROSCOPE_PROGRAM),
                                  QStringList{"export", "four-modes", "--speed", "50", "--to", "html", "-o", name} + options)
                != 0)
                return QByteArray();
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray english = page({}), german = page({"--language", "de"});
        QVERIFY(english.contains("<html lang=\"en\">") && english.contains("Your prediction"));
        QVERIFY(!english.contains("Ihre Vorhersage"));
        QVERIFY(german.contains("<html lang=\"de\">") && german.contains("Ihre Vorhersage"));
        speak(*languageOfCode(QStringLiteral("de")));
        const QByteArray title = lessonText(shipped("four-modes").title).toUtf8();
        speak(languages.front());
        QVERIFY(german.contains(title) && !english.contains(title));
        const QByteArray without("switched off here.</p></noscript>");
        QVERIFY(english.contains(without) && german.contains("</p></noscript>") && !german.contains(without));
        QVERIFY(german.contains("\".\":\",\"") && !english.contains("\".\":\""));
    }

    /// What the page's script says is in the table from which it is translated.
    void everyTextOfThePageIsInItsTable()
    {
        QStringList missing;
        for (const char *name : {"model.js", "player.js", "panes.js", "stage.js", "lanes.js"}) {
            QFile file(QStringLiteral(RESOURCE_FOLDER "/page/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto said = QRegularExpression(QStringLiteral("\\bsay\\((?:[^'()]*\\? )?'([^']+)'(?: : '([^']+)')?")).globalMatch(QString::fromUtf8(file.readAll()));
            QVERIFY(said.hasNext());
            while (said.hasNext()) {
                const QRegularExpressionMatch one = said.next();
                for (int part = 1; part <= one.lastCapturedIndex(); ++part) {
                    const auto known = [&](const char *text) { return one.captured(part) == QString::fromUtf8(text); };
                    if (std::none_of(pageTexts().begin(), pageTexts().end(), known))
                        missing << one.captured(part);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// Also those that the script does not say word by word: the list of keys, the names of the colours.
    void everyTextOfTheTableStandsInThePage()
    {
        QString page;
        for (const char *name : {"page.html", "model.js", "player.js", "panes.js", "stage.js", "lanes.js"}) {
            QFile file(QStringLiteral(RESOURCE_FOLDER "/page/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            page += QString::fromUtf8(file.readAll());
        }
        QStringList unknown;
        for (const char *text : pageTexts()) {
            if (!page.contains(QString::fromUtf8(text)))
                unknown << QString::fromUtf8(text);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        // And every meaning of a key is in the table.
        QStringList missing;
        auto key = QRegularExpression(QStringLiteral("^  \\['[^']*', '([^']+)'\\],$"), QRegularExpression::MultilineOption).globalMatch(page);
        QVERIFY(key.hasNext());
        while (key.hasNext()) {
            const QString means = key.next().captured(1);
            if (std::none_of(pageTexts().begin(), pageTexts().end(), [&](const char *text) { return means == QString::fromUtf8(text); }))
                missing << means;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aWindowClosesToOpenInAnotherLanguage()
    {
        Lessons all;
        all.list.push_back(shipped("four-modes"));
        MainWindow window(std::move(all), ThemeChoice::light);
        window.show();
        QVERIFY(!window.opensAgain());
        window.setLanguage(QStringLiteral("fr"));
        QVERIFY(window.opensAgain() && !window.isVisible());
        QVERIFY(window.openFileName().ends_with("four-modes.toml"));
    }

    void barsAndColumnsHaveRoomForEachLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &one : languages)
            QTest::newRow(one.code) << QString::fromLatin1(one.code);
    }
    void barsAndColumnsHaveRoomForEachLanguage()
    {
        QFETCH(QString, code);
        speak(*languageOfCode(code));
        const auto english = qScopeGuard([] { speak(languages.front()); });
        Lessons all;
        all.list.push_back(shipped("fast-producer"));
        MainWindow window(std::move(all), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_C);
        for (const int width : {1440, 1024}) {
            window.resize(width, width == 1440 ? 900 : 768);
            auto *compares = window.comparePage().findChild<CompareBar *>();
            for (QWidget *bar : {static_cast<QWidget *>(window.page().transport()), static_cast<QWidget *>(compares)}) {
                bar->resize(width, bar->heightForWidth(width));
                bar->layout()->setGeometry(bar->rect());
                int first = 0, last = 0; // where the first line begins, and the last one
                QList<const QWidget *> controls;
                for (const QWidget *one : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                    if (!one->isHidden())
                        controls << one;
                }
                for (const QWidget *one : controls) {
                    const auto beside = [one](const QWidget *other) {
                        return std::abs(one->geometry().center().y() - other->geometry().center().y()) < one->height() / 2;
                    };
                    const QString what = QStringLiteral("%1 at %2: %3").arg(bar->accessibleName()).arg(width).arg(one->accessibleName());
                    QVERIFY2(std::count_if(controls.begin(), controls.end(), beside) > 1, qPrintable(what));
                    first = std::min(first, one->y()), last = std::max(last, one->y());
                }
                QVERIFY2(width != 1440 || bar != compares || last - first < bar->height() / 2, qPrintable(code));
            }
        }
        QTest::keyClick(&window, Qt::Key_Escape);
        window.resize(1440, 900);
        QTest::keyClick(&window, Qt::Key_N);
        QTest::keyClick(&window, Qt::Key_D);
        window.session().setStops(0);
        window.session().setPace({PaceKind::live, speeds.size() - 1});
        window.session().togglePlay();
        QVERIFY(QTest::qWaitFor([&] { return window.session().phase() == Phase::finished; }, 30'000));
        window.session().showTime(2'500'000'000); // the queue is full
        // Times as the language writes them, those of the window and those that core says.
        const QString point = spokenLocale().decimalPoint();
        QVERIFY2(badgeText(window.session().scene()).contains("2" + point + "5"), qPrintable(badgeText(window.session().scene())));
        QCOMPARE(QString::fromStdString(sentence::duration(1'500'000'000, &translateCore)), "1" + point + "5 s");
        const auto *log = window.page().log()->findChild<QListView *>();
        QVERIFY(log->model()->rowCount() > 20);
        const auto needed = [log] {
            int widest = 0;
            for (int i = 0; i < log->model()->rowCount(); ++i)
                widest = std::max(widest, log->sizeHintForIndex(log->model()->index(i, 0)).width());
            return widest;
        };
        QTRY_VERIFY2(needed() <= log->viewport()->width(),
                     qPrintable(QStringLiteral("%1 of %2").arg(needed()).arg(log->viewport()->width())));
        const QTableView *table = window.momentSheet()->table();
        const int queue = 2; // after the two processes
        const QString holds = table->model()->index(queue, MomentTableModel::What).data().toString();
        const QRect column(0, 0, table->columnWidth(MomentTableModel::What), 1000);
        QVERIFY(!holds.isEmpty());
        QTRY_VERIFY2(table->fontMetrics().boundingRect(column, Qt::TextWordWrap, holds).height() <= table->rowHeight(queue),
                     qPrintable(holds));
    }

    /// "none" has another word for orders than for readings.
    void anAnswerIsTranslatedByItsQuestion()
    {
        std::set<QString> words;
        speak(*languageOfCode(QStringLiteral("de")));
        for (const char *name : {"fast-producer", "fast-consumer", "when-full"}) {
            for (const Question &question : shipped(name).questions) {
                for (const std::string &answer : question.answers) {
                    if (answer == "none")
                        words.insert(lessonText(answer, question.ask));
                }
            }
        }
        speak(languages.front());
        QVERIFY(words.size() > 1);
        QVERIFY(words.count(QStringLiteral("none")) == 0);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
