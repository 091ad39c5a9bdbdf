// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/whose_view.h"

#include "languages/words.h"
#include "style/text_fit.h"
#include "terms/hover.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace synchroscope {

namespace {

/// Go's <- stays what it is: the typeface would make one arrow of it.
QString words(const char *text)
{
    constexpr char16_t apart = 0x200c; // no ligature here
    return QCoreApplication::translate("whose", text).replace(QStringLiteral("<-"), QStringLiteral("<") + QChar(apart) + u'-');
}

QString name(Style style)
{
    return style == Style::synchronous ? WhoseView::tr("synchronous") : WhoseView::tr("asynchronous");
}

QString settingsOf(const CallWait &waiting)
{
    return WhoseView::tr("%1 send, %2 receive, room for %3, if full: %4")
        .arg(name(waiting.mode.send), name(waiting.mode.receive))
        .arg(waiting.capacity)
        .arg(QCoreApplication::translate("synchroscope::TransportBar", wordFor(waiting.whenFull).data()));
}

QString wordsOfCall(const BookTerm &what) { return *what.call ? words(what.call) : QStringLiteral("–"); }

} // namespace

WhoseView::WhoseView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_intro(new QLabel(this)),
      m_table(new QTableWidget(this)),
      m_note(new QFrame(this)),
      m_call(new QLabel(m_note)),
      m_meaning(new QLabel(m_note)),
      m_words(new QLabel(m_note)),
      m_settings(new QLabel(m_note)),
      m_open(new QPushButton(m_note))
{
    setAccessibleName(tr("Whose synchronous?"));
    m_intro->setText(tr("The same words mean different things in different books. Ask for what a call waits, and choose a word."));
    m_table->setAccessibleName(tr("What a call waits for, and what each book calls it"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_call->setObjectName(QStringLiteral("title"));
    m_settings->setObjectName(QStringLiteral("heading"));
    m_open->setObjectName(QStringLiteral("primary"));
    m_open->setFocusPolicy(Qt::TabFocus);
    auto *inside = new QVBoxLayout(m_note);
    for (QLabel *label : {m_call, m_meaning, m_words, m_settings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        inside->addWidget(label);
    }
    inside->addWidget(m_open, 0, Qt::AlignLeft);
    m_intro->setWordWrap(true);
    auto *down = new QVBoxLayout(this);
    down->addWidget(m_intro);
    down->addWidget(m_table, 1);
    down->addWidget(m_note);
    fill();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &WhoseView::fitRows,
            Qt::QueuedConnection); // lines break elsewhere: once all have their widths
    connect(m_table, &QTableWidget::currentCellChanged, this, &WhoseView::tell);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &WhoseView::open);
    connect(m_open, &QPushButton::clicked, this, &WhoseView::open);
    setLook(look);
    choose(3, textbooks().size() - 1); // synchronous send, in this lecture
}

void WhoseView::fill()
{
    m_table->setRowCount(static_cast<int>(callWaits().size()));
    m_table->setColumnCount(static_cast<int>(textbooks().size()));
    for (std::size_t column = 0; column < textbooks().size(); ++column) {
        const Textbook &book = textbooks()[column];
        auto *head = new QTableWidgetItem(words(book.name));
        head->setToolTip(hoverText(words(book.title) + QStringLiteral(". ") + words(book.words), std::vector<const Term *>{}));
        m_table->setHorizontalHeaderItem(static_cast<int>(column), head);
    }
    for (std::size_t row = 0; row < callWaits().size(); ++row) {
        const CallWait &waiting = callWaits()[row];
        const auto line = static_cast<int>(row);
        auto *head = new QTableWidgetItem(tr("%1 %2", "send, waits for room").arg(words(waiting.call), words(waiting.until)));
        head->setToolTip(tr("Here: %1").arg(settingsOf(waiting)));
        m_table->setVerticalHeaderItem(line, head);
        for (std::size_t column = 0; column < textbooks().size(); ++column) {
            auto *cell = new QTableWidgetItem(wordsOfCall(bookTerm(row, column)));
            cell->setTextAlignment(Qt::AlignCenter);
            m_table->setItem(line, static_cast<int>(column), cell);
        }
    }
}

void WhoseView::setLook(const Look &look)
{
    m_look = look;
    layout()->setContentsMargins(look.round(14), look.round(10), look.round(14), look.round(12));
    layout()->setSpacing(look.round(10));
    m_note->layout()->setContentsMargins(look.round(16), look.round(10), look.round(16), look.round(12));
    m_note->layout()->setSpacing(look.round(6));
    m_table->setFont(look.text(15));
    m_table->horizontalHeader()->setFont(look.text(15, QFont::DemiBold));
    m_table->verticalHeader()->setFont(look.text(14, QFont::DemiBold));
    fitRows();
}

void WhoseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

/// Of all cells: type that may not shrink needs columns that are wide enough, and if need be the table is moved sideways.
double WhoseView::widestWord() const
{
    double widest = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem *cell = m_table->item(row, column);
            for (const QString &word : (cell ? cell->text() : QString()).split(QLatin1Char(' ')))
                widest = std::max(widest, textWidth(m_table->font(), word));
        }
    }
    return widest;
}

