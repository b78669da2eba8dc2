// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/StoreOptions.h"
#include "core/storage/session/Tables.h"

#include <atomic>

namespace autospace {

// What both databases' stores share.
class SqlStore : public Store {
public:
    SqlStore(Dialect dialect, const Registry& registry, StoreOptions options);

    [[nodiscard]] Dialect dialect() const final { return m_tables->dialect(); }
    [[nodiscard]] Stored<std::unique_ptr<StoreSession>> session() final;
    [[nodiscard]] Stored<> migrate(const std::function<void(const QString&)>& progress) final;
    [[nodiscard]] Stored<VerifyReport> verify(const QHash<Id, AuditHead>& remembered) final;
    [[nodiscard]] Stored<qint64> reseal(const std::function<void(const QString&)>& progress) final;

protected:
    // create: makes the database when there is none, where a connection can.
    [[nodiscard]] virtual Stored<std::unique_ptr<Connection>> connect(bool create) = 0;
    // What the database itself says of its files; nothing when whole.
    [[nodiscard]] virtual Stored<QStringList> integrityProblems(SqlRunner& runner) = 0;
    [[nodiscard]] const StoreOptions& options() const { return m_options; }
    [[nodiscard]] const Tables& tables() const { return *m_tables; }
    // A connection as the options want it.
    [[nodiscard]] Stored<std::unique_ptr<Connection>> wrappedConnection(bool create = false);

private:
    [[nodiscard]] Stored<qint64> resealTable(SqlRunner& runner, const RecordTable& table);

    StoreOptions m_options;
    std::shared_ptr<const Tables> m_tables;
    std::atomic<bool> m_checked = false; // the shape was seen to be this version's
};

} // namespace autospace
