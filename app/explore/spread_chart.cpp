// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/spread_chart.h"

#include "style/hatch.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QMouseEvent>
#include <QPixmap>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double labelSize = 17, countSize = 18;
constexpr double leastSlot = 40, mostSlot = 84; // the height of a row
constexpr double labelShare = 0.44;             // of the width, at most
constexpr double barShare = 0.62;               // of a row's height

const StateStyle &styleOf(int kind)
{
    static const StateStyle styles[] = {{QColor("#0072b2"), 1, Hatch::solid, ""},
                                        {QColor("#e69f00"), 1, Hatch::dots, ""},
                                        {QColor("#d55e00"), 1, Hatch::fallingLines, ""}};
    return styles[kind];
}

} // namespace

SpreadChart::SpreadChart(QWidget *parent)
    : ChartPanel(tr("How the runs ended"), parent),
      m_runs(new QValueAxis(this)),
      m_names(new QBarCategoryAxis(this)),
      m_bars(new QHorizontalStackedBarSeries),
      m_sets{new QBarSet(tr("completed")), new QBarSet(tr("completed, with a loss")),
             new QBarSet(tr("deadlock, bad end or not over"))},
      m_frame(new QGraphicsRectItem(chart()))
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runs->setTitleText(tr("runs"));
    m_runs->setLabelFormat(QStringLiteral("%d"));
    m_names->setLabelsVisible(false); // an axis would cut them; see placeRows()
    m_names->setGridLineVisible(false);
    m_runs->setGridLineVisible(false); // each bar says its number
    for (QBarSet *set : m_sets)
        m_bars->append(set);
    m_bars->setBarWidth(barShare);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_runs, Qt::AlignBottom);
    chart()->addAxis(m_names, Qt::AlignLeft);
    m_bars->attachAxis(m_runs);
    m_bars->attachAxis(m_names);
    connect(chart(), &QChart::plotAreaChanged, this, &SpreadChart::placeRows);
    m_frame->setZValue(10);
    m_frame->setAcceptedMouseButtons(Qt::NoButton);
    showGroups({}, 1);
}

SpreadChart::Kind SpreadChart::kindOf(const Ending &ending)
{
    if (ending.outcome != Outcome::completed || ending.accident())
        return bad;
    return ending.lost > 0 ? lost : ended;
}

void SpreadChart::setLook(const Look &look)
{
    ChartPanel::setLook(look);
    chart()->setTitleFont(look.text(18, QFont::Bold));
    m_runs->setLabelsFont(look.text(15));
    m_runs->setTitleFont(look.text(15));
    chart()->legend()->setFont(look.text(15));
    styleBars();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        styleRow(m_rows[i], static_cast<int>(i));
    arrange();
}

void SpreadChart::styleBars()
{
    for (int kind = 0; kind < KindCount; ++kind) {
        m_sets[static_cast<std::size_t>(kind)]->setBrush(stateBrush(look(), styleOf(kind)));
        m_sets[static_cast<std::size_t>(kind)]->setPen(QPen(look().theme.outline, look().px(1.5)));
        // The sample is too small for a texture: it shows no more than the texture's ground.
        chart()->legend()->markers(m_bars)[kind]->setBrush(styleOf(kind).colour);
    }
}

void SpreadChart::styleRow(const Row &row, int index)
{
    row.label->setFont(look().text(labelSize, index == m_selected ? QFont::Bold : QFont::Normal));
    row.count->setFont(look().text(countSize, QFont::Bold));
    row.label->setDefaultTextColor(look().theme.ink);
    row.count->setDefaultTextColor(look().theme.ink);
}

void SpreadChart::setRowCount(int count)
{
    const auto size = static_cast<std::size_t>(count);
    while (m_rows.size() > size) {
        delete m_rows.back().label;
        delete m_rows.back().count;
        m_rows.pop_back();
    }
    while (m_rows.size() < size) {
        Row row{new QGraphicsTextItem(chart()), new QGraphicsTextItem(chart())};
        for (QGraphicsTextItem *item : {row.label, row.count}) {
            item->setAcceptedMouseButtons(Qt::NoButton);
            item->document()->setDocumentMargin(0);
        }
        QTextOption toTheRight(Qt::AlignRight);
        toTheRight.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        row.label->document()->setDefaultTextOption(toTheRight);
        styleRow(row, static_cast<int>(m_rows.size()));
        m_rows.push_back(row);
    }
}

/// The axis counts from below; the most frequent ending stands at the top.
void SpreadChart::fillBars(const std::vector<EndingGroup> &groups)
{
    const auto count = static_cast<int>(groups.size());
    const bool asMany = m_sets[0]->count() == count;
    if (!asMany) {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QString::number(count - i);
        m_names->clear();
        m_names->append(names);
    }
    for (int kind = 0; kind < KindCount; ++kind) {
        QBarSet *set = m_sets[static_cast<std::size_t>(kind)];
        QList<qreal> values(count);
        for (int i = 0; i < count; ++i) {
            const EndingGroup &group = groups[static_cast<std::size_t>(count - 1 - i)];
            values[i] = kindOf(group.ending) == kind ? static_cast<double>(group.runs.size()) : 0;
        }
        if (!asMany) {
            set->remove(0, set->count());
            set->append(values);
        }
        for (int i = 0; i < count; ++i) {
            if (set->at(i) != values[i])
                set->replace(i, values[i]);
        }
        const bool there = std::any_of(values.begin(), values.end(), [](qreal value) { return value > 0; });
        chart()->legend()->markers(m_bars)[kind]->setVisible(there);
    }
}

