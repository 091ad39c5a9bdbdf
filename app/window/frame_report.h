// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace synchroscope {

class MainWindow;

/// For `bench frames-six-processes`: plays the lesson for some seconds and counts the frames that were painted, then
/// pauses it for as long; writes "frames-per-second N", "processor-playing S" and "processor-paused S" (the window's
/// own processor time as a share of one processor) to standard output and closes the window.
class FrameReport : public QObject
{
    Q_OBJECT

public:
    explicit FrameReport(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginPlaying();
    void beginPause();
    void finish();

    MainWindow &m_window;
    int m_frames = 0;
    double m_playing = 0; // share of a processor
    double m_processorBefore = 0;
};

} // namespace synchroscope
