// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace synchroscope {

class MainWindow;

/// For `bench frames-full-speed`: lets the Full speed page stream for some seconds in mode 3; writes "frames-per-second N",
/// "messages-per-second N", "events-lost N" (a share), "totals-agree N" (1: to the message), and of one processor
/// "window N" and "engine N" to standard output, and closes the window.
class FullSpeedReport : public QObject
{
    Q_OBJECT

public:
    explicit FullSpeedReport(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void finish();

    MainWindow &m_window;
    double m_frames = 0, m_window0 = 0, m_all0 = 0, m_windowShare = 0, m_engineShare = 0;
};

} // namespace synchroscope
