// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppClock.h"
#include "app/FrameProbe.h"
#include "app/LinkDoor.h"
#include "app/StartOptions.h"
#include "app/WindowStart.h"
#include "app/session/ClientParts.h"
#include "models/Client.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtQml/QQmlApplicationEngine>

#include <functional>
#include <memory>
#include <optional>

namespace autospace {

class Language;
class Look;
class PageTour;
class Theme;
class WindowMemory;

/// The running client: makes the parts, gives them to each other, opens the window and does the task of
/// the command line. What it makes lives as long as it does.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(StartOptions options);
    ~Application() override;

    /// Runs until the window is closed or the task is done; answers the exit code.
    [[nodiscard]] int run();
    /// Opens the window and begins the task; an exit code when there is nothing to run.
    [[nodiscard]] std::optional<int> start();
    /// Null before the start.
    [[nodiscard]] QQuickWindow* window() const { return m_window.get(); }

private:
    [[nodiscard]] bool openState();
    void makeParts();
    void whenSynced(std::function<void()> then);
    void begin();
    void connectLook();
    [[nodiscard]] bool openWindow();
    void connectNotices();
    [[nodiscard]] int listPages() const;
    void makeTour(const QStringList& pages);
    void takeShots();
    void testPages();
    void openLink(const QUrl& link);
    void endTask(bool done);

    StartOptions m_options;
    std::optional<QTemporaryDir> m_demoFolder;
    QString m_stateFolder;
    std::unique_ptr<LinkDoor> m_door;
    std::unique_ptr<AppClock> m_clock;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ClientParts> m_parts;
    QQmlApplicationEngine m_engine;
    Theme* m_theme = nullptr;       // owned by the engine
    Language* m_language = nullptr; // owned by the engine
    std::unique_ptr<Look> m_look;
    std::unique_ptr<WindowStart> m_windowStart;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<FrameProbe> m_frameProbe;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<PageTour> m_tour;
};

} // namespace autospace
