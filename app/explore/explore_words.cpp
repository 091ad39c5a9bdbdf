// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explore_words.h"

#include "views/scene.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace synchroscope {

namespace {

using Kind = Exploration::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(synchroscope::ExplorePanel)

public:
    static QString runs(std::size_t count) { return count == 1 ? tr("1 run") : tr("%1 runs").arg(count); }
    static QString endings(std::size_t count)
    {
        return count == 1 ? tr("all ended the same way") : tr("%1 different endings").arg(count);
    }

    static QString spread(const Explorer &explorer)
    {
        const std::size_t count = explorer.explored().size();
        if (explorer.running())
            return tr("Each run goes step by step, each in another order.");
        const QString many =
            explorer.brokenOff() ? tr("Stopped after %1 of %2 runs").arg(count).arg(explorer.plan().runs) : runs(count);
        if (count < 2)
            return tr("%1.").arg(many);
        return tr("%1: %2.").arg(many, endings(explorer.spread().groups().size()));
    }

    static QString held(int preemptions)
    {
        switch (preemptions) {
        case 0: return tr("Nobody had to be held back for that.");
        case 1: return tr("It is enough to hold a process back once.");
        case 2: return tr("It is enough to hold a process back twice.");
        default: return tr("It is enough to hold a process back %1 times.").arg(preemptions);
        }
    }

    static QString search(const Explorer &explorer)
    {
        const std::size_t count = explorer.explored().size();
        if (explorer.running())
            return tr("Looks for an order that ends in deadlock, with a loss or badly.");
        if (explorer.found()) {
            const Exploration::Explored &found = explorer.explored()[*explorer.found()];
            return tr("An order that goes wrong, found after %1: %2. %3")
                .arg(runs(count), QString::fromStdString(endingText(found.ending, &translateCore)),
                     held(found.preemptions));
        }
        const QString sentence = nothingFound(explorer, count);
        const auto endless =
            std::count_if(explorer.explored().begin(), explorer.explored().end(),
                          [](const Exploration::Explored &one) { return one.ending.outcome == Outcome::timeout; });
        return endless > 0 ? tr("%1 Not over in time: %2.").arg(sentence).arg(endless) : sentence;
    }

    static QString nothingFound(const Explorer &explorer, std::size_t count)
    {
        if (explorer.exhausted())
            return tr("Every order in which a process is held back at most twice was tried, %1: none goes wrong.")
                .arg(runs(count));
        return (explorer.brokenOff() ? tr("Stopped. %1 in different orders: none went wrong.")
                                     : tr("%1 in different orders: none went wrong."))
            .arg(runs(count));
    }

    static QString finding(const Explorer &explorer)
    {
        if (!explorer.failure().empty())
            return tr("No run could be started: %1.").arg(QString::fromStdString(explorer.failure()));
        if (!explorer.running() && explorer.explored().empty())
            return tr("How does this lesson end if its processes take turns in another order? Real processes, "
                      "stepped; each run can be seen again.");
        return explorer.plan().kind == Kind::seeds ? spread(explorer) : search(explorer);
    }

    static QString progress(const Explorer &explorer)
    {
        if (!explorer.running())
            return {};
        return tr("%1 of %2").arg(explorer.explored().size()).arg(explorer.plan().runs);
    }

    static QString settings(const Scenario &scenario, const Settings &settings)
    {
        constexpr const char *policies[] = {QT_TR_NOOP("wait"), QT_TR_NOOP("refuse"), QT_TR_NOOP("discard"),
                                            QT_TR_NOOP("overwrite")};
        QStringList parts{tr("mode %1").arg(settings.mode.number())};
        if (!scenario.channels.empty()) {
            const ChannelSpec &first = scenario.channels.front();
            parts << tr("room for %1").arg(settings.capacity.value_or(first.capacity))
                  << tr("if full: %1").arg(tr(policies[static_cast<int>(settings.whenFull.value_or(first.whenFull))]));
        }
        return parts.join(QStringLiteral(" · "));
    }
};

} // namespace

QString progressText(const Explorer &explorer) { return Words::progress(explorer); }

QString findingText(const Explorer &explorer) { return Words::finding(explorer); }

QString settingsText(const Scenario &scenario, const Settings &settings) { return Words::settings(scenario, settings); }

QString seedsText(const Explorer &explorer, const EndingGroup &group)
{
    if (explorer.plan().kind != Kind::seeds)
        return {};
    QStringList seeds;
    for (const std::size_t run : group.runs)
        seeds << QString::number(explorer.explored()[run].seed);
    return seeds.join(QStringLiteral(", "));
}

} // namespace synchroscope
