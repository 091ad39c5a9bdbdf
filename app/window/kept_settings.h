// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme_choice.h"
#include "window/lesson_page.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string>

namespace synchroscope {

struct Scenario;

// What a person's windows keep from one start to the next, in the XDG configuration folder. (Progress through the course
// is in course_progress.h.) Whatever cannot be read any more is as if it had never been kept.

[[nodiscard]] std::optional<ThemeChoice> keptTheme();
/// What was chosen against the desktop's wish.
[[nodiscard]] std::optional<bool> keptLessMotion();
void keepLessMotion(bool less);
void keepTheme(ThemeChoice theme); // the desktop's: forgets what was chosen
/// A code of languages; empty: the desktop's.
[[nodiscard]] QString keptLanguage();
void keepLanguage(const QString &code);
[[nodiscard]] Level keptLevel();
void keepLevel(Level level);
/// Place and size, as QWidget::saveGeometry() writes them.
[[nodiscard]] QByteArray keptPlace();
void keepPlace(const QByteArray &place);
/// The file of the lesson that was opened last; empty if there is none any more.
[[nodiscard]] std::string keptLesson();
void keepLesson(const Scenario &lesson);
/// What was opened last, absolute names, the newest first.
[[nodiscard]] QStringList keptRecentFiles();
void keepRecentFiles(const QStringList &files);

} // namespace synchroscope
