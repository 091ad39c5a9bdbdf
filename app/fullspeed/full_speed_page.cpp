// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullspeed/full_speed_page.h"

#include "analysis/comparison.h"
#include "languages/words.h"
#include "style/style_sheet.h"
#include "terms/hover.h"
#include "views/scene.h"
#include "window/bar_parts.h"
#include "window/flow_layout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

constexpr int rooms[] = {0, 1, 4, 16, 64, 256, 1024, 4096};
constexpr int sizes[] = {1, 16, 64, 256, 1024, 4096};
constexpr int inTurn = 4; // the place of "all four in turn" in the switch
constexpr double finer = 1.5;

using State = StreamSession::State;

} // namespace

FullSpeedPage::FullSpeedPage(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_given(look),
      m_look(look),
      m_bar(new QWidget(this)),
      m_caption(new CaptionStrip(look, this)),
      m_body(new QStackedWidget(this)),
      m_scope(new ScopeView(look)),
      m_frozen(new FrozenView(look))
{
    setAccessibleName(tr("Full speed page"));
    setFocusPolicy(Qt::StrongFocus);
    m_bar->setObjectName(QStringLiteral("transport"));
    m_bar->setAccessibleName(tr("What streams"));
    m_bar->setLayout(new FlowLayout);
    m_run = addBarButton(m_bar, tr("▶ Start"), tr("Start or stop (Space)"));
    m_run->setCheckable(true);
    m_freeze = addBarButton(m_bar, tr("Freeze"), tr("Hold the processes and look at the last events (F)"));
    m_freeze->setCheckable(true);
    m_mode = addBarSwitch(m_bar, tr("Mode"), {tr("1"), tr("2"), tr("3"), tr("4"), tr("All in turn")},
                          {tr("Synchronous send, synchronous receive"), tr("Synchronous send, asynchronous receive"),
                           tr("Asynchronous send, synchronous receive"), tr("Asynchronous send, asynchronous receive"),
                           tr("All four modes in turn, three seconds each (A)")});
    for (QAbstractButton *mode : m_mode->buttons())
        mode->setToolTip(hoverTextFor(mode->toolTip(), mode->toolTip()));
    QStringList kinds, roomTexts, sizeTexts;
    for (int i = 1; i <= mostOfAKind; ++i)
        kinds << QString::number(i);
    for (const int room : rooms)
        roomTexts << QString::number(room);
    for (const int bytes : sizes)
        sizeTexts << QString::number(bytes);
    m_senders = addChoice(tr("Senders"), tr("How many processes send"), kinds);
    m_receivers = addChoice(tr("Receivers"), tr("How many processes receive"), kinds);
    m_room = addChoice(tr("Room"), tr("Room for how many messages"), roomTexts);
    m_whenFull = addChoice(tr("if full"), tr("What a send does when the queue is full"),
                           {tr("wait"), tr("refuse"), tr("discard"), tr("overwrite")});
    m_bytes = addChoice(tr("Bytes"), tr("Bytes of each message"), sizeTexts);
    const StreamShape shape = m_session.shape();
    m_room->setCurrentText(QString::number(shape.room));
    m_bytes->setCurrentText(QString::number(shape.bytes));
    QToolButton *close = addBarButton(m_bar, tr("✕ Close"), tr("Back to the lesson (Esc)"));

    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_bar);
    down->addWidget(m_caption);
    down->addWidget(m_body, 1);
    m_body->addWidget(m_scope);
    m_body->addWidget(m_frozen);

    connect(m_run, &QToolButton::clicked, this, [this] {
        m_session.state() == State::idle || m_session.state() == State::frozen ? m_session.start() : m_session.stop();
    });
    connect(m_freeze, &QToolButton::clicked, &m_session, &StreamSession::toggleFreeze);
    connect(m_mode, &QButtonGroup::idClicked, this, [this](int id) {
        id == inTurn ? m_session.setAllInTurn(true) : m_session.setMode(Mode::fromNumber(id + 1));
    });
    connect(close, &QToolButton::clicked, this, &FullSpeedPage::closeWanted);
    connect(&m_session, &StreamSession::stateChanged, this, &FullSpeedPage::showState);
    connect(&m_session, &StreamSession::advanced, this, &FullSpeedPage::showNews);
    m_scope->showSession(m_session);
    setLook(look);
    showState();
}

QComboBox *FullSpeedPage::addChoice(const QString &name, const QString &spoken, const QStringList &texts)
{
    auto *choice = new QComboBox;
    choice->addItems(texts);
    choice->setAccessibleName(spoken);
    choice->setToolTip(spoken);
    choice->setFocusPolicy(Qt::TabFocus);
    addBarGroup(m_bar, name, choice);
    if (termFor(name))
        explainField(choice, name);
    connect(choice, &QComboBox::activated, this, [this] {
        takeShape();
        setFocus();
    });
    return choice;
}

void FullSpeedPage::takeShape()
{
    m_session.setShape({m_senders->currentIndex() + 1, m_receivers->currentIndex() + 1, rooms[m_room->currentIndex()],
                        static_cast<WhenFull>(m_whenFull->currentIndex()), sizes[m_bytes->currentIndex()]});
}

