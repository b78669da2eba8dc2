// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/SqlSession.h"

#include <QtEndian>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sizeOfId = 16;

QByteArray beginning(Dialect dialect, Access access) {
    if (dialect == Dialect::Sqlite)
        return access == Access::Write ? QByteArrayLiteral("BEGIN IMMEDIATE") : QByteArrayLiteral("BEGIN");
    // Writers see each commit at once: with the organization locked nothing of it changes under them, and the guards
    // and versions catch the rest, without the retries that a stricter level would cost.
    return access == Access::Write ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
                                   : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

} // namespace

SqlSession::SqlSession(std::unique_ptr<Connection> connection, std::shared_ptr<const Tables> tables)
    : m_runner(std::move(connection)), m_tables(std::move(tables)),
      m_ends(m_runner, m_tables->sealer()) {}

SqlSession::~SqlSession() { rollback(); }

Stored<const RecordTable*> SqlSession::table(const RecordType& type) const {
    if (const RecordTable* table = m_tables->find(type)) return table;
    return std::unexpected(
        StoreError{StoreError::Kind::Other, u"this store keeps no %1"_s.arg(type.collection()), {}});
}

// Transactions

Stored<> SqlSession::step(const QByteArray& sql) {
    // SQLite's connection keeps these prepared by itself; to PostgreSQL they travel with the next question.
    Connection& connection = m_runner.connection();
    return noted(connection.dialect() == Dialect::Sqlite ? connection.execute(sql) : m_runner.post(sql));
}

Stored<> SqlSession::begin(Access access) {
    m_failure.reset();
    m_failureBeforeSavepoint.reset();
    m_inSavepoint = false;
    Connection& connection = m_runner.connection();
    if (connection.isLost()) {
        m_runner.forgetStatements();
        if (auto done = connection.reconnect(); !done) return noted(done);
    }
    const QByteArray begin = beginning(connection.dialect(), access);
    // A reader is told of a lost connection here, a writer with its first read.
    auto done = access == Access::Write ? step(begin) : noted(connection.execute(begin));
    m_begun = done.has_value();
    m_reading = m_begun && access == Access::Read;
    m_knowsContent = false;
    m_writing = m_begun && access == Access::Write;
    return done;
}

Stored<> SqlSession::commit() {
    if (m_failure) {
        const StoreError error = *m_failure;
        rollback();
        m_failure = error;
        return std::unexpected(error);
    }
    auto done = noted(m_ends.writeBack());
    if (done) done = step("COMMIT");
    if (done) done = noted(m_runner.connection().settle());
    if (!done)
        rollback();
    else
        leaveTransaction();
    return done;
}

void SqlSession::rollback() {
    Connection& connection = m_runner.connection();
    (void)connection.settle();
    // A connection that cannot roll back is lost, and its transaction with it.
    if (connection.inTransaction()) (void)connection.execute(QByteArrayLiteral("ROLLBACK"));
    leaveTransaction();
}

void SqlSession::leaveTransaction() {
    m_begun = m_reading = m_writing = false;
    m_inSavepoint = false;
    m_failureBeforeSavepoint.reset();
    m_ends.forget();
    m_memory.forget();
    m_locked.clear();
}

Stored<> SqlSession::lockOrganization(const Id& orgId) {
    if (m_runner.dialect() == Dialect::Sqlite || m_locked.contains(orgId)) return {};
    // Half of the id over the other half: which two organizations share a lock by chance does not matter.
    const QByteArray id = orgId.value.toRfc4122();
    const qint64 key = qFromBigEndian<qint64>(id.constData()) ^ qFromBigEndian<qint64>(id.constData() + 8);
    SqlText sql(Dialect::Postgres);
    (sql << "SELECT pg_advisory_xact_lock(").param(key) << ")";
    m_locked << orgId;
    m_memory.forget(); // others may write what was read before, until the lock is there
    return noted(m_runner.post(sql));
}

Stored<> SqlSession::savepoint() {
    Q_ASSERT(!m_inSavepoint);
    m_failureBeforeSavepoint = m_failure;
    m_inSavepoint = true;
    m_ends.mark();
    m_lockedBeforeSavepoint = m_locked;
    return step("SAVEPOINT step");
}

