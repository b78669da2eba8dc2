// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SessionClient.h"

#include "core/domain/people/Organization.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Whether pages would show the same: then they need not be read again.
bool same(const Client::Workset& a, const Client::Workset& b) {
    return a.records == b.records && a.actor.membershipId == b.actor.membershipId && a.actor.orgId == b.actor.orgId &&
           a.actor.roles == b.actor.roles && a.actor.garageIds == b.actor.garageIds && a.actor.name == b.actor.name &&
           a.organizationName == b.organizationName &&
           a.organizationKind == b.organizationKind && a.zone == b.zone && a.currency == b.currency;
}

} // namespace

SessionClient::SessionClient(Session& session, Client& client)
    : m_session(session), m_client(client), m_source(session), m_runner(session), m_undo(m_runner, client), m_core(session) {
    connect(&session, &Session::opened, this, &SessionClient::readHome);
    connect(&session, &Session::userChanged, this, &SessionClient::readHome);
    connect(&session, &Session::organizationChanged, this, &SessionClient::readHome);
    connect(&session, &Session::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches(Organization::staticType().collection(), m_session.organization())) readHome();
    });
    connect(&session, &Session::closed, this, [this] {
        m_shown = {};
        m_client.close();
    });
}

// Zone and currency are the organization's own, which the cache has from the first sync on.
void SessionClient::readHome() {
    const auto actor = m_session.actor();
    const MembershipInfo* membership = m_session.user().membershipIn(m_session.organization());
    if (!actor || !membership) {
        m_shown = {};
        if (m_client.isOpen()) m_client.close();
        return Q_EMIT homeless();
    }
    Client::Workset workset{.records = &m_source,
                            .commands = &m_undo,
                            .core = &m_core,
                            .actor = *actor,
                            .organizationName = membership->orgName,
                            .organizationKind = membership->orgKind,
                            .currency = {}};
    m_session.read([id = actor->orgId](const CacheReader& cache) { return cache.get<Organization>(id); })
        .then(this, [this, workset](const std::shared_ptr<const Organization>& home) mutable {
            if (!m_session.isOpen() || m_session.organization() != workset.actor.orgId) return;
            if (home) {
                workset.organizationName = home->name;
                workset.organizationKind = home->kind;
                workset.currency = home->currency;
                const QTimeZone zone(home->timeZone.toLatin1());
                if (zone.isValid()) workset.zone = zone;
            }
            openWith(workset);
        });
}

void SessionClient::openWith(const Client::Workset& workset) {
    if (m_client.isOpen() && same(workset, m_shown)) return;
    m_shown = workset;
    m_client.open(workset);
}

} // namespace autospace
