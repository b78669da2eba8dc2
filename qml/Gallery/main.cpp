// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Gallery/GalleryOptions.h"
#include "qml/Gallery/WarningCount.h"
#include "qml/Theme/Theme.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace autospace;

static void applyTheme(QQmlEngine& engine, const GalleryOptions& options) {
    auto* theme = engine.singletonInstance<Theme*>("Autospace.Theme", "Theme");
    theme->setScheme(options.scheme);
    theme->setDensity(options.density);
    theme->setTextScale(options.scale);
    theme->setAnimated(options.shot.isEmpty());
}

// A picture needs a screen only where one is wanted.
static void drawWithoutScreen(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).startsWith("--shot")) continue;
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    }
}

// Writes the picture of one page (or of the page that is open, for -1), then goes on with the next.
static void takeShot(QQuickWindow* window, const GalleryOptions& options, int page) {
    const QStringList names = window->property("names").toStringList();
    if (page >= 0) window->setProperty("current", page);
    // Long enough for popups to have opened and layouts to have settled.
    QTimer::singleShot(400, window, [=] {
        const QString file =
            page < 0 ? options.shot : QDir(options.shot).filePath(names.at(page) + u".png"_s);
        if (page >= 0) QDir().mkpath(options.shot);
        if (!window->grabWindow().save(file)) {
            std::fprintf(stderr, "autospace-gallery: cannot write %s\n", qUtf8Printable(file));
            return QCoreApplication::exit(1);
        }
        if (page >= 0 && page + 1 < names.size()) return takeShot(window, options, page + 1);
        QCoreApplication::exit(warningCount() == 0 ? 0 : 1);
    });
}

int main(int argc, char** argv) {
    drawWithoutScreen(argc, argv);
    startCountingWarnings();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"autospace-gallery"_s);
    const auto options = parseGalleryOptions(QGuiApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "autospace-gallery: %s\n", qUtf8Printable(options.error()));
        return 2;
    }
    if (options->rightToLeft) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);

    QQmlApplicationEngine engine;
    applyTheme(engine, *options);
    engine.setInitialProperties({{u"page"_s, options->page}, {u"width"_s, options->size.width()},
                                 {u"height"_s, options->size.height()}, {u"still"_s, !options->shot.isEmpty()}});
    engine.loadFromModule("Autospace.Gallery", "GalleryWindow");
    if (engine.rootObjects().isEmpty()) return 1;

    if (!options->shot.isEmpty())
        takeShot(qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst()), *options,
                 options->everyPage ? 0 : -1);
    return QGuiApplication::exec();
}
