// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QIcon>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace synchroscope {

namespace {

/// Qt gives up with a crash when it cannot reach the display; a sentence and a status serve a person better.
/// Its warnings are for developers, except the last one before it gives up.
void explainFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static QString lastWarning;
    if (type == QtWarningMsg)
        lastWarning = message;
    if (type != QtFatalMsg)
        return;
    const QString why = lastWarning.isEmpty() ? message.section(QLatin1Char('\n'), 0, 0) : lastWarning;
    std::fprintf(stderr,
                 "synchroscope: %s; `synchroscope compare four-modes` shows a lesson without a display, "
                 "`synchroscope doctor` says what this machine lacks\n",
                 qPrintable(why));
    std::_Exit(3); // the system refused
}

} // namespace

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    qInstallMessageHandler(explainFatal);
    // Qt looks for a Wayland socket in the runtime folder, and without one makes a folder in /tmp that stays behind.
    // It gets one that goes away again as soon as it has looked.
    std::optional<QTemporaryDir> runtimeFolder;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        runtimeFolder.emplace();
        qputenv("XDG_RUNTIME_DIR", runtimeFolder->path().toLocal8Bit());
    }
    // Without it a style sheet keeps the look's palette from the fields that it says nothing about.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    auto application = std::make_unique<QApplication>(argc, argv);
    if (runtimeFolder)
        qunsetenv("XDG_RUNTIME_DIR");
    QApplication::setApplicationName(QStringLiteral("synchroscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Synchroscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.synchroscope.Synchroscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/synchroscope.svg")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPixmapCache::setCacheLimit(1024); // KiB; buttons of every width that ever was would fill ten times that
    return application;
}

} // namespace synchroscope
