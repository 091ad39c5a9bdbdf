// SPDX-License-Identifier: GPL-3.0-or-later
// The exported page in a real browser, played with keys alone. Built where there is a Chromium. With SYNCHROSCOPE_PICTURES
// set to a folder, what was seen stays there.
#include "app/cli/support/program.h"
#include "support/browser.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace synchroscope;

class TestPageInBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRunIsPlayedWithKeysAlone();
    void aComparisonIsPlayedWithKeysAlone();
    void itLooksRightInLightAndDark_data();
    void itLooksRightInLightAndDark();
    void aPhoneShowsEverythingInItsWidth_data();
    void aPhoneShowsEverythingInItsWidth();
    void whoAsksForContrastGetsIt();
    void whoAsksForNoMotionSeesNothingGlide();
    void atTheEndAllOfARunIsInView();
    void aLongRunOpensWithoutAThousandLines();
    void everyControlHasAName();
    void aHostileLessonRunsNothing();

private:
    QString page(const QString &name, const QStringList &options = {});
    QString text(const QString &id) { return m_browser->value("document.getElementById('" + id + "').textContent").toString(); }
    QImage see(const QString &name);

    Program m_program;
    std::unique_ptr<Browser> m_browser;
};

QString TestPageInBrowser::page(const QString &name, const QStringList &options)
{
    if (!QFile::exists(m_program.path(name))) {
        const Answer answer = m_program.ask(QStringList{"export", "--to", "html", "-o", name} + options);
        if (answer.status != 0)
            qWarning("%s", answer.described().constData());
    }
    return m_program.path(name);
}

QImage TestPageInBrowser::see(const QString &name)
{
    const QByteArray png = m_browser->picture();
    if (const QString folder = qEnvironmentVariable("SYNCHROSCOPE_PICTURES"); !folder.isEmpty()) {
        QFile file(folder + '/' + name + ".png");
        if (file.open(QIODevice::WriteOnly))
            file.write(png);
    }
    return QImage::fromData(png);
}

void TestPageInBrowser::initTestCase()
{
    m_browser = std::make_unique<Browser>();
    QCOMPARE(m_browser->complaint(), QString());
    QVERIFY(QFile::exists(page("one.html", {"fast-producer", "--speed", "4"})));
    QVERIFY(QFile::exists(page("modes.html", {"four-modes", "--view", "compare", "--speed", "4"})));
}

void TestPageInBrowser::aRunIsPlayedWithKeysAlone()
{
    Browser &browser = *m_browser;
    browser.open(page("one.html"), {1440, 900});
    QVERIFY(text("badge").startsWith("❚❚ PAUSED 0.0 s"));
    QVERIFY(text("sentence").startsWith("Space: play."));
    see("one-start");

    browser.press("Space");
    QTRY_VERIFY_WITH_TIMEOUT(text("badge").startsWith("▶ PLAYING") && !text("badge").endsWith(" 0.0 s"), 20000);
    browser.press("Space");
    QVERIFY(text("badge").startsWith("❚❚ PAUSED"));
    const double paused = browser.value("player.place.now").toDouble();

    // From stop to stop until the producer finds no room; the card, the queue and the caption agree.
    const auto noRoom = [this] { return text("board").contains("BLOCKEDno room for order"); };
    for (int i = 0; i < 200 && !text("board").contains("— FULL"); ++i)
        browser.press("ArrowRight", true);
    for (int i = 0; i < 50 && !noRoom(); ++i)
        browser.press("ArrowRight");
    QVERIFY2(noRoom(), qPrintable(text("board") + text("badge")));
    QVERIFY(text("board").contains("waiting to send: Producer with order"));
    QVERIFY(browser.value("player.place.now").toDouble() > paused);
    see("one-full");
    const int lines = browser.value("document.querySelectorAll('#lines li:not([hidden])').length").toInt();
    QVERIFY(lines > 10);
    QCOMPARE(browser.value("document.querySelectorAll('#lines [aria-current]').length").toInt(), 1);

    const int moment = browser.value("player.place.moment").toInt();
    browser.press("ArrowLeft");
    QCOMPARE(browser.value("player.place.moment").toInt(), moment - 1);
    browser.press("PageUp");
    QTRY_VERIFY(text("badge").startsWith("↶ REPLAY"));
    see("one-replay");
    browser.press("l");
    QCOMPARE(browser.value("player.place.moment").toInt(), moment);

    QVERIFY(!text("questions").contains("✓"));
    browser.press("End");
    QVERIFY(text("badge").startsWith("■ FINISHED"));
    QVERIFY(text("questions").contains("✓"));
    see("one-end");
    browser.press("Home");
    QCOMPARE(browser.value("player.place.moment").toInt(), 0);
    QCOMPARE(browser.errors(), QStringList());
}

