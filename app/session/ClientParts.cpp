// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ClientParts.h"

#include "app/demo/DemoPerson.h"
#include "app/desktop/NoNoticeDesk.h"
#ifdef AUTOSPACE_HAS_DBUS
#include "app/desktop/BusNoticeDesk.h"
#endif
#include "app/session/SessionSetup.h"

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

// Pictures and tests of the program itself leave the desktop alone.
std::unique_ptr<NoticeDesk> noticeDesk([[maybe_unused]] const StartOptions& options) {
#ifdef AUTOSPACE_HAS_DBUS
    if (options.task == StartOptions::Task::Run) return std::make_unique<BusNoticeDesk>();
#endif
    return std::make_unique<NoNoticeDesk>();
}

} // namespace

ClientParts::ClientParts(Client& client, const QString& dataFolder, const StartOptions& options)
    : m_session(sessionSetup(dataFolder, options.offlineDemo, client.clock(), m_entropy)), m_bridge(m_session, client),
      m_signIn(m_session), m_desk(m_session), m_attention(client, m_desk), m_notifications(client), m_noticeDesk(noticeDesk(options)),
      m_notices({client, m_notifications, m_attention, *m_noticeDesk}) {
    QObject::connect(&m_session, &Session::statusChanged, &m_sync, &SyncStatusModel::set);
}

void ClientParts::start(const StartOptions& options) {
    if (options.offlineDemo)
        return m_signIn.signInOnce(QString::fromLatin1(DemoPerson::server), QString::fromLatin1(DemoPerson::email),
                                   DemoPerson::password.toString());
    if (!options.password.isEmpty() && !options.server.isEmpty())
        return m_signIn.signInOnce(options.server.toString(), options.email, options.password);
    m_signIn.start(options.server.toString(), options.email, options.passphrase);
}

QVariantMap ClientParts::windowProperties() {
    return {{u"signIn"_s, QVariant::fromValue(&m_signIn)},
            {u"sync"_s, QVariant::fromValue(&m_sync)},
            {u"attention"_s, QVariant::fromValue(&m_attention)},
            {u"notifications"_s, QVariant::fromValue(&m_notifications)},
            {u"undo"_s, QVariant::fromValue(&m_bridge.undo())}};
}

} // namespace autospace
