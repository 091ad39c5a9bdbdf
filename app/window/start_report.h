// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace synchroscope {

class MainWindow;

/// For `bench startup`: plays the lesson as soon as the window is visible, writes to standard output when that was
/// and when the first message had been drawn ("visible 123", "first-message 456": CLOCK_MONOTONIC, ns), then closes
/// the window. Made after the window has been shown.
class StartReport : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void afterPainting();

    MainWindow &m_window;
    bool m_visible = false;
};

} // namespace synchroscope
