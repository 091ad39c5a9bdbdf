// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stacked_column.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr double leastShare = 0.4; // of the upper widget

} // namespace

StackedColumn::StackedColumn(QWidget *upper, QWidget *lower, QWidget *parent)
    : QWidget(parent),
      m_upper(upper),
      m_lower(lower)
{
    m_upper->setParent(this);
    m_lower->setParent(this);
}

void StackedColumn::setUpper(QWidget *upper)
{
    if (upper == m_upper)
        return;
    upper->setParent(this);
    m_upper->hide();
    m_upper = upper;
    m_upper->show();
    m_upper->lower();
    arrange();
}

void StackedColumn::setLargestShare(double share)
{
    if (share == m_largestShare)
        return;
    m_largestShare = share;
    m_lower->setVisible(share < 1);
    arrange();
}

void StackedColumn::setOverlay(QWidget *overlay)
{
    m_overlay = overlay;
    m_overlay->setParent(this);
    arrange();
}

QSize StackedColumn::minimumSizeHint() const
{
    const QSize upper = m_upper->minimumSizeHint(), lower = m_lower->minimumSizeHint();
    return {std::max(upper.width(), lower.width()), std::min(upper.height(), lower.height())};
}

void StackedColumn::arrange()
{
    const double all = height();
    const double wanted = m_largestShare < 1 ? m_upper->sizeHint().height() : all;
    const int share = static_cast<int>(std::clamp(wanted, all * leastShare, all * m_largestShare));
    m_upper->setGeometry(0, 0, width(), share);
    m_lower->setGeometry(0, share, width(), height() - share);
    if (m_overlay) {
        m_overlay->setGeometry(rect());
        m_overlay->raise();
    }
}

void StackedColumn::resizeEvent(QResizeEvent *) { arrange(); }

} // namespace synchroscope
