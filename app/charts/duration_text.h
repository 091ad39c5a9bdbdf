// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages/languages.h"

#include <QCoreApplication>
#include <QString>

#include <cmath>

namespace synchroscope {

/// "7.5 s", "350 ms", "12 µs": so many digits of a time in the unit that suits it.
inline QString durationText(double seconds, int digits = 3)
{
    const auto in = [&](double unit, const char *words) {
        const double value = seconds / unit;
        const int before = value >= 1 ? static_cast<int>(std::floor(std::log10(value))) + 1 : 1;
        QString number = QString::number(value, 'f', std::max(0, digits - before));
        if (number.contains(u'.')) {
            while (number.endsWith(u'0'))
                number.chop(1);
            if (number.endsWith(u'.'))
                number.chop(1);
        }
        number.replace(u'.', spokenLocale().decimalPoint());
        return QCoreApplication::translate("chart", words).arg(number);
    };
    if (seconds >= 1 || seconds <= 0)
        return in(1, QT_TRANSLATE_NOOP("chart", "%1 s"));
    return seconds >= 1e-3 ? in(1e-3, QT_TRANSLATE_NOOP("chart", "%1 ms")) : in(1e-6, QT_TRANSLATE_NOOP("chart", "%1 µs"));
}

} // namespace synchroscope
