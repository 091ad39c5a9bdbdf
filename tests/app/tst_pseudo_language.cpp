// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in a language that marks each of its texts and makes it a third longer: what goes past the translation is
// seen, and what is cut.
#include "support/painted_texts.h"
#include "support/pseudo_language.h"
#include "support/window_lessons.h"
#include "terms/terms_page.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QStyleOption>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace synchroscope;

namespace {

Lessons lessons() { return shippedLessons({"fast-producer", "polling"}); }

/// What stays as it is in every language: names of processes, channels and variables, text of programs, units, keys, languages
/// as they call themselves, words of the command line or of Linux that are shown as such, and on the Linux level the fields of
/// shared memory as the program's own code calls them.
bool staysAsItIs(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression names(
        QStringLiteral("Producer|Consumer|Sender|Receiver|Buffer|orders|mailbox|channel|Synchroscope|English|Deutsch|Français|简体中文|Language|"
                       "\\b(pid|ms|µs|s|max|Max|work|other_work|send|receive|cook|Shift|Ctrl|Alt|Home|End|Page|Up|Down|Esc|Space|"
                       "Enter|Linux|futex|FUTEX_WAIT|control\\.gate|gate|toml|not_full|not_empty|receipt|idle|written|taken|seen|recorded|put|[A-Za-z]\\d*)\\b"));
    text.remove(tags).remove(names);
    return !text.contains(QRegularExpression(QStringLiteral("\\p{L}{2}")));
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

bool isOfAProgram(const QWidget &widget) { return widget.inherits("QPlainTextEdit") || widget.inherits("QTextEdit"); }

/// All that a widget says, by what it says it.
QStringList textsOf(const QWidget &widget)
{
    QStringList all{widget.toolTip(), widget.accessibleName()};
    if (!widget.inherits("synchroscope::MemoryView")) // it says fields as the program's own code calls them
        all << widget.accessibleDescription();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        all << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        all << button->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            all << tabs->tabText(i);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            all << combo->itemText(i);
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        all << field->placeholderText();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            all << header->model()->headerData(i, header->orientation()).toString();
    }
    for (const QAction *action : widget.actions()) {
        if (!action->isSeparator() && action->isVisible())
            all << action->text();
    }
    return all;
}

QString pathOf(const QWidget &widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (QString::fromLatin1(parent->metaObject()->className()).startsWith(QStringLiteral("synchroscope::")))
            return QString::fromLatin1(parent->metaObject()->className()).mid(14) + u'/' + path;
    }
    return path;
}

/// Why a text has not the room that it needs; empty if it has.
QString cut(const QWidget &widget)
{
    if (widget.width() <= 1 || widget.height() <= 1)
        return {};
    const QSize wanted = widget.sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap() && widget.height() < label->heightForWidth(widget.width()))
            return QStringLiteral("%1 of %2 high").arg(widget.height()).arg(label->heightForWidth(widget.width()));
        if (!label->wordWrap() && widget.width() < wanted.width())
            return QStringLiteral("%1 of %2 wide").arg(widget.width()).arg(wanted.width());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty() && (widget.width() < wanted.width() - 1 || widget.height() < widget.fontMetrics().height()))
            return QStringLiteral("%1 of %2 wide").arg(widget.width()).arg(wanted.width());
    }
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    if (combo && !combo->isEditable() && !combo->inherits("synchroscope::ElidedComboBox")) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
        if (room < needed)
            return QStringLiteral("%1: %2 of %3 wide").arg(combo->currentText()).arg(room).arg(needed);
    }
    return {};
}

/// What is left of a text without what is marked in it.
QString unmarked(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == PseudoLanguage::begin   ? 1
                 : c == PseudoLanguage::end ? -1 : 0;
        if (depth < 0) { // of what has lost its beginning
            rest.clear();
            depth = 0;
        } else if (depth == 0 && c != PseudoLanguage::end) {
            rest += c;
        }
    }
    return rest;
}

void open(MainWindow &window, const QString &page)
{
    if (page == u"lesson with all panels") {
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_N, Qt::Key_G})
            QTest::keyClick(&window, key);
    } else if (page == u"Linux level") {
        window.setLevel(Level::system);
    } else if (page == u"stepped") {
        window.session().setPace({PaceKind::step});
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&window, Qt::Key_Right);
    } else if (page == u"compare") {
        window.showCompare();
    } else if (page == u"full speed") {
        window.showFullSpeed();
    } else if (page == u"whose") {
        window.showTerms(TermsPart::whose);
    } else if (page == u"glossary") {
        window.showTerms(TermsPart::glossary);
    } else if (page == u"explore") {
        window.explorePanel().show();
    } else if (page == u"workshop") {
        window.setWorkshopShown(true);
    } else if (page == u"start") {
        window.showStart();
    } else if (page == u"keys") {
        QTest::keyClick(&window, Qt::Key_Question, Qt::ShiftModifier);
    }
    QCoreApplication::processEvents();
}

} // namespace

class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }

    void everyTextIsTranslatedAndHasRoom_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1024, 768)}) {
            for (const char *page : {"lesson", "lesson with all panels", "Linux level", "stepped", "compare", "full speed", "whose",
                                     "glossary", "explore", "workshop", "start", "keys"})
                QTest::addRow("%s, %d wide", page, size.width()) << QString::fromLatin1(page) << size;
        }
    }

    void everyTextIsTranslatedAndHasRoom()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        MainWindow window(lessons(), ThemeChoice::light);
        window.resize(size);
        window.show();
        window.openLesson(0);
        open(window, page);
        QStringList untranslated, without;
        int marked = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const bool inMenu = widget->inherits("QMenu");
            if ((!widget->isVisible() && !inMenu) || isOfAProgram(*widget))
                continue;
            for (const QString &text : textsOf(*widget)) {
                const QString said = plain(text);
                marked += PseudoLanguage::marks(said) ? 1 : 0;
                if (!staysAsItIs(unmarked(said)))
                    untranslated << pathOf(*widget) + QStringLiteral(": ") + said.left(80);
            }
            if (!inMenu) {
                if (const QString why = cut(*widget); !why.isEmpty())
                    without << pathOf(*widget) + QStringLiteral(": ") + why + QStringLiteral(": ") + textsOf(*widget).last().left(60);
            }
        }
        const Scenario &lesson = window.session().lesson();
        int painted = 0;
        for (const PaintedText &one : paintedTexts(window)) {
            const QString &text = one.text;
            const std::string written = text.trimmed().toStdString();
            const auto holds = [&](const ProcessSpec &process) { return process.program.find(written) != std::string::npos; };
            if (PseudoLanguage::hasAccents(text))
                ++painted;
            else if (!staysAsItIs(text) && std::none_of(lesson.processes.begin(), lesson.processes.end(), holds))
                untranslated << QStringLiteral("painted: ") + text;
        }
        QVERIFY2(painted > 10, qPrintable(QString::number(painted)));
        untranslated.removeDuplicates();
        QVERIFY2(marked > 20, qPrintable(QString::number(marked)));
        QVERIFY2(untranslated.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + untranslated.join(u'\n')));
        QVERIFY2(without.isEmpty(), qPrintable(QStringLiteral("cut:\n") + without.join(u'\n')));
    }

private:
    PseudoLanguage m_language;
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
