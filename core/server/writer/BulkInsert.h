// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitNotice.h"
#include "core/storage/StoreSession.h"

namespace autospace {

// Puts many new records into an open transaction, with the entries of the change log and the audit log that a command
// would have left. For imports and demo data; the caller answers for the rules.
class BulkInsert {
public:
    struct Origin {
        Instant at;
        QString action; // "garages.import"
        QString actorName;
        Id actorId = {}; // null: the core itself
        Id commandId = {};
    };

    BulkInsert(StoreSession& session, Origin origin) : m_session(session), m_origin(std::move(origin)) {}

    // Records that have been stamped (version 1).
    [[nodiscard]] Stored<> insert(const QList<std::shared_ptr<Record>>& records);
    [[nodiscard]] const CommitNotice& notice() const { return m_notice; }

private:
    StoreSession& m_session;
    const Origin m_origin;
    CommitNotice m_notice;
};

} // namespace autospace
