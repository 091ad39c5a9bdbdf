// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include <QIcon>
#include <QStyleFactory>

#include <cstdio>
#include <cstdlib>

namespace synchroscope {

namespace {

/// Qt gives up with a crash when it cannot reach the display; a sentence and a status serve a person better.
void explainFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    std::fprintf(stderr, "synchroscope: %s\n", qPrintable(message.section(QLatin1Char('\n'), 0, 0)));
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "synchroscope: there is no usable display; `synchroscope compare four-modes` shows a lesson "
                             "in the terminal, `synchroscope doctor` says what is lacking\n");
        std::_Exit(3); // the system refused
    }
}

} // namespace

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    // Without a runtime folder Qt would make one in /tmp, only to look there for a Wayland socket.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "xcb");
    qInstallMessageHandler(explainFatal);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("synchroscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Synchroscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.synchroscope.Synchroscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/synchroscope.svg")));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return application;
}

} // namespace synchroscope