void SpreadChart::showGroups(const std::vector<EndingGroup> &groups, int of)
{
    fillBars(groups);
    setRowCount(static_cast<int>(groups.size()));
    QStringList spoken;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString label = QString::fromStdString(groups[i].label);
        const QString count = QString::number(groups[i].runs.size());
        if (m_rows[i].label->toPlainText() != label)
            m_rows[i].label->setPlainText(label);
        if (m_rows[i].count->toPlainText() != count)
            m_rows[i].count->setPlainText(count);
        spoken << tr("%1 runs: %2").arg(count, label);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    m_runs->setRange(0, std::max(1, of));
    setRoundTicks(*m_runs, std::max(5, of));
    if (m_selected >= static_cast<int>(groups.size()))
        m_selected = -1;
    arrange();
}

void SpreadChart::setSelected(int group)
{
    group = group < static_cast<int>(m_rows.size()) ? group : -1;
    if (group == m_selected)
        return;
    m_selected = group;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        styleRow(m_rows[i], static_cast<int>(i));
    arrange();
}

/// The axes, the title and the legend are laid out by the chart; its margins leave room for the labels, and take what
/// the rows need not have.
void SpreadChart::arrange()
{
    const double pad = look().px(12);
    double labels = 0;
    for (const Row &row : m_rows) {
        row.label->setTextWidth(-1);
        labels = std::max(labels, row.label->boundingRect().width());
    }
    labels = std::ceil(std::min(labels + 1, width() * labelShare));
    double least = look().px(leastSlot);
    for (const Row &row : m_rows) {
        row.label->setTextWidth(labels);
        least = std::max(least, row.label->boundingRect().height() + pad);
    }
    const double rows = static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
    QMargins margins(qRound(labels + pad), look().round(4), look().round(60), look().round(4));
    chart()->setMargins(margins);
    chart()->layout()->activate();
    const double plot = chart()->plotArea().height();
    const double beside = height() - plot; // title, axis and legend
    setMinimumHeight(static_cast<int>(std::ceil(beside + rows * least)));
    const double most = rows * std::max(least, look().px(mostSlot));
    if (plot > most) {
        margins.setBottom(margins.bottom() + qRound(plot - most));
        chart()->setMargins(margins);
        chart()->layout()->activate();
    }
    placeRows();
}

void SpreadChart::placeRows()
{
    const QRectF plot = chart()->plotArea();
    const double slot = plot.height() / static_cast<double>(std::max<std::size_t>(1, m_rows.size()));
    const double pad = look().px(12);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double middle = plot.top() + (static_cast<double>(i) + 0.5) * slot;
        const Row &row = m_rows[i];
        row.label->setPos(plot.left() - pad - row.label->textWidth(), middle - row.label->boundingRect().height() / 2);
        const double share = row.count->toPlainText().toDouble() / m_runs->max();
        row.count->setPos(plot.left() + share * plot.width() + look().px(8),
                          middle - row.count->boundingRect().height() / 2);
    }
    showSelection();
}

void SpreadChart::showSelection()
{
    m_frame->setVisible(m_selected >= 0);
    if (m_selected < 0)
        return;
    const QColor colour = hasFocus() ? look().theme.dark ? QColor("#f0e442") : QColor("#d55e00") : look().theme.ink;
    m_frame->setPen(QPen(colour, look().px(2.5)));
    m_frame->setBrush(Qt::NoBrush);
    const double inset = look().px(3);
    m_frame->setRect(QRectF(rowRect(m_selected)).adjusted(inset, 1, -inset, -1));
}

QRect SpreadChart::rowRect(int group) const
{
    if (group < 0 || group >= static_cast<int>(m_rows.size()))
        return {};
    const QRectF plot = chart()->plotArea();
    const double slot = plot.height() / static_cast<double>(m_rows.size());
    return QRectF(0, plot.top() + group * slot, width(), slot).toRect();
}

void SpreadChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    for (int group = 0; group < static_cast<int>(m_rows.size()); ++group) {
        if (rowRect(group).contains(event->position().toPoint()))
            emit groupSelected(group);
    }
    event->accept();
}

void SpreadChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (last < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: emit groupSelected(std::max(0, m_selected - 1)); break;
    case Qt::Key_Down: emit groupSelected(std::min(last, m_selected + 1)); break;
    case Qt::Key_Home: emit groupSelected(0); break;
    case Qt::Key_End: emit groupSelected(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit groupActivated(std::max(0, m_selected)); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void SpreadChart::focusInEvent(QFocusEvent *event)
{
    ChartPanel::focusInEvent(event);
    if (m_selected < 0 && !m_rows.empty() && event->reason() != Qt::MouseFocusReason)
        emit groupSelected(0);
    showSelection();
}

void SpreadChart::focusOutEvent(QFocusEvent *event)
{
    ChartPanel::focusOutEvent(event);
    showSelection();
}

void SpreadChart::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    arrange();
}

} // namespace synchroscope