void FullSpeedPage::setLook(const Look &given)
{
    m_given = given;
    m_look = m_presenting ? presented(given, size()) : given;
    const Look &look = m_look;
    setPalette(look.palette()); // made later than the window has got it
    m_bar->setStyleSheet(synchroscope::styleSheet(look));
    m_bar->layout()->setContentsMargins(look.round(10), look.round(9), look.round(10), look.round(9));
    m_bar->layout()->setSpacing(look.round(6));
    setBarSpacing(m_bar, look.round(5));
    keepWidth(m_run, look.round(92), {tr("■ Stop"), tr("▶ Go on"), tr("▶ Start")});
    m_caption->setLook(look);
    m_scope->setLook(look);
    m_frozen->setLook(look);
    update();
}

void FullSpeedPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_bar->setVisible(!presenting);
    setLook(m_given);
    showNews();
}

void FullSpeedPage::resizeEvent(QResizeEvent *)
{
    if (m_presenting && !presented(m_given, size()).isAsLargeAs(m_look))
        setLook(m_given);
}

void FullSpeedPage::showState()
{
    const State state = m_session.state();
    const bool runs = state == State::running || state == State::settling;
    m_run->setText(runs ? tr("■ Stop") : state == State::frozen ? tr("▶ Go on") : tr("▶ Start"));
    m_run->setChecked(true);
    m_freeze->setEnabled(state == State::running || state == State::frozen);
    m_freeze->setChecked(state == State::frozen);
    m_mode->button(m_session.allInTurn() ? inTurn : m_session.mode().number() - 1)->setChecked(true);
    if (state == State::frozen && m_body->currentWidget() != m_frozen && m_session.recording())
        m_frozen->showRecording(m_session.meter()->lastEvents(*m_session.recording()));
    m_body->setCurrentIndex(state == State::frozen ? 1 : 0);
    showNews();
}

void FullSpeedPage::showNews()
{
    const State state = m_session.state();
    const StreamResult result = m_session.result();
    const QString mode = tr("Mode %1").arg(m_session.mode().number());
    const QString title = QString::fromStdString(modeTitle(m_session.mode(), &translateCore)).replace(u'\n', QStringLiteral(", "));
    const QString seconds = tr("%1 s").arg(spokenNumber(result.seconds, 1));
    const QString flow = tr("on average %1 messages a second; half of them were received within %2.")
                             .arg(bigNumber(result.rate()), shortTime(result.p50));
    QString gone; // what was sent and never arrives
    if (result.refused > 0)
        gone = tr(" %L1 refused.").arg(result.refused);
    else if (result.dropped > 0)
        gone = m_session.shape().whenFull == WhenFull::overwrite ? tr(" %L1 overwritten.").arg(result.dropped)
                                                                 : tr(" %L1 discarded.").arg(result.dropped);
    if (!m_session.failure().isEmpty()) {
        m_caption->show(Phase::finished, tr("■ STOPPED"), {}, m_session.failure());
    } else if (state == State::frozen) {
        m_caption->show(Phase::paused, tr("❚❚ FROZEN %1").arg(seconds), mode + QLatin1Char(':'),
                        tr("the last events. F lets the processes go on."));
    } else if (state != State::idle) {
        m_caption->show(Phase::live, tr("● FULL SPEED %1").arg(seconds), mode + QLatin1Char(':'),
                        result.taken > 0 ? flow + gone : title + QLatin1Char('.'));
    } else if (m_session.meter()) {
        m_caption->show(Phase::finished, tr("■ STOPPED %1").arg(seconds), mode + QLatin1Char(':'),
                        flow + gone
                            + (result.agrees && !m_presenting ? tr(" %L1 sent, %L2 received, %L3 left: what the processes counted and what the channel counted agree.")
                                                   .arg(result.put).arg(result.taken).arg(result.left)
                                             : QString()));
    } else {
        m_caption->show(Phase::ready, tr("❚❚ READY"), {},
                        tr("Senders send and receivers receive as fast as the machine can: work takes no time. In which mode "
                           "do most messages arrive? Space starts."));
    }
    if (state != State::frozen)
        m_scope->update();
    m_scope->setAccessibleDescription(m_caption->text());
}

bool FullSpeedPage::handleKey(const QKeyEvent &event)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.modifiers() & others)
        return false;
    if (event.isAutoRepeat() && event.key() != Qt::Key_Plus && event.key() != Qt::Key_Minus && event.key() != Qt::Key_Equal)
        return true; // a key that is held starts nothing again and again
    const int digit = event.key() - Qt::Key_0;
    if (digit >= 1 && digit <= 4) {
        m_session.setMode(Mode::fromNumber(digit));
        return true;
    }
    const bool frozen = m_session.state() == State::frozen;
    switch (event.key()) {
    case Qt::Key_Space:
        m_run->click();
        return true;
    case Qt::Key_F: m_session.toggleFreeze(); return true;
    case Qt::Key_A:
    case Qt::Key_5: m_session.setAllInTurn(true); return true; // the fifth place of the switch
    case Qt::Key_R: m_session.restart(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: frozen ? m_frozen->zoom(finer) : void(); return true;
    case Qt::Key_Minus: frozen ? m_frozen->zoom(1 / finer) : void(); return true;
    case Qt::Key_0: frozen ? m_frozen->showAll() : void(); return true;
    case Qt::Key_U:
    case Qt::Key_Escape: emit closeWanted(); return true;
    default: return false;
    }
}

void FullSpeedPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
