// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace synchroscope {

class MainWindow;

/// For `soak window`: plays the lesson again and again, each time in the next mode, for so many seconds, and looks at
/// this process at the end of each run. Then writes to standard output, each with the median of a tenth of the runs from
/// soon after the start and of the last tenth: "memory-begin" and "memory-end" (KiB resident), "descriptors-begin" and
/// "descriptors-end", "frames-begin" and "frames-end" (painted in a second); and "memory-most", "runs", "events",
/// "seconds". Closes the window.
class EnduranceReport : public QObject
{
    Q_OBJECT

public:
    EnduranceReport(MainWindow &window, double seconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Look
    {
        double memory = 0, descriptors = 0, frames = 0;
    };

    void beginRun();
    void onPhase();
    void finish();

    MainWindow &m_window;
    const double m_seconds;
    QElapsedTimer m_sinceStart, m_sinceBegin;
    std::vector<Look> m_looks;
    double m_events = 0;
    int m_frames = 0;
    bool m_running = false;
};

} // namespace synchroscope
