// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreSession.h"
#include "core/storage/session/AuditLog.h"
#include "core/storage/session/ChangeLog.h"
#include "core/storage/session/Facts.h"
#include "core/storage/session/IdempotencyKeys.h"
#include "core/storage/session/LogEnds.h"
#include "core/storage/session/ReadMemory.h"
#include "core/storage/session/SnapshotMemo.h"
#include "core/storage/session/Tables.h"

#include <QSet>

#include <functional>

namespace autospace {

// The session on either database: transactions, records, and the logs beside them.
class SqlSession final : public StoreSession {
public:
    SqlSession(std::unique_ptr<Connection> connection, std::shared_ptr<const Tables> tables);
    ~SqlSession() override;

    [[nodiscard]] RecordPtr find(const RecordType& type, const Id& id) const override;
    [[nodiscard]] QList<RecordPtr> select(const RecordType& type, const Query& query) const override;

    [[nodiscard]] QList<RecordPtr> selectFree(const RecordType& type, const Query& query,
                                              const QList<Taker>& takers) const override;

    [[nodiscard]] Stored<> begin(Access access) override;
    void limitReads(qint64 steps) override { m_runner.connection().limitSteps(steps); }
    [[nodiscard]] Stored<> commit() override;
    void rollback() override;
    [[nodiscard]] Stored<> lockOrganization(const Id& orgId) override;
    [[nodiscard]] Stored<> savepoint() override;
    [[nodiscard]] Stored<> releaseSavepoint() override;
    [[nodiscard]] Stored<> rollbackToSavepoint() override;
    [[nodiscard]] std::optional<StoreError> failure() const override { return m_failure; }

    [[nodiscard]] Stored<> write(const Record& record) override;
    [[nodiscard]] Stored<> post(const Record& record) override;
    [[nodiscard]] Stored<> put(const Record& record) override;
    [[nodiscard]] Stored<> erase(const RecordType& type, const Id& id) override;
    [[nodiscard]] Stored<qint64> count(const RecordType& type, const Query& query) const override;
    [[nodiscard]] Stored<qint64> countFree(const RecordType& type, const Query& query,
                                           const QList<Taker>& takers) const override;
    [[nodiscard]] Stored<QSet<Id>> taken(const QList<Taker>& takers, const QString& place,
                                         const QList<Id>& places) const override;
    [[nodiscard]] Stored<> values(const RecordType& type, const Query& query, const QStringList& fields,
                                  const EachValues& each) const override;
    [[nodiscard]] Stored<qint64> rank(const RecordType& type, const Query& query, const Record& record) const override;
    [[nodiscard]] Stored<QList<RecordPtr>> selectAt(const RecordType& type, const Query& query,
                                                    qint64 offset) const override;

    [[nodiscard]] Stored<> visit(const RecordType& type, const Query& query, const RowVisitor& visitor) const override;
    [[nodiscard]] Stored<> visit(const RecordType& type, const Id& id, const RowVisitor& visitor) const override;

    [[nodiscard]] Stored<> appendChanges(const Id& orgId, QList<ChangeEntry>& entries) override;
    [[nodiscard]] Stored<QList<ChangeEntry>> changes(const Id& orgId, qint64 after, qint64 upTo,
                                                     int limit) const override;
    [[nodiscard]] Stored<qint64> lastSequence(const Id& orgId) const override;
    [[nodiscard]] Stored<bool> changedAfter(const Id& orgId, const QString& collection,
                                            qint64 sequence) const override;
    [[nodiscard]] Stored<> appendAudit(const Id& orgId, QList<AuditEntry> entries) override;
    [[nodiscard]] Stored<AuditHead> auditHead(const Id& orgId) const override;
    [[nodiscard]] Stored<QList<AuditEntry>> auditOf(const Id& orgId, const QString& collection, const Id& recordId,
                                                    int limit) const override;
    [[nodiscard]] Stored<std::optional<IdempotencyEntry>> idempotency(const Id& userId,
                                                                      const QString& key) const override;
    [[nodiscard]] Stored<> rememberIdempotency(const IdempotencyEntry& entry) override;
    [[nodiscard]] Stored<qint64> forgetIdempotencyBefore(Instant time) override;
    [[nodiscard]] Stored<> announce(const QString& text) override;
    [[nodiscard]] Stored<std::optional<QString>> fact(const QString& name) const override;
    [[nodiscard]] Stored<> setFact(const QString& name, const QString& value) override;

    [[nodiscard]] SqlRunner& runner() { return m_runner; }

private:
    // Remembers the first error; passes the result on.
    template <class T>
    Stored<T> noted(Stored<T> result) const {
        if (!result && !m_failure) m_failure = result.error();
        return result;
    }
    [[nodiscard]] Stored<> insert(const RecordTable& table, const Record& record);
    [[nodiscard]] Stored<> update(const RecordTable& table, const Record& record);
    // Whether what is read of the type in this snapshot may be answered from memory, and kept there.
    [[nodiscard]] bool mayRemember(const RecordType& type) const;
    [[nodiscard]] Stored<const RecordTable*> table(const RecordType& type) const;
    [[nodiscard]] Stored<QList<QueryBuilder::TakingTable>> tablesOf(const QList<Taker>& takers) const;
    [[nodiscard]] Stored<> addTaken(QSet<Id>& taken, const Taker& taker, const QString& place,
                                    const QList<Id>& places) const;
    [[nodiscard]] Stored<> eachRow(const RecordTable& table, const Query& query, const QStringList& fields,
                                   const EachValues& each) const;
    [[nodiscard]] Stored<QList<RecordPtr>> records(const RecordTable& table, const SqlText& sql) const;
    [[nodiscard]] static Stored<> visit(const RecordTable& table, Rows& rows, const RowVisitor& visitor);
    [[nodiscard]] Stored<qint64> number(const Stored<SqlText>& sql) const;
    // Outside a transaction nothing comes later that could tell of a failure.
    [[nodiscard]] Stored<> answered(Stored<> posted);
    // Adds to an organization's logs; without an open transaction in one of its own.
    [[nodiscard]] Stored<> append(const Id& orgId, const std::function<Stored<>(LogEnds::End&)>& add);
    // A step of a write transaction: its begin, a savepoint, its end.
    [[nodiscard]] Stored<> step(const QByteArray& sql);
    void leaveTransaction();
    // What failed in this transaction: the database may have ended it by itself, and a further write would then stand
    // alone.
    [[nodiscard]] Stored<> stillWhole() const {
        return m_begun && m_failure ? Stored<>(std::unexpected(*m_failure)) : Stored<>();
    }

    // Reading prepares statements and remembers failures, hence mutable.
    mutable SqlRunner m_runner;
    std::shared_ptr<const Tables> m_tables;
    LogEnds m_ends;
    mutable std::optional<StoreError> m_failure;
    mutable SnapshotMemo m_memo;
    mutable bool m_knowsContent = false; // the memo holds for the open snapshot
    std::optional<StoreError> m_failureBeforeSavepoint;
    mutable ReadMemory m_memory; // of a write transaction
    bool m_begun = false;
    bool m_reading = false; // inside begin(Read)
    bool m_writing = false;
    bool m_inSavepoint = false;
    QSet<Id> m_locked; // the organizations that this transaction holds
    QSet<Id> m_lockedBeforeSavepoint;
};

} // namespace autospace