Stored<> SqlSession::releaseSavepoint() {
    m_inSavepoint = false;
    if (m_failure) return std::unexpected(*m_failure);
    if (auto done = step("RELEASE SAVEPOINT step"); !done) return done;
    return noted(m_runner.connection().settle());
}

Stored<> SqlSession::rollbackToSavepoint() {
    m_inSavepoint = false;
    (void)m_runner.connection().settle();
    auto done = m_runner.connection().execute("ROLLBACK TO SAVEPOINT step; RELEASE SAVEPOINT step");
    // Where the error ended the whole transaction, there is nothing to go back to and the failure stands.
    if (!done) return noted(done);
    m_failure = m_failureBeforeSavepoint;
    m_ends.goBack();
    m_memory.forget();
    m_locked = m_lockedBeforeSavepoint;
    return {};
}

// Reading

Stored<QList<RecordPtr>> SqlSession::records(const RecordTable& table, const SqlText& sql) const {
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    QList<RecordPtr> records;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return records;
        auto record = table.codec().read(**rows);
        if (!record) return std::unexpected(record.error());
        records << std::move(*record);
    }
}

bool SqlSession::mayRemember(const RecordType& type) const {
    if (!m_reading || m_failure || !m_tables->remembers(type)) return false;
    if (m_knowsContent) return true;
    // Reading anything opens the snapshot, whose content can then be named.
    if (m_runner.dialect() == Dialect::Sqlite) {
        auto rows = m_runner.prepared("PRAGMA data_version");
        const auto opened = rows ? rows->next() : Stored<bool>(std::unexpected(rows.error()));
        if (!noted(opened)) return false;
    }
    const auto content = m_runner.connection().contentVersion();
    if (content) m_memo.enter(*content);
    return m_knowsContent = content.has_value();
}

RecordPtr SqlSession::find(const RecordType& type, const Id& id) const {
    const bool remember = mayRemember(type);
    if (const RecordPtr* known = remember ? m_memo.find(type, id) : nullptr) return *known;
    if (const auto known = m_memory.find(type, id)) return *known;
    const auto read = [&]() -> Stored<RecordPtr> {
        const auto known = table(type);
        if (!known) return std::unexpected(known.error());
        auto rows = m_runner.prepared((*known)->findSql());
        if (!rows) return std::unexpected(rows.error());
        (*rows)->bindId(0, id);
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return RecordPtr();
        return (*known)->codec().read(**rows);
    };
    const auto found = noted(read());
    if (!found) return nullptr;
    if (remember) m_memo.keep(type, id, *found);
    if (m_writing) m_memory.remember(type, id, *found);
    return *found;
}

QList<RecordPtr> SqlSession::select(const RecordType& type, const Query& query) const {
    const QByteArray key = mayRemember(type) ? SnapshotMemo::key(type, query) : QByteArray();
    if (const QList<RecordPtr>* known = key.isEmpty() ? nullptr : m_memo.select(key)) return *known;
    const auto read = [&]() -> Stored<QList<RecordPtr>> {
        const auto known = table(type);
        if (!known) return std::unexpected(known.error());
        const auto sql = (*known)->queries().select(query);
        if (!sql) return std::unexpected(sql.error());
        if (const auto remembered = m_memory.select(type, *sql)) return *remembered;
        auto found = records(**known, *sql);
        if (found && m_writing) m_memory.remember(type, *sql, *found);
        return found;
    };
    auto found = noted(read());
    if (!found) return {};
    if (!key.isEmpty()) m_memo.keep(key, *found);
    if (query.backwards) std::ranges::reverse(*found);
    return *std::move(found);
}

Stored<QList<QueryBuilder::TakingTable>> SqlSession::tablesOf(const QList<Taker>& takers) const {
    QList<QueryBuilder::TakingTable> tables;
    for (const Taker& taker : takers) {
        const auto known = table(*taker.type);
        if (!known) return std::unexpected(known.error());
        tables.emplaceBack(taker, (*known)->shape());
    }
    return tables;
}

