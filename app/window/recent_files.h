// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace synchroscope {

/// The lessons and recordings that were opened last, as a menu: the newest first. What is no longer there is listed, but
/// cannot be chosen: it may be on a stick that is put in again.
class RecentFiles : public QMenu
{
    Q_OBJECT

public:
    explicit RecentFiles(QWidget *parent = nullptr);

    static constexpr int most = 10;

    [[nodiscard]] const QStringList &files() const { return m_files; }
    void add(const QString &path);
    void clearFiles();
    /// Begins with what was kept, and keeps what comes from now on.
    void remember();

signals:
    void openWanted(const QString &path);

private:
    void fill();
    void keep() const;

    QStringList m_files; // absolute
    bool m_remembers = false;
};

} // namespace synchroscope
