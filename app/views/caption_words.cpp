// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/caption_words.h"

#include "analysis/narration.h"
#include "analysis/sentence.h"

#include <QStringList>

namespace synchroscope {

CaptionWords captionWords(const Scene &scene)
{
    const Tense tense = scene.current() ? Tense::present : Tense::past;
    const Caption words = synchroscope::caption(scene.recording, scene.history, scene.state, &translateCore, tense);
    QString subject = QString::fromStdString(words.subject);
    QStringList rest{QString::fromStdString(words.rest)};
    const auto &checkpoints = scene.recording.scenario().checkpoints;
    const bool stuck = scene.phase == Phase::finished && scene.recording.outcome == Outcome::deadlock; // names who is
    if (static_cast<std::size_t>(scene.checkpoint) < checkpoints.size() && !stuck) {
        // Instead, for it says the same and what it means: by then something else may be the weightiest.
        const std::string say = lessonWords(checkpoints[static_cast<std::size_t>(scene.checkpoint)].say);
        const std::string_view first = sentence::firstOf(say);
        subject = QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
        rest = {QString::fromStdString(say.substr(first.size())).trimmed()};
    }
    if (scene.phase == Phase::stepping)
        rest << QString::fromStdString(nextSentence(scene.recording, scene.state, &translateCore));
    rest.removeAll(QString());
    return {subject, rest.join(QLatin1Char(' '))};
}

} // namespace synchroscope
