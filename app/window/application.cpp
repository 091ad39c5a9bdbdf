// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QIcon>
#include <QStyleFactory>

namespace synchroscope {

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("synchroscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Synchroscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.synchroscope.Synchroscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/synchroscope.svg")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return application;
}

} // namespace synchroscope
