// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page_words.h"

#include "languages/words.h"

#include <QCoreApplication>

namespace synchroscope {

const std::vector<const char *> &pageTexts()
{
    static const std::vector<const char *> all{
        QT_TRANSLATE_NOOP("page", "▶ Play"),
        QT_TRANSLATE_NOOP("page", "Step ▶"),
        QT_TRANSLATE_NOOP("page", "⤼ Next stop"),
        QT_TRANSLATE_NOOP("page", "Compare"),
        QT_TRANSLATE_NOOP("page", "Narration"),
        QT_TRANSLATE_NOOP("page", "Dark"),
        QT_TRANSLATE_NOOP("page", "? Keys"),
        QT_TRANSLATE_NOOP("page", "What happened"),
        QT_TRANSLATE_NOOP("page", "Moment"),
        QT_TRANSLATE_NOOP("page", "Keys"),
        QT_TRANSLATE_NOOP("page", "Close"),
        QT_TRANSLATE_NOOP("page", "This page plays a recording; that takes JavaScript, which is switched off here."),
        QT_TRANSLATE_NOOP("page", "Transport"),
        QT_TRANSLATE_NOOP("page", "Space"),
        QT_TRANSLATE_NOOP("page", "To the beginning"),
        QT_TRANSLATE_NOOP("page", "Home"),
        QT_TRANSLATE_NOOP("page", "One back"),
        QT_TRANSLATE_NOOP("page", "One on"),
        QT_TRANSLATE_NOOP("page", "Page Down"),
        QT_TRANSLATE_NOOP("page", "To the end"),
        QT_TRANSLATE_NOOP("page", "End"),
        QT_TRANSLATE_NOOP("page", "Speed"),
        QT_TRANSLATE_NOOP("page", "Which run"),
        QT_TRANSLATE_NOOP("page", "One run"),
        QT_TRANSLATE_NOOP("page", "Lesson"),
        QT_TRANSLATE_NOOP("page", "Stage"),
        QT_TRANSLATE_NOOP("page", "Comparison"),
        QT_TRANSLATE_NOOP("page", "↶ REPLAY %1 of %2 · L = newest"),
        QT_TRANSLATE_NOOP("page", "■ FINISHED %1"),
        QT_TRANSLATE_NOOP("page", "▶ PLAYING %1"),
        QT_TRANSLATE_NOOP("page", "❚❚ PAUSED %1"),
        QT_TRANSLATE_NOOP("page", "Speed %1"),
        QT_TRANSLATE_NOOP("page", "Light"),
        QT_TRANSLATE_NOOP("page", "High contrast"),
        QT_TRANSLATE_NOOP("page", "Space: play."),
        QT_TRANSLATE_NOOP("page", "%1: the same programs, on one clock. What will differ?"),
        QT_TRANSLATE_NOOP("page", "%1 in %2"),
        QT_TRANSLATE_NOOP("page", "Blocked: %1."),
        QT_TRANSLATE_NOOP("page", "At this moment nobody was blocked."),
        QT_TRANSLATE_NOOP("page", "Nobody is blocked."),
        QT_TRANSLATE_NOOP("page", "❚❚ Pause"),
        QT_TRANSLATE_NOOP("page", "Timeline of %1 up to %2"),
        QT_TRANSLATE_NOOP("page", "%1, up to %2; at the end a table has the figures"),
        QT_TRANSLATE_NOOP("page", "Your prediction"),
        QT_TRANSLATE_NOOP("page", "Answer and reason after the run."),
        QT_TRANSLATE_NOOP("page", "hand to hand: nothing is ever queued"),
        QT_TRANSLATE_NOOP("page", "room for %1"),
        QT_TRANSLATE_NOOP("page", "In queue"),
        QT_TRANSLATE_NOOP("page", "In %1"),
        QT_TRANSLATE_NOOP("page", "deepest %1"),
        QT_TRANSLATE_NOOP("page", "meeting point"),
        QT_TRANSLATE_NOOP("page", "message"),
        QT_TRANSLATE_NOOP("page", "not delivered"),
        QT_TRANSLATE_NOOP("page", "wake-up"),
        QT_TRANSLATE_NOOP("page", "play, pause; at the end: from the beginning"),
        QT_TRANSLATE_NOOP("page", "one back, one on"),
        QT_TRANSLATE_NOOP("page", "Shift+← → or Page Up, Page Down"),
        QT_TRANSLATE_NOOP("page", "previous, next stop"),
        QT_TRANSLATE_NOOP("page", "Home, End"),
        QT_TRANSLATE_NOOP("page", "beginning, end"),
        QT_TRANSLATE_NOOP("page", "back from a replay to the newest"),
        QT_TRANSLATE_NOOP("page", "slower, faster"),
        QT_TRANSLATE_NOOP("page", "that run"),
        QT_TRANSLATE_NOOP("page", "all of them compared"),
        QT_TRANSLATE_NOOP("page", "narration"),
        QT_TRANSLATE_NOOP("page", "light, dark, high contrast"),
        QT_TRANSLATE_NOOP("page", "these keys"),
        QT_TRANSLATE_NOOP("page", "Esc"),
        QT_TRANSLATE_NOOP("page", "close, or back to the comparison"),
        QT_TRANSLATE_NOOP("page", "Linux: not known"),
        QT_TRANSLATE_NOOP("page", "Linux: asleep"),
        QT_TRANSLATE_NOOP("page", "Linux: not asleep"),
        QT_TRANSLATE_NOOP("page", "woken before it slept"),
    };
    return all;
}

Json pageWords()
{
    Json words = Json::object();
    if (const std::string point = translateCore("."); point != ".")
        words["."] = point; // how the script writes times
    for (const char *english : pageTexts()) {
        const std::string spoken = QCoreApplication::translate("page", english).toStdString();
        if (spoken != english)
            words[english] = spoken;
    }
    return words;
}

} // namespace synchroscope
