// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace synchroscope {

namespace {

const Language *spokenNow = &languages.front();

QLocale &localeNow()
{
    static QLocale locale(QLatin1String(languages.front().catalogue));
    return locale;
}

} // namespace

const Language *languageOfCode(const QString &code)
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const Language &one) { return code == QLatin1String(one.code); });
    return found == languages.end() ? nullptr : &*found;
}

const Language &languageForDesktop(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const QString code = QString(one).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (const Language *language = languageOfCode(code))
            return *language;
    }
    return languages.front();
}

void speak(const Language &language)
{
    spokenNow = &language;
    QCoreApplication *application = QCoreApplication::instance();
    for (QTranslator *spoken : application->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete spoken; // takes itself out
    const QString catalogue = QLatin1String(language.catalogue);
    const auto add = [&](const QString &file) {
        auto *translator = new QTranslator(application);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + catalogue);
    add(QStringLiteral(":/languages/synchroscope_") + catalogue);
    localeNow() = QLocale(catalogue);
    QLocale::setDefault(localeNow());
}

const QLocale &spokenLocale() { return localeNow(); }

const Language &spokenLanguage() { return *spokenNow; }

} // namespace synchroscope
