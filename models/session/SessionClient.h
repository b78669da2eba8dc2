// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/commands/UndoKeeper.h"
#include "models/session/SessionCore.h"
#include "models/session/SessionRunner.h"
#include "models/session/SessionSource.h"

namespace autospace {

// Opens the client with what the session has open, keeps it at the chosen organization, and closes it when the account
// is closed. What is in the cache is shown at once; the network is not waited for.
class SessionClient final : public QObject {
    Q_OBJECT
public:
    // Both outlive it.
    SessionClient(Session& session, Client& client);

    // What takes the person's last change back.
    [[nodiscard]] UndoKeeper& undo() { return m_undo; }

Q_SIGNALS:
    // The person belongs to no organization, or to none any more: there is nothing to show.
    void homeless();

private:
    void readHome();
    void openWith(const Client::Workset& workset);

    Session& m_session;
    Client& m_client;
    SessionSource m_source;
    SessionRunner m_runner;
    UndoKeeper m_undo;
    SessionCore m_core;
    Client::Workset m_shown;
};

} // namespace autospace
