// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/course_progress.h"

#include <QStringList>
#include <QUrl>

namespace synchroscope {

namespace {

const QString doneGroup = QStringLiteral("course/done/"), seenGroup = QStringLiteral("course/seen/");

/// A file's name may hold anything; a key may not.
QString keyOf(const QString &group, const std::string &lesson)
{
    return group + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(lesson)));
}

} // namespace

void CourseProgress::keep()
{
    m_kept = std::make_unique<QSettings>(QStringLiteral("synchroscope"), QStringLiteral("synchroscope"));
    for (const QString &key : m_kept->allKeys()) {
        if (key.startsWith(doneGroup) || key.startsWith(seenGroup))
            m_values.insert(key, m_kept->value(key));
    }
}

bool CourseProgress::done(const std::string &lesson) const { return m_values.value(keyOf(doneGroup, lesson)).toBool(); }

void CourseProgress::setDone(const std::string &lesson) { set(keyOf(doneGroup, lesson), true); }

QString CourseProgress::seen(const std::string &lesson) const
{
    return m_values.value(keyOf(seenGroup, lesson)).toString();
}

void CourseProgress::setSeen(const std::string &lesson, const QString &text)
{
    set(keyOf(seenGroup, lesson), text.isEmpty() ? QVariant() : QVariant(text));
}

void CourseProgress::beginAnew()
{
    for (const QString &key : m_values.keys()) {
        if (key.startsWith(doneGroup))
            set(key, {});
    }
}

/// An invalid value: the key goes.
void CourseProgress::set(const QString &key, const QVariant &value)
{
    if (key.endsWith(QLatin1Char('/')))
        return; // a lesson without a name: nothing is remembered of it
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
    if (!m_kept)
        return;
    if (value.isValid())
        m_kept->setValue(key, value);
    else
        m_kept->remove(key);
}

} // namespace synchroscope
