// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionCommands.h"
#include "app/session/SessionRecords.h"
#include "core/domain/people/Organization.h"
#include "models/Client.h"

namespace autospace {

/// Gives the models their records while somebody is signed in, in the chosen organization and with its
/// zone and currency; closes them otherwise.
class Workplace : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Workplace(Session& session, Client& client);

private:
    void lookUp();
    void open(const std::shared_ptr<const Organization>& organization);

    Session& m_session;
    Client& m_client;
    SessionRecords m_records;
    SessionCommands m_commands;
    qint64 m_shownVersion = -1; // of the organization's record; 0 while there is none
    int m_asked = 0;
};

} // namespace autospace
