// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage_view.h"

#include "analysis/narration.h"
#include "style/state_style.h"
#include "style/style_sheet.h"
#include "style/text_fit.h"

#include <QHeaderView>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

QString modeInWords(Mode mode)
{
    const bool syncSend = mode.send == Style::synchronous, syncReceive = mode.receive == Style::synchronous;
    if (syncSend)
        return syncReceive ? StageView::tr("Synchronous send · synchronous receive")
                           : StageView::tr("Synchronous send · asynchronous receive");
    return syncReceive ? StageView::tr("Asynchronous send · synchronous receive")
                       : StageView::tr("Asynchronous send · asynchronous receive");
}

StageView::StageView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_doors(new DoorLayer(look, this)),
      m_tableModel(new ProcessTableModel(this)),
      m_table(new QTableView(this))
{
    setAccessibleName(tr("Stage"));
    m_table->setModel(m_tableModel);
    m_table->setAccessibleName(tr("Processes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ProcessTableModel::Reason, QHeaderView::Stretch);
    m_table->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit processSelected(current.isValid() ? current.row() : -1); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &cell) {
        if (cell.column() == ProcessTableModel::Known && !cell.data().toString().isEmpty())
            emit evidenceWanted(cell.row(), QRect(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).topLeft()),
                                                 m_table->visualRect(cell).size()));
    });
}

void StageView::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    for (CardView *card : m_cards)
        card->setLook(look);
    for (QueueView *queue : m_queues)
        queue->setLook(look);
    for (SharedTextView *text : m_sharedTexts)
        text->setLook(look);
    m_doors->setLook(look);
    m_table->verticalHeader()->setDefaultSectionSize(look.round(28));
    placeChildren();
    updateGeometry();
    update();
}

void StageView::setHeadingTaken(const QSize &corner)
{
    if (corner == m_headingTaken)
        return;
    m_headingTaken = corner;
    placeChildren();
    update();
}

void StageView::setButtonsShown(bool shown)
{
    m_buttonsShown = shown;
    for (CardView *card : m_cards)
        card->setButtonsShown(shown);
    alignPrograms();
}

void StageView::setScenario(const Scenario &scenario, Mode mode)
{
    m_mode = mode;
    setAccessibleDescription(tr("Mode %1: %2").arg(mode.number()).arg(modeInWords(mode)));
    qDeleteAll(m_cards);
    qDeleteAll(m_queues);
    qDeleteAll(m_sharedTexts);
    m_cards.clear();
    m_queues.clear();
    m_sharedTexts.clear();
    m_edges.clear();
    m_heldOut.clear();
    m_doors->setDoors({});
    m_lastMove = {};
    m_eventsSeen = 0;
    m_selected = -1;
    m_story = MessageStory();
    m_holder = -1;
    placeHolder();
    m_grid = stageGrid(scenario);
    const CardDetail detail = cardDetail(scenario.processes.size());
    m_table->setVisible(detail == CardDetail::table);
    for (std::size_t i = 0; i < scenario.processes.size() && detail != CardDetail::table; ++i) {
        auto *card = new CardView(m_look, static_cast<int>(i), QString::fromStdString(scenario.processes[i].program),
                                  detail, this);
        card->setButtonsShown(m_buttonsShown);
        connect(card, &CardView::signalWanted, this, &StageView::signalWanted);
        connect(card, &CardView::evidenceWanted, this, &StageView::evidenceWanted);
        connect(card, &CardView::selectionWanted, this, [this](int process) { emit processClicked(process); });
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < scenario.channels.size(); ++i) {
        const ChannelSpec &channel = scenario.channels[i];
        const bool toTheRight = leadsToTheRight(scenario, m_grid, static_cast<int>(i));
        auto *queue = new QueueView(m_look, static_cast<int>(i), toTheRight, this);
        connect(queue, &QueueView::messageWanted, this, &StageView::messageWanted);
        m_queues.push_back(queue);
        for (const int sender : channel.senders)
            m_edges.push_back({static_cast<int>(i), sender, true});
        for (const int receiver : channel.receivers)
            m_edges.push_back({static_cast<int>(i), receiver, false});
    }
    for (std::size_t i = 0; i < scenario.sharedTexts.size(); ++i)
        m_sharedTexts.push_back(new SharedTextView(m_look, static_cast<int>(i), this));
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_table)
            child->show();
    }
    m_doors->raise();
    placeChildren();
    updateGeometry();
    update();
}

