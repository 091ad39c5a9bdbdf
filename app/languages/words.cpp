// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/words.h"

#include "languages/languages.h"

#include <QCoreApplication>

namespace synchroscope {

QString spokenNumber(double number, int decimals) { return spokenLocale().toString(number, 'f', decimals); }

QString spokenNumber(std::size_t number) { return spokenLocale().toString(static_cast<qulonglong>(number)); }

std::string translateCore(const char *english)
{
    if (std::string_view(english) == ".")
        return spokenLocale().decimalPoint().toStdString();
    const QString own = QCoreApplication::translate("core", english);
    return own == QString::fromUtf8(english) ? lessonWords(english) : own.toStdString();
}

QString lessonText(const std::string &asWritten, const std::string &question)
{
    return asWritten.empty() ? QString() : QCoreApplication::translate("lesson", asWritten.c_str(), question.c_str());
}

std::string lessonWords(const std::string &asWritten, const std::string &question)
{
    return lessonText(asWritten, question).toStdString();
}

} // namespace synchroscope
