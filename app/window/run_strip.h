// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "window/recorded_run.h"

#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <memory>
#include <vector>

namespace synchroscope {

/// "Run 3 · mode 3 · room 4 · stepped · deadlock 1.1 s"; how it ended only once that has been seen.
QString describe(const RecordedRun &run);

/// The runs of a session as one row of buttons, the oldest first; hidden while there is only one. Those for which there is no
/// room are in a menu: the shown run and the newest ones always stand in the row.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// `newest` is the run whose processes exist; it may be null. `ready`: it has not been started.
    void showRuns(const std::vector<std::shared_ptr<RecordedRun>> &past, const std::shared_ptr<RecordedRun> &newest,
                  bool ready, int shown);

signals:
    void runWanted(int number);
    /// The shown run beside another one.
    void comparisonWanted(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QToolButton *addMenuButton(const QString &text, const QString &spoken);
    QToolButton *addChip(const RecordedRun &run, const QString &text, bool shown);

    Look m_look;
    QStringList m_texts; // of the chips, to see whether anything has changed
    int m_shown = 0;
    std::vector<QToolButton *> m_chips; // the oldest first
    QToolButton *m_earlier, *m_compare;
};

} // namespace synchroscope
