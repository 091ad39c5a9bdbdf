// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <grp.h>
#include <memory>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace synchroscope::test {

/// From now on this process, if it is root's, is the user nobody's. The program of the processes is copied to where
/// nobody may execute it; the copy goes with the returned folder. Null: it could not be done.
inline std::unique_ptr<QTemporaryDir> becomeOrdinaryUser()
{
    constexpr uid_t nobody = 65534;
    auto folder = std::make_unique<QTemporaryDir>();
    if (::geteuid() != 0)
        return folder;
    const QString copy = folder->filePath("synchroscope-process");
    if (!QFile::copy(WORKER_PROGRAM, copy) || ::chmod(qPrintable(copy), 0755) != 0
        || ::chown(qPrintable(folder->path()), nobody, nobody) != 0)
        return nullptr;
    qputenv("SYNCHROSCOPE_PROCESS", copy.toLocal8Bit());
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        return nullptr;
    ::prctl(PR_SET_DUMPABLE, 1); // changing the user has taken it away
    return folder;
}

} // namespace synchroscope::test
