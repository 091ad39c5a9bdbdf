// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/caption_words.h"

#include "analysis/narration.h"

#include <QRegularExpression>
#include <QStringList>

namespace synchroscope {

CaptionWords captionWords(const Scene &scene)
{
    const Tense tense = scene.current() ? Tense::present : Tense::past;
    const Caption words = synchroscope::caption(scene.recording, scene.history, scene.state, &translateCore, tense);
    QString subject = QString::fromStdString(words.subject);
    QStringList rest{QString::fromStdString(words.rest)};
    static const QRegularExpression firstSentence(QStringLiteral("[.:!?] "));
    const auto &checkpoints = scene.recording.scenario().checkpoints;
    const bool stuck = scene.phase == Phase::finished && scene.recording.outcome == Outcome::deadlock; // names who is
    if (static_cast<std::size_t>(scene.checkpoint) < checkpoints.size() && !stuck) {
        // Instead, for it says the same and what it means: by then something else may be the weightiest.
        const QString say = QString::fromStdString(checkpoints[static_cast<std::size_t>(scene.checkpoint)].say);
        const QRegularExpressionMatch end = firstSentence.match(say);
        subject = end.hasMatch() ? say.left(end.capturedStart() + 1) : say;
        rest = {say.mid(subject.size()).trimmed()};
    }
    if (scene.phase == Phase::stepping)
        rest << QString::fromStdString(nextSentence(scene.recording, scene.state, &translateCore));
    rest.removeAll(QString());
    return {subject, rest.join(QLatin1Char(' '))};
}

} // namespace synchroscope
