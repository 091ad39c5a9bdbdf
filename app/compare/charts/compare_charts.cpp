// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/charts/compare_charts.h"

#include <QKeyEvent>
#include <QPainter>

namespace synchroscope {

namespace {

constexpr int tickMs = 100;
constexpr double oneBesideAnother = 700; // of the width, in units of the look

} // namespace

CompareCharts::CompareCharts(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_grid(new QGridLayout(this)),
      m_depth(new DepthOfAllChart(this)),
      m_time(new TimeByStateChart(this)),
      m_latency(new LatencyChart(this)),
      m_tradeOff(new TradeOffChart(this))
{
    setAccessibleName(tr("Charts of the comparison"));
    m_grid->setSpacing(1);
    for (ChartPanel *chart : charts()) {
        chart->offerEnlarging();
        connect(chart, &ChartPanel::enlargeWanted, this, [this, chart] { enlarge(m_enlarged ? nullptr : chart); });
        chart->setMinimumSize(200, 150);
    }
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CompareCharts::sceneWanted);
    connect(m_depth, &DepthOfAllChart::sceneWanted, this, [this] {
        m_since.invalidate();
        emit sceneWanted();
    });
    arrange();
    setLook(look);
}

void CompareCharts::setLook(const Look &look)
{
    m_look = look;
    m_grid->setContentsMargins(look.round(6), look.round(6), look.round(6), look.round(6));
    for (ChartPanel *chart : charts())
        chart->setLook(look);
    update();
}

void CompareCharts::setComparison(const CompareScene &scene)
{
    m_depth->setComparison(scene);
    m_time->setComparison(scene);
    m_latency->setComparison(scene);
    m_tradeOff->setComparison(scene);
    m_since.invalidate();
    m_later.stop();
}

void CompareCharts::showScene(const CompareScene &scene)
{
    const bool moves = scene.phase == Phase::live || scene.phase == Phase::replay;
    if (moves && scene.phase == m_phase && m_since.isValid() && m_since.elapsed() < tickMs) {
        if (!m_later.isActive())
            m_later.start(tickMs); // a moment at rest is passed only once
        return;
    }
    m_later.stop();
    m_phase = scene.phase;
    m_since.start();
    m_depth->showScene(scene);
    m_time->showScene(scene);
    m_latency->showScene(scene);
    m_tradeOff->showScene(scene);
}

void CompareCharts::enlarge(ChartPanel *chart)
{
    m_enlarged = chart;
    arrange();
    for (ChartPanel *one : charts())
        one->showEnlarged(m_enlarged == one);
}

void CompareCharts::arrange()
{
    const auto all = charts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_grid->removeWidget(all[i]);
        all[i]->setVisible(!m_enlarged || all[i] == m_enlarged);
        if (m_enlarged)
            continue;
        const int place = static_cast<int>(i);
        m_grid->addWidget(all[i], m_narrow ? place : place / 2, m_narrow ? 0 : place % 2);
    }
    if (m_enlarged)
        m_grid->addWidget(m_enlarged, 0, 0, 1, 1);
    for (int i = 0; i < 4; ++i) {
        m_grid->setRowStretch(i, m_enlarged ? i == 0 : i < (m_narrow ? 4 : 2));
        m_grid->setColumnStretch(i, m_enlarged ? i == 0 : i < (m_narrow ? 1 : 2));
    }
}

void CompareCharts::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_enlarged)
        enlarge(nullptr);
    else
        event->ignore();
}

void CompareCharts::resizeEvent(QResizeEvent *)
{
    const bool narrow = width() < m_look.px(oneBesideAnother);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void CompareCharts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.faint);
}

} // namespace synchroscope
