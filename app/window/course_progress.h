// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariantMap>

#include <memory>
#include <string>

namespace synchroscope {

/// Which lessons have been run to their end, and what the person wrote about each. Lessons go by their identifier.
class CourseProgress
{
public:
    /// From now on it is kept for the person, together with what was kept before.
    void keep();

    [[nodiscard]] bool done(const std::string &lesson) const;
    void setDone(const std::string &lesson);
    [[nodiscard]] QString seen(const std::string &lesson) const;
    void setSeen(const std::string &lesson, const QString &text);
    /// No lesson has been run; what was written stays.
    void beginAnew();

private:
    void set(const QString &key, const QVariant &value);

    QVariantMap m_values;
    std::unique_ptr<QSettings> m_kept; // null: this window remembers, nobody else
};

} // namespace synchroscope
