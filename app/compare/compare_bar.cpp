// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_bar.h"

#include "compare/compare_words.h"
#include "languages/words.h"
#include "style/style_sheet.h"
#include "terms/hover.h"
#include "views/elided_combo_box.h"
#include "window/bar_parts.h"
#include "window/flow_layout.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace synchroscope {

CompareBar::CompareBar(const Look &look, QWidget *parent)
    : QWidget(parent), m_what(new ElidedComboBox), m_values(new QLineEdit)
{
    setObjectName(QStringLiteral("transport"));
    setAccessibleName(tr("Transport of the comparison"));
    setLayout(new FlowLayout);
    m_play = addBarButton(this, tr("▶ Run all"), tr("Run or pause (Space)"));
    m_play->setCheckable(true);
    m_beginning = addBarButton(this, QStringLiteral("|◀"), tr("To the beginning (Home)"));
    m_back = addBarButton(this, QStringLiteral("◀"), tr("Back to what happened before (←): only the view goes back"));
    m_forth = addBarButton(this, tr("Step ▶"), tr("All of them on to the next thing that happens in any of them (→)"));
    m_restart = addBarButton(this, tr("Restart"), tr("Restart all at 0 (R)"));
    m_pace = new PaceSwitch(this, tr("at once"),
                            tr("Step by: each event, or all that happens at once (within a thousandth of a second)"));
    m_what->setAccessibleName(tr("What is compared"));
    m_what->setToolTip(tr("What the runs differ in"));
    m_what->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(m_what);
    m_values->setAccessibleName(tr("Values that are compared"));
    m_values->setToolTip(tr("From %1 to %2 values with commas between them; Enter runs them")
                             .arg(fewestPanes)
                             .arg(mostPanes));
    m_valuesGroup = addBarGroup(this, tr("Values"), m_values);
    m_inTurn = addBarButton(this, tr("In turn"), tr("One run after the other, so that they do not disturb each other (I)"));
    m_inTurn->setCheckable(true);
    m_parts = addBarSwitch(this, {}, {tr("Strips"), tr("More"), tr("Charts")},
                           {tr("The runs over time"), tr("More: every figure in a table (M)"), tr("Charts (G)")});
    m_differences = addBarButton(this, tr("▼ Differ"), tr("Mark where each run begins to differ from the first one (D)"));
    m_differences->setCheckable(true);
    m_close = addBarButton(this, tr("✕ Close"), tr("Back to the lesson (C or Esc)"));

    connect(m_play, &QToolButton::clicked, this, &CompareBar::playPauseWanted);
    connect(m_beginning, &QToolButton::clicked, this, &CompareBar::beginningWanted);
    connect(m_back, &QToolButton::clicked, this, &CompareBar::backWanted);
    connect(m_forth, &QToolButton::clicked, this, &CompareBar::forthWanted);
    connect(m_restart, &QToolButton::clicked, this, &CompareBar::restartWanted);
    connect(m_pace, &PaceSwitch::paceWanted, this, &CompareBar::paceWanted);
    connect(m_what, &QComboBox::activated, this,
            [this](int index) { emit comparisonWanted(m_choices[static_cast<std::size_t>(index)]); });
    connect(m_values, &QLineEdit::returnPressed, this, [this] { emit valuesWanted(m_values->text()); });
    connect(m_inTurn, &QToolButton::clicked, this, &CompareBar::inTurnWanted);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int id) { emit partWanted(static_cast<ComparePart>(id)); });
    connect(m_differences, &QToolButton::clicked, this, &CompareBar::differencesWanted);
    connect(m_close, &QToolButton::clicked, this, &CompareBar::closeWanted);
    showPart(ComparePart::strips);
    setLook(look);
}

void CompareBar::setLook(const Look &look)
{
    m_look = look;
    setStyleSheet(synchroscope::styleSheet(look));
    layout()->setContentsMargins(look.round(10), look.round(9), look.round(10), look.round(9));
    layout()->setSpacing(look.round(5));
    setBarSpacing(this, look.round(5));
    m_pace->setLook(look);
    m_what->setFixedWidth(look.round(164));
    m_what->view()->setMinimumWidth(look.round(260));
    m_values->setFixedWidth(look.round(156));
    QStringList plays{tr("❚❚ Pause"), tr("▶ Play"), tr("▶ Again"), tr("▶ Replay")};
    for (std::size_t runs = fewestPanes; runs <= mostPanes; ++runs)
        plays << tr("▶ Step %1", "all four").arg(allOf(runs)) << tr("▶ Run %1", "all four").arg(allOf(runs));
    keepWidth(m_play, look.round(114), plays);
    updateGeometry();
}

void CompareBar::setSubject(const Scenario &scenario, bool recordings, const QString &recordedAs)
{
    const QSignalBlocker quiet(m_what);
    setAccessibleDescription(lessonText(scenario.title));
    m_choices = comparable(scenario);
    if (recordings)
        m_choices.push_back({Varied::Kind::recordings, -1});
    m_what->clear();
    for (const Varied &varied : m_choices) {
        const QString name = QString::fromStdString(nameOf(varied, scenario, &translateCore));
        const bool recorded = varied.kind == Varied::Kind::recordings && !recordedAs.isEmpty();
        m_what->addItem(recorded ? tr("%1, recorded").arg(recordedAs) : name);
        m_what->setItemData(m_what->count() - 1, hoverTextFor(name), Qt::ToolTipRole);
    }
}

void CompareBar::showComparison(const Varied &varied, const QString &values)
{
    const auto chosen = std::find(m_choices.begin(), m_choices.end(), varied);
    m_what->setCurrentIndex(static_cast<int>(chosen - m_choices.begin()));
    m_values->setText(values);
    m_valuesGroup->setVisible(!values.isEmpty());
}

void CompareBar::editValues()
{
    if (m_valuesGroup->isVisibleTo(this))
        m_values->setFocus();
}

void CompareBar::showState(const CompareBarState &state)
{
    const bool again = state.phase == Phase::finished;
    const bool steps = state.pace.kind == PaceKind::step;
    const QString text = state.moving                   ? tr("❚❚ Pause")
                         : state.phase == Phase::replay ? tr("▶ Play")
                         : again                        ? state.canRestart ? tr("▶ Again") : tr("▶ Replay")
                                                : steps ? tr("▶ Step %1", "all four").arg(allOf(state.runs))
                                                        : tr("▶ Run %1", "all four").arg(allOf(state.runs));
    m_play->setChecked(true);
    m_play->setText(text);
    m_play->setAccessibleName(text.mid(text.indexOf(u' ') + 1));
    const bool started = state.phase != Phase::ready;
    m_beginning->setEnabled(started);
    m_back->setEnabled(started);
    m_forth->setEnabled(state.phase != Phase::finished);
    m_restart->setEnabled(state.canRestart);
    m_inTurn->setEnabled(state.canRestart);
    m_inTurn->setChecked(state.inTurn);
    Pace pace = state.pace;
    if (!state.canRestart && pace.kind != PaceKind::slow)
        pace.kind = PaceKind::live;
    m_pace->showPace(pace);
    m_pace->showReplayOnly(!state.canRestart);
}

void CompareBar::showPart(ComparePart part) { m_parts->button(static_cast<int>(part))->setChecked(true); }

void CompareBar::showDifferences(bool shown) { m_differences->setChecked(shown); }

void CompareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