QList<RecordPtr> SqlSession::selectFree(const RecordType& type, const Query& query, const QList<Taker>& takers) const {
    const auto read = [&]() -> Stored<QList<RecordPtr>> {
        const auto known = table(type);
        if (!known) return std::unexpected(known.error());
        const auto taking = tablesOf(takers);
        if (!taking) return std::unexpected(taking.error());
        const auto sql = (*known)->queries().select(query, {}, *taking);
        if (!sql) return std::unexpected(sql.error());
        return records(**known, *sql);
    };
    return noted(read()).value_or(QList<RecordPtr>());
}

Stored<qint64> SqlSession::countFree(const RecordType& type, const Query& query, const QList<Taker>& takers) const {
    const auto known = table(type);
    if (!known) return noted(Stored<qint64>(std::unexpected(known.error())));
    const auto taking = tablesOf(takers);
    if (!taking) return noted(Stored<qint64>(std::unexpected(taking.error())));
    return noted(number((*known)->queries().count(query, *taking)));
}

Stored<> SqlSession::addTaken(QSet<Id>& taken, const Taker& taker, const QString& place,
                              const QList<Id>& places) const {
    const auto known = table(*taker.type);
    if (!known) return std::unexpected(known.error());
    const auto sql = (*known)->queries().taken(taker, place, places);
    if (!sql) return std::unexpected(sql.error());
    auto rows = m_runner.query(*sql);
    if (!rows) return std::unexpected(rows.error());
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return {};
        // One id, or many in a row.
        const QByteArrayView ids = (*rows)->bytes(0);
        taken.reserve(taken.size() + ids.size() / sizeOfId);
        for (qsizetype at = 0; at + sizeOfId <= ids.size(); at += sizeOfId)
            taken.insert(Id{QUuid::fromRfc4122(ids.sliced(at, sizeOfId))});
    }
}

Stored<QSet<Id>> SqlSession::taken(const QList<Taker>& takers, const QString& place,
                                    const QList<Id>& places) const {
    QSet<Id> taken;
    if (places.isEmpty()) return taken;
    for (const Taker& taker : takers)
        if (auto done = noted(addTaken(taken, taker, place, places)); !done) return std::unexpected(done.error());
    return taken;
}

Stored<> SqlSession::eachRow(const RecordTable& table, const Query& query, const QStringList& fields,
                             const EachValues& each) const {
    QList<const Column*> columns;
    for (const QString& field : fields) {
        columns << table.shape().column(field);
        if (!columns.back()) return std::unexpected(FilterWriter::unknownField(table.shape(), field));
        Q_ASSERT_X(!columns.back()->sealed && columns.back()->field->kind != Kind::Money, "StoreSession::values", "no such fields");
    }
    const auto sql = table.queries().selectColumns(columns, query);
    if (!sql) return std::unexpected(sql.error());
    auto rows = m_runner.query(*sql);
    if (!rows) return std::unexpected(rows.error());
    QList<Value> values(columns.size());
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return {};
        for (qsizetype i = 0; i < columns.size(); ++i)
            values[i] = RowCodec::value(**rows, static_cast<int>(i), *columns[i]);
        each(values);
    }
}

Stored<> SqlSession::values(const RecordType& type, const Query& query, const QStringList& fields,
                            const EachValues& each) const {
    const auto known = table(type);
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    return noted(eachRow(**known, query, fields, each));
}

Stored<QList<RecordPtr>> SqlSession::selectAt(const RecordType& type, const Query& query, qint64 offset) const {
    const auto known = table(type);
    if (!known) return noted(Stored<QList<RecordPtr>>(std::unexpected(known.error())));
    const auto sql = (*known)->queries().select(query, offset);
    if (!sql) return noted(Stored<QList<RecordPtr>>(std::unexpected(sql.error())));
    auto found = noted(records(**known, *sql));
    if (found && query.backwards) std::ranges::reverse(*found);
    return found;
}

