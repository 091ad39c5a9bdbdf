// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace synchroscope {

class TimelineView;

/// The timeline as a screen reader sees it: a picture with one child for each lane and each queue, whose name is that of
/// the process or queue and whose value says in words what is drawn up to the shown moment.
/// Made by Qt when an assistive technology asks; see installTimelineAccessible().
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;
    TimelineAccessible(const TimelineAccessible &) = delete;
    TimelineAccessible &operator=(const TimelineAccessible &) = delete;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

private:
    [[nodiscard]] int ownChildren() const; // lanes and queues; the view's buttons come before them
    [[nodiscard]] TimelineView *view() const;

    mutable std::vector<QAccessible::Id> m_rows; // made when they are asked for
};

/// From now on Qt makes it for every TimelineView. Calling it again does no harm.
void installTimelineAccessible();

} // namespace synchroscope
