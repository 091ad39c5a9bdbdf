// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card_view.h"

#include "analysis/evidence_words.h"
#include "analysis/narration.h"
#include "style/hatch.h"
#include "style/text_fit.h"
#include "terms/hover.h"
#include "terms/state_terms.h"
#include "views/process_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double border = 5, padding = 16, nameRow = 40, footer = 24, kernelLine = 20, buttonRow = 30;
constexpr double roomForButtonRow = 212; // with less, the buttons stand beside the name
const QString tightButton = QStringLiteral("padding: 2px 3px");
constexpr double roomBeside = 620; // the program stands beside the state, where there is none below it
constexpr double aboveProgram = 8, belowProgram = 4;
constexpr double roomForState = 70; // with less its words stand upright
constexpr double roomForWords = 310, roomForMargins = 250; // with less, the buttons say less, and stand closer

QFont nameFont(const Look &look) { return look.text(24, QFont::Bold); }

} // namespace

CardView::CardView(const Look &look, int process, const QString &program, CardDetail detail, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_process(process),
      m_detail(detail),
      m_program(ProgramText::of(program))
{
    m_pause = makeButton(tr("Stop"), tr("Suspend this process with SIGSTOP, until you let it continue"));
    m_kill = makeButton(tr("Kill"), tr("End this process at once with SIGKILL"));
    m_known = makeButton(tr("Linux"), tr("What Linux says of this process, and how that is known"));
    m_copy = makeButton(tr("Copy ps"), tr("Copy a command that shows this process in a terminal"));
    connect(m_pause, &QToolButton::clicked, this, [this] {
        const bool stopped = m_content.activity == Activity::stopped;
        emit signalWanted(m_process, stopped ? Run::Signal::resume : Run::Signal::stop);
    });
    connect(m_kill, &QToolButton::clicked, this, [this] { emit signalWanted(m_process, Run::Signal::kill); });
    connect(m_copy, &QToolButton::clicked, this, &CardView::copyCommand);
    connect(m_known, &QToolButton::clicked, this, [this] {
        emit evidenceWanted(m_process, QRect(mapToGlobal(QPoint()), size()));
    });
    explain(m_known, QStringLiteral("evidence"));
    explain(m_pause, QStringLiteral("stopped"));
    styleButtons();
}

QToolButton *CardView::makeButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void CardView::styleButtons()
{
    for (QToolButton *button : {m_pause, m_kill, m_copy, m_known}) {
        button->setProperty("small", true);
        button->setFixedHeight(m_look.round(26));
    }
}

void CardView::setLook(const Look &look)
{
    m_look = look;
    styleButtons();
    placeButtons();
    update();
}

void CardView::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void CardView::setButtonsShown(bool shown)
{
    m_buttonsShown = shown;
    placeButtons();
}

CardView::Content CardView::content(const Scene &scene) const
{
    const auto index = static_cast<std::size_t>(m_process);
    const Scenario &scenario = scene.recording.scenario();
    const ProcessState &state = scene.state.processes[index];
    const StateWords words = stateWords(scene.recording, scene.state, m_process, &translateCore);
    Content c;
    c.name = QString::fromStdString(scenario.processes[index].name);
    c.role = roleOf(scenario, m_process);
    c.word = QString::fromStdString(words.word);
    c.reason = QString::fromStdString(words.reason);
    c.activity = state.activity;
    c.look = shownActivity(state);
    heldByYou(scene, c);
    c.line = shownLine(state);
    c.pid = scene.recording.processes[index].pid;
    c.past = !scene.current();
    c.linux = linuxLine(scene, m_process, c.pid);
    const bool waits = isBlocked(state.activity) && !state.wakeUnderway;
    const KernelSample *sample = waits ? sampleAt(scene.recording, m_process, scene.now) : nullptr;
    if (sample && sample->at >= state.since && sample->word.channel >= 0) {
        const QString word = QString::fromStdString(nameOf(scene.recording, sample->word));
        c.confirmed = tr("● Linux: pid %1 sleeps on %2").arg(c.pid).arg(word);
        c.sleepsOn = tr("● sleeps on %1").arg(word);
    }
    const bool alive = state.activity != Activity::ended && state.activity != Activity::notStarted;
    if (m_detail == CardDetail::program && alive) {
        c.kernel << QString::fromStdString(kernelState(scene.recording, m_process, scene.now, &translateCore))
                 << QString::fromStdString(kernelFigures(scene.recording, m_process, scene.now, &translateCore));
        c.kernel.removeAll(QString());
    }
    return c;
}

/// At its gate in a stepped run a process is held, and what it is about to do is known. While its work lasts it works.
void CardView::heldByYou(const Scene &scene, Content &c) const
{
    const GateKind next = scene.recording.standpoints[static_cast<std::size_t>(m_process)].next;
    c.stepped = scene.phase == Phase::stepping;
    const bool atGate = c.stepped && scene.recording.standing && next != GateKind::none && next != GateKind::workEnd;
    if (!atGate)
        return;
    c.activity = c.look = Activity::held;
    c.word = tr("HELD BY YOU");
    c.reason =
        tr("next: %1").arg(QString::fromStdString(aboutTo(scene.recording, scene.state, m_process, &translateCore)));
}

void CardView::showScene(const Scene &scene)
{
    Content next = content(scene);
    if (next == m_content)
        return;
    const bool renamed = next.name != m_content.name;
    m_content = std::move(next);
    setAccessibleName(tr("Process %1").arg(m_content.name));
    setAccessibleDescription(m_content.word + QStringLiteral(", ") + m_content.reason);
    setToolTip(stateHoverText(
        m_content.activity,
        m_content.stepped ? tr("Click, or Alt+%1: the next happening of this process").arg(m_process + 1) : QString()));
    const bool stopped = m_content.activity == Activity::stopped;
    m_pause->setText(stopped ? tr("Continue") : tr("Stop"));
    m_pause->setAccessibleName((stopped ? tr("Let %1 continue") : tr("Stop %1")).arg(m_content.name));
    if (renamed) {
        m_kill->setAccessibleName(tr("Kill %1").arg(m_content.name));
        m_known->setAccessibleName(tr("What Linux says of %1").arg(m_content.name));
        m_copy->setAccessibleName(tr("Copy the ps command for %1").arg(m_content.name));
    }
    const bool alive = m_content.pid > 0 && !m_content.past && m_content.activity != Activity::ended;
    m_pause->setEnabled(alive);
    m_kill->setEnabled(alive);
    m_copy->setEnabled(alive);
    placeButtons();
    update();
}

double CardView::stateHeight() const
{
    const double natural = m_look.px(m_detail == CardDetail::brief ? 66 : 74);
    // Presented, the word has 44 of 1080 lines, and its reason a line of its own.
    const double least = std::max(m_look.px(44), m_look.leastText * 4.1);
    return std::clamp(height() * 0.25, least, std::max(least, natural));
}

bool CardView::compact() const { return height() < m_look.px(roomForButtonRow); }

double CardView::preferredHeight() const
{
    const double around = m_look.px(2 * border + nameRow + 74 + 12 + footer + buttonRow + 12);
    switch (m_detail) {
    case CardDetail::program: {
        // Where everything is shrunk to fit, the lanes need the room more than what a button tells as well.
        const double kernel = m_look.scale >= 1 ? 2 * kernelLine : 0;
        return around + programHeight(m_look, m_program) + m_look.px(8 + kernel);
    }
    case CardDetail::currentLine: return around + m_look.px(32);
    default: return around - m_look.px(footer);
    }
}

void CardView::placeButtons()
{
    if (compact()) {
        placeButtonsBesideName();
        return;
    }
    const bool room = m_buttonsShown && width() >= m_look.px(170);
    const double y = height() - m_look.px(border + buttonRow);
    const auto place = [&](double left, double gap) { // whether all have room
        double x = left;
        bool all = true;
        for (QToolButton *button : {m_pause, m_kill, m_known, m_copy}) {
            const int wide = button->sizeHint().width();
            const bool fits = x + wide < width() - m_look.px(8);
            button->setVisible(room && fits);
            button->setGeometry(qRound(x), qRound(y), wide, button->height());
            x += wide + gap;
            all = all && fits;
        }
        return all;
    };
    m_copy->setText(width() < m_look.px(roomForWords) ? tr("ps") : tr("Copy ps")); // its tip says that it copies
    const QString tight = width() < m_look.px(roomForMargins) ? tightButton : QString();
    for (QToolButton *button : {m_pause, m_kill, m_known, m_copy}) {
        if (button->styleSheet() != tight)
            button->setStyleSheet(tight);
    }
    if (!place(m_look.px(padding), m_look.px(6)))
        place(m_look.px(10), m_look.px(3));
}

/// As many as have room there, the first ones first; so the program has what is below.
void CardView::placeButtonsBesideName()
{
    const double name = textWidth(nameFont(m_look), m_content.name), gap = m_look.px(3);
    double room = m_buttonsShown && !flat() ? width() - m_look.px(padding + 10 + 8) - name : 0, x = width() - m_look.px(10);
    std::vector<QToolButton *> shown;
    m_copy->setText(tr("ps"));
    for (QToolButton *button : {m_pause, m_kill, m_known, m_copy}) {
        if (button->styleSheet() != tightButton)
            button->setStyleSheet(tightButton);
        const double wide = button->sizeHint().width() + gap;
        const bool fits = wide <= room;
        button->setVisible(fits);
        room = fits ? room - wide : 0;
        x -= fits ? wide : 0;
        if (fits)
            shown.push_back(button);
    }
    for (QToolButton *button : shown) {
        const int wide = button->sizeHint().width();
        button->setGeometry(qRound(x + gap), qRound(m_look.px(border + (nameRow - 26) / 2)), wide, button->height());
        x += wide + gap;
    }
}

void CardView::resizeEvent(QResizeEvent *) { placeButtons(); }

void CardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit selectionWanted(m_process);
}

