// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowStart.h"

#include <QtCore/QEventLoop>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autospace {

namespace {

// A keychain or a disk that takes longer is waited for in the window, which says so.
constexpr auto patience = 150ms;

} // namespace

WindowStart::WindowStart(QQmlEngine& engine) : m_component(&engine), m_page(&engine) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_component.loadFromModule("Autospace.App", "MainWindow", QQmlComponent::Asynchronous);
}

// By its name: garage/today is TodayPage of Autospace.Garage. A page of another name is read when it is opened.
void WindowStart::readAhead(const QString& page) {
    const QStringList names = page.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    if (names.size() != 2) return;
    const auto typeName = [](const QString& name) { return name.front().toUpper() + name.sliced(1); };
    m_page.loadFromModule(u"Autospace."_s + typeName(names[0]), typeName(names[1]) + u"Page"_s, QQmlComponent::Asynchronous);
}

std::unique_ptr<QQuickWindow> WindowStart::make(const QVariantMap& properties, const QString& page,
                                                const std::function<bool()>& ready) {
    QEventLoop loop;
    const auto enough = [&] { return !m_component.isLoading() && (ready() || !m_patience.isActive()); };
    const auto ask = [&] { if (enough()) loop.quit(); };
    connect(&m_component, &QQmlComponent::statusChanged, &loop, ask);
    connect(&m_patience, &QTimer::timeout, &loop, ask);
    connect(this, &WindowStart::asked, &loop, ask);
    m_patience.start();
    if (!enough()) loop.exec();
    readAhead(page);
    std::unique_ptr<QObject> made(m_component.createWithInitialProperties(properties));
    for (const QQmlError& error : m_component.errors())
        std::fprintf(stderr, "autospace: %s\n", qUtf8Printable(error.toString()));
    std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow*>(made.get()));
    if (window) (void)made.release();
    return window;
}

void WindowStart::whenFilled(QQuickWindow& window, std::function<void()> then) {
    m_window = &window;
    m_then = std::move(then);
    connect(&window, SIGNAL(filledChanged()), this, SLOT(look()));
    connect(&m_patience, &QTimer::timeout, this, &WindowStart::look);
    m_patience.start();
    look();
}

void WindowStart::look() {
    if (!m_then || !m_window || (m_patience.isActive() && !m_window->property("filled").toBool())) return;
    // Later: the page is in the middle of taking its records.
    QTimer::singleShot(0, this, std::exchange(m_then, {}));
}

} // namespace autospace
