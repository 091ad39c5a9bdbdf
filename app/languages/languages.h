// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages/language_codes.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace synchroscope {

/// Null if there is none of that code.
const Language *languageOfCode(const QString &code);
/// The first of the desktop's languages, such as "fr-CA" or "zh-Hans-CN", that is spoken here; English if none is.
const Language &languageForDesktop(const QStringList &wanted);

/// Everything that is made from now on is in that language: also Qt's own dialogs where Qt's catalogues are installed, and
/// how numbers are written. Needs the application; what is shown already stays as it is.
void speak(const Language &language);
/// English until something else has been asked for.
const Language &spokenLanguage();
/// How it writes numbers.
const QLocale &spokenLocale();

} // namespace synchroscope
