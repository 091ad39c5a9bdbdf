// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace synchroscope {

class MainWindow;

/// For `bench step-answer`: presses → many times and takes the time from each press until the step has been painted;
/// writes "step-median N", "step-p99 N" and "step-max N" (ns) to standard output and closes the window.
class StepReport : public QObject
{
    Q_OBJECT

public:
    explicit StepReport(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void afterPainting();
    void finish();

    MainWindow &m_window;
    std::size_t m_before = 0; // events when the key was pressed
    std::uint64_t m_pressed = 0;
    bool m_waiting = false;
    std::vector<std::uint64_t> m_answers; // ns
};

} // namespace synchroscope
