// SPDX-License-Identifier: GPL-3.0-or-later
// Words that explain themselves: the glossary, what is told where the pointer rests, and the Terms page.
#include "analysis/run_figures.h"
#include "charts/chart_panel.h"
#include "compare/figures_table.h"
#include "style/state_style.h"
#include "support/window_lessons.h"
#include "terms/hover.h"
#include "terms/state_terms.h"
#include "terms/terms_page.h"
#include "views/byte_table.h"
#include "views/card_view.h"
#include "views/legend_terms.h"
#include "views/process_table.h"
#include "window/keys_sheet.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <set>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"two-worlds", "four-modes", "rendezvous", "fast-producer", "fast-consumer", "polling"}); }

/// The tooltip holds the meaning of the term, as the glossary has it.
bool explains(const QString &tip, const char *term)
{
    const Term *known = termFor(QLatin1String(term));
    return known && tip.contains(meaningOf(*known).toHtmlEscaped());
}

/// By its accessible name, or a button by its text.
QWidget *named(const QWidget &page, const QString &accessibleName)
{
    for (QWidget *one : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(one);
        if (one->accessibleName() == accessibleName || (button && button->text() == accessibleName))
            return one;
    }
    return nullptr;
}

LegendContents everything()
{
    LegendContents all;
    all.activities.assign(allActivities.begin(), allActivities.end());
    all.emptyPolls = all.messages = all.wakeUps = all.lost = all.slivers = true;
    all.evidence = {Evidence::confirmed, Evidence::unknown, Evidence::contradicted, Evidence::wokenFirst};
    return all;
}

} // namespace

