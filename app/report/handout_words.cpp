// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_words.h"

#include "analysis/time_unit.h"
#include "compare/compare_words.h"
#include "languages/words.h"
#include "terms/glossary.h"
#include "views/scene.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace synchroscope {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString said(const AboutFile &about, const char *word)
{
    const auto found = std::find_if(about.begin(), about.end(), [word](const auto &one) { return one.first == word; });
    return found == about.end() ? QString() : text(found->second).left(80).simplified();
}

/// Of a mode's title each line is a part of its own; of all others they are one sentence.
QString inOneLine(const Variant &variant)
{
    const bool isMode = variant.title == modeTitle(variant.settings.mode, &translateCore) || variant.title == modeTitle(variant.settings.mode);
    return text(variant.title).replace(QLatin1Char('\n'), isMode ? QStringLiteral(", ") : QStringLiteral(" "));
}

/// As in the window.
QString policyWord(WhenFull policy)
{
    return QCoreApplication::translate("synchroscope::TransportBar", std::string(wordFor(policy)).c_str());
}

/// What was set otherwise than the lesson has it; empty: nothing.
QStringList changesOf(const Settings &settings, const Scenario &lesson)
{
    QStringList changes;
    if (settings.capacity)
        changes << Handout::tr("room for %1").arg(*settings.capacity);
    if (settings.whenFull)
        changes << Handout::tr("if full: %1").arg(policyWord(*settings.whenFull));
    for (std::size_t i = 0; i < settings.knobs.size() && i < lesson.knobs.size(); ++i) {
        if (settings.knobs[i] != lesson.knobs[i].value)
            changes << QStringLiteral("%1: %2").arg(lessonText(lesson.knobs[i].name)).arg(settings.knobs[i]);
    }
    if (settings.fullSpeed)
        changes << Handout::tr("full speed");
    else if (settings.speed != 1)
        changes << Handout::tr("%1 times as fast").arg(settings.speed);
    return changes;
}

QString tierInWords(const Recording &recording)
{
    switch (recording.evidenceTier) {
    case 2: return Handout::tr("2: Linux recorded every sleep and every return to a processor");
    case 1: return Handout::tr("1: Linux was asked where each process sleeps");
    default: return Handout::tr("0: only what the processes wrote themselves");
    }
}

} // namespace

