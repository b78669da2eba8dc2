// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AuditHead.h"
#include "core/storage/sealing/Sealer.h"
#include "core/storage/sql/SqlRunner.h"

#include <QMap>

namespace autospace {

// Where each organization's change log and audit chain end, as one write transaction knows it: read once, when the
// organization's row of sys_counters is locked, moved on in memory by every entry, and written back once before the
// commit, however many commands share it. The row stays locked until the transaction ends, so nobody else moves it.
class LogEnds {
public:
    struct End {
        qint64 sequence = 0;
        qint64 auditNumber = 0;
        QByteArray auditHash;      // empty before the first entry
        QByteArray auditSignature; // of the end as it was read
        bool moved = false;
        bool auditMoved = false; // signed anew
    };

    // The sealer signs the chains' ends; it may be null.
    LogEnds(SqlRunner& runner, const Sealer* sealer) : m_runner(runner), m_sealer(sealer) {}

    // The end to move on; locks the organization's row at the first call.
    [[nodiscard]] Stored<End*> take(const Id& orgId);
    // What take() has read and others moved on since; null before that.
    [[nodiscard]] const End* known(const Id& orgId) const;
    [[nodiscard]] Stored<> writeBack();

    // The transaction is over.
    void forget();
    // A rolled back savepoint gives back the locks taken since, and the ends with them.
    void mark() { m_marked = m_ends; }
    void goBack() { m_ends = m_marked; }

    // As it stands in the table.
    [[nodiscard]] static Stored<AuditHead> head(SqlRunner& runner, const Id& orgId);
    [[nodiscard]] static bool signatureHolds(const Sealer& sealer, const Id& orgId, const AuditHead& head);

private:
    [[nodiscard]] Stored<> put(const Id& orgId, const End& end);

    SqlRunner& m_runner;
    const Sealer* m_sealer;
    QMap<Id, End> m_ends; // written back in a fixed order
    QMap<Id, End> m_marked;
};

} // namespace autospace
