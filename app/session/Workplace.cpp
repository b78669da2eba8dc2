// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Workplace.h"

namespace autospace {

Workplace::Workplace(Session& session, Client& client) :
    m_session(session), m_client(client), m_records(session), m_commands(session) {
    const auto anew = [this] {
        m_shownVersion = -1;
        lookUp();
    };
    connect(&session, &Session::opened, this, anew);
    connect(&session, &Session::organizationChanged, this, anew);
    connect(&session, &Session::userChanged, this, anew);
    connect(&session, &Session::closed, this, [this] {
        ++m_asked;
        m_client.close();
    });
    connect(&session, &Session::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches(Organization::staticType().collection())) lookUp();
    });
}

// The organization's own record brings zone and currency; before the first sync there is none yet.
void Workplace::lookUp() {
    if (!m_session.isOpen()) return;
    const auto work = [id = m_session.organization()](const CacheReader& cache) { return cache.get<Organization>(id); };
    m_session.read(work).then(this, [this, asked = ++m_asked](const std::shared_ptr<const Organization>& organization) {
        if (asked == m_asked) open(organization);
    });
}

void Workplace::open(const std::shared_ptr<const Organization>& organization) {
    const auto actor = m_session.actor();
    if (!actor) return m_client.close();
    const qint64 version = organization ? organization->version : 0;
    if (version == m_shownVersion) return;
    m_shownVersion = version;
    const MembershipInfo* membership = m_session.user().membershipIn(m_session.organization());
    const QTimeZone zone(organization ? organization->timeZone.toLatin1() : QByteArray());
    m_client.open({.records = &m_records,
                   .commands = &m_commands,
                   .actor = *actor,
                   .organizationName = organization ? organization->name : membership ? membership->orgName : QString(),
                   .zone = zone.isValid() ? zone : QTimeZone::systemTimeZone(),
                   .currency = organization ? organization->currency : QString()});
}

} // namespace autospace