void StageView::noteLastMove(const Scene &scene)
{
    const auto &events = scene.recording.events();
    const std::size_t moment = std::min(events.size(), scene.state.eventsApplied);
    const std::size_t first = moment >= m_eventsSeen ? m_eventsSeen : 0;
    if (moment < m_eventsSeen)
        m_lastMove = {};
    m_eventsSeen = moment;
    for (std::size_t i = moment; i > first; --i) { // the newest one counts, mostly among the last few
        const RecordedEvent &event = events[i - 1];
        if (event.event.kind == EventKind::enqueued || event.event.kind == EventKind::dequeued) {
            m_lastMove = {event.event.channel, event.process, event.event.kind == EventKind::enqueued};
            return;
        }
    }
}

void StageView::showScene(const Scene &scene)
{
    for (CardView *card : m_cards)
        card->showScene(scene);
    for (QueueView *queue : m_queues)
        queue->showScene(scene);
    for (SharedTextView *text : m_sharedTexts)
        text->showScene(scene);
    if (m_cards.empty())
        m_tableModel->showScene(scene);

    std::vector<HeldOut> heldOut;
    for (std::size_t channel = 0; channel < scene.state.channels.size() && !m_cards.empty(); ++channel) {
        for (const Waiting &waiting : scene.state.channels[channel].waitingToSend) {
            if (waiting.process < 0 || static_cast<std::size_t>(waiting.process) >= m_cards.size())
                continue;
            heldOut.push_back(
                {static_cast<int>(channel), waiting.process,
                 labelOf(scene.recording, scene.history, static_cast<int>(channel), waiting.message, waiting.process),
                 scene.selected == MessageId{static_cast<int>(channel), waiting.message}});
        }
    }
    if (heldOut != m_heldOut) {
        m_heldOut = std::move(heldOut);
        placeDoors();
    }
    markHolder(scene);
    const Edge before = m_lastMove;
    noteLastMove(scene);
    const bool moved = before.channel != m_lastMove.channel || before.process != m_lastMove.process
                       || before.toQueue != m_lastMove.toQueue;
    if (moved)
        update();
}

/// Which process has the selected message, in its hand or because it has received it.
void StageView::markHolder(const Scene &scene)
{
    if (scene.selected != m_story.id())
        m_story = MessageStory(scene.selected);
    m_story.update(scene.recording, scene.history);
    using Place = Whereabouts::Place;
    const Whereabouts where = m_story.at(scene.recording, scene.state);
    const bool inHand = where.place == Place::sender || where.place == Place::taking || where.place == Place::receiver;
    const int holder = inHand && static_cast<std::size_t>(where.process) < m_cards.size() ? where.process : -1;
    m_holder = holder;
    m_held = QString::fromStdString(messageName(scene.recording, scene.selected.channel, scene.selected.number,
                                                m_story.sender(scene.recording), &translateCore));
    placeHolder();
}

void StageView::placeHolder()
{
    const bool shown = m_holder >= 0 && static_cast<std::size_t>(m_holder) < m_cards.size();
    m_doors->setHolder(shown ? QRectF(m_cards[static_cast<std::size_t>(m_holder)]->geometry()) : QRectF(),
                       tr("has %1", "a message").arg(m_held));
}

void StageView::selectProcess(int process)
{
    m_selected = process;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSelected(static_cast<int>(i) == process);
}

QSize StageView::sizeHint() const
{
    double height = m_look.px(300);
    for (const CardView *card : m_cards)
        height = std::max(height, card->preferredHeight());
    int rows = 1;
    for (const int inColumn : m_grid.rows)
        rows = std::max(rows, inColumn);
    if (rows > 1)
        height = std::max(m_look.px(300), rows * m_look.px(190));
    if (m_grid.belowChannels > 0)
        height += m_look.px(130);
    height += sharedTextBand();
    return {m_look.round(900), qRound(headingHeight() + height + m_look.px(16))};
}

QSize StageView::minimumSizeHint() const { return {m_look.round(480), m_look.round(230)}; }

/// Under everything else, for all processes reach it alike.
double StageView::sharedTextBand() const { return m_sharedTexts.empty() ? 0 : m_look.px(70); }

