// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/load.h"
#include "window/lessons.h"

#include <QLabel>
#include <QString>
#include <QWidget>

#include <initializer_list>
#include <string>
#include <utility>

namespace synchroscope {

/// Lessons that ship, for a window to open.
inline Lessons shippedLessons(std::initializer_list<const char *> names)
{
    Lessons some;
    for (const char *name : names)
        some.list.push_back(std::move(*loadScenario(std::string(SCENARIO_FOLDER "/") + name + ".toml").scenario));
    return some;
}

/// What the page's bar tells; empty where there is none.
inline QString noticeOf(const QWidget &page)
{
    const auto *notice = page.findChild<QLabel *>(QStringLiteral("notice"));
    return !notice || notice->isHidden() ? QString() : notice->text();
}

} // namespace synchroscope
