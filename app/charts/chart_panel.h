// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/line_legend.h"
#include "style/look.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QToolButton>
#include <QValueAxis>
#include <QXYSeries>

#include <vector>

namespace synchroscope {

/// Something that a chart says, and where it stands in it.
struct ChartValue
{
    QPointF place; // of the scene
    QString words;
};

/// A QChartView as all charts of the window are: no animation, no OpenGL, the look's colours and type; what the pointer
/// rests on is told in words; the picture and the values can be copied and saved, from its menu or with the menu key.
/// Reached by Tab, the arrow keys go from value to value, as the pointer would.
class ChartPanel : public QChartView
{
    Q_OBJECT

public:
    ChartPanel(const QString &title, QWidget *parent);

    virtual void setLook(const Look &look);
    /// Round numbers for `length` units, about five of them.
    static void setRoundTicks(QValueAxis &axis, double length);
    /// A range and round ticks for it (or for `length` units), in an order in which there are never very many ticks:
    /// a long range with the ticks of a short one would have Qt lay out millions.
    static void setRoundRange(QValueAxis &axis, double from, double to, double length = 0);

    /// What stands at a place of the chart, with its unit; empty: nothing does.
    [[nodiscard]] virtual QString valueAt(const QPointF &place) const;
    /// All that valueAt() can say which is worth stopping at, in reading order: what the arrow keys go through.
    [[nodiscard]] virtual QList<ChartValue> values() const;
    /// The value that the arrow keys stand at, −1: none.
    [[nodiscard]] qsizetype pointedAt() const { return m_pointedAt; }
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] const std::vector<LineEntry> &lineLegend() const { return m_entries; }
    /// Adds a button; it, Enter, a click on the title and a double click emit enlargeWanted().
    void offerEnlarging();
    void showEnlarged(bool enlarged);
    /// All values: a line for each series and point, with tabs between name, x and y.
    [[nodiscard]] virtual QString asText() const;
    /// PNG, SVG or PDF, by the ending of the name.
    Result<void> saveTo(const QString &file);
    /// "messages-in-the-queue.png"
    [[nodiscard]] QString suggestedName() const;

signals:
    /// The chart alone, or all of them again.
    void enlargeWanted();

public slots:
    void copyPicture();
    void copyValues();
    void askWhereToSave();

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    /// One point of one series in words.
    [[nodiscard]] virtual QString pointInWords(const QAbstractSeries &series, const QPointF &point) const;
    /// Told to whoever does not see the chart; a few words.
    void describe(const QString &words);
    /// A sentence in the plot itself: why there is nothing to be seen, or not all. Empty: none.
    void setNote(const QString &note);
    /// Instead of Qt's own legend. Empty: none.
    void setLineLegend(std::vector<LineEntry> entries);
    /// Below the axes, for a legend: its height.
    virtual double legendRoom() const;
    void makeRoomForLegend();
    /// The place of a legend whose height legendRoom() tells.
    [[nodiscard]] QRectF legendArea() const;
    /// The greatest distance at which a point is meant, in pixels.
    [[nodiscard]] double reach() const { return m_look.px(26); }

    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    [[nodiscard]] bool isOnTitle(const QPointF &place) const;
    QToolButton *addButton(const QString &sign, const QString &name, const QString &toolTip);
    void placeButtons();
    void showButtons(bool shown);
    void popUpMenu(const QPoint &globalPlace);
    void pointAt(qsizetype value);

    Look m_look;
    QToolButton *m_more;
    QToolButton *m_enlarge = nullptr;
    std::vector<LineEntry> m_entries;
    QString m_note;
    qsizetype m_pointedAt = -1;
    bool m_doubleClicked = false;
    bool m_forKeeps = false; // it is painted for a file or the clipboard: without focus and ring
};

/// A pen that tells the n-th of several lines from the others without its colour.
QPen linePen(const Look &look, std::size_t index, double width = 2.4);
inline constexpr std::size_t differentPens = 8;

} // namespace synchroscope
