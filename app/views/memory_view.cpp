// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/memory_view.h"

#include "style/style_sheet.h"
#include "style/text_fit.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double heading = 46, sourceLine = 30, margin = 16;

} // namespace

MemoryView::MemoryView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_model(new ByteTableModel(this)),
      m_table(new QTableView(this)),
      m_all(new QToolButton(this)),
      m_channels(new QComboBox(this))
{
    setAccessibleName(tr("Linux: the shared memory"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Every byte of the channel"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setTabKeyNavigation(false); // Tab leads on
    m_table->hide();
    m_all->setText(tr("All bytes"));
    m_all->setCheckable(true);
    m_all->setProperty("small", true);
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setAccessibleName(tr("All bytes, in a table"));
    m_all->setToolTip(tr("Every byte of the channel by its name"));
    m_channels->setAccessibleName(tr("Channel whose memory is shown"));
    m_channels->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &QToolButton::toggled, this, [this](bool all) {
        m_table->setVisible(all);
        update();
        emit sceneWanted();
    });
    connect(m_channels, &QComboBox::activated, this, &MemoryView::channelWanted);
    setLook(look);
}

void MemoryView::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    m_model->setLook(look);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(look.round(22), qRound(look.leastText * 1.3)));
    const double columns[] = {80, 60, 250, 330};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, look.round(columns[i]));
    placeChildren();
    updateGeometry();
    update();
}

void MemoryView::setHeadingTaken(const QSize &corner)
{
    if (corner == m_headingTaken)
        return;
    m_headingTaken = corner;
    placeChildren();
    update();
}

void MemoryView::setScenario(const Scenario &scenario)
{
    m_channel = -1;
    m_content = {};
    m_channels->clear();
    for (const ChannelSpec &channel : scenario.channels)
        m_channels->addItem(QString::fromStdString(channel.name));
    m_channels->setVisible(scenario.channels.size() > 1);
    m_all->setVisible(!scenario.channels.empty());
    if (scenario.channels.empty()) {
        m_content.title = tr("No channel, no bytes of one");
        m_content.source = tr("The processes of this lesson share texts: what they say is at the level Machine (M).");
        m_content.wasRead = true;
    }
    describe();
    placeChildren();
    update();
}

void MemoryView::showScene(const Scene &scene)
{
    if (!scene.memory || !isVisibleTo(parentWidget()))
        return;
    if (m_channel != scene.memory->channel) {
        m_channel = scene.memory->channel;
        m_channels->setCurrentIndex(m_channel);
    }
    if (m_all->isChecked())
        m_model->show(*scene.memory);
    MemoryContent next = memoryContent(scene);
    if (next == m_content)
        return;
    m_content = std::move(next);
    describe();
    update();
}

/// The same in words.
void MemoryView::describe()
{
    QStringList parts{m_content.title, m_content.source};
    for (const MemoryContent::Process &process : m_content.processes)
        parts << process.name + QStringLiteral(": ") + process.call;
    const auto spoken = [](const MemoryContent::Value &value) {
        return value.changed ? tr("%1 (changed)").arg(value.text) : value.text;
    };
    for (const MemoryContent::Word &word : m_content.words)
        parts << word.name + QStringLiteral(" = ") + spoken(word.value);
    for (const MemoryContent::Value &counter : m_content.counters)
        parts << spoken(counter);
    for (const MemoryContent::SlotRow &slot : m_content.slotRows) {
        if (slot.message != 0)
            parts << tr("slot at %1: %2, %3, %4")
                         .arg(slot.offset, spoken(slot.state), spoken(slot.number), slot.text.text);
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QSize MemoryView::sizeHint() const
{
    return {m_look.round(900), m_look.round(heading + sourceLine + 420)}; // as much as it can have
}

QSize MemoryView::minimumSizeHint() const { return {m_look.round(480), m_look.round(230)}; }

double MemoryView::sourceTop() const { return std::max(m_look.px(heading), m_headingTaken.height() + m_look.px(4)); }

QRectF MemoryView::body() const
{
    const double side = m_look.px(margin), top = sourceTop() + m_look.px(sourceLine + 6);
    return {side, top, width() - 2 * side, height() - top - m_look.px(10)};
}

void MemoryView::placeChildren()
{
    m_table->setGeometry(body().toRect());
    double right = width() - m_look.px(margin);
    const double top = sourceTop();
    for (QWidget *widget : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_channels)}) {
        if (widget->isHidden())
            continue;
        widget->setFixedHeight(m_look.round(sourceLine - 4));
        widget->adjustSize();
        right -= widget->width();
        widget->move(qRound(right), qRound(top));
        right -= m_look.px(8);
    }
}

void MemoryView::resizeEvent(QResizeEvent *) { placeChildren(); }

void MemoryView::mousePressEvent(QMouseEvent *event)
{
    const auto hit = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const MemoryRow &row) { return row.place.contains(event->position()); });
    if (hit != m_rows.end() && event->button() == Qt::LeftButton)
        emit messageWanted(m_channel, hit->message);
    else
        event->ignore();
}

void MemoryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.stage);
    const double side = m_look.px(margin);
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, QRectF(side, m_look.px(6), width() - 2 * side - m_headingTaken.width(), m_look.px(heading - 8)),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.text(25, QFont::Bold), m_content.title, m_look.least(13));
    const double buttons = m_all->width() + (m_channels->isHidden() ? 0 : m_channels->width()) + m_look.px(30);
    painter.setPen(m_content.wasRead ? m_look.theme.ink : m_look.theme.alarm);
    drawFitted(painter, QRectF(side, sourceTop(), width() - 2 * side - buttons, m_look.px(sourceLine - 4)),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.text(16, QFont::DemiBold), m_content.source, m_look.least(10));
    m_rows.clear();
    if (m_channel >= 0 && !m_table->isVisibleTo(this))
        m_rows = paintMemory(painter, m_look, body(), m_content);
}

} // namespace synchroscope
