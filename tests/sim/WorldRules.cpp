// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/WorldRules.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    const char* broken; // counts what is wrong
    const char* sentence;
};

constexpr Rule coreRules[] = {
    {"WITH taken AS (SELECT * FROM bookings WHERE status IN ('held','pending_manager','pending_hr','approved',"
     "'confirmed','checked_in','checked_out')) "
     "SELECT count(*) FROM taken a JOIN taken b ON a.resource_id = b.resource_id AND a.id < b.id "
     "AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at",
     "bookings overlap"},
    {"SELECT count(*) FROM (SELECT 1 FROM sys_audit WHERE command_id IS NOT NULL "
     "GROUP BY command_id, collection, record_id HAVING count(*) > 1)",
     "a command took effect twice"},
    {"SELECT count(*) FROM (SELECT 1 FROM sys_changes GROUP BY org_id "
     "HAVING count(*) <> max(sequence) OR min(sequence) <> 1)",
     "the change log has a hole"},
    {"SELECT count(*) FROM (SELECT 1 FROM sys_audit GROUP BY org_id HAVING count(*) <> max(number))",
     "the audit log has a hole"},
    {"SELECT count(*) FROM sys_changes c WHERE c.command_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sys_audit a "
     "WHERE a.org_id = c.org_id AND a.record_id = c.record_id AND a.command_id = c.command_id)",
     "a command changed what the audit log does not tell"},
};

} // namespace

QStringList WorldRules::brokenInCore() {
    if (!m_file || std::exchange(m_fileOfRun, m_world.network.coreRun()) != m_world.network.coreRun()) {
        m_file = std::make_unique<RawSqlite>(m_world.core.config.database.sliced(7));
        m_fileVersion = -1;
    }
    const qint64 version = m_file->number("PRAGMA data_version");
    if (std::exchange(m_fileVersion, version) == version) return {};
    QStringList found;
    for (const Rule& rule : coreRules)
        if (const qint64 count = m_file->number(rule.broken))
            found << u"%1 (%2)"_s.arg(QLatin1StringView(rule.sentence)).arg(count);
    return found;
}

bool WorldRules::isAtRest(SimClient& client) {
    if (!client.isRunning() || client.isDead()) return false;
    const bool waits = std::ranges::any_of(client.run().pending(), [](const PendingCommand& pending) {
        return pending.entry->state != OutboxState::Rejected && !pending.behind;
    });
    return !waits && client.run().sync().status().link == SyncStatus::Link::InSync && m_world.isAbreast(client);
}

QStringList WorldRules::broken() {
    if (!m_world.network.coreIsUp()) return {};
    const FaultyDisk::Calm calm;
    QStringList found = brokenInCore();
    for (const auto& client : m_world.clients) {
        if (!isAtRest(*client)) continue;
        const QString has = u"%1 %2 %3 %4"_s.arg(m_world.network.coreRun())
                                .arg(client->state().sequence)
                                .arg(client->state().version)
                                .arg(client->outbox().join(u','));
        if (std::exchange(m_comparedAt[client->email()], has) == has) continue;
        ++m_compared;
        found << m_world.differences(*client);
    }
    return found;
}

QStringList WorldRules::brokenInDepth() {
    QStringList found = broken();
    const auto report = m_world.core.app->store().verify();
    if (!report) return found << report.error().message;
    return found << report->problems;
}

} // namespace autospace
