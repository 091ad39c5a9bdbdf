// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/load.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <string>

/// Lessons as texts, and what is said about them.
namespace synchroscope {

inline QString describe(const std::vector<Mistake> &mistakes)
{
    QStringList lines;
    for (const Mistake &mistake : mistakes)
        lines << QString::fromStdString(mistake.text());
    return lines.join('\n');
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Loaded parse(const std::string &text)
{
    return parseScenario(text, "lesson.toml");
}

/// A right lesson with two processes, to which each test adds what it is about.
inline const std::string plain = R"(title = "A lesson"
[[channel]]
name = "orders"
[[process]]
name = "Producer"
program = '''
send("orders", "order 1")
'''
[[process]]
name = "Consumer"
program = '''
receive("orders")
'''
)";

inline std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    return text.replace(text.find(what), what.size(), by);
}

} // namespace synchroscope
