// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LinkDoor.h"
#include "app/StartOptions.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtQml/QQmlApplicationEngine>

#include <memory>
#include <optional>

class QQuickWindow;

namespace autospace {

class Language;
class PageTour;
class Theme;

/// The running client: makes the parts, gives them to each other, opens the window and does the task of
/// the command line. What it makes lives as long as it does.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(StartOptions options);
    ~Application() override;

    /// Runs until the window is closed or the task is done; answers the exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool openState();
    void applyLook();
    [[nodiscard]] bool openWindow();
    [[nodiscard]] int listPages() const;
    void takeShot();
    void testPages();
    void openLink(const QUrl& link);
    void endTask(bool done);

    StartOptions m_options;
    std::optional<QTemporaryDir> m_demoFolder;
    QString m_stateFolder;
    std::unique_ptr<LinkDoor> m_door;
    QQmlApplicationEngine m_engine;
    Theme* m_theme = nullptr;       // owned by the engine
    Language* m_language = nullptr; // owned by the engine
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<PageTour> m_tour;
};

} // namespace autospace
