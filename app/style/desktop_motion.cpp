// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/desktop_motion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace synchroscope {

namespace {

/// What stands in a file of the configuration folder; empty where there is none.
QString valueIn(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QString() : QSettings(path, QSettings::IniFormat).value(key).toString();
}

} // namespace

bool desktopWantsLessMotion()
{
    bool isNumber = false;
    const double factor =
        valueIn(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor")).toDouble(&isNumber);
    if (isNumber && factor <= 0)
        return true;
    for (const char *version : {"gtk-4.0", "gtk-3.0"}) {
        const QString animations =
            valueIn(QLatin1String(version) + QStringLiteral("/settings.ini"), QStringLiteral("Settings/gtk-enable-animations"));
        if (animations == QStringLiteral("0") || animations.compare(QStringLiteral("false"), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void applyLessMotion(bool less)
{
    static const Qt::UIEffect effects[] = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                           Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
    static const auto desktops = [] {
        QList<bool> enabled;
        for (const Qt::UIEffect effect : effects)
            enabled << QApplication::isEffectEnabled(effect);
        return enabled;
    }();
    qsizetype i = 0;
    for (const Qt::UIEffect effect : effects)
        QApplication::setEffectEnabled(effect, !less && desktops[i++]);
}

} // namespace synchroscope
