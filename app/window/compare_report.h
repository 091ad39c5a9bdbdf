// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegion>

#include <cstdint>

namespace synchroscope {

class MainWindow;

/// For `bench frames-compare`: runs the four modes on the Compare page for some seconds; writes "frames-per-second N",
/// "painted-share N" (of the strips, mean of all frames), and of one processor "window N" (the window's own thread:
/// models, layout, painting), "engine N" (its other threads) and "processes N" (the senders and receivers) to standard
/// output, and closes the window.
class CompareReport : public QObject
{
    Q_OBJECT

public:
    explicit CompareReport(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Times // ns of processor time
    {
        double window = 0, engine = 0, processes = 0;
    };
    [[nodiscard]] Times times() const;
    void begin();
    void finish();

    MainWindow &m_window;
    Times m_before;
    int m_frames = 0;
    double m_painted = 0;
};

} // namespace synchroscope