void TestPageInBrowser::aComparisonIsPlayedWithKeysAlone()
{
    Browser &browser = *m_browser;
    browser.open(page("modes.html"), {1440, 900});
    QVERIFY(browser.value("player.place.compared").toBool());
    see("modes-start");
    browser.press("]");
    browser.press("]");
    browser.press("Space");
    QTRY_VERIFY_WITH_TIMEOUT(browser.value("player.place.now").toDouble() > 2e6, 30000);
    browser.press("Space");
    QVERIFY(text("sentence").contains("locked")); // who is, or that nobody is
    see("modes-middle");
    const double now = browser.value("player.place.now").toDouble();

    browser.press("3");
    QVERIFY(text("heading") == "Asynchronous send · synchronous receive");
    QVERIFY(!browser.value("player.place.compared").toBool());
    QCOMPARE(browser.value("player.place.now").toDouble(), now);
    see("modes-opened");
    browser.press("Escape");
    QVERIFY(browser.value("player.place.compared").toBool());

    browser.press("End");
    QVERIFY(text("badge").startsWith("■ FINISHED"));
    QVERIFY(text("sentence").size() > 20);
    QVERIFY(text("figures").contains("best"));
    see("modes-end");
    QCOMPARE(browser.errors(), QStringList());
}

void TestPageInBrowser::itLooksRightInLightAndDark_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one") << "one.html" << QSize(1440, 900);
    QTest::newRow("one, small") << "one.html" << QSize(1024, 768);
    QTest::newRow("modes") << "modes.html" << QSize(1440, 900);
    QTest::newRow("modes, small") << "modes.html" << QSize(1024, 768);
}

void TestPageInBrowser::itLooksRightInLightAndDark()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    Browser &browser = *m_browser;
    const auto lightness = [](const QImage &image) {
        return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
    };
    for (const bool dark : {false, true}) {
        browser.open(page(file), size, dark);
        browser.press("End");
        const QString name = QString("%1-%2-%3").arg(file.chopped(5)).arg(size.width()).arg(dark ? "dark" : "light");
        const QImage image = see(name);
        QCOMPARE(image.size(), size);
        QVERIFY(dark ? lightness(image) < 110 : lightness(image) > 150);
        // Nothing is wider or taller than the window, so nothing must be scrolled to.
        QVERIFY(browser.value("document.documentElement.scrollWidth <= innerWidth").toBool());
        QVERIFY(browser.value("document.documentElement.scrollHeight <= innerHeight").toBool());
        browser.press("t");
        if (dark) { // first comes high contrast
            QCOMPARE(browser.value("player.colours.page").toString(), QString("#000000"));
            browser.press("t");
        }
        QVERIFY(dark ? lightness(see(name + "-other")) > 150 : lightness(see(name + "-other")) < 110);
    }
}

void TestPageInBrowser::aPhoneShowsEverythingInItsWidth_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one") << "one.html";
    QTest::newRow("modes") << "modes.html";
}

void TestPageInBrowser::aPhoneShowsEverythingInItsWidth()
{
    QFETCH(QString, file);
    m_browser->open(page(file), {390, 844});
    m_browser->press("End");
    see(file.chopped(5) + "-phone");
    QVERIFY(m_browser->value("document.documentElement.scrollWidth <= innerWidth").toBool()); // only parts of it are pushed sideways
    QVERIFY(m_browser->value("document.getElementById('scrub').getBoundingClientRect().bottom <= innerHeight").toBool());
    if (file == "modes.html")
        m_browser->press("3");
    // The questions and the narration are there too, and the cards are wide enough for their words.
    QVERIFY(m_browser->value("document.getElementById('questions').getBoundingClientRect().height > 50").toBool());
    QVERIFY(m_browser->value("document.getElementById('lines').getBoundingClientRect().height > 50").toBool());
    QVERIFY(m_browser->value("[...document.querySelectorAll('.card')].every(card => card.clientWidth > 180)").toBool());
}

void TestPageInBrowser::whoAsksForContrastGetsIt()
{
    m_browser->open(page("one.html"), {1280, 800}, false, {{"prefers-contrast", "more"}});
    m_browser->press("End");
    see("one-contrast");
    QCOMPARE(m_browser->value("getComputedStyle(document.body).backgroundColor").toString(), QString("rgb(0, 0, 0)"));
    QCOMPARE(m_browser->value("player.colours.theme").toString(), QString("contrast"));
    QCOMPARE(text("theme"), QString("Light")); // and can have something else
    m_browser->press("t");
    QCOMPARE(m_browser->value("getComputedStyle(document.body).backgroundColor").toString(), QString("rgb(255, 255, 255)"));
}

