// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparing_endings.h"

#include "analysis/sentence.h"

namespace synchroscope {

using sentence::say;

namespace {

constexpr Outcome badEndings[] = {Outcome::deadlock, Outcome::livelock, Outcome::timeout, Outcome::failed,
                                  Outcome::stopped};

const char *templateFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::completed: return "{0}: completed";
    case Outcome::deadlock: return "{0} ended in deadlock";
    case Outcome::livelock: return "{0} ended in livelock";
    case Outcome::timeout: return "{0} ended in timeout";
    case Outcome::stopped: return "{0}: stopped before the end";
    case Outcome::failed: break;
    }
    return "{0} failed";
}

const char *sentenceForAll(Outcome outcome)
{
    switch (outcome) {
    case Outcome::completed: return "All were completed.";
    case Outcome::deadlock: return "All ended in deadlock.";
    case Outcome::livelock: return "All ended in livelock.";
    case Outcome::timeout: return "None was over in time.";
    case Outcome::stopped: return "All were stopped before their end.";
    case Outcome::failed: break;
    }
    return "All failed.";
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

} // namespace

std::string comparingEndings(const VariantWords &names, const std::vector<RunFigures> &runs, Translate translate)
{
    std::vector<std::string> phrases;
    std::size_t completed = runs.size();
    for (const Outcome outcome : badEndings) {
        std::vector<std::size_t> who;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].outcome == outcome)
                who.push_back(i);
        }
        completed -= who.size();
        if (who.size() == runs.size())
            return say(translate, sentenceForAll(outcome));
        if (!who.empty())
            phrases.push_back(say(translate, templateFor(outcome), names.called(who)));
    }
    if (phrases.empty())
        return {};
    const std::string text = capitalised(fmt::format("{}", fmt::join(phrases, "; ")));
    return completed == 0   ? text + "."
           : completed == 1 ? say(translate, "{0}; the other was completed.", text)
                            : say(translate, "{0}; the others were completed.", text);
}

} // namespace synchroscope
