// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/look.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QToolButton>
#include <QValueAxis>
#include <QXYSeries>

namespace synchroscope {

/// A QChartView as all charts of the window are: no animation, no OpenGL, the look's colours and type; what the pointer
/// rests on is told in words; the picture and the values can be copied and saved, from its menu or with the menu key.
class ChartPanel : public QChartView
{
    Q_OBJECT

public:
    ChartPanel(const QString &title, QWidget *parent);

    virtual void setLook(const Look &look);
    /// Round numbers for `length` units, about five of them.
    static void setRoundTicks(QValueAxis &axis, double length);

    /// What stands at a place of the chart, with its unit; empty: nothing does.
    [[nodiscard]] virtual QString valueAt(const QPointF &place) const;
    /// All values: a line for each series and point, with tabs between name, x and y.
    [[nodiscard]] virtual QString asText() const;
    /// PNG, SVG or PDF, by the ending of the name.
    Result<void> saveTo(const QString &file);

public slots:
    void copyPicture();
    void copyValues();
    void askWhereToSave();

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    /// One point of one series in words.
    [[nodiscard]] virtual QString pointInWords(const QAbstractSeries &series, const QPointF &point) const;
    /// The least distance at which a point is meant, in pixels.
    [[nodiscard]] double reach() const { return m_look.px(26); }

    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void popUpMenu(const QPoint &globalPlace);

    Look m_look;
    QToolButton *m_more;
};

/// A pen that tells the n-th of several lines from the others without its colour.
QPen linePen(const Look &look, std::size_t index, double width = 2.4);
inline constexpr std::size_t differentPens = 8;

} // namespace synchroscope
