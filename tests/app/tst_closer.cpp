// SPDX-License-Identifier: GPL-3.0-or-later
// Looking closer: inside a message, and at the bytes below the notional machine.
#include "run/shared_memory.h"
#include "support/window_lessons.h"
#include "views/byte_text.h"
#include "window/kept_settings.h"
#include "window/main_window.h"

#include <QComboBox>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace synchroscope;

namespace {

/// From stop to stop, stepped, until it holds, or until nothing happens any more.
bool stepUntil(MainWindow &window, const std::function<bool()> &condition)
{
    for (int i = 0; i < 100 && !condition(); ++i) {
        QTest::keyClick(&window, i == 0 ? Qt::Key_Right : Qt::Key_PageDown); // from now on the pace is Step
        if (!QTest::qWaitFor([&] { return !window.session().moving(); }))
            return false;
        if (window.session().phase() == Phase::finished)
            break;
    }
    return condition();
}

std::size_t queued(const MainWindow &window)
{
    return const_cast<MainWindow &>(window).session().scene().state.channels[0].queue.size();
}

/// The queue of the lesson is full, and its sender sleeps for room.
bool fillTheQueue(MainWindow &window)
{
    return stepUntil(window, [&] {
        const Scene scene = window.session().scene();
        return scene.state.channels[0].queue.size() == 4 && !scene.state.channels[0].waitingToSend.empty();
    });
}

} // namespace

