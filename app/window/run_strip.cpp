// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_strip.h"

#include "views/scene.h"

#include <QHBoxLayout>
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
    if (run.endShown)
        parts << RunStrip::tr("%1 %2", "how a run ended, and when")
                     .arg(howItEnded(recording, run.goesOn), timeText(recording, recording.now));
    else
        parts << RunStrip::tr("recorded");
    return parts.join(QStringLiteral(" · "));
}

RunStrip::RunStrip(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_earlier(addMenuButton(tr("Earlier"), tr("Earlier runs"))),
      m_compare(addMenuButton(tr("Compare with"), tr("Compare the shown run with another one")))
{
    setAccessibleName(tr("Runs of this lesson"));
    m_earlier->menu()->setObjectName(QStringLiteral("earlierRuns"));
    m_compare->menu()->setObjectName(QStringLiteral("otherRuns"));
    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit goes into the menu
    row->addWidget(m_earlier);
    row->addWidget(m_compare);
    row->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
    setLook(look);
}

QToolButton *RunStrip::addMenuButton(const QString &text, const QString &spoken)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("small", true);
    button->setMenu(new QMenu(button));
    return button;
}

void RunStrip::setLook(const Look &look)
{
    m_look = look;
    const int margin = look.round(6);
    layout()->setContentsMargins(look.round(14), margin, look.round(10), margin);
    layout()->setSpacing(look.round(6));
    updateGeometry();
    fit();
}

QToolButton *RunStrip::addChip(const RecordedRun &run, const QString &text, bool shown)
{
    auto *chip = new QToolButton(this);
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
                        const std::shared_ptr<RecordedRun> &newest, bool ready, int shown)
{
    QStringList texts;
    for (const auto &run : past)
        texts << describe(*run);
    if (newest)
        texts << (ready ? tr("Run %1 · not started") : tr("Run %1 · now")).arg(newest->number);
    setVisible(!past.empty());
    if (texts == m_texts && shown == m_shown)
        return;
    m_texts = texts;
    m_shown = shown;
    for (QToolButton *chip : m_chips) {
        chip->setParent(nullptr);
        chip->deleteLater(); // it may be the one that was just clicked
    }
    m_chips.clear();
    m_compare->menu()->clear();
    int i = 0;
    for (const auto &run : past)
        m_chips.push_back(addChip(*run, texts[i++], run->number == shown));
    if (newest)
        m_chips.push_back(addChip(*newest, texts[i], newest->number == shown));
    auto *row = static_cast<QHBoxLayout *>(layout());
    int place = row->indexOf(m_compare);
    for (QToolButton *chip : m_chips)
        row->insertWidget(place++, chip);
    fit();
}

/// The shown run, and of the others the newest that there is room for.
void RunStrip::fit()
{
    const int gap = layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_compare->sizeHint().width();
    const auto widthOf = [gap](const QToolButton *button) { return button->sizeHint().width() + gap; };
    int all = 0;
    for (const QToolButton *chip : m_chips)
        all += widthOf(chip);
    m_earlier->setVisible(all > room);
    if (all > room)
        room -= widthOf(m_earlier);
    for (const QToolButton *chip : m_chips)
        room -= chip->isChecked() ? widthOf(chip) : 0;
    QList<QAction *> hidden;
    m_earlier->menu()->clear();
    for (auto chip = m_chips.rbegin(); chip != m_chips.rend(); ++chip) {
        QToolButton *button = *chip;
        const bool fits = button->isChecked() || (hidden.isEmpty() && widthOf(button) <= room);
        if (fits && !button->isChecked())
            room -= widthOf(button);
        if (!fits) {
            auto *action = new QAction(button->text(), m_earlier->menu());
            // Later, for the menu is filled anew by what a click leads to.
            connect(action, &QAction::triggered, button, &QToolButton::click, Qt::QueuedConnection);
            hidden.prepend(action);
        }
        button->setVisible(fits);
    }
    m_earlier->menu()->addActions(hidden);
}

void RunStrip::resizeEvent(QResizeEvent *) { fit(); }

void RunStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(0, 0, width(), m_look.round(1)), m_look.theme.faint);
}

} // namespace synchroscope