class TestTerms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void theGlossaryNamesEveryTermOnceAndInOrder()
    {
        std::set<QString> names;
        QString before;
        for (const Term &term : glossary()) {
            const QString word = wordOf(term);
            QVERIFY2(before.compare(word, Qt::CaseInsensitive) < 0, qPrintable(word));
            before = word;
            for (const QString &name : QStringList{word} + shownAs(term))
                QVERIFY2(names.insert(name.toLower()).second || name.toLower() == word.toLower(), qPrintable(name));
            QVERIFY2(meaningOf(term).size() > 20 && meaningOf(term).endsWith(u'.'), qPrintable(word));
        }
        for (const char *word : {"message", "channel", "sender", "receiver", "blocked", "awaiting receipt", "queue full",
                                 "queue empty", "wake-up", "empty poll", "capacity", "depth", "deadlock", "livelock",
                                 "starvation", "evidence tier", "futex word", "gate", "stepped", "receipt", "mode"})
            QVERIFY2(termFor(QLatin1String(word)), word);
    }

    void whatStandsInTheWindowIsFound()
    {
        for (const Activity activity : allActivities)
            QVERIFY2(termFor(legendText(styleFor(activity))), qPrintable(legendText(styleFor(activity))));
        for (const StateStyle *style : {&wokenStyle(), &emptyPollStyle()})
            QVERIFY2(termFor(legendText(*style)), qPrintable(legendText(*style)));
        for (const Evidence evidence : everything().evidence)
            QVERIFY2(termFor(legendText(evidence)), qPrintable(legendText(evidence)));
        for (const FigureColumn &column : figureColumns())
            QVERIFY2(termFor(QLatin1String(column.heading)), column.heading);
        QCOMPARE(termFor(QStringLiteral("blocked: no\nroom")), termFor(QStringLiteral("queue full")));
        QVERIFY(!termFor(QStringLiteral("no such word")));
    }

    void aNameIsExplainedByTheTermsWithinIt()
    {
        const auto found = termsIn(QStringLiteral("Other work between two looks, for each message (ms)"));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(wordOf(*found[0]), QStringLiteral("other work")); // and not "work" once more
        QCOMPARE(wordOf(*found[1]), QStringLiteral("message"));
        QVERIFY(termsIn(QStringLiteral("Cooking time (ms)")).empty());
        QVERIFY(termsIn(QStringLiteral("rework")).empty()); // whole words only
    }

    void aSearchLeavesWhatSpeaksOfIt()
    {
        GlossaryView view(lookFor(ThemeChoice::light, {}));
        QVERIFY(view.text().contains(QStringLiteral("acknowledgement")) && view.text().contains(QStringLiteral("working")));
        view.search()->setText(QStringLiteral("circle"));
        QVERIFY(view.text().startsWith(QStringLiteral("deadlock")));
        QVERIFY(!view.text().contains(QStringLiteral("acknowledgement")));
        view.search()->setText(QStringLiteral("mailbox")); // as it is called elsewhere
        QVERIFY(view.text().contains(QStringLiteral("channel · mailbox")));
        view.search()->setText(QStringLiteral("zebra"));
        QVERIFY(view.text().contains(QStringLiteral("No term")));
    }

    /// Page, control, term; one window for all of them.
    void namedControlsExplainThemselves()
    {
        struct Row
        {
            int page;
            const char *control, *term;
        };
        const Row rows[] = {
            {0, "Synchronous send", "synchronous send"},
            {0, "Asynchronous send", "asynchronous send"},
            {0, "Synchronous receive", "synchronous receive"},
            {0, "Asynchronous receive", "asynchronous receive"},
            {0, "Room for how many messages", "capacity"},
            {0, "What a send does when the queue is full", "when full"},
            {0, "On to the next stop (Page Down). What is a stop: S", "checkpoint"},
            {0, "Pace: one step each time", "stepped"},
            {0, "Pace: the processes run freely", "live"},
            {0, "Pace: as fast as the machine can, a new run", "full speed"},
            {0, "The notional machine: processes, mailboxes, messages (M)", "notional machine"},
            {0, "What Linux says of Sender", "evidence"},
            {0, "Stop Sender", "stopped"},
            {0, "Work on each message (ms)", "message"},
            {1, "Pace: one step each time", "stepped"},
            {1, "Pace: steps on a timer", "slow"},
            {2, "How many processes send", "sender"},
            {2, "How many processes receive", "receiver"},
            {2, "Room for how many messages", "capacity"},
            {2, "What a send does when the queue is full", "when full"},
            {2, "Synchronous send, asynchronous receive", "asynchronous receive"},
            {3, "Find an order that goes wrong", "adversary"},
            {3, "Run it 50 times", "seed"},
        };
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(1);
        QWidget *pages[] = {&window.page(), &window.comparePage(), &window.fullSpeedPage(), &window.explorePanel()};
        for (const Row &row : rows) {
            const QWidget *found = named(*pages[row.page], QString::fromUtf8(row.control));
            QVERIFY2(found, row.control);
            QVERIFY2(explains(found->toolTip(), row.term), qPrintable(found->toolTip()));
        }
        const QString tier = QStringLiteral("What Linux tells here: tier %1 of 2")
                                 .arg(window.session().scene().recording.evidenceTier);
        const QWidget *badge = named(window.page(), tier);
        QVERIFY2(badge && explains(badge->toolTip(), "evidence tier"), qPrintable(tier));
    }

    void whatIsExplainedIsExplainedByTheGlossary()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.showTerms(TermsPart::whose);
        QVERIFY(window.fullSpeedPage().isHidden()); // but made
        QVERIFY(window.explorePanel().isHidden());
        int explained = 0;
        for (const QWidget *one : window.findChildren<QWidget *>()) {
            const QByteArray term = one->property("term").toString().toUtf8();
            if (term.isEmpty())
                continue;
            QVERIFY2(explains(one->toolTip(), term.constData()), term.constData());
            QVERIFY(!one->accessibleDescription().isEmpty() || qobject_cast<const CardView *>(one->parentWidget()));
            ++explained;
        }
        QVERIFY2(explained >= 30, qPrintable(QString::number(explained)));
    }

    void everyFigureOfTheTableIsExplained()
    {
        FiguresTable table(lookFor(ThemeChoice::light, {}));
        Comparison comparison;
        comparison.variants.resize(2);
        table.setComparison(comparison);
        QVERIFY(table.rowCount() > 10);
        for (int row = 0; row < table.rowCount(); ++row) {
            const QTableWidgetItem *head = table.verticalHeaderItem(row);
            const Term *term = termFor(head->text());
            QVERIFY2(term && head->toolTip().contains(meaningOf(*term).toHtmlEscaped()), qPrintable(head->text()));
        }
    }

    void theTablesOfTheStageExplainTheirHeads()
    {
        const ProcessTableModel processes;
        const ByteTableModel bytes;
        const auto tip = [](const QAbstractTableModel &model, int column) {
            return model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        for (const QAbstractTableModel *model : {static_cast<const QAbstractTableModel *>(&processes),
                                                 static_cast<const QAbstractTableModel *>(&bytes)}) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY2(tip(*model, column).size() > 20,
                         qPrintable(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        }
        QVERIFY(explains(tip(processes, ProcessTableModel::Name), "process"));
        QVERIFY(explains(tip(processes, ProcessTableModel::State), "state"));
        QVERIFY(explains(tip(processes, ProcessTableModel::Known), "evidence"));
        QVERIFY(explains(tip(processes, ProcessTableModel::Polls), "empty poll"));
        QVERIFY(explains(tip(bytes, ByteTableModel::Offset), "shared memory"));
    }

    void theChartsExplainTheirTitles()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(3);
        QTest::keyClick(&window, Qt::Key_G);
        int charts = 0;
        for (ChartPanel *one : window.page().findChildren<ChartPanel *>()) {
            const QString title = one->chart()->title();
            QVERIFY2(!hoverTextFor(title).isEmpty(), qPrintable(title));
            if (!one->isVisible())
                continue;
            const QPoint place(one->viewport()->width() / 2, 4);
            QHelpEvent help(QEvent::ToolTip, place, one->viewport()->mapToGlobal(place));
            QApplication::sendEvent(one->viewport(), &help);
            QCOMPARE(QToolTip::text(), hoverTextFor(title));
            ++charts;
        }
        QVERIFY(charts > 0);
        window.showCompare();
        for (ChartPanel *one : window.comparePage().findChildren<ChartPanel *>())
            QVERIFY2(!hoverTextFor(one->chart()->title()).isEmpty(), qPrintable(one->chart()->title()));
    }

    void everyEntryOfTheLegendIsExplained()
    {
        const Look look = lookFor(ThemeChoice::light, {});
        const QRectF area(10, 10, 600, legendHeight(look, 600, everything()));
        std::set<QString> told;
        for (double y = area.top() + 2; y < area.bottom(); y += 12) {
            for (double x = area.left(); x < area.right(); x += 15)
                told.insert(legendHoverText(look, area, everything(), {x, y}));
        }
        told.erase(QString());
        const auto entries = everything().activities.size() + 5 + everything().evidence.size();
        QCOMPARE(told.size(), entries);
        QCOMPARE(legendHoverText(look, area, everything(), {0, 0}), QString());
    }

    void aWaitOnTheTimelineAndItsCardSayWhatItIs()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(3); // a producer meets a full queue
        window.session().setPace({PaceKind::step, 2, 2, Grain::event});
        window.session().setStops(only(StopKind::blocked));
        const auto full = [&] {
            return window.session().scene().state.processes[0].activity == Activity::blockedFull;
        };
        for (int stop = 0; stop < 4 && !full(); ++stop) {
            const std::size_t before = window.session().scene().recording.events().size();
            QTest::keyClick(&window, Qt::Key_PageDown);
            QTRY_VERIFY(window.session().scene().recording.events().size() > before);
            QTRY_VERIFY(!window.session().moving());
        }
        QTRY_VERIFY(full());
        std::set<QString> told;
        const TimelineView &timeline = *window.page().timeline();
        for (int y = 0; y < timeline.height(); y += 8) {
            for (int x = 0; x < timeline.width(); x += 25)
                told.insert(timeline.hoverTextAt(QPointF(x, y)));
        }
        QVERIFY(told.contains(stateHoverText(Activity::working)));
        QVERIFY(told.contains(stateHoverText(Activity::blockedEmpty)));
        QVERIFY(told.contains(hoverText({}, QStringLiteral("wake-up"))));
        bool onCard = false;
        for (const CardView *card : window.page().stage()->findChildren<CardView *>())
            onCard = onCard || explains(card->toolTip(), "queue full");
        QVERIFY(onCard);
    }

    void theTermsAreOneKeyAwayAndLeadBack()
    {
        MainWindow window(lessons(), ThemeChoice::dark);
        window.resize(1024, 768);
        window.show();
        QVERIFY(!window.termsPage()); // costs nothing before
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(window.termsPage() && window.termsPage()->isVisible());
        for (const auto &[key, part] : {std::pair{Qt::Key_2, TermsPart::glossary}, {Qt::Key_1, TermsPart::whose},
                                        {Qt::Key_3, TermsPart::guide}, {Qt::Key_4, TermsPart::answers}, {Qt::Key_5, TermsPart::userGuide}}) {
            window.termsPage()->showPart(TermsPart::whose);
            QTest::keyClick(window.termsPage()->whose()->table(), key); // the table keeps no digit for itself
            QCOMPARE(int(window.termsPage()->part()), int(part));
        }
        QVERIFY(window.termsPage()->guide()->toPlainText().contains(QStringLiteral("Whose synchronous?")));
        QVERIFY(!window.termsPage()->guide()->toPlainText().contains(QStringLiteral("the same three; the send"))); // apart
        QVERIFY(window.termsPage()->answers()->toPlainText().contains(QStringLiteral("the same three; the send")));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.page().isVisible());
        window.showCompare();
        QTest::keyClick(&window, Qt::Key_F1);
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(window.comparePage().isVisible());
        for (const KeyList &keys : {lessonKeys(), compareKeys(), fullSpeedKeys()})
            QVERIFY(std::any_of(keys.begin(), keys.end(), [](const auto &one) { return one.first == QStringLiteral("F1"); }));
    }

    void theTableFitsASmallScreen()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1024, 768);
        window.show();
        window.showTerms(TermsPart::whose);
        QTableWidget *table = window.termsPage()->whose()->table();
        // It may be scrolled down, but nothing in it is cut.
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const auto needed = [table](int row) {
            const QHeaderView *heads = table->verticalHeader();
            return QFontMetrics(heads->font())
                .boundingRect(QRect(0, 0, heads->width(), 10'000), Qt::TextWordWrap, table->verticalHeaderItem(row)->text())
                .height();
        };
        for (int row = 0; row < table->rowCount(); ++row)
            QTRY_VERIFY(table->rowHeight(row) >= needed(row));
        QVERIFY(window.width() <= 1024 && window.height() <= 768);
    }

    void everyWordOpensItsLessonSetJustSo()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        for (std::size_t row = 0; row < callWaits().size(); ++row) {
            const CallWait &wait = callWaits()[row];
            window.showTerms(TermsPart::whose);
            WhoseView &whose = *window.termsPage()->whose();
            for (std::size_t book = 0; book < textbooks().size(); ++book) {
                whose.choose(row, book);
                const QString told = whose.told().remove(QChar(0x200c)); // in Go's <-, against a ligature
                QVERIFY(told.contains(QString::fromUtf8(bookTerm(row, book).meaning)));
                QVERIFY(told.contains(QString::fromUtf8(textbooks()[book].words)));
                QVERIFY(whose.told().contains(QStringLiteral("room for %1").arg(wait.capacity)));
            }
            QTest::keyClick(whose.table(), Qt::Key_Return);
            QVERIFY2(window.page().isVisible(), wait.until);
            const Session &session = window.session();
            QCOMPARE(session.lesson().identifier, std::string(wait.lesson));
            QCOMPARE(session.settings().mode.number(), wait.mode.number());
            QCOMPARE(session.capacity(), wait.capacity);
            QCOMPARE(int(session.whenFull()), int(wait.whenFull));
            QCOMPARE(session.phase(), Phase::ready);
            QVERIFY(session.pastRuns().empty()); // one new run, and no trace of how it was set
        }
    }

    void aLinkOfTheGuideOpensItsLesson()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.showTerms(TermsPart::guide);
        GuideView &guide = *window.termsPage()->guide();
        emit guide.anchorClicked(QUrl(QStringLiteral("lab-answers.md")));
        QCOMPARE(int(window.termsPage()->part()), int(TermsPart::answers));
        emit guide.anchorClicked(QUrl(QStringLiteral("https://example.org/")));
        QVERIFY(window.termsPage()->isVisible());
        emit guide.anchorClicked(QUrl(QStringLiteral("../scenarios/rendezvous.toml")));
        QVERIFY(window.page().isVisible());
        QCOMPARE(window.session().lesson().identifier, std::string("rendezvous"));
    }
};

QTEST_MAIN(TestTerms)
#include "tst_terms.moc"
