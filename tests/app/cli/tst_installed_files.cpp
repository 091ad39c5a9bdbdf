// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, the completions and the desktop's files say of the program what is so.
#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace synchroscope;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(RESOURCE_FOLDER "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList allMatches(const QByteArray &text, const char *pattern)
{
    QStringList all;
    auto matches =
        QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        all << matches.next().captured(1);
    return all;
}

} // namespace

class TestInstalledFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAndOptionIsInTheManual();
    void bashCompletesWhatTheProgramUnderstands_data();
    void bashCompletesWhatTheProgramUnderstands();
    void theDesktopsFilesFitTogether();
    void everyLibraryThatIsLinkedIsNamed();

private:
    [[nodiscard]] QByteArray helpOf(const QStringList &command)
    {
        return m_program.ask(command + QStringList{QStringLiteral("--help")}).out;
    }
    [[nodiscard]] QStringList commands()
    {
        QByteArray help = helpOf({});
        help = help.mid(help.indexOf("Subcommands:"));
        return allMatches(help.left(help.indexOf("\n\n")), "^  ([a-z]+) ");
    }

    Program m_program;
};

void TestInstalledFiles::everyCommandAndOptionIsInTheManual()
{
    const QByteArray manual = resource("synchroscope.1");
    const QStringList all = commands();
    QVERIFY(all.size() >= 11);
    for (const QString &command : all) {
        QVERIFY2(manual.contains("\n.It Cm " + command.toUtf8()), qPrintable(command));
        for (const QString &option : allMatches(helpOf({command}), "^  (?:-[a-z],)?--([a-z-]+)")) {
            const QRegularExpression said(QStringLiteral("Fl (o , )?-%1\\b").arg(option));
            QVERIFY2(said.match(QString::fromUtf8(manual).replace(QStringLiteral("Fl o , -"), QStringLiteral("Fl -"))).hasMatch(),
                     qPrintable(command + QStringLiteral(" --") + option));
        }
    }
    // And the other way round.
    for (const QString &command : allMatches(manual, "^\\.It Cm ([a-z]+)$"))
        QVERIFY2(all.contains(command), qPrintable(command));
}

void TestInstalledFiles::bashCompletesWhatTheProgramUnderstands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a command") << "synchroscope expl" << QStringList{"explore"};
    QTest::newRow("a lesson") << "synchroscope run fast-p" << QStringList{"fast-producer"};
    QTest::newRow("an option") << "synchroscope run four-modes --cap" << QStringList{"--capacity"};
    QTest::newRow("a choice") << "synchroscope step four-modes --send " << QStringList{"sync", "async"};
    QTest::newRow("one of four choices") << "synchroscope compare four-modes --when-full over" << QStringList{"overwrite"};
    QTest::newRow("a benchmark") << "synchroscope bench trace-event-h" << QStringList{"trace-event-hot"};
    QTest::newRow("a format") << "synchroscope export four-modes --to sh" << QStringList{"shiviz"};
    QTest::newRow("a theme") << "synchroscope --theme d" << QStringList{"dark"};
    QTest::newRow("a language") << "synchroscope picture --language z" << QStringList{"zh"};
    QTest::newRow("a handout's language") << "synchroscope report --language f" << QStringList{"fr"};
}

void TestInstalledFiles::bashCompletesWhatTheProgramUnderstands()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    QStringList words = typed.split(u' ');
    words[0] = QStringLiteral(SYNCHROSCOPE_PROGRAM);
    QString array;
    for (const QString &word : words)
        array += QStringLiteral("'%1' ").arg(word);
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-c"),
                QStringLiteral("set -e; source %1; COMP_WORDS=(%2); COMP_CWORD=%3; _synchroscope || true; printf '%s\\n' \"${COMPREPLY[@]}\"")
                    .arg(QStringLiteral(RESOURCE_FOLDER "/completions/synchroscope.bash"), array)
                    .arg(words.size() - 1)});
    QVERIFY(bash.waitForFinished(20'000));
    const QByteArray said = bash.readAllStandardError();
    QVERIFY2(said.isEmpty(), said.constData());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), offered);
}

void TestInstalledFiles::theDesktopsFilesFitTogether()
{
    const QByteArray desktop = resource("org.synchroscope.Synchroscope.desktop");
    const QStringList type = allMatches(desktop, "^MimeType=(.*);$");
    QCOMPARE(type.size(), 1);
    QCOMPARE(allMatches(desktop, "^Icon=(.*)$"), QStringList{"org.synchroscope.Synchroscope"});
    QStringList declared, provided, launched;
    for (const char *name : {"org.synchroscope.Synchroscope.mime.xml", "org.synchroscope.Synchroscope.metainfo.xml"}) {
        QXmlStreamReader xml(resource(name));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"mime-type")
                declared << xml.attributes().value(QStringLiteral("type")).toString();
            else if (xml.name() == u"mediatype")
                provided << xml.readElementText();
            else if (xml.name() == u"launchable")
                launched << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    QCOMPARE(declared, type);
    QCOMPARE(provided, type);
    QCOMPARE(launched, QStringList{"org.synchroscope.Synchroscope.desktop"});
}

/// What the executables need by name; the list of components names the package that each comes from.
void TestInstalledFiles::everyLibraryThatIsLinkedIsNamed()
{
    const QByteArray list = resource("linked-with.md").toLower();
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(SYNCHROSCOPE_PROGRAM), QStringLiteral(WORKER_PROGRAM)});
    QVERIFY(readelf.waitForFinished(20'000));
    const QStringList needed = allMatches(readelf.readAllStandardOutput(), "NEEDED.*\\[lib([A-Za-z0-9+]+)");
    QVERIFY(needed.size() > 8);
    const QMap<QString, QByteArray> packages{{"m", "libc6"}, {"c", "libc6"}, {"stdc++", "libstdc++6"}, {"gcc", "libgcc-s1"},
                                             {"asan", "libc6"}, {"ubsan", "libc6"},
                                             // Qt Charts' own needs, where the linker drops nothing:
                                             {"Qt6OpenGLWidgets", "libqt6opengl6"}, {"GLX", "libqt6opengl6"},
                                             {"OpenGL", "libqt6opengl6"}, {"Qt6Charts", "libqt6charts6"}};
    for (const QString &library : needed) {
        const QByteArray name = packages.value(library, "lib" + library.toLower().toUtf8());
        QVERIFY2(list.contains(name), qPrintable(library));
    }
}

QTEST_GUILESS_MAIN(TestInstalledFiles)
#include "tst_installed_files.moc"
