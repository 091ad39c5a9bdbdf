// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_accessible.h"

#include "views/timeline_view.h"

namespace synchroscope {

namespace {

/// A lane, or under the lanes the depth of a queue.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(TimelineView *view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] bool isValid() const override { return m_row < m_view->rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        switch (which) {
        case QAccessible::Name: return m_view->rowName(m_row);
        case QAccessible::Value:
        case QAccessible::Description: return m_view->rowText(m_row);
        default: return {};
        }
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect row = m_view->rowRect(m_row).toAlignedRect();
        return {m_view->mapToGlobal(row.topLeft()), row.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !isValid() || !m_view->isVisible();
        return state;
    }

private:
    TimelineView *m_view;
    int m_row;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::Graphic) {}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id row : m_rows)
        QAccessible::deleteAccessibleInterface(row);
}

TimelineView *TimelineAccessible::view() const { return qobject_cast<TimelineView *>(widget()); }

int TimelineAccessible::ownChildren() const { return view() ? view()->rowCount() : 0; }

int TimelineAccessible::childCount() const { return QAccessibleWidget::childCount() + ownChildren(); }

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const int row = index - QAccessibleWidget::childCount();
    if (row < 0)
        return QAccessibleWidget::child(index);
    if (row >= ownChildren())
        return nullptr;
    while (row >= static_cast<int>(m_rows.size())) {
        const int next = static_cast<int>(m_rows.size());
        m_rows.push_back(QAccessible::registerAccessibleInterface(new RowAccessible(view(), next)));
    }
    return QAccessible::accessibleInterface(m_rows[static_cast<std::size_t>(row)]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (QAccessible::accessibleInterface(m_rows[row]) == child)
            return QAccessibleWidget::childCount() + static_cast<int>(row);
    }
    return QAccessibleWidget::indexOfChild(child);
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    for (int index = childCount() - 1; index >= 0; --index) {
        QAccessibleInterface *one = child(index);
        if (one && !one->state().invisible && one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

void installTimelineAccessible() { QAccessible::installFactory(&make); }

} // namespace synchroscope
