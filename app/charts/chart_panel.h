// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QValueAxis>

namespace synchroscope {

/// A QChartView as all charts of the window are: no animation, no OpenGL, the look's colours and type.
class ChartPanel : public QChartView
{
    Q_OBJECT

public:
    ChartPanel(const QString &title, QWidget *parent);

    virtual void setLook(const Look &look);
    /// Round numbers for `length` units, about five of them.
    static void setRoundTicks(QValueAxis &axis, double length);

protected:
    [[nodiscard]] const Look &look() const { return m_look; }

private:
    Look m_look;
};

} // namespace synchroscope
