// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recent_files.h"

#include "window/kept_settings.h"

#include <QDir>
#include <QFileInfo>

namespace synchroscope {

RecentFiles::RecentFiles(QWidget *parent) : QMenu(parent)
{
    setTitle(tr("Open recent"));
    setAccessibleName(title());
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill(); // with nothing yet: an empty menu would not open
}

void RecentFiles::add(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    m_files.removeAll(file);
    m_files.prepend(file);
    m_files = m_files.mid(0, most);
    keep();
}

void RecentFiles::clearFiles()
{
    m_files.clear();
    keep();
}

void RecentFiles::remember()
{
    for (const QString &file : keptRecentFiles()) {
        if (!m_files.contains(file) && m_files.size() < most)
            m_files << file;
    }
    m_remembers = true;
    keep();
}

void RecentFiles::keep() const
{
    if (m_remembers)
        keepRecentFiles(m_files);
}

/// Anew each time that it opens: files come and go.
void RecentFiles::fill()
{
    clear();
    for (const QString &file : m_files) {
        const QFileInfo info(file);
        QString name = info.fileName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        QAction *action = addAction(info.isFile() ? tr("&%1 %2").arg(actions().size() + 1).arg(name)
                                                  : tr("&%1 %2 (not there now)").arg(actions().size() + 1).arg(name));
        action->setToolTip(tr("In %1").arg(folder));
        action->setEnabled(info.isFile());
        connect(action, &QAction::triggered, this, [this, file] { emit openWanted(file); });
    }
    addSeparator();
    QAction *forget = addAction(m_files.isEmpty() ? tr("Nothing has been opened yet") : tr("Forget these files"));
    forget->setEnabled(!m_files.isEmpty());
    connect(forget, &QAction::triggered, this, &RecentFiles::clearFiles);
}

} // namespace synchroscope
