// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "style/look.h"
#include "views/scene.h"
#include "window/pace_switch.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// What is shown of a comparison: the strips, every figure, or the charts.
enum class ComparePart { strips, table, charts };

struct CompareBarState
{
    Phase phase = Phase::ready;
    bool moving = false, inTurn = false, canRestart = true;
    Pace pace;
    std::size_t runs = 4;
};

/// To and fro, play and pause, the pace; what is compared; what is shown of it.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// What the lesson can be compared in. `recordings`: runs that have been made can be compared too; `recordedAs`: they
    /// were recorded as a comparison of that name.
    void setSubject(const Scenario &scenario, bool recordings, const QString &recordedAs = {});
    /// What is compared, with the values as a text.
    void showComparison(const Varied &varied, const QString &values);
    void showState(const CompareBarState &state);
    void showPart(ComparePart part);
    void showDifferences(bool shown);
    void editValues();

signals:
    void playPauseWanted();
    void restartWanted();
    void beginningWanted();
    void backWanted();
    void forthWanted();
    void paceWanted(const Pace &pace);
    void comparisonWanted(const Varied &varied);
    void valuesWanted(const QString &values);
    void inTurnWanted(bool inTurn);
    void partWanted(ComparePart part);
    void differencesWanted(bool shown);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QToolButton *m_play, *m_beginning, *m_back, *m_forth, *m_restart;
    PaceSwitch *m_pace;
    QComboBox *m_what;
    std::vector<Varied> m_choices; // one an entry
    QLineEdit *m_values;
    QWidget *m_valuesGroup;
    QToolButton *m_inTurn, *m_differences;
    QButtonGroup *m_parts;
    QToolButton *m_close;
};

} // namespace synchroscope
