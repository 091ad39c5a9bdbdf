// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pace_switch.h"

#include "terms/hover.h"
#include "window/bar_parts.h"

#include <QLayout>
#include <QSignalBlocker>
#include <QStyleOption>

#include <algorithm>

namespace synchroscope {

PaceSwitch::PaceSwitch(QWidget *bar, const QString &coarse, const QString &meaning)
    : QObject(bar),
      m_coarse(coarse),
      m_meaning(meaning),
      m_kind(addBarSwitch(bar, {}, {tr("Step"), tr("Slow"), tr("Live"), tr("Max")},
                          {tr("Pace: one step each time"), tr("Pace: steps on a timer"),
                           tr("Pace: the processes run freely"),
                           tr("Pace: as fast as the machine can, a new run")})),
      m_detail(new QComboBox)
{
    m_detail->setFocusPolicy(Qt::TabFocus);
    const char *terms[] = {"stepped", "slow", "live", "full speed"};
    for (int kind = 0; kind < 4; ++kind)
        explain(m_kind->button(kind), QLatin1String(terms[kind]));
    bar->layout()->addWidget(m_detail);
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int id) {
        Pace pace = m_pace;
        pace.kind = static_cast<PaceKind>(id);
        emit paceWanted(pace);
    });
    connect(m_detail, &QComboBox::activated, this, &PaceSwitch::commitDetail);
    fillDetail();
}

void PaceSwitch::setLook(const Look &look)
{
    m_leastWidth = look.round(76);
    fitDetail();
}

/// Always the same, unless a word would be cut.
void PaceSwitch::fitDetail()
{
    int needed = 0;
    for (int i = 0; i < m_detail->count(); ++i)
        needed = std::max(needed, m_detail->fontMetrics().horizontalAdvance(m_detail->itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(m_detail);
    option.rect = QRect(0, 0, m_leastWidth, m_detail->sizeHint().height());
    const QRect room = m_detail->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, m_detail);
    m_detail->setFixedWidth(m_leastWidth + std::max(0, needed - room.width()));
}

void PaceSwitch::showPace(const Pace &pace)
{
    if (!(pace == m_pace)) {
        m_pace = pace;
        fillDetail();
    }
    m_kind->button(static_cast<int>(m_pace.kind))->setChecked(true);
}

void PaceSwitch::showReplayOnly(bool only)
{
    m_kind->button(static_cast<int>(PaceKind::step))->setEnabled(!only);
    m_kind->button(static_cast<int>(PaceKind::max))->setEnabled(!only);
    QAbstractButton *live = m_kind->button(static_cast<int>(PaceKind::live));
    live->setText(only ? tr("Replay") : tr("Live"));
    live->setAccessibleName(only ? tr("Pace of the replay") : tr("Pace: the processes run freely"));
    explain(live, only ? QStringLiteral("replay") : QStringLiteral("live"), live->accessibleName());
}

void PaceSwitch::fillDetail()
{
    const QSignalBlocker quiet(m_detail);
    m_detail->clear();
    switch (m_pace.kind) {
    case PaceKind::step:
        m_detail->addItems({tr("event"), m_coarse});
        m_detail->setAccessibleName(tr("Step by"));
        m_detail->setToolTip(m_meaning);
        m_detail->setCurrentIndex(static_cast<int>(m_pace.grain));
        break;
    case PaceKind::slow:
        for (const double rate : slowRates)
            m_detail->addItem(rate < 1 ? tr("1 in %1 s").arg(1 / rate) : tr("%1/s", "steps a second").arg(rate));
        m_detail->setAccessibleName(tr("Steps a second"));
        m_detail->setToolTip(tr("How many steps a second"));
        m_detail->setCurrentIndex(static_cast<int>(m_pace.rate));
        break;
    case PaceKind::live:
        for (const Speed &speed : speeds)
            m_detail->addItem(QString::fromUtf8(speed.label));
        m_detail->setAccessibleName(tr("Speed"));
        m_detail->setToolTip(tr("How fast the time of the lesson goes: 1× is real time"));
        m_detail->setCurrentIndex(static_cast<int>(m_pace.speed));
        break;
    case PaceKind::max:
        m_detail->addItem(tr("no wait"));
        m_detail->setAccessibleName(tr("Speed: work takes no time"));
        m_detail->setToolTip(tr("Work takes no time: nothing to choose. Who waits looks again and again for a while, in send or receive, before it sleeps."));
        break;
    }
    fitDetail();
    m_detail->setEnabled(m_pace.kind != PaceKind::max);
}

void PaceSwitch::commitDetail(int index)
{
    Pace pace = m_pace;
    switch (m_pace.kind) {
    case PaceKind::step: pace.grain = static_cast<Grain>(index); break;
    case PaceKind::slow: pace.rate = static_cast<std::size_t>(index); break;
    case PaceKind::live: pace.speed = static_cast<std::size_t>(index); break;
    case PaceKind::max: return;
    }
    emit paceWanted(pace);
}

} // namespace synchroscope
