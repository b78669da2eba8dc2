// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BarePostgres.h"

#include "tests/bench/Copies.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>
#include <libpq-fe.h>

namespace autospace::bench {

namespace {

constexpr qint64 quarter = 900'000;

const QByteArray occupying =
    "('held', 'confirmed', 'checked_in', 'pending_manager', 'pending_hr', 'approved', 'checked_out')";
const QByteArray home = "'00000000-0000-7000-8000-00000000ba5e'::uuid";

QByteArray idText(qint64 time, qint64 number) {
    return QUuid::fromRfc4122(Copies::id(time, 9, number)).toByteArray(QUuid::WithoutBraces);
}

} // namespace

BarePostgres::BarePostgres(const QString& url) : m_connection(PQconnectdb(url.toUtf8().constData())) {
    if (PQstatus(m_connection) != CONNECTION_OK) qFatal("bench: %s", PQerrorMessage(m_connection));
    m_slots = texts("SELECT id::text FROM spaces WHERE status = 'active' ORDER BY id");
    m_start = QDateTime::currentMSecsSinceEpoch() / quarter * quarter + 900LL * 96 * quarter;
    execute("CREATE TEMP TABLE pattern AS SELECT * FROM bookings WHERE status = 'confirmed' LIMIT 1");
    execute("INSERT INTO sys_counters (org_id) VALUES (" + home + ") ON CONFLICT DO NOTHING");
    const QByteArray overlapping = " AND starts_at < $2 AND ends_at > $3 ORDER BY starts_at, id";
    prepare("clash", "SELECT * FROM bookings WHERE resource_id = $1 AND deleted_at IS NULL AND status IN " + occupying +
                         overlapping);
    prepare("block", "SELECT * FROM blocks WHERE space_id = $1 AND deleted_at IS NULL" + overlapping);
    prepare("booking", insertOfBooking());
    prepare("audit", "INSERT INTO sys_audit SELECT " + home +
                         ", $1::bigint, $2::bigint, NULL, 'Somebody', 'A computer', "
                         "'127.0.0.1', 'bookings.create', NULL, 'bookings', $3::uuid, '{}', $4::text, $5::bytea");
    prepare("chain",
            "UPDATE sys_counters SET audit_number = audit_number + 1, audit_hash = $1::bytea WHERE org_id = " + home);
    prepare("change", "INSERT INTO sys_changes SELECT " + home + ", $1::bigint, 'bookings', $2::uuid, 1, NULL");
    prepare("counter", "UPDATE sys_counters SET sequence = sequence + 1 WHERE org_id = " + home);
}

BarePostgres::~BarePostgres() { PQfinish(m_connection); }

// A typical row for whatever columns the table has.
QByteArray BarePostgres::insertOfBooking() {
    const QList<std::pair<QByteArray, QByteArray>> own{{"id", "$1::uuid"},          {"code", "$2::text"},
                                                       {"resource_id", "$3::uuid"}, {"starts_at", "$4::bigint"},
                                                       {"ends_at", "$5::bigint"},   {"org_id", home}};
    QByteArray names, values;
    for (const QByteArray& column :
         texts("SELECT attname::text FROM pg_attribute WHERE attrelid = 'bookings'::regclass "
               "AND attnum > 0 AND NOT attisdropped ORDER BY attnum")) {
        const auto given = std::ranges::find(own, column, [](const auto& pair) { return pair.first; });
        names += (names.isEmpty() ? "\"" : ", \"") + column + '"';
        values += (values.isEmpty() ? "" : ", ") + (given == own.end() ? '"' + column + '"' : given->second);
    }
    return "INSERT INTO bookings (" + names + ") SELECT " + values + " FROM pattern";
}

void BarePostgres::execute(const QByteArray& sql) {
    PGresult* result = PQexec(m_connection, sql.constData());
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        qFatal("bench: %s: %s", sql.left(300).constData(), PQerrorMessage(m_connection));
    PQclear(result);
}

void BarePostgres::prepare(const char* name, const QByteArray& sql) {
    PGresult* result = PQprepare(m_connection, name, sql.constData(), 0, nullptr);
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        qFatal("bench: %s: %s", sql.left(300).constData(), PQerrorMessage(m_connection));
    PQclear(result);
}

void BarePostgres::run(const char* name, const Values& values) {
    QList<const char*> texts;
    for (const QByteArray& value : values)
        texts << value.constData();
    PGresult* result =
        PQexecPrepared(m_connection, name, static_cast<int>(texts.size()), texts.constData(), nullptr, nullptr, 1);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("bench: %s: %s", name, PQerrorMessage(m_connection));
    PQclear(result);
}

QList<QByteArray> BarePostgres::texts(const QByteArray& sql) {
    PGresult* result = PQexec(m_connection, sql.constData());
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("bench: %s: %s", sql.left(300).constData(), PQerrorMessage(m_connection));
    QList<QByteArray> texts;
    for (int row = 0; row < PQntuples(result); ++row)
        texts << QByteArray(PQgetvalue(result, row, 0));
    PQclear(result);
    return texts;
}

void BarePostgres::write() {
    static const QByteArray document(900, 'x'), hash = "\\x" + QByteArray(32, 'h').toHex();
    const qint64 n = ++m_written;
    const QByteArray id = idText(m_start, n), slot = m_slots[n % m_slots.size()];
    const qint64 start = m_start + n / m_slots.size() * quarter;
    const QByteArray from = QByteArray::number(start), until = QByteArray::number(start + quarter);
    const QByteArray number = QByteArray::number(n);
    run("clash", {slot, until, from});
    run("block", {slot, until, from});
    run("booking", {id, 'B' + QByteArray::number(n, 36).rightJustified(7, '0'), slot, from, until});
    run("audit", {number, from, id, document, hash});
    run("chain", {hash});
    run("change", {number, id});
    run("counter", {});
}

double BarePostgres::perSecond(int perCommit, double seconds) {
    const qint64 before = m_written;
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < 1000 * seconds) {
        execute("BEGIN");
        for (int i = 0; i < perCommit; ++i)
            write();
        execute("COMMIT");
    }
    return static_cast<double>(m_written - before) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace autospace::bench
