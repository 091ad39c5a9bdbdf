// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told: the tree of every page, walked as it walks it.
#include "support/window_lessons.h"
#include "terms/terms_page.h"
#include "window/main_window.h"

#include <QAccessible>
#include <QTest>

#include <functional>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"fast-producer", "polling"}); }

/// Whatever can be operated or says something of its own.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Dialog:
    case QAccessible::PageTab: return true;
    default: return false;
    }
}

/// Everything that is visible, with the path that leads to it.
void walk(QAccessibleInterface *one, const QString &path,
          const std::function<void(QAccessibleInterface &, const QString &)> &visit, int depth = 0)
{
    if (!one || !one->isValid() || one->state().invisible || depth > 40)
        return;
    const QString name = one->text(QAccessible::Name);
    const QString here = path + u'/'
                         + (one->object() ? QString::fromLatin1(one->object()->metaObject()->className())
                                          : QString::number(one->role()))
                         + (name.isEmpty() ? QString() : QStringLiteral("[%1]").arg(name));
    visit(*one, here);
    // The cells of a table have the table's own headers; hundreds of rows are walked by its test.
    if (one->role() == QAccessible::Table || one->role() == QAccessible::List)
        return;
    for (int i = 0; i < one->childCount(); ++i)
        walk(one->child(i), here, visit, depth + 1);
}

bool isInAComposite(const QAccessibleInterface &one)
{
    const auto *widget = qobject_cast<QWidget *>(one.object());
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || parent->inherits("QTabBar"));
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatCanBeOperatedHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"lesson", "lesson with all panels", "Linux level", "compare", "full speed", "whose", "glossary",
                                 "guide", "explore", "workshop", "keys"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everythingThatCanBeOperatedHasAName()
    {
        QFETCH(QString, page);
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(0);
        QWidget *root = &window;
        if (page == "lesson with all panels") {
            for (const Qt::Key key : {Qt::Key_W, Qt::Key_N, Qt::Key_G})
                QTest::keyClick(&window, key);
        } else if (page == "Linux level") {
            window.setLevel(Level::system);
        } else if (page == "compare") {
            window.showCompare();
            QTest::keyClick(&window, Qt::Key_M);
        } else if (page == "full speed") {
            window.showFullSpeed();
        } else if (page == "whose" || page == "glossary" || page == "guide") {
            window.showTerms(page == "whose" ? TermsPart::whose : page == "glossary" ? TermsPart::glossary : TermsPart::guide);
        } else if (page == "explore") {
            root = &window.explorePanel();
            root->show();
        } else if (page == "workshop") {
            window.setWorkshopShown(true);
        } else if (page == "keys") {
            QTest::keyClick(&window, Qt::Key_Question, Qt::ShiftModifier);
        }
        int seen = 0;
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(root), page, [&](QAccessibleInterface &one, const QString &path) {
            const auto *widget = qobject_cast<QWidget *>(one.object());
            const bool reached = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if ((!needsName(one.role()) && !reached) || isInAComposite(one))
                return;
            ++seen;
            if (one.text(QAccessible::Name).trimmed().isEmpty())
                nameless << path + QStringLiteral(" role %1").arg(one.role());
        });
        QVERIFY2(seen >= 5, qPrintable(QString::number(seen)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }

    void theTimelineSaysItsLanesInWords()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(1440, 900);
        window.show();
        window.openLesson(0);
        window.session().setPace({PaceKind::step});
        TimelineView *view = window.page().timeline();
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(view);
        QVERIFY(timeline);
        QCOMPARE(timeline->text(QAccessible::Name), QStringLiteral("Timeline"));
        const auto row = [timeline](const QString &name) -> QAccessibleInterface * {
            for (int i = 0; i < timeline->childCount(); ++i) {
                if (timeline->child(i) && timeline->child(i)->text(QAccessible::Name) == name)
                    return timeline->child(i);
            }
            return nullptr;
        };
        QAccessibleInterface *consumer = row(QStringLiteral("Consumer"));
        QVERIFY(consumer && row(QStringLiteral("Producer")) && row(QStringLiteral("Messages in orders")));
        QVERIFY(timeline->child(timeline->indexOfChild(consumer)) == consumer);
        QVERIFY(consumer->parent() == timeline);
        const auto saysThatItIsBlocked = [&] {
            QTest::keyClick(&window, Qt::Key_Right);
            return consumer->text(QAccessible::Value).startsWith(QStringLiteral("BLOCKED: no message since"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysThatItIsBlocked(), 20'000);
        QCOMPARE(row(QStringLiteral("Messages in orders"))->text(QAccessible::Value), QStringLiteral("0 of 4"));
        // At the place where it is drawn.
        const QRect there = consumer->rect();
        QVERIFY(!there.isEmpty());
        QVERIFY(timeline->childAt(there.center().x(), there.center().y()) == consumer);
        // The lane moves back with the picture.
        QTest::keyClick(&window, Qt::Key_Home);
        QTRY_VERIFY(!consumer->text(QAccessible::Value).startsWith(QStringLiteral("BLOCKED")));
    }

    void theCaptionSaysWhatItShows()
    {
        MainWindow window(lessons(), ThemeChoice::light);
        window.show();
        window.openLesson(0);
        window.session().setPace({PaceKind::step});
        const QAccessibleInterface *caption = QAccessible::queryAccessibleInterface(window.page().caption());
        const auto saysThatSomebodySleeps = [&] {
            QTest::keyClick(&window, Qt::Key_Right);
            return caption->text(QAccessible::Description).contains(QStringLiteral("Consumer is blocked"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysThatSomebodySleeps(), 20'000);
        QCOMPARE(caption->text(QAccessible::Description), window.page().caption()->text());
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
