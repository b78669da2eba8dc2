// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/StartOptions.h"
#include "models/session/SessionClient.h"
#include "models/session/SessionDesk.h"
#include "models/session/SignInController.h"
#include "models/session/SyncStatusModel.h"
#include "models/shell/DesktopNotices.h"
#include "models/shell/AttentionModel.h"
#include "models/shell/NotificationModel.h"
#include "net/SystemEntropy.h"

namespace autospace {

/// The session and what the window shows of it.
class ClientParts {
public:
    /// The client outlives it.
    ClientParts(Client& client, const QString& dataFolder, const StartOptions& options);

    /// Opens the account of the command line, the one used last, or none: then the sign-in page shows.
    void start(const StartOptions& options);
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] SignInController& signIn() { return m_signIn; }
    /// Nothing is opened by itself any more: the sign-in page can show.
    [[nodiscard]] bool isReady() const { return m_signIn.ready() && !m_session.isOpen(); }
    [[nodiscard]] DesktopNotices& notices() { return m_notices; }
    /// For the window, by the names of its properties.
    [[nodiscard]] QVariantMap windowProperties();

private:
    SystemEntropy m_entropy;
    Session m_session;
    SessionClient m_bridge;
    SignInController m_signIn;
    SyncStatusModel m_sync;
    SessionDesk m_desk;
    AttentionModel m_attention;
    NotificationModel m_notifications;
    std::unique_ptr<NoticeDesk> m_noticeDesk;
    DesktopNotices m_notices;
};

} // namespace autospace
