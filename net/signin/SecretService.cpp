// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SecretService.h"

#include "net/signin/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1'000; // of each of two questions

bool keepsSecrets(const QStringList& names) {
    return std::ranges::any_of(names, [](const QString& name) {
        return name == u"org.freedesktop.secrets"_s || name.startsWith(u"org.kde.kwalletd"_s);
    });
}

} // namespace

SecretService::SecretService() = default;

SecretService::~SecretService() {
    if (m_bus) QDBusConnection::disconnectFromBus(m_bus->name());
}

// A connection of its own: the program's shared one belongs to the window's thread.
bool SecretService::connected() {
    if (m_bus && m_bus->isConnected()) return true;
    if (!SessionBus::hasAddress()) return false;
    const QString name = u"autospace-secrets-%1"_s.arg(quintptr(this), 0, 16);
    QDBusConnection::disconnectFromBus(name);
    m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name));
    return m_bus->isConnected();
}

void SecretService::ask(Answer done) {
    if (!connected()) {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(false); });
        return;
    }
    list(u"ListNames"_s, [this, done = std::move(done)](const QStringList& running) {
        if (keepsSecrets(running)) return done(true);
        list(u"ListActivatableNames"_s, [done](const QStringList& names) { done(keepsSecrets(names)); });
    });
}

void SecretService::list(const QString& method, std::function<void(const QStringList& names)> done) {
    const auto question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                         u"org.freedesktop.DBus"_s, method);
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(question, patienceMs), &m_context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        done(reply.isError() ? QStringList() : reply.value());
    });
}

} // namespace autospace
