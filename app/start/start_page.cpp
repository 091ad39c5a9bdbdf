// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include "style/style_sheet.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double stillWidth = 400, stillHeight = 250, least = 180; // in units of the look

} // namespace

StartPage::StartPage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_given(look),
      m_look(look),
      m_title(new QLabel(tr("Where do you want to begin?"), this)),
      m_subtitle(new QLabel(tr("Real processes send and receive messages through shared memory: see who waits, why, and "
                               "for how long."),
                            this)),
      m_notice(new QLabel(this)),
      m_source(new QLabel(tr("The pictures were made by this program from runs of its own lessons."), this)),
      m_across(new QHBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start page"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("title"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_source->setObjectName(QStringLiteral("muted"));
    for (QLabel *label : {m_subtitle, m_notice, m_source})
        label->setWordWrap(true);
    m_notice->hide();
    m_course = addWay(tr("&1  The course"), {}, QStringLiteral("course"));
    m_compare = addWay(tr("&2  The four modes"),
                       tr("The same programs in all four modes at once, one above the other on one clock."),
                       QStringLiteral("compare"));
    m_open = addWay(tr("&3  Open …"), tr("A lesson of your own, or a recording of a run."), QStringLiteral("open"));
    setLesson({}, false);
    connect(m_course.button, &QToolButton::clicked, this, &StartPage::courseWanted);
    connect(m_compare.button, &QToolButton::clicked, this, &StartPage::compareWanted);
    connect(m_open.button, &QToolButton::clicked, this, &StartPage::openWanted);
    auto *down = new QVBoxLayout(this);
    down->addStretch(1);
    for (QLabel *label : {m_title, m_subtitle, m_notice})
        down->addWidget(label);
    down->addLayout(m_across);
    down->addWidget(m_source);
    down->addStretch(2);
    setLook(look);
}

StartPage::Way StartPage::addWay(const QString &name, const QString &words, const QString &still)
{
    Way way{new QToolButton(this), new QLabel(words, this), still, {}};
    way.button->setText(name);
    way.button->setAccessibleName(QString(name).remove(QLatin1Char('&')).mid(1).trimmed());
    way.button->setAccessibleDescription(words);
    way.button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    way.button->setFocusPolicy(Qt::StrongFocus);
    way.words->setWordWrap(true);
    way.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout;
    column->addWidget(way.button);
    column->addWidget(way.words);
    m_across->addLayout(column);
    return way;
}

void StartPage::setLesson(const QString &title, bool begun)
{
    m_mayClose = true;
    m_notice->hide();
    for (QToolButton *button : {m_course.button, m_compare.button})
        button->setEnabled(true);
    m_course.words->setText(title.isEmpty() ? tr("Lessons one after the other, each with a question first.")
                            : begun         ? tr("Lessons one after the other. Go on with: %1").arg(title)
                                            : tr("Lessons one after the other. The first: %1").arg(title));
    m_course.button->setAccessibleDescription(m_course.words->text());
}

void StartPage::setLessonMissing(const QString &why)
{
    m_mayClose = false;
    showNotice(why);
    for (QToolButton *button : {m_course.button, m_compare.button})
        button->setEnabled(false);
    m_open.button->setFocus();
}

void StartPage::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
}

void StartPage::setLook(const Look &given)
{
    m_given = given;
    const Look look = m_presenting ? presented(given, size()) : given;
    if (m_course.picture.isNull() || look.theme.dark != m_look.theme.dark) {
        for (Way *way : {&m_course, &m_compare, &m_open})
            way->picture.load(QStringLiteral(":/stills/%1-%2.png").arg(way->still, look.theme.dark ? QStringLiteral("dark")
                                                                                                  : QStringLiteral("light")));
        m_stillSize = {};
    }
    m_look = look;
    setPalette(look.palette()); // made later than the window has got it
    setStyleSheet(m_presenting ? synchroscope::styleSheet(look) : QString());
    m_source->setVisible(!m_presenting);
    const int margin = look.round(24);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(look.round(14));
    m_across->setSpacing(look.round(20));
    for (const Way &way : {m_course, m_compare, m_open}) {
        way.words->setMinimumHeight(look.round(48));
    }
    placeStills();
    update();
}

/// As large as three beside each other can be.
void StartPage::placeStills()
{
    const double room = (width() - m_look.px(2 * 24 + 2 * 20)) / 3 - m_look.px(20);
    const double wide = std::clamp(room, m_look.px(least), m_look.px(stillWidth));
    const QSize size(qRound(wide), qRound(wide * stillHeight / stillWidth));
    if (size == m_stillSize)
        return;
    m_stillSize = size;
    for (const Way &way : {m_course, m_compare, m_open}) {
        const double ratio = devicePixelRatioF();
        QPixmap still = way.picture.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        still.setDevicePixelRatio(ratio);
        way.button->setIcon(QIcon(still));
        way.button->setIconSize(size);
        way.button->setFixedWidth(size.width() + m_look.round(20));
        way.words->setFixedWidth(size.width() + m_look.round(20));
    }
}

bool StartPage::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_1: m_course.button->click(); return true;
    case Qt::Key_2: m_compare.button->click(); return true;
    case Qt::Key_3: m_open.button->click(); return true;
    case Qt::Key_Left:
    case Qt::Key_Up: focusPreviousChild(); return true;
    case Qt::Key_Right:
    case Qt::Key_Down: focusNextChild(); return true;
    case Qt::Key_Escape:
        if (m_mayClose)
            emit closeWanted();
        return true;
    default: return false;
    }
}

void StartPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    setLook(m_given);
}

void StartPage::resizeEvent(QResizeEvent *)
{
    if (m_presenting && !presented(m_given, size()).isAsLargeAs(m_look))
        setLook(m_given);
    else
        placeStills();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
