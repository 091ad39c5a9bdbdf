// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// "Change it": what a lesson lets one change without touching its program.
class KnobPanel : public QWidget
{
    Q_OBJECT

public:
    KnobPanel(const Look &look, const std::vector<Knob> &knobs, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Or somebody else has one over it.
    void setHeadingShown(bool shown) { m_heading->setVisible(shown); }
    /// Shows these values without announcing them.
    void setValues(const std::vector<double> &values);

signals:
    /// The person has settled on a value.
    void knobTurned(int knob, double value);
    /// Several values of it side by side.
    void knobCompared(int knob);

private:
    struct Row
    {
        Knob knob;
        QLabel *label;
        QSlider *slider;
        QDoubleSpinBox *number;
    };
    void addRow(const Knob &knob);

    QLabel *m_heading;
    std::vector<Row> m_rows;
};

} // namespace synchroscope