/// The headings of the rows take a fifth of the width, on two or three lines.
void WhoseView::fitRows()
{
    QHeaderView *heads = m_table->verticalHeader();
    const bool presented = m_look.leastText > 0;
    heads->setFixedWidth(std::max(m_look.round(presented ? 120 : 170), width() / 6));
    m_table->horizontalHeader()->setMinimumSectionSize(presented ? qCeil(widestWord()) + m_look.round(12) : -1);
    QHeaderView *books = m_table->horizontalHeader();
    int tallest = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QRect width(0, 0, books->sectionSize(column) - m_look.round(12), 10'000);
        tallest = std::max(tallest, QFontMetrics(books->font())
                                        .boundingRect(width, Qt::TextWordWrap, m_table->horizontalHeaderItem(column)->text())
                                        .height());
    }
    books->setFixedHeight(tallest + m_look.round(10));
    m_table->resizeRowsToContents();
    const QRect room(0, 0, heads->width() - m_look.round(12), 10'000);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int lines =
            QFontMetrics(heads->font()).boundingRect(room, Qt::TextWordWrap, m_table->verticalHeaderItem(row)->text()).height();
        m_table->setRowHeight(row, std::max(m_table->rowHeight(row), lines) + m_look.round(8));
    }
}

void WhoseView::setLessons(const std::vector<Scenario> &lessons)
{
    m_lessons.clear();
    for (const Scenario &lesson : lessons)
        m_lessons.emplace_back(lesson.identifier, lessonWords(lesson.title));
    tell();
}

void WhoseView::choose(std::size_t waiting, std::size_t book)
{
    m_table->setCurrentCell(static_cast<int>(waiting), static_cast<int>(book));
}

const CallWait &WhoseView::chosen() const
{
    return callWaits()[static_cast<std::size_t>(std::max(0, m_table->currentRow()))];
}

void WhoseView::tell()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    const auto column = static_cast<std::size_t>(std::max(0, m_table->currentColumn()));
    const BookTerm &what = bookTerm(row, column);
    const Textbook &book = textbooks()[column];
    const CallWait &waiting = callWaits()[row];
    m_call->setText(*what.call ? tr("%1: %2", "book: its word").arg(words(book.name), words(what.call))
                               : tr("%1: a %2 that %3 is not there").arg(words(book.name), words(waiting.call), words(waiting.until)));
    m_meaning->setText(words(what.meaning));
    m_words->setText(words(book.words));
    m_settings->setText(tr("Here: %1. %2").arg(settingsOf(waiting), words(waiting.look)));
    const auto lesson = std::find_if(m_lessons.begin(), m_lessons.end(),
                                     [&](const auto &one) { return one.first == waiting.lesson; });
    m_open->setEnabled(lesson != m_lessons.end());
    m_open->setText(lesson != m_lessons.end() ? tr("Show it: “%1”, set so").arg(QString::fromStdString(lesson->second))
                                              : tr("The lesson %1 is not installed").arg(QLatin1String(waiting.lesson)));
    m_open->setToolTip(tr("Opens the lesson with these settings (Enter)"));
    m_open->setAccessibleDescription(told());
}

QString WhoseView::told() const
{
    return QStringList{m_call->text(), m_meaning->text(), m_words->text(), m_settings->text()}.join(u'\n');
}

void WhoseView::open()
{
    if (m_open->isEnabled())
        emit lessonWanted(chosen());
}

bool WhoseView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open();
        return true;
    }
    if (key->text().isEmpty() || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // a letter is a key of the window, nothing to look for in the table
    return true;
}

} // namespace synchroscope