void CardView::copyCommand() const
{
    QGuiApplication::clipboard()->setText(QStringLiteral("ps -o pid,stat,wchan -p %1").arg(m_content.pid));
}

bool CardView::flat() const
{
    return m_detail != CardDetail::program && height() < m_look.px(nameRow + 50 + 2 * border + 4);
}

/// The state's colour and hatch as a frame round black words on white.
void CardView::paintStateBox(QPainter &painter, const QRectF &box) const
{
    paintState(painter, m_look, box, styleFor(m_content.look), 2);
    const double frame = std::min(m_look.px(6), box.height() * 0.15);
    const QRectF label = box.adjusted(m_look.px(14), frame, -m_look.px(14), -frame);
    painter.fillRect(label, Qt::white);
    painter.setPen(QColor("#111827"));
    const QRectF words = label.adjusted(m_look.px(4), 0, -m_look.px(4), 0);
    const bool reason = !m_content.reason.isEmpty() && words.height() >= m_look.px(30);
    const double share = reason ? 0.56 : 1;
    drawFitted(painter, QRectF(words.left(), words.top(), words.width(), words.height() * share), Qt::AlignCenter,
               m_look.text(std::max(m_look.leastLarge(), std::min(26.0, words.height() * share / m_look.scale * 0.82)), QFont::Bold), m_content.word,
               m_look.least(10));
    if (reason) {
        const double size = std::min(17.0, words.height() * 0.42 / m_look.scale * 0.85);
        drawFitted(painter,
                   QRectF(words.left(), words.top() + words.height() * 0.54, words.width(), words.height() * 0.42),
                   Qt::AlignCenter, m_look.text(size, QFont::DemiBold), m_content.reason, m_look.least(9));
    }
}

