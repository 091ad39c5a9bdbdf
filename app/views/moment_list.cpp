// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_list.h"

#include "analysis/moment.h"
#include "views/scene.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace synchroscope {

MomentList::MomentList(const Look &look, const QString &heading, const std::vector<Item> &items, QWidget *parent)
    : QWidget(parent), m_heading(heading), m_title(new QLabel(heading, this))
{
    setAccessibleName(heading);
    m_title->setObjectName(QStringLiteral("heading"));
    m_title->setWordWrap(true);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_title);
    for (const Item &item : items)
        addRow(item);
    setLook(look);
    forget();
}

void MomentList::addRow(const Item &item)
{
    auto *line = new QWidget(this);
    Row row{item, line, new QToolButton(line), new QLabel(line)};
    row.box->setFocusPolicy(Qt::TabFocus);
    row.box->setProperty("tick", true);
    row.text->setWordWrap(true);
    row.text->setTextFormat(Qt::PlainText);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(row.box, 0, Qt::AlignTop);
    across->addWidget(row.text, 1);
    line->installEventFilter(this);
    const std::size_t index = m_rows.size();
    connect(row.box, &QToolButton::clicked, this, [this, index] { emit momentWanted(m_rows[index].moment); });
    layout()->addWidget(line);
    m_rows.push_back(std::move(row));
}

void MomentList::setLook(const Look &look)
{
    layout()->setSpacing(look.round(4));
    for (const Row &row : m_rows) {
        row.line->layout()->setSpacing(look.round(8));
        row.box->setFixedSize(look.round(24), look.round(24));
    }
}

void MomentList::showMoment(const Recording &recording, const ConditionTimes &times, std::size_t moment)
{
    for (Row &row : m_rows) {
        const auto happens = times.momentOf(row.item.condition);
        row.moment = happens && *happens <= moment ? *happens : 0;
        row.time = row.moment > 0 ? timeText(recording, timeOf(recording, row.moment)) : QString();
        showRow(row);
    }
}

void MomentList::setSecret(bool secret)
{
    m_secret = secret;
    for (Row &row : m_rows)
        showRow(row);
}

void MomentList::setAside(bool aside)
{
    if (aside == m_aside)
        return;
    m_aside = aside;
    bool all = true;
    for (const Row &row : m_rows) {
        const bool shown = !aside || row.item.always;
        row.line->setVisible(shown);
        all = all && shown;
    }
    m_title->setText(all ? m_heading : tr("%1 · some only with the lesson's own settings (Shift+R)").arg(m_heading));
}

void MomentList::forget()
{
    for (Row &row : m_rows) {
        row.moment = 0;
        showRow(row);
    }
}

/// Comes with every frame: what has not changed is not touched.
void MomentList::showRow(Row &row)
{
    const QString say = QString::fromStdString(row.item.say);
    const bool passed = row.moment > 0;
    const QString text = passed     ? tr("%1 · %2", "time, what happened").arg(row.time, say)
                         : m_secret ? tr("not yet")
                                    : say;
    const QString shown = QStringLiteral("%1 %2").arg(row.moment).arg(text);
    if (shown == row.shown)
        return;
    row.shown = shown;
    row.text->setText(text);
    row.box->setText(passed ? QStringLiteral("✓") : QString());
    row.box->setEnabled(passed);
    row.line->setCursor(passed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    row.box->setAccessibleName(tr("%1: %2", "what may happen, whether it has")
                                   .arg(text, passed ? tr("has happened") : tr("not yet")));
    const QString tip = passed ? tr("To this moment") : QString();
    row.box->setToolTip(tip);
    row.line->setToolTip(tip);
}

bool MomentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        for (const Row &row : m_rows) {
            if (row.line == watched)
                row.box->click();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace synchroscope
