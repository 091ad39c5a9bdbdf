// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/words.h"

#include <QCoreApplication>

namespace synchroscope {

std::string translateCore(const char *english)
{
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
