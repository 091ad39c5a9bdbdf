// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_words.h"

#include "analysis/comparing_sentence.h"
#include "analysis/first_difference.h"
#include "views/caption_strip.h"

#include <QCoreApplication>
#include <QStringList>

namespace synchroscope {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("synchroscope", text); }

QString listed(const QStringList &all)
{
    if (all.size() < 2)
        return all.join(QString());
    return tr("%1 and %2").arg(all.first(all.size() - 1).join(QStringLiteral(", ")), all.last());
}

/// Runs of which two differ by chance or by hand, not by a setting: what one of them did first that the other did not.
bool tellsFirstDifference(const Comparison &comparison)
{
    const Varied::Kind kind = comparison.varied.kind;
    return comparison.variants.size() == 2 && (kind == Varied::Kind::recordings || kind == Varied::Kind::seed);
}

QString question(const CompareScene &scene)
{
    const QString all = allOf(scene.runs.size());
    QString name = QString::fromStdString(scene.comparison.name);
    if (!commonMode(scene.comparison).empty()) // the strips say in words which
        name = tr("%1, in mode %2").arg(name).arg(scene.comparison.variants.front().settings.mode.number());
    if (scene.spaceSteps)
        return tr("%1: the same programs, on one clock. What will differ? Space steps %2.").arg(name, all);
    return scene.inTurn
               ? tr("%1: the same programs, one run after the other. What will differ? Space starts them.").arg(name)
               : tr("%1: the same programs, on one clock. What will differ? Space starts %2.").arg(name, all);
}

} // namespace

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::best: return QCoreApplication::translate("synchroscope::CompareView", "▲ best");
    case Mark::worst: return QCoreApplication::translate("synchroscope::CompareView", "▽ worst");
    default: return {};
    }
}

QString allOf(std::size_t runs)
{
    switch (runs) {
    case 2: return tr("both");
    case 3: return tr("all three");
    case 4: return tr("all four");
    case 5: return tr("all five");
    case 6: return tr("all six");
    case 7: return tr("all seven");
    case 8: return tr("all eight");
    default: return tr("all");
    }
}

QString compareBadge(const CompareScene &scene)
{
    const RecordedRun &first = *scene.runs.front();
    Scene one{first.recording, first.history, first.history.newest(), scene.now, scene.phase};
    one.newest = scene.newest;
    one.steps = scene.steps;
    one.slowly = scene.slowly;
    return badgeText(one);
}

QString whoIsBlocked(const CompareScene &scene)
{
    QStringList told;
    const auto &processes = scene.runs.front()->recording.scenario().processes;
    for (std::size_t p = 0; p < processes.size(); ++p) {
        QStringList where;
        for (std::size_t i = 0; i < scene.runs.size(); ++i) {
            RecordedRun &run = *scene.runs[i];
            const ProcessState &state = run.stateAfter(momentAt(run.recording, scene.momentOf(i))).processes[p];
            const bool held = state.activity == Activity::held || state.activity == Activity::stopped;
            if (isBlocked(held ? state.beneath : state.activity))
                where << QString::fromStdString(scene.comparison.variants[i].badge);
        }
        if (!where.isEmpty())
            told << tr("%1 in %2").arg(QString::fromStdString(processes[p].name), listed(where));
    }
    return told.join(QStringLiteral(", "));
}

QString compareSentence(const CompareScene &scene, const std::vector<RunFigures> &figures)
{
    const Scenario &scenario = scene.runs.front()->recording.scenario();
    if (scene.phase == Phase::ready)
        return question(scene);
    if (scene.phase == Phase::finished) {
        if (tellsFirstDifference(scene.comparison)) {
            const RecordedRun &a = *scene.runs[0], &b = *scene.runs[1];
            const auto name = [&](std::size_t i) {
                return tr("Run %1").arg(QString::fromStdString(scene.comparison.variants[i].badge)).toStdString();
            };
            return QString::fromStdString(differenceSentence(a.recording, a.history, name(0), b.recording, b.history,
                                                             name(1), &translateCore));
        }
        return QString::fromStdString(comparingSentence(scene.comparison, scenario, figures, &translateCore));
    }
    const QString blocked = whoIsBlocked(scene);
    if (scene.phase == Phase::replay)
        return blocked.isEmpty() ? tr("At this moment nobody was blocked.") : tr("Blocked: %1.").arg(blocked);
    return blocked.isEmpty() ? tr("Nobody is blocked.") : tr("Blocked: %1.").arg(blocked);
}

} // namespace synchroscope
