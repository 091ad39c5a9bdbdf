// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_column.h"

#include "base/clock.h"

#include <QVBoxLayout>

namespace synchroscope {

ChartsColumn::ChartsColumn(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_depth(new DepthChart(this)),
      m_time(new TimeChart(this)),
      m_wait(new WaitChart(this))
{
    setAccessibleName(tr("Charts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_depth, 1);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_wait, 1);
    setLook(look);
}

void ChartsColumn::setLook(const Look &look)
{
    setFixedWidth(look.round(350));
    m_depth->setLook(look);
    m_time->setLook(look);
    m_wait->setLook(look);
}

void ChartsColumn::setScenario(const Scenario &scenario)
{
    m_depth->setScenario(scenario);
    m_time->setScenario(scenario);
    m_wait->setScenario(scenario);
    m_shownAt = 0;
}

void ChartsColumn::showScene(const Scene &scene)
{
    constexpr std::int64_t tick = 100'000'000;
    const auto now = static_cast<std::int64_t>(monotonicNow());
    if (!isVisibleTo(parentWidget())
        || (now - m_shownAt < tick && scene.phase == m_shownPhase && scene.phase == Phase::live))
        return;
    m_shownAt = now;
    m_shownPhase = scene.phase;
    m_depth->showScene(scene);
    m_time->showScene(scene);
    m_wait->showScene(scene);
}

} // namespace synchroscope
