// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/WorkspaceAccess.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/people/RoleGrants.h"
#include "models/text/EnumTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

void WorkspaceAccess::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &WorkspaceAccess::read);
        connect(client, &Client::formatsChanged, this, &WorkspaceAccess::changed);
    }
    Q_EMIT clientChanged();
    read();
}

// The garage's pages are for those who work there; reading its bookings alone, as finance may, does not open them.
void WorkspaceAccess::read() {
    m_workspaces.clear();
    if (m_client && m_client->isOpen()) {
        const bool parks = m_client->organizationKind() == OrganizationKind::Parking;
        if (parks && Permissions::mayAny(m_client->actor(), Action::Operate, Booking::staticType()))
            m_workspaces << u"garage"_s;
    }
    Q_EMIT changed();
}

QStringList WorkspaceAccess::grantable() const {
    QStringList words;
    if (m_client)
        for (const Role role : RoleGrants::grantable(m_client->actor()))
            words << toWord(role);
    return words;
}

QString WorkspaceAccess::roles() const {
    QStringList words;
    if (m_client)
        for (const QString& role : m_client->roles())
            words << EnumTexts::text(role);
    return words.join(u", "_s);
}

} // namespace autospace
