// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/condition_times.h"
#include "style/look.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <string>
#include <vector>

namespace synchroscope {

/// Things that may happen in a run, one a line: each ticks itself, with the time, as the shown moment passes it, and
/// unticks when going back; what comes later in a recording is not told. A line that is ticked leads to its moment.
class MomentList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        std::size_t condition; // of the ConditionTimes
        std::string say;
        bool always = false; // true of runs with other settings too
    };

    MomentList(const Look &look, const QString &heading, const std::vector<Item> &items, QWidget *parent);

    void setLook(const Look &look);
    /// A line says what it is about only once that has happened.
    void setSecret(bool secret);
    /// Of a run with other settings than the lesson's own only those lines are shown that are true of it all the same.
    void setAside(bool aside);
    /// `moment`: how many events of the recording are shown.
    void showMoment(const Recording &recording, const ConditionTimes &times, std::size_t moment);
    /// Of a run to which the list does not belong nothing is known.
    void forget();
    [[nodiscard]] bool empty() const { return m_rows.empty(); }

signals:
    void momentWanted(std::size_t events);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Item item;
        QWidget *line;
        QToolButton *box;
        QLabel *text;
        std::size_t moment = 0; // just after it has happened; 0: not up to the shown moment
        QString time = {};
        QString shown = {};
    };
    void addRow(const Item &item);
    void showRow(Row &row);

    QString m_heading;
    QLabel *m_title;
    std::vector<Row> m_rows;
    bool m_secret = false, m_aside = false;
};

} // namespace synchroscope