class TestCloser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit()); // nothing of the person's own is touched
    }

    void bytesThatAreNoTextStayVisible_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ascii");
        QTest::addColumn<QString>("hex");
        QTest::addRow("text") << QByteArray("order 7") << QStringLiteral("order 7") << QStringLiteral("order 7")
                              << QStringLiteral("6f 72 64 65 72 20 37");
        QTest::addRow("nothing") << QByteArray() << QString() << QString() << QString();
        QTest::addRow("zero and bell") << QByteArray("a\0\a", 3) << QStringLiteral("a\\x00\\x07")
                                       << QStringLiteral("a··") << QStringLiteral("61 00 07");
        QTest::addRow("not UTF-8") << QByteArray("\xFFz\xC3") << QStringLiteral("\\xffz\\xc3") << QStringLiteral("·z·")
                                   << QStringLiteral("ff 7a c3");
        QTest::addRow("UTF-8") << QByteArray("Zürich €😀") << QStringLiteral("Zürich €😀")
                               << QStringLiteral("Z··rich ·······")
                               << QStringLiteral("5a c3 bc 72 69 63 68 20 e2 82 ac f0 9f 98 80");
        QTest::addRow("too long a form") << QByteArray("\xC0\x80") << QStringLiteral("\\xc0\\x80")
                                         << QStringLiteral("··") << QStringLiteral("c0 80");
        QTest::addRow("a line's end") << QByteArray("a\nb") << QStringLiteral("a\\x0ab") << QStringLiteral("a·b")
                                      << QStringLiteral("61 0a 62");
    }
    void bytesThatAreNoTextStayVisible()
    {
        QFETCH(QByteArray, bytes);
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QTEST(visibleText(view), "text");
        QTEST(asciiColumn(view), "ascii");
        QTEST(hexColumn(view), "hex");
    }

    void theKeysGoFromMessageToMessageAndEscLeavesThem()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QTest::keyClicks(&window, QStringLiteral("."));
        QVERIFY(window.session().selectedMessage().none()); // none has been sent
        QVERIFY(!window.page().message()->isVisible());
        QVERIFY(fillTheQueue(window));
        QTest::keyClicks(&window, QStringLiteral(",")); // the newest
        const auto newest = static_cast<std::uint32_t>(window.session().scene().history.messages().size());
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, newest}));
        QVERIFY(window.page().message()->isVisible());
        QVERIFY2(window.page().message()->whereabouts().contains(QStringLiteral("no room")),
                 qPrintable(window.page().message()->whereabouts()));
        QTest::keyClicks(&window, QStringLiteral(","));
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, newest - 1}));
        QVERIFY2(window.page().message()->whereabouts().contains(QStringLiteral("behind 3 others")),
                 qPrintable(window.page().message()->whereabouts()));
        QCOMPARE(window.session().phase(), Phase::stepping); // nothing else has moved
        for (int i = 0; i < 20; ++i)
            QTest::keyClicks(&window, QStringLiteral(","));
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, 1}));
        QTest::keyClicks(&window, QStringLiteral("."));
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, 2}));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.session().selectedMessage().none());
        QVERIFY(!window.page().message()->isVisible());
    }

    void clicksOnSlotArrowAndLineSelectTheSameMessage()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QTest::keyClick(&window, Qt::Key_N);
        QVERIFY(fillTheQueue(window));
        // Its slot.
        auto *queue = window.page().stage()->findChild<QueueView *>();
        const QRectF frame = queue->frame();
        const std::uint32_t oldest = window.session().scene().state.channels[0].queue.front().number;
        bool found = false;
        for (double x = frame.left() + 4; x < frame.right() && !found; x += 8) {
            const QPointF place(x, frame.center().y());
            found = queue->messageAt(place) == oldest;
            if (found)
                QTest::mouseClick(queue, Qt::LeftButton, Qt::NoModifier, place.toPoint());
        }
        QVERIFY(found);
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, oldest}));
        QCOMPARE(window.session().phase(), Phase::stepping); // one looks inside, and stays where one is
        QVERIFY(queue->accessibleDescription().contains(QStringLiteral("selected")));
        emit queue->messageWanted(0, oldest); // once more: to its sending
        QCOMPARE(window.session().phase(), Phase::replay);
        QTest::keyClick(&window, Qt::Key_L);

        // Its line: also leads to the moment.
        window.session().selectMessage(-1, 0);
        auto *list = window.page().log()->findChild<QListView *>();
        int row = -1;
        for (int i = 0; i < list->model()->rowCount() && row < 0; ++i)
            if (list->model()->index(i, 0).data().toString().contains(QStringLiteral("puts order 2 ")))
                row = i;
        QVERIFY(row >= 0);
        list->scrollTo(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(row, 0)).center());
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, 2}));
        QVERIFY(list->model()->index(row, 0).data(Qt::FontRole).value<QFont>().bold());

        // Its arrow: from the sender's lane down.
        QTest::keyClick(&window, Qt::Key_L);
        TimelineView *timeline = window.page().timeline();
        const TimelineParts parts = timeline->plan().parts;
        const MessageLife *first = window.session().scene().history.message(0, 1);
        QVERIFY(first && first->taken >= 0);
        const QPointF tail(parts.axis.toX(first->entered), parts.lanes[0].bottom());
        const QPointF head(parts.axis.toX(first->taken), parts.lanes[1].top());
        QTest::mouseClick(timeline, Qt::LeftButton, Qt::NoModifier, ((tail + head) / 2).toPoint());
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, 1}));
    }

    void theLifeLeadsToItsMomentsByKeyboardToo()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QVERIFY(fillTheQueue(window));
        window.session().selectMessage(0, 1);
        auto *life = window.page().message()->findChild<QListView *>();
        QVERIFY(life->model()->rowCount() >= 4);
        QVERIFY(life->focusPolicy() & Qt::TabFocus);
        life->setFocus();
        life->setCurrentIndex(life->model()->index(0, 0));
        QTest::keyClick(life, Qt::Key_Return);
        QCOMPARE(window.session().phase(), Phase::replay);
        const Scene scene = window.session().scene();
        const RecordedEvent &shown = scene.recording.events()[scene.state.eventsApplied - 1];
        QCOMPARE(static_cast<int>(shown.event.kind), static_cast<int>(EventKind::sendCalled));
        QCOMPARE(shown.event.message, 1U);
        QVERIFY(window.page().message()->whereabouts().contains(QStringLiteral("holds it")));
    }

    void theByteInWhichMessagesDifferIsShown()
    {
        Lessons some = shippedLessons({"fast-producer"});
        std::string &program = some.list.front().processes[0].program;
        const std::size_t text = program.find("\"order \"");
        QVERIFY(text != std::string::npos);
        program.replace(text, 8, "\"the customer's order no. \"");
        MainWindow window(std::move(some), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QTest::keyClick(&window, Qt::Key_M);
        const MemoryView *memory = window.page().memory();
        QVERIFY(fillTheQueue(window));
        QTRY_VERIFY(memory->content().wasRead);
        QSet<QString> bytes;
        for (const MemoryContent::SlotRow &row : memory->content().slotRows) {
            bytes.insert(row.hex.text);
            QVERIFY2(row.owner.text.isEmpty(), qPrintable(row.owner.text));
        }
        QCOMPARE(bytes.size(), 4);
    }

    void theSwitchOfLevelsCoversNothing()
    {
        MainWindow window(shippedLessons({"face-to-face"}), ThemeChoice::light);
        window.resize(1024, 768);
        window.show();
        QTest::keyClick(&window, Qt::Key_M);
        QTest::keyClick(&window, Qt::Key_W);
        QVERIFY(window.page().why()->isVisible());
        MemoryView *memory = window.page().memory();
        const auto place = [&](const QWidget *widget) {
            return QRect(widget->mapTo(&window, QPoint()), widget->size());
        };
        QRect levels;
        for (QToolButton *button : window.page().findChildren<QToolButton *>())
            if (button->text() == QStringLiteral("Linux") && button->isCheckable())
                levels = place(button->parentWidget());
        QVERIFY(!levels.isEmpty());
        for (const QWidget *widget : {static_cast<QWidget *>(memory->findChild<QComboBox *>()),
                                      static_cast<QWidget *>(memory->findChild<QToolButton *>())}) {
            QVERIFY(widget->isVisible());
            QVERIFY(!place(widget).intersects(levels));
        }
    }

    void theBytesOfAFullQueueAreReadAndInAReplayWorkedOut()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QTest::keyClick(&window, Qt::Key_M);
        MemoryView *memory = window.page().memory();
        QVERIFY(memory->isVisible());
        QVERIFY(!window.page().stage()->isVisible()); // never both
        QVERIFY(fillTheQueue(window));
        QTRY_VERIFY(memory->content().wasRead);
        const auto full = [&] {
            return std::count_if(memory->content().slotRows.begin(), memory->content().slotRows.end(),
                                 [](const auto &row) { return row.message != 0; });
        };
        QTRY_COMPARE(full(), 4);
        for (const MemoryContent::SlotRow &row : memory->content().slotRows) {
            QCOMPARE(row.state.text, QStringLiteral("queued"));
            QVERIFY2(row.text.text.startsWith(QStringLiteral("order ")), qPrintable(row.text.text));
        }
        const auto &words = memory->content().words;
        const auto word = std::find_if(words.begin(), words.end(), [](const auto &w) {
            return w.name == QStringLiteral("orders.not_full[Producer]");
        });
        QVERIFY(word != words.end());
        QCOMPARE(word->value.text, QStringLiteral("waiting (1)"));
        QCOMPARE(word->sleeper, QStringLiteral("Producer sleeps"));
        QVERIFY(memory->accessibleDescription().contains(QStringLiteral("orders.not_full[Producer] = waiting (1)")));
        const MemoryContent read = memory->content();

        // A click on a slot's row selects its message.
        memory->grab();
        QCOMPARE(memory->rows().size(), std::size_t{4});
        QTest::mouseClick(memory, Qt::LeftButton, Qt::NoModifier, memory->rows()[1].place.center().toPoint());
        QCOMPARE(window.session().selectedMessage(), (MessageId{0, memory->rows()[1].message}));
        QTest::keyClick(&window, Qt::Key_Escape);

        // In the past it is said that nothing was read; and what has been put last is marked.
        for (int i = 0; i < 20 && queued(window) == 4; ++i)
            QTest::keyClick(&window, Qt::Key_Left);
        QCOMPARE(queued(window), std::size_t{3});
        QTest::keyClick(&window, Qt::Key_Right); // the last one is put
        QCOMPARE(queued(window), std::size_t{4});
        QCOMPARE(window.session().phase(), Phase::replay);
        QVERIFY(!memory->content().wasRead);
        QVERIFY(memory->content().source.contains(QStringLiteral("not read")));
        const auto &rows = memory->content().slotRows;
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.number.changed; }), 1);
        QVERIFY(std::any_of(memory->content().counters.begin(), memory->content().counters.end(), [](const auto &c) {
            return c.changed && c.text.startsWith(QStringLiteral("put "));
        }));
        // And back at the newest moment it is what was read.
        QTest::keyClick(&window, Qt::Key_L);
        QTRY_VERIFY(memory->content().wasRead);
        for (std::size_t i = 0; i < read.slotRows.size(); ++i)
            QCOMPARE(memory->content().slotRows[i].number.text, read.slotRows[i].number.text);

        QTest::keyClick(&window, Qt::Key_M);
        QVERIFY(!memory->isVisible());
        QVERIFY(window.page().stage()->isVisible());
        QVERIFY(window.session().scene().memory == nullptr);
        QCOMPARE(queued(window), std::size_t{4});
    }

    void liveTheBytesAreReadWhileItRuns()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.show();
        QTest::keyClick(&window, Qt::Key_M);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(window.session().scene().history.messages().size() >= 2);
        const Scene scene = window.session().scene();
        QVERIFY(scene.memory && scene.memory->wasRead);
        QVERIFY(scene.memory->at > 0);
    }

    void everyByteHasARowAndCanBeReachedByKeyboard()
    {
        MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        QTest::keyClick(&window, Qt::Key_M);
        MemoryView *memory = window.page().memory();
        auto *all = memory->findChild<QToolButton *>();
        auto *table = memory->findChild<QTableView *>();
        QVERIFY(all->focusPolicy() & Qt::TabFocus);
        QVERIFY(!all->accessibleName().isEmpty() && !table->accessibleName().isEmpty());
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(table->isVisible());
        QVERIFY(table->focusPolicy() & Qt::TabFocus);
        const QAbstractItemModel *model = table->model();
        QVERIFY(model->rowCount() > 60);
        qulonglong bytes = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            bytes += model->index(row, ByteTableModel::Size).data().toULongLong();
        const ChannelEntry entry = channelEntry(window.session().lesson().channels[0]);
        QCOMPARE(bytes, static_cast<qulonglong>(ChannelParts::bytesFor(entry, 2)));
    }

    void theLevelIsRemembered()
    {
        {
            MainWindow window(shippedLessons({"fast-producer"}), ThemeChoice::light);
            window.remember();
            QCOMPARE(window.page().level(), Level::machine);
            QTest::keyClick(&window, Qt::Key_M);
        }
        MainWindow again(shippedLessons({"fast-producer"}), ThemeChoice::light);
        again.remember();
        QCOMPARE(again.page().level(), Level::system);
        QTest::keyClick(&again, Qt::Key_M);
    }

    void theWindowBeginsWhereItWasLeft()
    {
        {
            MainWindow window(shippedLessons({"fast-producer", "polling"}), ThemeChoice::light);
            window.remember();
            window.show();
            window.setGeometry(40, 50, 900, 620);
            window.openLesson(1);
            window.setTheme(ThemeChoice::contrast);
            window.close();
        }
        QVERIFY(QString::fromStdString(keptLesson()).endsWith("/polling.toml"));
        MainWindow again(shippedLessons({"polling"}), ThemeChoice::desktop);
        again.remember();
        QCOMPARE(again.size(), QSize(900, 620));
        QCOMPARE(keptTheme(), std::optional(ThemeChoice::contrast));
        QCOMPARE(again.palette().color(QPalette::WindowText), Theme::highContrast().ink);
    }

    void asManyLooksAsThereAreBeforeItIsShown()
    {
        MainWindow window(shippedLessons({"polling"}), ThemeChoice::light);
        for (const ThemeChoice theme : {ThemeChoice::dark, ThemeChoice::light, ThemeChoice::contrast})
            window.setTheme(theme);
        QCOMPARE(window.palette().color(QPalette::WindowText), Theme::highContrast().ink);
    }

    void aLessonThatIsGoneIsNotOpenedAgain()
    {
        QTemporaryDir folder;
        Scenario own;
        own.identifier = "mine";
        own.file = folder.filePath("mine.toml").toStdString();
        keepLesson(own);
        QCOMPARE(keptLesson(), std::string());
        QVERIFY(QFile::copy(SCENARIO_FOLDER "/polling.toml", QString::fromStdString(own.file)));
        QCOMPARE(keptLesson(), own.file);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestCloser)
#include "tst_closer.moc"