/// What Linux says has its place above the buttons: one line, three where the program leaves room for them, none where a few
/// lines of the program tell more; it stands behind the button as well.
CardView::LinuxPlace CardView::linuxPlace(const QRectF &inner, double stateBottom) const
{
    const double buttons = m_pause->isVisibleTo(this) && !compact() ? m_look.px(buttonRow) : 0;
    const double more = m_look.px(kernelLine) * 2;
    LinuxPlace place;
    place.line = QRectF(inner.left(), inner.bottom() - buttons - m_look.px(footer + 2), inner.width(), m_look.px(footer));
    place.roomForMore = m_detail == CardDetail::program
                        && place.line.top() - more - stateBottom - m_look.px(14) >= programHeight(m_look, m_program);
    if (place.roomForMore)
        place.line.translate(0, -more);
    const double rest = place.line.bottom() - stateBottom - m_look.px(aboveProgram + belowProgram);
    const double least = leastProgram(m_look, m_program);
    place.shown = place.line.top() > stateBottom + m_look.px(2) && !(rest >= least && rest - place.line.height() < least);
    return place;
}

void CardView::paintLinux(QPainter &painter, const LinuxPlace &place) const
{
    if (!place.shown)
        return;
    const QRectF &line = place.line;
    painter.setPen(m_look.theme.muted);
    const bool word = !place.roomForMore && !m_content.confirmed.isEmpty();
    const bool narrow = word && textWidth(m_look.text(12), m_content.confirmed) > line.width();
    drawFitted(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_look.text(15),
               narrow ? m_content.sleepsOn
               : word ? m_content.confirmed
                      : m_content.linux,
               m_look.least(9));
    for (int i = 0; place.roomForMore && i < m_content.kernel.size(); ++i) {
        const QRectF next(line.left(), line.bottom() + m_look.px(kernelLine) * i, line.width(), m_look.px(kernelLine));
        drawFitted(painter, next, Qt::AlignLeft | Qt::AlignVCenter, m_look.text(14), m_content.kernel[i],
                   m_look.least(10));
    }
}