QString modesInWords(ModeSet modes)
{
    QStringList numbers;
    for (int number = 1; number <= 4; ++number) {
        if (contains(modes, Mode::fromNumber(number)))
            numbers << QString::number(number);
    }
    if (numbers.size() == 1)
        return Handout::tr("Mode %1").arg(numbers.front());
    const QString last = numbers.takeLast();
    return Handout::tr("Modes %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString headingOf(const Variant &variant, const Recording &recording)
{
    const QString mode = text(modeTitle(recording.settings().mode, &translateCore)).replace(QLatin1Char('\n'), QStringLiteral(", "));
    QString heading = text(modeInOneLine(recording.settings().mode, &translateCore));
    heading.replace(0, 1, heading.left(1).toUpper());
    const QString title = inOneLine(variant);
    return title.compare(mode, Qt::CaseInsensitive) == 0 ? heading : QStringLiteral("%1 (%2)").arg(heading, title);
}

Handout::Table tableOf(const Comparison &comparison, const std::vector<RunFigures> &figures)
{
    static const QSet<QByteArray> onPaper{"sender_done_ms", "sender_waited_ms", "receiver_waited_ms", "looked_in_vain",
                                          "wake_ups",       "deepest_queue",    "mean_age_ms",        "delivered",
                                          "refused",        "lost"};
    Handout::Table table;
    for (std::size_t i = 0; i < comparison.variants.size(); ++i)
        table.rows.push_back({text(comparison.variants[i].badge), inOneLine(comparison.variants[i]), {}});
    for (const FigureColumn &column : figureColumns()) {
        const bool any = std::any_of(figures.begin(), figures.end(), [&](const RunFigures &one) { return column.value(one).value_or(0) > 0; });
        if (!onPaper.contains(column.word) || !(any || column.always))
            continue;
        table.heads << QCoreApplication::translate("core", column.heading);
        const std::vector<std::string> values = texts(column, figures, &translateCore);
        const std::vector<Mark> marked = marks(column, figures);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i].cells.push_back({text(values[i]), markText(marked[i])});
    }
    return table;
}

Handout::Table tableOf(const Statistics &figures)
{
    const TimeUnit time(figures.durationMs, &translateCore);
    Handout::Table table;
    const auto blocked = [&](BlockReason reason) {
        return std::any_of(figures.processes.begin(), figures.processes.end(),
                           [&](const ProcessStatistics &one) { return one.blockedMs[static_cast<std::size_t>(reason)] > 0; });
    };
    const std::pair<BlockReason, QString> reasons[] = {
        {BlockReason::queueFull, Handout::tr("Blocked: no room")},
        {BlockReason::awaitingReceipt, Handout::tr("Blocked: until received")},
        {BlockReason::queueEmpty, Handout::tr("Blocked: no message")},
        {BlockReason::untilWoken, Handout::tr("Blocked: until woken")}};
    table.heads << Handout::tr("Done") << Handout::tr("Worked");
    for (const auto &[reason, head] : reasons) {
        if (blocked(reason))
            table.heads << head;
    }
    table.heads << Handout::tr("Sent") << Handout::tr("Received") << Handout::tr("Looked in vain") << Handout::tr("Ended");
    for (const ProcessStatistics &one : figures.processes) {
        Handout::Table::Row row{{}, text(one.name), {}};
        row.cells.push_back({one.doneMs < 0 ? QStringLiteral("–") : text(time(one.doneMs)), {}});
        row.cells.push_back({text(time(one.workingMs)), {}});
        for (const auto &[reason, head] : reasons) {
            if (blocked(reason))
                row.cells.push_back({text(time(one.blockedMs[static_cast<std::size_t>(reason)])), {}});
        }
        row.cells.push_back({QString::number(one.sent), {}});
        row.cells.push_back({QString::number(one.received), {}});
        row.cells.push_back({QStringLiteral("%1×").arg(one.emptyPolls), {}});
        row.cells.push_back({text(one.exit).left(24).simplified(), {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Handout::Pair> termsOf(const Handout &handout)
{
    // Words of everyday English too, or of the window's controls: on paper they explain nothing.
    static const QSet<QByteArray> plain{"event", "moment", "run", "slow", "state", "wait", "ended", "live", "stepped", "pace",
                                        "recording", "replay", "running", "checkpoint", "not started", "slot", "gate", "stopped",
                                        "knob", "held by you", "mode", "work", "process", "message",
                                        "sender", "receiver", "kernel", "processor time", "delivered", "sender done",
                                        "sender waited", "lost", "woken", "depth"};
    QStringList used{handout.goal, handout.summary, handout.title, handout.topic, handout.runHeading};
    for (const Handout::Line &line : handout.story)
        used << line.text;
    for (const Handout::Question &question : handout.questions)
        used << question.ask << question.answers; // not the reasons: they may be left away
    used << handout.conclusion << handout.processes.heads;
    if (handout.compared) {
        used << handout.compared->sentence << handout.compared->table.heads;
        for (const Handout::Table::Row &row : handout.compared->table.rows)
            used << row.title;
    }
    std::vector<Handout::Pair> terms;
    for (const Term *term : termsIn(used.join(QStringLiteral(" . ")))) {
        if (!plain.contains(term->word))
            terms.push_back({wordOf(*term), meaningOf(*term)});
    }
    std::sort(terms.begin(), terms.end(), [](const Handout::Pair &a, const Handout::Pair &b) { return a.word < b.word; });
    return terms;
}

std::vector<Handout::Pair> factsOf(const HandoutSource &source)
{
    const Recording &told = source.runs[source.told]->recording;
    std::vector<Handout::Pair> facts;
    const auto add = [&facts](const QString &word, const QString &meaning) {
        if (!meaning.isEmpty())
            facts.push_back({word, meaning});
    };
    QStringList runs;
    std::size_t events = 0;
    std::uint64_t lost = 0;
    for (std::size_t i = 0; i < source.runs.size(); ++i) {
        const Recording &one = source.runs[i]->recording;
        runs << text(source.comparison.variants[i].badge);
        events += one.events().size();
        lost += one.eventsLost;
    }
    add(Handout::tr("Lesson"), text(source.lesson.identifier));
    add(runs.size() == 1 ? Handout::tr("Run") : Handout::tr("Runs"), runs.join(QStringLiteral(", ")));
    add(Handout::tr("Set otherwise"), changesOf(told.settings(), source.lesson).join(QStringLiteral(", ")));
    add(Handout::tr("Seed"), QString::number(told.settings().seed));
    add(Handout::tr("Events"), lost == 0 ? QString::number(events) : Handout::tr("%1, and %2 that were lost").arg(events).arg(lost));
    add(Handout::tr("Evidence tier"), tierInWords(told));
    add(Handout::tr("Made"), said(source.about, "begun").replace(QLatin1Char('T'), QLatin1Char(' ')));
    const QString processors = said(source.about, "processors");
    add(Handout::tr("Machine"), said(source.about, "kernel")
                                    + (processors.isEmpty() ? QString() : Handout::tr(", %1 processors").arg(processors)));
    add(Handout::tr("Program"), said(source.about, "program"));
    return facts;
}

QString dateOf(const AboutFile &about)
{
    const QDateTime begun = QDateTime::fromString(said(about, "begun"), Qt::ISODate);
    return begun.isValid() ? begun.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) : QString();
}

} // namespace synchroscope