void StageView::placeChildren()
{
    m_doors->setGeometry(rect());
    const double margin = m_look.px(16);
    const double top = std::max(headingHeight(), m_headingTaken.height() + m_look.px(4));
    QRectF area(margin, top, width() - 2 * margin, height() - top - m_look.px(14) - sharedTextBand());
    for (std::size_t i = 0; i < m_sharedTexts.size(); ++i) {
        const double w = area.width() / static_cast<double>(m_sharedTexts.size()), gap = m_look.px(6);
        m_sharedTexts[i]->setGeometry(QRectF(area.left() + static_cast<double>(i) * w, area.bottom() + gap, w - gap,
                                             sharedTextBand() - gap)
                                          .toRect());
    }
    if (m_cards.empty()) {
        // A table of the processes, and under it the queues side by side.
        const double band = m_queues.empty() ? 0 : std::min(area.height() * 0.4, m_look.px(160));
        m_table->setGeometry(area.adjusted(0, 0, 0, -band).toRect());
        for (std::size_t i = 0; i < m_queues.size(); ++i) {
            const double w = area.width() / static_cast<double>(m_queues.size());
            m_queues[i]->setGeometry(
                QRectF(area.left() + static_cast<double>(i) * w, area.bottom() - band, w, band).toRect());
        }
        return;
    }
    const StageLayout layout = stageLayout(m_grid, area, m_look.px(12));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setGeometry(layout.cards[i].toRect());
    for (std::size_t i = 0; i < m_queues.size(); ++i)
        m_queues[i]->setGeometry(layout.channels[i].toRect());
    placeDoors();
    placeHolder();
    alignPrograms();
}

/// Programs beside each other in different type look as if that meant something.
void StageView::alignPrograms()
{
    int size = largestProgramText;
    for (const CardView *card : m_cards)
        size = std::min(size, card->wantedProgramSize());
    for (CardView *card : m_cards)
        card->setProgramSize(size);
}

void StageView::placeDoors()
{
    std::vector<DoorLayer::Door> doors;
    for (const HeldOut &message : m_heldOut) {
        const QLineF way = edgeLine({message.channel, message.process, true});
        const double inwards = way.dx() >= 0 ? -m_look.px(3) : m_look.px(3);
        doors.push_back({way.p1() + QPointF(inwards, 0), message.label, message.selected});
    }
    m_doors->setDoors(std::move(doors));
}

void StageView::resizeEvent(QResizeEvent *) { placeChildren(); }

QLineF StageView::edgeLine(const Edge &edge) const
{
    const QRectF card = m_cards[static_cast<std::size_t>(edge.process)]->geometry();
    const QueueView *queue = m_queues[static_cast<std::size_t>(edge.channel)];
    const QRectF frame = queue->frame().translated(queue->pos());
    QPointF atCard, atQueue;
    if (m_grid.channels[static_cast<std::size_t>(edge.channel)].below) {
        const double x = card.center().x();
        atCard = {x, card.bottom()};
        atQueue = {x < frame.center().x() ? frame.left() : frame.right(), frame.center().y()};
    } else {
        const bool cardOnTheLeft = card.center().x() < frame.center().x();
        const double y = std::clamp(frame.center().y(), card.top() + m_look.px(20),
                                    std::max(card.top() + m_look.px(20), card.bottom() - m_look.px(20)));
        atCard = {cardOnTheLeft ? card.right() : card.left(), y};
        atQueue = {cardOnTheLeft ? frame.left() : frame.right(), frame.center().y()};
    }
    return edge.toQueue ? QLineF(atCard, atQueue) : QLineF(atQueue, atCard);
}

void StageView::paintHeading(QPainter &painter) const
{
    const double size = m_look.px(44);
    const QRectF digit(m_look.px(16), m_look.px(10), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.accent);
    painter.drawRoundedRect(digit, m_look.px(6), m_look.px(6));
    painter.setPen(m_look.theme.onAccent);
    drawFitted(painter, digit, Qt::AlignCenter, m_look.text(31, QFont::Bold), QString::number(m_mode.number()), m_look.least(10));
    painter.setPen(m_look.theme.ink);
    drawFitted(painter,
               QRectF(digit.right() + m_look.px(14), digit.top(),
                      width() - digit.right() - m_look.px(30) - m_headingTaken.width(), size),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.text(27, QFont::Bold), modeInWords(m_mode),
               m_look.px(std::max(15.0, m_look.leastLarge())));
}

void StageView::paintEdges(QPainter &painter) const
{
    for (const Edge &edge : m_edges) {
        const QLineF line = edgeLine(edge);
        const double length = std::max(1.0, line.length());
        const bool newest = edge.channel == m_lastMove.channel && edge.process == m_lastMove.process
                            && edge.toQueue == m_lastMove.toQueue;
        const double head = std::min(m_look.px(newest ? 15 : 11), length * 0.7);
        const QColor colour = newest ? m_look.theme.ink : m_look.theme.muted;
        painter.setPen(QPen(colour, m_look.px(newest ? 4 : 2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.p1(), line.pointAt(1 - head / length));
        const QPointF along = (line.p2() - line.p1()) / length, across(-along.y(), along.x());
        const QPointF base = line.p2() - along * head;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({line.p2(), base + across * head * 0.55, base - across * head * 0.55}));
    }
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.stage);
    paintHeading(painter);
    if (!m_cards.empty())
        paintEdges(painter);
}

} // namespace synchroscope
