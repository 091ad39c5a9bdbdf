// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace synchroscope {

ChartPanel::ChartPanel(const QString &title, QWidget *parent) : QChartView(parent)
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
}

void ChartPanel::setRoundTicks(QValueAxis &axis, double length)
{
    const double rough = std::max(length, 1e-9) / 5;
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    const double of = rough / unit;
    const double step = unit * (of <= 1 ? 1 : of <= 2 ? 2 : of <= 5 ? 5 : 10);
    if (axis.tickType() != QValueAxis::TicksDynamic)
        axis.setTickType(QValueAxis::TicksDynamic);
    if (!qFuzzyCompare(axis.tickInterval(), step))
        axis.setTickInterval(step);
}

void ChartPanel::setLook(const Look &look)
{
    m_look = look;
    setBackgroundBrush(look.theme.page);
    QChart *c = chart();
    c->setBackgroundBrush(look.theme.page);
    c->setMargins(QMargins(look.round(6), look.round(4), look.round(10), look.round(4)));
    c->setTitleFont(look.text(16, QFont::Bold));
    c->setTitleBrush(look.theme.ink);
    c->legend()->setFont(look.text(13));
    c->legend()->setLabelColor(look.theme.ink);
    for (QAbstractAxis *axis : c->axes()) {
        axis->setLabelsFont(look.text(13));
        axis->setLabelsColor(look.theme.ink);
        axis->setTitleFont(look.text(13));
        axis->setTitleBrush(look.theme.muted);
        axis->setGridLineColor(look.theme.faint);
        axis->setLinePenColor(look.theme.muted);
    }
}

} // namespace synchroscope
