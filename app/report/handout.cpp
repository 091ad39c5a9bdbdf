// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout.h"

#include "analysis/comparing_sentence.h"
#include "analysis/report.h"
#include "analysis/run_figures.h"
#include "languages/languages.h"
#include "languages/words.h"
#include "recording/own_settings.h"
#include "report/handout_pictures.h"
#include "report/handout_story.h"
#include "report/handout_words.h"
#include "views/caption_words.h"
#include "views/program_painter.h"
#include "views/scene.h"

#include <algorithm>

namespace synchroscope {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

std::vector<Handout::Program> programsOf(const Scenario &scenario)
{
    std::vector<Handout::Program> programs;
    for (const ProcessSpec &process : scenario.processes) {
        const ProgramText lines = ProgramText::of(text(process.program));
        const auto same = std::find_if(programs.begin(), programs.end(),
                                       [&](const Handout::Program &one) { return one.lines == lines.lines; });
        if (same != programs.end())
            same->names += QStringLiteral(", ") + text(process.name);
        else
            programs.push_back({text(process.name), lines.lines, lines.first});
    }
    return programs;
}

std::vector<Handout::Picture> picturesOf(RecordedRun &run)
{
    std::vector<Handout::Picture> pictures;
    if (const auto found = momentToSee(run)) {
        const std::size_t moment = found->moment;
        const SystemState &state = run.stateAfter(moment);
        const std::int64_t now = timeOf(run.recording, moment);
        Scene scene{run.recording, run.history, state, now, Phase::replay, run.recording.now};
        scene.checkpoint = found->checkpoint;
        const CaptionWords words = captionWords(scene);
        pictures.push_back(stagePicture(run, moment,
                                        Handout::tr("At %1: %2 %3", "time, subject, rest of a sentence")
                                            .arg(timeText(run.recording, now), words.subject, words.rest)
                                            .trimmed()));
    }
    pictures.push_back(timelinePicture(run, run.recording.finished
                                                ? Handout::tr("The whole run, from left to right.")
                                                : Handout::tr("The run as far as it was recorded, from left to right.")));
    return pictures;
}

/// `told`: the statistics of the run that is told.
Handout::Compared comparedOf(const HandoutSource &source, const Statistics &told)
{
    const Scenario &scenario = source.runs.front()->recording.scenario();
    std::vector<RunFigures> figures;
    for (std::size_t i = 0; i < source.runs.size(); ++i)
        figures.push_back(runFigures(scenario, i == source.told ? told
                                                                : statistics(source.runs[i]->recording, source.runs[i]->history)));
    Handout::Compared compared;
    compared.heading = text(source.comparison.name);
    const QString common = text(commonMode(source.comparison, &translateCore));
    if (!common.isEmpty())
        compared.heading += Handout::tr(" (in %1)", "in mode 3: asynchronous send, synchronous receive").arg(common);
    compared.sentence = text(comparingSentence(source.comparison, scenario, figures, &translateCore));
    if (std::any_of(source.runs.begin(), source.runs.end(), [](const auto &run) { return !run->recording.finished; }))
        compared.sentence.prepend(Handout::tr("Some of these runs were broken off: their figures go no further.") + QLatin1Char(' '));
    compared.picture = comparePicture(source, {});
    compared.table = tableOf(source.comparison, figures);
    return compared;
}

std::vector<Handout::Question> questionsOf(const HandoutSource &source)
{
    ModeSet shown = 0;
    for (const auto &run : source.runs)
        shown |= 1U << (run->recording.settings().mode.number() - 1);
    std::vector<Handout::Question> questions;
    for (const Question &one : source.lesson.questions) {
        if (!(one.modes & shown))
            continue;
        Handout::Question question;
        question.modes = one.modes == allModes ? QString() : modesInWords(one.modes);
        question.ask = lessonText(one.ask);
        for (const std::string &answer : one.answers)
            question.answers << lessonText(answer, one.ask);
        question.right = question.answers.value(one.correct);
        question.because = lessonText(one.because);
        questions.push_back(std::move(question));
    }
    return questions;
}

QStringList conclusionOf(const RecordedRun &run, const RunReport &report)
{
    QStringList sentences;
    if (run.recording.finished) {
        Scene scene{run.recording, run.history, run.history.newest(), run.recording.now, Phase::finished, run.recording.now};
        const CaptionWords ending = captionWords(scene);
        sentences << (ending.subject + QLatin1Char(' ') + ending.rest).trimmed();
    } else {
        sentences << Handout::tr("The run was broken off after %1: what would have come then is not known.")
                         .arg(timeText(run.recording, run.recording.now));
    }
    sentences << text(report.explanation);
    for (const std::string &line : report.why)
        sentences << text(line);
    QStringList told; // nothing that another sentence says too
    for (const QString &sentence : sentences) {
        const auto says = [&](const QString &other) { return &other != &sentence && other.contains(sentence) && other != sentence; };
        if (!sentence.isEmpty() && !told.contains(sentence) && std::none_of(sentences.cbegin(), sentences.cend(), says))
            told << sentence;
    }
    return told;
}

} // namespace

std::size_t runToTell(const Scenario &lesson, const Comparison &comparison)
{
    const auto &variants = comparison.variants;
    for (const bool exactly : {true, false}) {
        for (std::size_t i = 0; i < variants.size(); ++i) {
            const Settings &settings = variants[i].settings;
            if (settings.mode == lesson.mode && (!exactly || ownSettings(lesson, settings)))
                return i;
        }
    }
    return 0;
}

Handout handoutOf(const HandoutSource &source)
{
    RecordedRun &told = *source.runs[source.told];
    const Scenario &lesson = source.lesson;
    const RunReport report = reportOn(told.recording, told.history, &translateCore);
    Handout handout;
    handout.language = QLatin1String(spokenLanguage().code);
    handout.topic = lessonText(lesson.topic);
    handout.title = lessonText(lesson.title);
    handout.goal = lessonText(lesson.goal);
    handout.summary = lessonText(lesson.summary);
    handout.elsewhere = lessonText(lesson.equivalents);
    handout.programs = programsOf(lesson);
    handout.runBadge = text(source.comparison.variants[source.told].badge);
    handout.runHeading = headingOf(source.comparison.variants[source.told], told.recording);
    handout.pictures = picturesOf(told);
    handout.story = storyOf(told);
    handout.conclusion = conclusionOf(told, report);
    handout.processes = tableOf(report.figures);
    if (source.runs.size() > 1)
        handout.compared = comparedOf(source, report.figures);
    handout.questions = questionsOf(source);
    if (!ownSettings(lesson, told.recording.settings()))
        handout.remark = Handout::tr("The questions speak of the lesson as it was written; these runs had other settings.");
    handout.answers = source.answers;
    handout.terms = termsOf(handout);
    handout.facts = factsOf(source);
    handout.made = dateOf(source.about);
    return handout;
}

} // namespace synchroscope
