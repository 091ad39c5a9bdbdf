// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page_file.h"

#include "analysis/comparing_sentence.h"
#include "analysis/recorded_comparison.h"
#include "analysis/run_figures.h"
#include "analysis/statistics.h"
#include "compare/compare_words.h"
#include "languages/languages.h"
#include "languages/words.h"
#include "page/page_run.h"
#include "page/page_style.h"
#include "page/page_words.h"
#include "views/scene.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace synchroscope {

namespace {

using Runs = std::vector<std::unique_ptr<RecordedRun>>;

/// As it was built in. Kept by name, so that nothing of it is copied.
QByteArray part(const char *name)
{
    QFile file(QStringLiteral(":/page/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray script()
{
    return "'use strict';\n" + part("model.js") + part("paint.js") + part("lanes.js") + part("stage.js") + part("panes.js") + part("player.js");
}

/// Light, unless the reader's system asks for something else, or the reader does.
QByteArray styleSheetOfPage()
{
    const auto theme = [](const char *name, const Theme &colours) {
        return QByteArray("{ --theme: ") + name + "; " + themeProperties(colours).toUtf8() + " }";
    };
    const QByteArray light = theme("light", Theme::light()), dark = theme("dark", Theme::darkened()),
                     contrast = theme("contrast", Theme::highContrast());
    return ":root " + light + "\n@media (prefers-color-scheme: dark) { :root " + dark
           + " }\n@media (prefers-contrast: more) { :root " + contrast + " }\n:root[data-theme=light] " + light
           + "\n:root[data-theme=dark] " + dark + "\n:root[data-theme=contrast] " + contrast + '\n' + part("page.css");
}

/// The policy's name of exactly this text.
QByteArray nameOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

Json comparing(const Comparison &comparison, const Scenario &scenario, const Runs &runs)
{
    std::vector<RunFigures> figures;
    for (const auto &run : runs)
        figures.push_back(runFigures(scenario, statistics(run->recording, run->history)));
    Json page{{"name", comparison.name}, {"common", commonMode(comparison, &translateCore)}};
    page["sentence"] = comparingSentence(comparison, scenario, figures, &translateCore);
    page["columns"] = Json::array();
    for (const FigureColumn &column : figureColumns()) {
        if (!column.always)
            continue;
        Json marked = Json::array();
        for (const Mark mark : marks(column, figures))
            marked.push_back(markText(mark).toStdString());
        page["columns"].push_back(
            {{"heading", translateCore(column.heading)}, {"values", texts(column, figures, &translateCore)}, {"marks", marked}});
    }
    return page;
}

Json dataOf(const Comparison &comparison, const Runs &runs)
{
    const Scenario &scenario = runs.front()->recording.scenario();
    PageTexts texts;
    Json page{{"title", lessonWords(scenario.title)},
              {"topic", lessonWords(scenario.topic)},
              {"goal", lessonWords(scenario.goal)},
              {"summary", lessonWords(scenario.summary)}};
    page["runs"] = Json::array();
    for (std::size_t i = 0; i < runs.size(); ++i)
        page["runs"].push_back(pageRun(*runs[i], comparison.variants[i], texts));
    page["compare"] = runs.size() > 1 ? comparing(comparison, scenario, runs) : Json();
    page["words"] = pageWords();
    page["states"] = stateTable();
    page["signs"] = signTable();
    page["texts"] = texts.all();
    return page;
}

/// Where it is named in the form; the script can translate all the other texts.
constexpr const char *withoutScript = "This page plays a recording; that takes JavaScript, which is switched off here.";

/// The form with its places, `@name@`, filled; what they are filled with is never looked at again.
QByteArray filled(const QByteArray &form, const QHash<QByteArray, QByteArray> &parts)
{
    QByteArray page;
    const QList<QByteArray> pieces = form.split('@'); // text and names in turn
    for (qsizetype i = 0; i < pieces.size(); ++i)
        page += i % 2 == 0 ? pieces[i] : parts.value(pieces[i]);
    return page;
}

/// Nothing in it can end the script in which it stands.
std::string inScript(const Json &data)
{
    std::string text = data.dump(-1, ' ', true, Json::error_handler_t::replace);
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at))
        text.replace(at, 1, "\\u003c");
    return text;
}

/// It was asked for before any language was spoken.
Comparison inWords(Comparison asked, const std::vector<const Recording *> &recordings)
{
    if (recordings.size() > 1)
        return inOtherWords(asked, recordings, &translateCore);
    for (Variant &only : asked.variants)
        only.title = modeTitle(only.settings.mode, &translateCore);
    return asked;
}

} // namespace

Result<std::string> pageFor(const Comparison &asked, const std::vector<const Recording *> &recordings,
                            const std::string &language)
{
    int count = 1;
    char name[] = "synchroscope";
    char *arguments[] = {name, nullptr};
    std::optional<QCoreApplication> application; // what speaks needs one
    const Language *spoken = languageOfCode(QString::fromStdString(language));
    if (spoken && !QCoreApplication::instance())
        application.emplace(count, arguments);
    if (spoken)
        speak(*spoken);
    const Comparison comparison = spoken ? inWords(asked, recordings) : asked;
    Runs runs;
    std::size_t events = 0;
    for (const Recording *recording : recordings) {
        events += recording->events().size();
        if (events > mostPageEvents)
            return Error{fmt::format("a page holds at most {} events, and there are {} or more; for recordings of that "
                                     "size there is --to perfetto", mostPageEvents, events), 0};
        runs.push_back(std::make_unique<RecordedRun>(*recording, static_cast<int>(runs.size()) + 1));
        runs.back()->update();
    }
    const Json data = dataOf(comparison, runs);
    const QByteArray style = styleSheetOfPage(), program = script();
    const QString title = lessonText(runs.front()->recording.scenario().title);
    const QByteArray page =
        filled(part("page.html"),
               {{"title", title.toHtmlEscaped().toUtf8()},
                {withoutScript, QCoreApplication::translate("page", withoutScript).toHtmlEscaped().toUtf8()},
                {"language", spoken ? spoken->code : "en"},
                {"policy", "default-src 'none'; base-uri 'none'; form-action 'none'; script-src " + nameOf(program)
                               + "; style-src " + nameOf(style)},
                {"style", style},
                {"script", program},
                {"recording", QByteArray::fromStdString(inScript(data))}});
    return page.toStdString();
}

} // namespace synchroscope
