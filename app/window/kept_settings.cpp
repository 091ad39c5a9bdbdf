// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/kept_settings.h"

#include "cli/scenario_library.h"
#include "languages/languages.h"
#include "scenario/scenario.h"

#include <QFileInfo>
#include <QSettings>

namespace synchroscope {

namespace {

constexpr QLatin1String levelKey("lesson/level"), themeKey("window/theme"), placeKey("window/place"), lessonKey("lesson/last"),
    recentKey("files/recent"), languageKey("window/language"), motionKey("window/less-motion");
constexpr QLatin1String system("linux"), machine("machine");

QSettings kept() { return QSettings(QStringLiteral("synchroscope"), QStringLiteral("synchroscope")); }

} // namespace

std::optional<ThemeChoice> keptTheme() { return themeNamed(kept().value(themeKey).toString().toStdString()); }

void keepTheme(ThemeChoice theme)
{
    if (theme == ThemeChoice::desktop)
        kept().remove(themeKey);
    else
        kept().setValue(themeKey, QLatin1String(nameOf(theme)));
}

QString keptLanguage()
{
    const QString code = kept().value(languageKey).toString();
    return languageOfCode(code) ? code : QString();
}

void keepLanguage(const QString &code)
{
    if (code.isEmpty())
        kept().remove(languageKey);
    else
        kept().setValue(languageKey, code);
}

std::optional<bool> keptLessMotion()
{
    return kept().contains(motionKey) ? std::optional(kept().value(motionKey).toBool()) : std::nullopt;
}

void keepLessMotion(bool less) { kept().setValue(motionKey, less); }

Level keptLevel() { return kept().value(levelKey).toString() == system ? Level::system : Level::machine; }

void keepLevel(Level level) { kept().setValue(levelKey, level == Level::system ? system : machine); }

QByteArray keptPlace() { return kept().value(placeKey).toByteArray(); }

void keepPlace(const QByteArray &place) { kept().setValue(placeKey, place); }

std::string keptLesson()
{
    const QString named = kept().value(lessonKey).toString();
    if (named.isEmpty())
        return {};
    const auto found = ScenarioLibrary().find(named.toStdString());
    return found && QFileInfo(QString::fromStdString(found.value())).isFile() ? found.value() : std::string();
}

/// What ships goes by its identifier: another version lies in another folder.
void keepLesson(const Scenario &lesson)
{
    if (lesson.file.empty())
        return;
    const bool ships = ScenarioLibrary().holds(lesson.file);
    kept().setValue(lessonKey, ships ? QString::fromStdString(lesson.identifier)
                                     : QFileInfo(QString::fromStdString(lesson.file)).absoluteFilePath());
}

QStringList keptRecentFiles() { return kept().value(recentKey).toStringList(); }

void keepRecentFiles(const QStringList &files)
{
    if (files.isEmpty())
        kept().remove(recentKey);
    else
        kept().setValue(recentKey, files);
}

} // namespace synchroscope
