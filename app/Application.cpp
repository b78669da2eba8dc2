// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Language.h"
#include "app/Look.h"
#include "app/PageTour.h"
#include "app/WarningCount.h"
#include "app/WindowMemory.h"
#include "app/demo/DemoPerson.h"
#include "core/domain/ProductRegistry.h"
#include "qml/Theme/Theme.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

void say(const QString& sentence) { std::fprintf(stderr, "autospace: %s\n", qUtf8Printable(sentence)); }

const QStringList themeWords{u"light"_s, u"dark"_s, u"contrast"_s};

} // namespace

Application::Application(StartOptions options) : m_options(std::move(options)) {}

Application::~Application() = default;

int Application::run() {
    const std::optional<int> ended = start();
    return ended ? *ended : QGuiApplication::exec();
}

std::optional<int> Application::start() {
    if (!openState()) return 1;
    if (m_options.task == StartOptions::Task::Run) {
        m_door = std::make_unique<LinkDoor>(m_stateFolder);
        if (m_door->handOver(m_options.link)) return 0;
        m_door->open();
        connect(m_door.get(), &LinkDoor::knocked, this, &Application::openLink);
    }
    m_windowStart = std::make_unique<WindowStart>(m_engine);
    makeParts();
    if (!openWindow()) return 1;
    if (m_options.task == StartOptions::Task::ListPages) return listPages();
    begin();
    return std::nullopt;
}

// Once the event loop runs, so that a task that fails at once can end it.
void Application::begin() {
    switch (m_options.task) {
    case StartOptions::Task::Shot: return whenSynced([this] { takeShots(); });
    case StartOptions::Task::SelfTest: return whenSynced([this] { testPages(); });
    default: return m_windowStart->whenFilled(*m_window, [this] { openLink(std::exchange(m_options.link, {})); });
    }
}

// The demo never touches what a person has stored.
bool Application::openState() {
    m_stateFolder = m_options.stateFolder;
    if (m_stateFolder.isEmpty() && (m_options.offlineDemo || m_options.still())) {
        m_demoFolder.emplace();
        m_stateFolder = m_demoFolder->path();
    }
    if (m_stateFolder.isEmpty()) m_stateFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (QDir().mkpath(m_stateFolder)) return true;
    say(u"the folder %1 cannot be made; --state names another"_s.arg(m_stateFolder));
    return false;
}

void Application::makeParts() {
    const bool still = m_options.still();
    m_clock = m_options.offlineDemo || still ? std::make_unique<AppClock>(DemoPerson::picturesAt, !still)
                                             : std::make_unique<AppClock>();
    m_settings = std::make_unique<SettingsStore>(m_stateFolder + u"/settings.json"_s);
    m_client = std::make_unique<Client>(productRegistry(), *m_clock, *m_settings);
    m_client->installIn(m_engine);
    m_parts = std::make_unique<ClientParts>(*m_client, m_stateFolder, m_options);
    m_parts->start(m_options);
    connect(m_client.get(), &Client::openChanged, m_windowStart.get(), &WindowStart::asked);
    connect(&m_parts->signIn(), &SignInController::changed, m_windowStart.get(), &WindowStart::asked);
    connectLook();
}

// Pictures and tests begin when the first sync has come to its end.
void Application::whenSynced(std::function<void()> then) {
    const auto ready = [this] { return m_parts->session().isOpen() && !m_parts->session().status().firstSync; };
    if (m_options.task == StartOptions::Task::Run || !m_options.offlineDemo || ready()) {
        QTimer::singleShot(0, this, then);
        return;
    }
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = connect(&m_parts->session(), &Session::statusChanged, this, [this, ready, then, waiting] {
        if (!ready()) return;
        disconnect(*waiting);
        QTimer::singleShot(0, this, then);
    });
}

// The theme follows the settings, and the settings what the command line says for this run.
void Application::connectLook() {
    m_theme = m_engine.singletonInstance<Theme*>("Autospace.Theme", "Theme");
    m_language = m_engine.singletonInstance<Language*>("Autospace.App", "Language");
    m_look = std::make_unique<Look>(*m_client, *m_theme, *m_language, m_options);
}