void TestPageInBrowser::whoAsksForNoMotionSeesNothingGlide()
{
    Browser &browser = *m_browser;
    browser.open(page("one.html"), {1280, 800}, false, {{"prefers-reduced-motion", "reduce"}});
    const QString span = "player.place.run.span";
    browser.value("player.move(() => player.place.toTime(0.95 * " + span + "))");
    const double later = browser.value("player.axis.begin").toDouble();
    browser.value("player.move(() => player.place.toTime(1.05 * " + span + "))");
    QVERIFY(later > 0);
    QCOMPARE(browser.value("player.axis.begin").toDouble(), later); // the same page of the axis
    browser.open(page("one.html"), {1280, 800});
    browser.value("player.move(() => player.place.toTime(1.02 * " + span + "))");
    const double before = browser.value("player.axis.begin").toDouble();
    browser.value("player.move(() => player.place.toTime(1.05 * " + span + "))");
    QVERIFY(browser.value("player.axis.begin").toDouble() > before); // and otherwise it follows
}

void TestPageInBrowser::atTheEndAllOfARunIsInView()
{
    m_browser->open(page("one.html"), {1280, 800});
    QVERIFY(m_browser->value("player.place.run.end > player.place.run.span").toBool());
    m_browser->press("End");
    QCOMPARE(m_browser->value("player.axis.begin").toDouble(), 0.0);
    QVERIFY(m_browser->value("player.axis.length > player.place.run.end").toBool());
    m_browser->press("PageUp"); // and it stays so when the person looks back
    QCOMPARE(m_browser->value("player.axis.begin").toDouble(), 0.0);
}

void TestPageInBrowser::aLongRunOpensWithoutAThousandLines()
{
    const QByteArray many = "for i = 1, 900 do work(1) send('c', 'm' .. i) end";
    const QString lesson = m_program.write("long.toml", twoProcesses(many, patientReceiver));
    m_browser->open(page("long.html", {lesson, "--speed", "max"}), {1280, 800});
    QVERIFY(m_browser->value("player.place.run.narration.length").toInt() > 1500);
    m_browser->press("End");
    QVERIFY(m_browser->value("document.querySelectorAll('#lines li').length").toInt() < 1000);
    QCOMPARE(m_browser->value("document.querySelectorAll('#lines [aria-current]').length").toInt(), 1);
    QVERIFY(text("lines").contains("ends"));
    m_browser->press("Home");
    m_browser->press("ArrowRight");
    QVERIFY(text("lines").contains("starts")); // those of the beginning are there again
    QCOMPARE(m_browser->errors(), QStringList());
}

void TestPageInBrowser::everyControlHasAName()
{
    m_browser->open(page("modes.html"), {1440, 900});
    m_browser->press("1");
    const QString nameless = "[...document.querySelectorAll('button, input, canvas, section, aside, dialog')]"
                             ".filter(one => !one.closest('[hidden]') && !one.getAttribute('aria-label') && !(one.labels || []).length "
                             "&& !one.textContent.trim() && one.className !== 'hatch' && one.className !== 'edges')"
                             ".map(one => one.outerHTML)";
    QCOMPARE(m_browser->value(nameless).toArray(), QJsonArray());
    QCOMPARE(m_browser->value("document.getElementById('sentence').getAttribute('aria-live')").toString(), QString("polite"));
}

void TestPageInBrowser::aHostileLessonRunsNothing()
{
    const QByteArray hostile = "</script><script>window.broken=1</script><img src=x onerror=window.broken=1>";
    QByteArray lesson = twoProcesses("send('c', [[" + hostile + "]])", patientReceiver);
    lesson.replace(lesson.indexOf("title"), 5, "summary = '''" + hostile + "'''\ntitle");
    const QString file = m_program.write("hostile.toml", lesson);
    m_browser->open(page("hostile.html", {file}), {1440, 900});
    m_browser->press("End");
    QVERIFY(!m_browser->value("'broken' in window").toBool());
    QVERIFY(text("summary").contains("<script>window.broken=1</script>"));
    QVERIFY(text("lines").contains("onerror=window.broken=1"));
    QCOMPARE(m_browser->value("document.images.length").toInt(), 0);
    QCOMPARE(m_browser->errors(), QStringList());
}

QTEST_GUILESS_MAIN(TestPageInBrowser)
#include "tst_page_in_browser.moc"