Stored<qint64> SqlSession::number(const Stored<SqlText>& sql) const {
    if (!sql) return std::unexpected(sql.error());
    auto rows = m_runner.query(*sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    return (*rows)->integer(0);
}

Stored<qint64> SqlSession::count(const RecordType& type, const Query& query) const {
    const auto known = table(type);
    if (!known) return noted(Stored<qint64>(std::unexpected(known.error())));
    return noted(number((*known)->queries().count(query)));
}

Stored<qint64> SqlSession::rank(const RecordType& type, const Query& query, const Record& record) const {
    const auto known = table(type);
    if (!known) return noted(Stored<qint64>(std::unexpected(known.error())));
    return noted(number((*known)->queries().rank(query, record)));
}

Stored<> SqlSession::visit(const RecordTable& table, Rows& rows, const RowVisitor& visitor) {
    for (;;) {
        const auto there = rows.next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return {};
        const auto more = visitor(StoredRow(table, *rows));
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
    }
}

Stored<> SqlSession::visit(const RecordType& type, const Query& query, const RowVisitor& visitor) const {
    Q_ASSERT(!query.backwards);
    const auto known = table(type);
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    const auto sql = (*known)->queries().select(query);
    if (!sql) return noted(Stored<>(std::unexpected(sql.error())));
    auto rows = m_runner.query(*sql);
    return noted(rows ? visit(**known, *rows, visitor) : Stored<>(std::unexpected(rows.error())));
}

Stored<> SqlSession::visit(const RecordType& type, const Id& id, const RowVisitor& visitor) const {
    const auto known = table(type);
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    auto rows = m_runner.prepared((*known)->findSql());
    if (!rows) return noted(Stored<>(std::unexpected(rows.error())));
    (*rows)->bindId(0, id);
    return noted(visit(**known, *rows, visitor));
}

// Writing

Stored<> SqlSession::write(const Record& record) {
    Q_ASSERT_X(record.version >= 1, "StoreSession::write", "the record was not stamped");
    if (auto whole = stillWhole(); !whole) return whole;
    const auto known = table(record.recordType());
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    m_memory.written(record.recordType());
    return noted(record.version == 1 ? insert(**known, record) : update(**known, record));
}

Stored<> SqlSession::post(const Record& record) {
    if (record.version > 1 || !m_begun) return write(record);
    if (auto whole = stillWhole(); !whole) return whole;
    const auto known = table(record.recordType());
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    m_memory.written(record.recordType());
    auto rows = m_runner.prepared((*known)->insertSql());
    if (!rows) return noted(Stored<>(std::unexpected(rows.error())));
    (*known)->codec().bind(**rows, record);
    return noted((*rows)->post());
}

Stored<> SqlSession::insert(const RecordTable& table, const Record& record) {
    auto rows = m_runner.prepared(table.insertSql());
    if (!rows) return std::unexpected(rows.error());
    table.codec().bind(**rows, record);
    return rows->next().transform([](bool) {});
}

Stored<> SqlSession::update(const RecordTable& table, const Record& record) {
    auto rows = m_runner.prepared(table.updateSql());
    if (!rows) return std::unexpected(rows.error());
    table.codec().bind(**rows, record);
    const int columns = static_cast<int>(table.shape().columns().size());
    (*rows)->bindId(columns, record.id);
    (*rows)->bindInteger(columns + 1, record.version - 1);
    if (auto done = rows->next(); !done) return std::unexpected(done.error());
    if ((*rows)->changedRows() == 1) return {};
    return std::unexpected(StoreError{StoreError::Kind::Stale,
                                      u"%1 %2 is not at version %3"_s.arg(record.recordType().collection(),
                                                                          record.id.toString())
                                          .arg(record.version - 1),
                                      {}});
}

Stored<> SqlSession::put(const Record& record) {
    if (auto whole = stillWhole(); !whole) return whole;
    const auto known = table(record.recordType());
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    m_memory.written(record.recordType());
    const auto run = [&]() -> Stored<> {
        auto rows = m_runner.prepared((*known)->putSql());
        if (!rows) return std::unexpected(rows.error());
        (*known)->codec().bind(**rows, record);
        return rows->next().transform([](bool) {});
    };
    return noted(run());
}

Stored<> SqlSession::erase(const RecordType& type, const Id& id) {
    if (auto whole = stillWhole(); !whole) return whole;
    const auto known = table(type);
    if (!known) return noted(Stored<>(std::unexpected(known.error())));
    m_memory.written(type);
    return noted(m_runner.query((*known)->eraseSql(), {id}).and_then([](Rows rows) {
        return rows.next().transform([](bool) {});
    }));
}

// The logs beside the records

Stored<> SqlSession::answered(Stored<> posted) {
    return posted && !m_begun ? m_runner.connection().settle() : posted;
}

Stored<> SqlSession::append(const Id& orgId, const std::function<Stored<>(LogEnds::End&)>& add) {
    if (auto whole = stillWhole(); !whole) return whole;
    if (m_begun) {
        const auto end = m_ends.take(orgId);
        return noted(end ? add(**end) : std::unexpected(end.error()));
    }
    if (auto begun = begin(Access::Write); !begun) return begun;
    auto done = append(orgId, add);
    if (done) return commit();
    rollback();
    return done;
}

Stored<> SqlSession::appendChanges(const Id& orgId, QList<ChangeEntry>& entries) {
    if (entries.isEmpty()) return {};
    return append(orgId, [&](LogEnds::End& end) { return ChangeLog(m_runner).append(orgId, entries, end); });
}

Stored<QList<ChangeEntry>> SqlSession::changes(const Id& orgId, qint64 after, qint64 upTo, int limit) const {
    return noted(ChangeLog(m_runner).after(orgId, after, upTo, limit));
}

Stored<qint64> SqlSession::lastSequence(const Id& orgId) const {
    if (const LogEnds::End* end = m_ends.known(orgId)) return end->sequence;
    return noted(ChangeLog(m_runner).last(orgId));
}

Stored<bool> SqlSession::changedAfter(const Id& orgId, const QString& collection, qint64 sequence) const {
    return noted(ChangeLog(m_runner).has(orgId, collection, sequence));
}

Stored<> SqlSession::appendAudit(const Id& orgId, QList<AuditEntry> entries) {
    if (entries.isEmpty()) return {};
    return append(orgId, [&](LogEnds::End& end) { return AuditLog(m_runner).append(orgId, entries, end); });
}

Stored<AuditHead> SqlSession::auditHead(const Id& orgId) const { return noted(LogEnds::head(m_runner, orgId)); }

Stored<QList<AuditEntry>> SqlSession::auditOf(const Id& orgId, const QString& collection, const Id& recordId,
                                              int limit) const {
    return noted(AuditLog(m_runner).ofRecord(orgId, collection, recordId, limit));
}

Stored<std::optional<IdempotencyEntry>> SqlSession::idempotency(const Id& userId, const QString& key) const {
    return noted(IdempotencyKeys(m_runner).find(userId, key));
}

Stored<> SqlSession::rememberIdempotency(const IdempotencyEntry& entry) {
    if (auto whole = stillWhole(); !whole) return whole;
    return noted(answered(IdempotencyKeys(m_runner).remember(entry)));
}

Stored<qint64> SqlSession::forgetIdempotencyBefore(Instant time) {
    if (auto whole = stillWhole(); !whole) return std::unexpected(whole.error());
    return noted(IdempotencyKeys(m_runner).forgetBefore(time));
}

Stored<> SqlSession::announce(const QString& text) {
    if (m_runner.dialect() != Dialect::Postgres) return {};
    SqlText sql(Dialect::Postgres);
    (sql << "SELECT pg_notify('autospace', ").param(text) << ")";
    return noted(answered(m_runner.post(sql)));
}

Stored<std::optional<QString>> SqlSession::fact(const QString& name) const {
    return noted(Facts(m_runner).find(name));
}

Stored<> SqlSession::setFact(const QString& name, const QString& value) {
    if (auto whole = stillWhole(); !whole) return whole;
    return noted(Facts(m_runner).set(name, value));
}

} // namespace autospace
