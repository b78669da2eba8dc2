// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/storage/Dialect.h"
#include "core/storage/Listener.h"
#include "core/storage/StoreSession.h"

#include <functional>
#include <memory>

namespace autospace {

// What a check of the whole database found: nothing, or the first broken place in words.
struct VerifyReport {
    qint64 auditEntries = 0;
    qint64 changeEntries = 0;
    qint64 records = 0;
    QStringList problems; // "audit log of organization …, entry 17: …"
};

// A database. Makes sessions; knows nothing of commands. Thread-safe; its sessions are not.
class Store {
public:
    virtual ~Store() = default;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    // A session for the calling thread.
    [[nodiscard]] virtual Stored<std::unique_ptr<StoreSession>> session() = 0;
    // Brings the database to this version's shape: makes what is missing, adds columns, runs numbered steps.
    // Says each step through progress. A database from a newer version is refused with Schema.
    [[nodiscard]] virtual Stored<> migrate(const std::function<void(const QString&)>& progress = {}) = 0;
    // Integrity of the file, the audit chains (also against heads remembered elsewhere, by organization), the change
    // log's holes, records without a log entry, values that cannot be read.
    [[nodiscard]] virtual Stored<VerifyReport> verify(const QHash<Id, AuditHead>& remembered = {}) = 0;
    // Seals every sealed value anew with the newest key, in small transactions beside other work; answers the number
    // of rows. Afterwards older keys are no longer needed.
    [[nodiscard]] virtual Stored<qint64> reseal(const std::function<void(const QString&)>& progress = {}) = 0;
    // A consistent copy while others write (SQLite: VACUUM INTO or the backup API; PostgreSQL: pg_dump's custom format).
    [[nodiscard]] virtual Stored<> backupTo(const QString& file) = 0;
    // Calls back, on a thread of its own, with every text that a session of any process announced, its own included,
    // and with an empty one when some may have been missed. Null where one process has the database (SQLite).
    [[nodiscard]] virtual std::unique_ptr<Listener> listen(std::function<void(const QString&)> heard) {
        Q_UNUSED(heard);
        return nullptr;
    }
};

} // namespace autospace
