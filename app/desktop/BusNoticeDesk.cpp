// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNoticeDesk.h"

#include "net/signin/SessionBus.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patienceMs = 5'000;

QDBusMessage call(const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

bool BusNoticeDesk::connected() {
    if (!SessionBus::hasAddress()) return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    if (!m_listening) {
        m_listening = bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString))) &&
                      bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    }
    return true;
}

void BusNoticeDesk::show(const DesktopNotice& notice) {
    if (!connected()) return;
    QVariantMap hints{{u"desktop-entry"_s, u"autospace"_s}, {u"category"_s, u"im.received"_s}};
    // A byte: 1 is normal, 2 critical; critical ones stay until somebody looks.
    hints.insert(u"urgency"_s, QVariant::fromValue(uchar(1)));
    if (notice.urgent) hints.insert(u"sound-name"_s, u"dialog-warning"_s);
    const QVariantList arguments{u"Autospace"_s,
                                 m_shown.value(notice.key),
                                 u"autospace"_s,
                                 notice.title,
                                 notice.body.toHtmlEscaped(), // the body may hold markup
                                 QStringList{u"default"_s, tr("Open")},
                                 hints,
                                 -1};
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call(u"Notify"_s, arguments), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) m_shown.insert(key, reply.value());
    });
}

void BusNoticeDesk::clear() {
    const QHash<QString, uint> shown = std::exchange(m_shown, {});
    for (const uint id : shown)
        (void)QDBusConnection::sessionBus().send(call(u"CloseNotification"_s, {id}));
}

void BusNoticeDesk::onAction(uint id, const QString&) {
    const QString key = m_shown.key(id);
    if (key.isEmpty()) return;
    m_shown.remove(key);
    Q_EMIT clicked(key);
}

void BusNoticeDesk::onClosed(uint id, uint) { m_shown.remove(m_shown.key(id)); }

} // namespace autospace
