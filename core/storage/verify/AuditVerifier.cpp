// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify/AuditVerifier.h"

#include "core/storage/session/AuditLog.h"

namespace autospace {

using namespace Qt::StringLiterals;

Stored<> AuditVerifier::run(VerifyReport& report) {
    const auto organizations = this->organizations();
    if (!organizations) return std::unexpected(organizations.error());
    for (const Id& orgId : *organizations)
        if (auto done = verifyChain(orgId, report); !done) return done;
    return {};
}

Stored<QList<Id>> AuditVerifier::organizations() {
    auto rows = m_runner.query("SELECT org_id FROM sys_audit UNION SELECT org_id FROM sys_counters ORDER BY 1", {});
    if (!rows) return std::unexpected(rows.error());
    QList<Id> ids;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) break;
        ids << (*rows)->id(0);
    }
    for (auto it = m_remembered.keyBegin(); it != m_remembered.keyEnd(); ++it)
        if (!ids.contains(*it)) ids << *it;
    return ids;
}

Stored<AuditHead> AuditVerifier::counted(const Id& orgId) { return LogEnds::head(m_runner, orgId); }

Stored<> AuditVerifier::verifyChain(const Id& orgId, VerifyReport& report) {
    const auto end = counted(orgId);
    if (!end) return std::unexpected(end.error());
    SqlText sql(m_runner.dialect());
    (sql << "SELECT " << AuditLog::columns << " FROM sys_audit WHERE org_id = ").param(orgId) << " ORDER BY number";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const QString place = u"audit log of organization %1, "_s.arg(orgId.toString());
    const auto remembered = m_remembered.constFind(orgId);
    AuditHead walked;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) break;
        const AuditEntry entry = AuditLog::entryFrom(**rows);
        ++report.auditEntries;
        QString problem;
        if (entry.number != walked.number + 1)
            problem = u"entry %1: it is missing"_s.arg(walked.number + 1);
        else if (entry.hash != AuditLog::chained(walked.hash, orgId, entry, AuditLog::textsFrom(**rows)))
            problem = u"entry %1: it was changed or does not follow the entry before it"_s.arg(entry.number);
        else if (remembered != m_remembered.cend() && remembered->number == entry.number &&
                 remembered->hash != entry.hash)
            problem = u"entry %1: it is not the one that was remembered"_s.arg(entry.number);
        if (!problem.isEmpty()) {
            report.problems << place + problem;
            return {};
        }
        walked = {entry.number, entry.hash, {}};
    }
    if (const QString problem = endProblem(orgId, walked, *end); !problem.isEmpty()) report.problems << place + problem;
    return {};
}

QString AuditVerifier::endProblem(const Id& orgId, const AuditHead& walked, const AuditHead& counted) const {
    const qint64 known = std::max(counted.number, m_remembered.value(orgId).number);
    if (walked.number < known)
        return u"entry %1: it is missing; the log was cut off (%2 entries were known)"_s.arg(walked.number + 1).arg(known);
    if (walked.number > counted.number || walked.hash != counted.hash)
        return u"entry %1: it is not the end that was counted"_s.arg(walked.number);
    if (m_sealer && !counted.signature.isEmpty() && !LogEnds::signatureHolds(*m_sealer, orgId, counted))
        return u"entry %1: the signature of the log's end does not fit"_s.arg(walked.number);
    return {};
}

} // namespace autospace