/// Where everything of a card stands that is neither flat nor so narrow that its words stand upright.
CardView::Places CardView::places() const
{
    const double pad = m_look.px(padding), b = m_look.px(border);
    const QRectF inner = QRectF(rect()).adjusted(pad, b, -pad, -b);
    Places p;
    p.name = QRectF(inner.left(), inner.top(), inner.width(), m_look.px(nameRow));
    p.state = QRectF(inner.left(), p.name.bottom(), inner.width(), stateHeight());
    p.upright = inner.width() < m_look.px(roomForState);
    const double least = leastProgram(m_look, m_program);
    const double below = inner.bottom() - p.state.bottom() - m_look.px(aboveProgram + belowProgram);
    if (inner.width() >= m_look.px(roomBeside) && below < least) { // low and wide
        p.state.setWidth(inner.width() * 0.44);
        p.linux = linuxPlace(QRectF(inner.left(), inner.top(), p.state.width(), inner.height()), p.state.bottom());
        const double left = p.state.right() + m_look.px(10);
        p.program = QRectF(left, p.state.top(), inner.right() - left, inner.bottom() - p.state.top() - m_look.px(belowProgram));
        return p;
    }
    p.linux = linuxPlace(inner, p.state.bottom());
    p.program = QRectF(m_look.px(10), p.state.bottom() + m_look.px(aboveProgram), width() - m_look.px(20),
                       p.linux.top() - p.state.bottom() - m_look.px(aboveProgram + belowProgram));
    p.oneLine = p.program.height() < least;
    if (p.oneLine)
        p.program.setHeight(std::min(p.program.height(), m_look.px(30)));
    return p;
}

int CardView::wantedProgramSize() const
{
    const Places p = places();
    if (flat() || p.upright || m_program.lines.isEmpty() || p.program.height() < m_look.px(16))
        return largestProgramText; // it has none
    if (!p.oneLine)
        return programSize(m_look, p.program.size(), m_program);
    const QString &longest = *std::max_element(m_program.lines.begin(), m_program.lines.end(), [](const auto &a, const auto &b) {
        return a.trimmed().size() < b.trimmed().size();
    });
    return programSize(m_look, p.program.size(), {{longest.trimmed()}, 1});
}

void CardView::setProgramSize(int size)
{
    if (size == m_programSize)
        return;
    m_programSize = size;
    update();
}

void CardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateStyle &style = styleFor(m_content.look);
    const double b = m_look.px(border);
    const QRectF whole = QRectF(rect()).adjusted(b / 2, b / 2, -b / 2, -b / 2);
    const bool plain = m_content.activity == Activity::otherWork || m_content.activity == Activity::held;
    painter.setPen(QPen(plain ? m_look.theme.muted : style.colour, m_selected ? b * 1.6 : b));
    painter.setBrush(m_look.theme.panel);
    painter.drawRoundedRect(whole, m_look.px(9), m_look.px(9));

    if (flat()) {
        const QRectF inner = whole.adjusted(m_look.px(10), m_look.px(4), -m_look.px(6), -m_look.px(4));
        const double nameWidth = inner.width() * 0.36;
        painter.setPen(m_look.theme.ink);
        drawFitted(painter, QRectF(inner.left(), inner.top(), nameWidth - m_look.px(6), inner.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, m_look.text(20, QFont::Bold), m_content.name, m_look.least(10));
        paintStateBox(painter, QRectF(inner.left() + nameWidth, inner.top() + m_look.px(2), inner.width() - nameWidth,
                                      std::min(inner.height() - m_look.px(4), m_look.px(64))));
        return;
    }

    const Places p = places();
    const QFont roleFont = m_look.text(17);
    const QFont font = nameFont(m_look);
    const bool taken = compact() && m_pause->isVisibleTo(this);
    const bool withRole =
        !taken && textWidth(font, m_content.name) + textWidth(roleFont, m_content.role) + m_look.px(12) < p.name.width();
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, p.name, Qt::AlignLeft | Qt::AlignVCenter, font, m_content.name, m_look.least(12));
    if (withRole) {
        painter.setPen(m_look.theme.muted);
        drawFitted(painter, p.name, Qt::AlignRight | Qt::AlignVCenter, roleFont, m_content.role, m_look.least(12));
    }
    if (p.upright) { // read from below: the words that matter most must not go
        const double length = std::max(p.state.height(), height() - b - p.name.bottom() - m_look.px(8));
        painter.save();
        painter.translate(p.state.left(), p.state.top() + length);
        painter.rotate(-90);
        paintStateBox(painter, QRectF(0, 0, length, p.state.width()));
        painter.restore();
        return;
    }
    paintStateBox(painter, p.state);
    paintLinux(painter, p.linux);
    if (!p.oneLine) {
        paintProgram(painter, m_look, p.program, m_program, m_content.line, m_programSize);
    } else if (p.program.height() >= m_look.px(16)) { // one line, without those round it
        const int index = m_content.line - m_program.first;
        ProgramText one;
        if (index >= 0 && index < m_program.lines.size())
            one = {{m_program.lines[index].trimmed()}, m_content.line};
        paintProgram(painter, m_look, p.program, one, m_content.line, m_programSize);
    }
}

} // namespace synchroscope
