// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace synchroscope {

/// Two widgets one above the other: the upper one gets the height it wants, but never more than its share while the
/// lower one needs the rest.
class StackedColumn : public QWidget
{
    Q_OBJECT

public:
    StackedColumn(QWidget *upper, QWidget *lower, QWidget *parent);

    /// Another one is shown above; the one before is hidden.
    void setUpper(QWidget *upper);
    /// Of the height, that the upper one may have; 1: all, and the lower one is hidden.
    void setLargestShare(double share);
    /// Lies over both.
    void setOverlay(QWidget *overlay);
    /// The upper widget may have changed its mind.
    void arrange();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_upper, *m_lower, *m_overlay = nullptr;
    double m_largestShare = 0.57;
};

} // namespace synchroscope
