// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/View.h"
#include "core/storage/AuditEntry.h"
#include "core/storage/AuditHead.h"
#include "core/storage/ChangeEntry.h"
#include "core/storage/IdempotencyEntry.h"
#include "core/storage/StoredRow.h"
#include "core/storage/StoreError.h"

#include <QSet>

#include <functional>
#include <optional>

namespace autospace {

enum class Access { Read, Write };

// One connection to the database, used by one thread. Reads outside a transaction see the latest commit; inside
// begin(Read) one snapshot; begin(Write) takes the write lock at once (BEGIN IMMEDIATE on SQLite).
// As a View it cannot return errors: a failing read answers "nothing" and sets failure(), which every commit checks.
class StoreSession : public View {
public:
    [[nodiscard]] virtual Stored<> begin(Access access) = 0;
    // Refused with failure() when a statement of this transaction failed outside a savepoint that was rolled back.
    [[nodiscard]] virtual Stored<> commit() = 0;
    virtual void rollback() = 0;
    // First in a write transaction: nobody else writes this organization's records until it ends, so that what a
    // command reads of them stays true. Nothing to do on SQLite, where there is one writer anyway. That it cannot be had
    // in time (Busy) may be told by the next call.
    [[nodiscard]] virtual Stored<> lockOrganization(const Id& orgId) = 0;
    // One savepoint deep: each command of a group runs in one.
    [[nodiscard]] virtual Stored<> savepoint() = 0;
    [[nodiscard]] virtual Stored<> releaseSavepoint() = 0;
    [[nodiscard]] virtual Stored<> rollbackToSavepoint() = 0;
    // The first error since begin() or rollbackToSavepoint(), if any.
    [[nodiscard]] virtual std::optional<StoreError> failure() const = 0;

    // Writes a stamped record (see stamp()): version 1 inserts, a later one updates the row that has the version before.
    // Stale when that row is not there; Overlap or Unique when a guard refuses.
    [[nodiscard]] virtual Stored<> write(const Record& record) = 0;
    // Inserts or replaces without looking at versions, as the client's cache does with what the core confirmed.
    [[nodiscard]] virtual Stored<> put(const Record& record) = 0;
    // Removes the row itself; only for caches and for CoreOnly records.
    [[nodiscard]] virtual Stored<> erase(const RecordType& type, const Id& id) = 0;
    [[nodiscard]] virtual Stored<qint64> count(const RecordType& type, const Query& query) const = 0;
    // How many match that no taker takes; see View::selectFree().
    [[nodiscard]] virtual Stored<qint64> countFree(const RecordType& type, const Query& query,
                                                   const QList<Taker>& takers) const = 0;
    // The rank of a record in the query's order (0 = first): how many matching rows stand before it.
    [[nodiscard]] virtual Stored<qint64> rank(const RecordType& type, const Query& query, const Record& record) const = 0;
    // Like select(), but from a row offset; for jumps of the scroll bar only.
    [[nodiscard]] virtual Stored<QList<RecordPtr>> selectAt(const RecordType& type, const Query& query, qint64 offset) const = 0;

    // The change log: gives the organization's next sequence numbers to the entries, in order. The first
    // append to either log locks the organization's counters until the transaction ends.
    [[nodiscard]] virtual Stored<> appendChanges(const Id& orgId, QList<ChangeEntry>& entries) = 0;
    // The newest entry of each record with sequence > after and <= upTo, by sequence, at most limit.
    [[nodiscard]] virtual Stored<QList<ChangeEntry>> changes(const Id& orgId, qint64 after, qint64 upTo, int limit) const = 0;
    // The organization's highest sequence number, 0 before the first change.
    [[nodiscard]] virtual Stored<qint64> lastSequence(const Id& orgId) const = 0;

    // Whether a record of the collection was written after that number of the organization's.
    [[nodiscard]] virtual Stored<bool> changedAfter(const Id& orgId, const QString& collection, qint64 sequence) const = 0;

    // The audit log: one hash chain per organization (SHA-256 over the previous hash and the canonical entry).
    [[nodiscard]] virtual Stored<> appendAudit(const Id& orgId, QList<AuditEntry> entries) = 0;
    // The end of the organization's chain as committed; number 0 before the first entry. To be remembered outside the
    // database.
    [[nodiscard]] virtual Stored<AuditHead> auditHead(const Id& orgId) const = 0;
    // Entries of one record, newest first.
    [[nodiscard]] virtual Stored<QList<AuditEntry>> auditOf(const Id& orgId, const QString& collection, const Id& recordId, int limit) const = 0;

    [[nodiscard]] virtual Stored<std::optional<IdempotencyEntry>> idempotency(const Id& userId, const QString& key) const = 0;
    [[nodiscard]] virtual Stored<> rememberIdempotency(const IdempotencyEntry& entry) = 0;
    [[nodiscard]] virtual Stored<qint64> forgetIdempotencyBefore(Instant time) = 0;

    // Tells a short text to everybody who listens to the database, once this transaction has been committed. Nothing to
    // do on SQLite.
    [[nodiscard]] virtual Stored<> announce(const QString& text) = 0;

    // Small facts of the database itself: "timeline" (changes on restore), "schema", …
    [[nodiscard]] virtual Stored<std::optional<QString>> fact(const QString& name) const = 0;
    [[nodiscard]] virtual Stored<> setFact(const QString& name, const QString& value) = 0;

    // From now on each read transaction may take about that many of the database's steps; then it fails with TooLong. For
    // a thread that has no time for long reads. Nothing is limited where the work is done in another process.
    virtual void limitReads(qint64 steps) = 0;

    // Like select() and find(), with the rows themselves instead of records made of them, for reading through once. The
    // query must not go backwards.
    [[nodiscard]] virtual Stored<> visit(const RecordType& type, const Query& query, const RowVisitor& visitor) const = 0;
    [[nodiscard]] virtual Stored<> visit(const RecordType& type, const Id& id, const RowVisitor& visitor) const = 0;
    // The resources that the takers take, of those in these places. place: the field by which what takes a resource says
    // where that is. One pass over what is taken then, however many resources there are.
    [[nodiscard]] virtual Stored<QSet<Id>> taken(const QList<Taker>& takers, const QString& place,
                                                 const QList<Id>& places) const = 0;
    // The values of these fields, one after the other, of each matching record in the query's order: for who looks at
    // thousands and shows a few. Not for money and sealed fields. The values are valid during the call.
    using EachValues = std::function<void(const QList<Value>&)>;
    [[nodiscard]] virtual Stored<> values(const RecordType& type, const Query& query, const QStringList& fields,
                                          const EachValues& each) const = 0;

    // write() for a caller who goes on whatever comes of it: a refusal may come with a later call, at the latest with
    // releaseSavepoint() or commit(). Spares the wait where the database is far away.
    [[nodiscard]] virtual Stored<> post(const Record& record) = 0;
};

} // namespace autospace