bool Application::openWindow() {
    QVariantMap properties{{u"still"_s, m_options.still()}, {u"clock"_s, QVariant::fromValue(m_clock.get())},
                           {u"visible"_s, m_options.task == StartOptions::Task::Shot || m_options.task == StartOptions::Task::SelfTest}};
    properties.insert(m_parts->windowProperties());
    const QString page = m_options.page.isEmpty() ? WindowMemory::pageOf(*m_settings) : m_options.page;
    if (!page.isEmpty() && page != QLatin1StringView(StartOptions::allPages)) properties.insert(u"startPage"_s, page);
    const QSize size = m_options.size.isEmpty() ? WindowMemory::sizeOf(*m_settings) : m_options.size;
    properties.insert(u"width"_s, size.width());
    properties.insert(u"height"_s, size.height());
    m_window = m_windowStart->make(properties, page, [this] { return m_client->isOpen() || m_parts->isReady(); });
    if (!m_window) return false;
    if (m_options.tellFrames)
        m_frameProbe = std::make_unique<FrameProbe>(*m_window, [this] {
            return m_parts->session().isOpen() && m_window->property("filled").toBool();
        });
    if (m_options.task == StartOptions::Task::Run) {
        connectNotices();
        m_memory = std::make_unique<WindowMemory>(*m_window, *m_settings);
        if (m_options.size.isEmpty()) m_memory->restore();
    }
    return true;
}

// A click on one brings the window to the front, at what it is about.
void Application::connectNotices() {
    DesktopNotices& notices = m_parts->notices();
    const auto follow = [&notices](Qt::ApplicationState state) { notices.setInFront(state == Qt::ApplicationActive); };
    follow(QGuiApplication::applicationState());
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, follow);
    connect(&notices, &DesktopNotices::linkRequested, this, &Application::openLink);
    connect(&notices, &DesktopNotices::notificationsRequested, this, [this] {
        openLink({});
        QMetaObject::invokeMethod(m_window.get(), "runAction", u"notifications"_s);
    });
    connect(&notices, &DesktopNotices::attentionRequested, this, [this] {
        openLink({});
        QMetaObject::invokeMethod(m_window.get(), "runAction", u"attention"_s);
    });
}

int Application::listPages() const {
    for (const QString& page : m_window->property("pages").toStringList())
        std::printf("%s\n", qUtf8Printable(page));
    return 0;
}

void Application::makeTour(const QStringList& pages) {
    const auto idle = [this] { return !m_client->records() || m_client->records()->isIdle(); };
    m_tour = std::make_unique<PageTour>(*m_window, pages, idle);
    connect(m_tour.get(), &PageTour::failed, this, [this](const QString& sentence) { say(sentence); endTask(false); });
}

void Application::takeShots() {
    const bool all = m_options.page == QLatin1StringView(StartOptions::allPages);
    makeTour(all ? m_window->property("pages").toStringList() : QStringList{m_options.page});
    connect(m_tour.get(), &PageTour::finished, this, [this] { endTask(true); });
    m_tour->start([this, all](const QString& page) {
        const QString name = QString(page).replace(u'/', u'_') + u".png"_s;
        const QString file = all ? QDir(m_options.shotFile).filePath(name) : m_options.shotFile;
        if (m_window->grabWindow().save(file)) return true;
        say(u"the picture cannot be written to %1"_s.arg(file));
        endTask(false);
        return false;
    });
}

// Each theme is tried on every page, so that a warning that one of them causes is seen.
void Application::testPages() {
    const QStringList pages = m_window->property("pages").toStringList();
    makeTour(pages);
    connect(m_tour.get(), &PageTour::finished, this, [this, count = pages.size()] {
        std::printf("%lld pages in %lld themes, %d warnings\n", qlonglong(count), qlonglong(themeWords.size()), warningCount());
        endTask(warningCount() == 0);
    });
    m_tour->start([this](const QString& page) {
        const int before = warningCount();
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Contrast, Theme::Scheme::Light}) {
            m_theme->setScheme(scheme);
            if (m_window->grabWindow().isNull()) say(u"the page '%1' cannot be drawn"_s.arg(page));
        }
        if (warningCount() > before) say(u"the page '%1' warned, see above"_s.arg(page));
        return true;
    });
}

// Before there is a window, it is kept for its beginning.
void Application::openLink(const QUrl& link) {
    if (!m_window) {
        m_options.link = link;
        return;
    }
    m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->setVisible(true);
    m_window->raise();
    m_window->requestActivate();
    if (!link.isEmpty()) QMetaObject::invokeMethod(m_window.get(), "openLink", link);
}

void Application::endTask(bool done) { QCoreApplication::exit(done ? 0 : 1); }

} // namespace autospace
