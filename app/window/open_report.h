// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

namespace synchroscope {

class MainWindow;

/// For `bench recording-10m`: opens a recording and writes to standard output after how many ns its first picture was
/// painted ("first-picture"), after how many all of it had been read ("all"), and the most memory that the program took
/// until then, bytes ("memory"). Made after the window has been shown.
class OpenReport : public QObject
{
    Q_OBJECT

public:
    OpenReport(MainWindow &window, const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void afterPainting();
    void waitForAll();

    MainWindow &m_window;
    QString m_file;
    std::uint64_t m_begun = 0;
    bool m_painted = false;
};

} // namespace synchroscope
