// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/first_difference.h"

#include "analysis/sentence.h"

#include <algorithm>
#include <array>
#include <vector>

namespace synchroscope {

using sentence::say;

namespace {

constexpr std::size_t sources = supervisorIndex + 1;
using Told = std::array<std::vector<std::size_t>, sources>; // indices of the events worth a line, by who wrote them

Told toldBy(const Recording &recording)
{
    Told told;
    const auto &events = recording.events();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].process < sources && isTold(recording, events[i]))
            told[events[i].process].push_back(i);
    }
    return told;
}

bool isSame(const Recording &first, const RecordedEvent &a, const Recording &second, const RecordedEvent &b)
{
    const Event &x = a.event, &y = b.event;
    return x.kind == y.kind && x.channel == y.channel && x.message == y.message && x.detail == y.detail
           && x.peer == y.peer && first.text(a) == second.text(b);
}

std::int64_t timeOf(const Recording &recording, std::optional<std::size_t> event)
{
    return event ? recording.events()[*event].at : INT64_MAX;
}

std::string happening(const Recording &recording, const History &history, const std::string &name,
                      int process, std::optional<std::size_t> event, Translate translate)
{
    if (!event && process == supervisorIndex)
        return say(translate, "{0}: nothing of the kind", name);
    if (!event)
        return say(translate, recording.finished ? "{0}: {1} does nothing more" : "{0}: {1} has done nothing more so far",
                   name, sentence::processName(recording, process));
    const RecordedEvent &one = recording.events()[*event];
    return say(translate, "{0} at {1}: {2}", name, sentence::duration(one.at, translate),
               narrate(recording, history, one, translate));
}

} // namespace

std::optional<Difference> firstDifference(const Recording &first, const Recording &second)
{
    const Told ofFirst = toldBy(first), ofSecond = toldBy(second);
    std::optional<Difference> earliest;
    std::int64_t earliestTime = INT64_MAX;
    for (std::size_t p = 0; p < sources; ++p) {
        const auto [a, b] = std::mismatch(ofFirst[p].begin(), ofFirst[p].end(), ofSecond[p].begin(), ofSecond[p].end(),
                                          [&](std::size_t x, std::size_t y) {
                                              return isSame(first, first.events()[x], second, second.events()[y]);
                                          });
        Difference here{static_cast<int>(p), {}, {}};
        if (a != ofFirst[p].end())
            here.first = *a;
        if (b != ofSecond[p].end())
            here.second = *b;
        const std::int64_t time = std::min(timeOf(first, here.first), timeOf(second, here.second));
        if ((here.first || here.second) && (!earliest || time < earliestTime)) {
            earliest = here;
            earliestTime = time;
        }
    }
    return earliest;
}

std::string differenceSentence(const Recording &first, const History &firstHistory, const std::string &firstName,
                               const Recording &second, const History &secondHistory, const std::string &secondName,
                               Translate translate)
{
    const auto difference = firstDifference(first, second);
    if (!difference)
        return say(translate, "In both, each process did the same things in the same order.");
    return say(translate, "Here they begin to differ. {0}. {1}.",
               happening(first, firstHistory, firstName, difference->process, difference->first, translate),
               happening(second, secondHistory, secondName, difference->process, difference->second, translate));
}

} // namespace synchroscope
