// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/LargePages.h"
#include "app/StartOptions.h"
#include "app/WarningCount.h"

#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace autospace;

// A picture or a self-test needs no screen; a chosen platform is kept.
static void drawWithoutScreen() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
}

// Help, the version and a wrong option are told without a screen.
static std::expected<StartOptions, QString> readCommandLine(int argc, char** argv) {
    const QCoreApplication withoutScreen(argc, argv);
    return parseStartOptions(QCoreApplication::arguments());
}

int main(int argc, char** argv) {
    useLargePagesForTheHeap();
    QCoreApplication::setApplicationName(u"autospace"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTOSPACE_VERSION));
    const auto options = readCommandLine(argc, argv);
    if (!options) {
        std::fprintf(stderr, "autospace: %s\n", qUtf8Printable(options.error()));
        return 2;
    }
    if (options->task != StartOptions::Task::Run) drawWithoutScreen();
    startCountingWarnings();
    QGuiApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Autospace"_s);
    QGuiApplication::setDesktopFileName(u"autospace"_s);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    Application application(*options);
    return application.run();
}
