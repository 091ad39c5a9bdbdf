// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/process_words.h"

#include "views/evidence_asking.h"

#include <QCoreApplication>

namespace synchroscope {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("synchroscope", text); }

bool isCutOff(const ProcessState &state)
{
    return state.activity == Activity::ended && state.exit == ExitKind::stopped && isBlocked(state.beneath);
}

/// What the program logged last: the values that a lesson is about.
QString said(const ProcessState &state)
{
    return state.said.empty() ? QString()
                              : tr("says “%1” · ").arg(QString::fromStdString(state.said).simplified());
}

} // namespace

Activity shownActivity(const ProcessState &state) { return isCutOff(state) ? state.beneath : state.activity; }

int shownLine(const ProcessState &state)
{
    return state.activity == Activity::ended && !isCutOff(state) ? 0 : state.line;
}

QString linuxLine(const Scene &scene, int process, int pid)
{
    const ProcessState &state = scene.state.processes[static_cast<std::size_t>(process)];
    if (pid <= 0)
        return {};
    switch (state.activity) {
    case Activity::blockedFull:
    case Activity::blockedReceipt:
    case Activity::blockedEmpty:
    case Activity::blockedUntilWoken: {
        if (state.wakeUnderway)
            return tr("pid %1 · its wake-up is issued").arg(pid);
        const Span *wait = spanAt(scene.history, process, scene.now);
        const Evidence evidence = wait ? wait->evidence : Evidence::unknown;
        if (evidence == Evidence::confirmed)
            return tr("● Linux confirms: pid %1 is asleep").arg(pid);
        if (evidence == Evidence::contradicted)
            return tr("! Linux did not see pid %1 sleep").arg(pid);
        return tr("○ pid %1 · not confirmed by Linux").arg(pid);
    }
    case Activity::working:
    case Activity::otherWork: return said(state) + tr("pid %1 · work() is a timer").arg(pid);
    case Activity::ended: return said(state) + tr("pid %1 · ended").arg(pid);
    default: return said(state) + tr("pid %1").arg(pid);
    }
}

} // namespace synchroscope
