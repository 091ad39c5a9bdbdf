// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_strip.h"

#include "views/scene.h"
#include "window/flow_layout.h"

#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

QString howItEnded(const Recording &recording, bool goesOn)
{
    if (!recording.finished)
        return goesOn ? RunStrip::tr("so far") : RunStrip::tr("broken off");
    switch (recording.outcome) {
    case Outcome::completed: {
        const auto &processes = recording.processes;
        const bool well = std::all_of(processes.begin(), processes.end(), [](const ProcessFacts &facts) {
            return !facts.ended || facts.exit == ExitKind::ok || facts.exit == ExitKind::stopped;
        });
        return well ? RunStrip::tr("completed") : RunStrip::tr("ended badly");
    }
    case Outcome::deadlock: return RunStrip::tr("deadlock");
    case Outcome::livelock: return RunStrip::tr("livelock");
    case Outcome::timeout: return RunStrip::tr("time was up");
    case Outcome::stopped: return RunStrip::tr("stopped");
    case Outcome::failed: return RunStrip::tr("failed");
    }
    return {};
}

} // namespace

QString describe(const RecordedRun &run)
{
    const Recording &recording = run.recording;
    QStringList parts{RunStrip::tr("Run %1").arg(run.number),
                      RunStrip::tr("mode %1").arg(recording.settings().mode.number())};
    if (!recording.scenario().channels.empty())
        parts << RunStrip::tr("room %1").arg(recording.scenario().channels.front().capacity);
    if (recording.settings().fullSpeed)
        parts << RunStrip::tr("max");
    else if (recording.steppedFrom >= 0)
        parts << RunStrip::tr("stepped");
    parts << RunStrip::tr("%1 %2", "how a run ended, and when")
                 .arg(howItEnded(recording, run.goesOn), timeText(recording, recording.now));
    return parts.join(QStringLiteral(" · "));
}

RunStrip::RunStrip(const Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_compare(new QToolButton)
{
    setAccessibleName(tr("Runs of this lesson"));
    setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_compare->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Compare the shown run with another one"));
    m_compare->setToolTip(m_compare->accessibleName());
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setProperty("small", true);
    m_compare->setMenu(new QMenu(m_compare));
    layout()->addWidget(m_compare);
    hide();
    setLook(look);
}

void RunStrip::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.round(6);
    layout()->setContentsMargins(look.round(14), margin, look.round(10), margin);
    layout()->setSpacing(look.round(6));
    updateGeometry();
}

QToolButton *RunStrip::addChip(const RecordedRun &run, const QString &text, bool shown)
{
    auto *chip = new QToolButton;
    chip->setProperty("small", true);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setChecked(shown);
    chip->setAccessibleName(tr("Show %1").arg(text));
    chip->setToolTip(chip->accessibleName());
    chip->setFocusPolicy(Qt::TabFocus);
    const int number = run.number;
    connect(chip, &QToolButton::clicked, this, [this, chip, number] {
        chip->setChecked(number == m_shown); // whoever decides shows it
        emit runWanted(number);
    });
    if (!shown) {
        const QAction *action = m_compare->menu()->addAction(text);
        connect(action, &QAction::triggered, this, [this, number] { emit comparisonWanted(number); });
    }
    return chip;
}

void RunStrip::showRuns(const std::vector<std::shared_ptr<RecordedRun>> &past,
                        const std::shared_ptr<RecordedRun> &newest, int shown)
{
    QStringList texts;
    for (const auto &run : past)
        texts << describe(*run);
    if (newest)
        texts << tr("Run %1 · now").arg(newest->number);
    setVisible(!past.empty());
    if (texts == m_texts && shown == m_shown)
        return;
    m_texts = texts;
    m_shown = shown;
    for (QToolButton *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    m_compare->menu()->clear();
    layout()->removeWidget(m_compare);
    int i = 0;
    for (const auto &run : past)
        m_chips.push_back(addChip(*run, texts[i++], run->number == shown));
    if (newest)
        m_chips.push_back(addChip(*newest, texts[i], newest->number == shown));
    for (QToolButton *chip : m_chips) {
        layout()->addWidget(chip);
        chip->show();
    }
    layout()->addWidget(m_compare);
    updateGeometry();
}

void RunStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(0, 0, width(), m_look.round(1)), m_look.theme.faint);
}

} // namespace synchroscope
