// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareWrites.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/RecordType.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

class Statement {
public:
    Statement(sqlite3* database, const QByteArray& sql) {
        if (sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("bench: %s: %s", sql.constData(), sqlite3_errmsg(database));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)
    void bind(int at, const QByteArray& text) { sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT); }
    void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }
    void run() {
        while (sqlite3_step(m_statement) == SQLITE_ROW) {}
        if (sqlite3_reset(m_statement) != SQLITE_OK) qFatal("bench: a plain statement failed");
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

QByteArray columnsOfBookings(QByteArray& marks) {
    QByteArray columns;
    for (const Field& field : Booking::staticType().fields()) {
        columns += (columns.isEmpty() ? "" : ", ") + QByteArray(field.name);
        marks += marks.isEmpty() ? "?" : ", ?";
    }
    return columns;
}

void makeTables(sqlite3* database, const QByteArray& columns) {
    const QByteArray tables =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE bookings(" + columns + ", PRIMARY KEY(id)) WITHOUT ROWID;"
        "CREATE INDEX b1 ON bookings(resource_id, starts_at); CREATE INDEX b2 ON bookings(org_id, status, starts_at);"
        "CREATE INDEX b3 ON bookings(location_id, status, starts_at); CREATE INDEX b4 ON bookings(org_id, starts_at);"
        "CREATE UNIQUE INDEX b5 ON bookings(org_id, code); CREATE INDEX b6 ON bookings(plate);"
        "CREATE TABLE audit(org, number, at, who, body, hash, PRIMARY KEY(org, number)) WITHOUT ROWID;"
        "CREATE TABLE changes(org, seq, kind, record, version, PRIMARY KEY(org, seq)) WITHOUT ROWID;"
        "CREATE TABLE answers(who, key, hash, status, body, at, PRIMARY KEY(who, key)) WITHOUT ROWID;"
        "CREATE TABLE counters(org PRIMARY KEY, seq); INSERT INTO counters VALUES('o', 0);";
    if (sqlite3_exec(database, tables.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("bench: %s", sqlite3_errmsg(database));
}

} // namespace

double bareWritesPerSecond(int perCommit) {
    QTemporaryDir folder;
    sqlite3* database = nullptr;
    if (sqlite3_open(folder.filePath(u"bare.db"_s).toUtf8().constData(), &database) != SQLITE_OK) qFatal("bench: no file");
    QByteArray marks;
    const QByteArray columns = columnsOfBookings(marks);
    makeTables(database, columns);
    const int fields = static_cast<int>(Booking::staticType().fields().size());
    qint64 written = 0;
    double seconds = 0;
    {
        Statement begin(database, "BEGIN IMMEDIATE"), commit(database, "COMMIT");
        Statement clash(database, "SELECT 1 FROM bookings WHERE resource_id = ? AND starts_at < ? AND ends_at > ? LIMIT 1");
        Statement booking(database, "INSERT INTO bookings(" + columns + ") VALUES(" + marks + ")");
        Statement audit(database, "INSERT INTO audit VALUES('o', ?, ?, 'someone', ?, ?)");
        Statement change(database, "INSERT INTO changes VALUES('o', ?, 'bookings', ?, 1)");
        Statement answer(database, "INSERT INTO answers VALUES('someone', ?, ?, 201, ?, 0)");
        Statement counter(database, "UPDATE counters SET seq = seq + 1 WHERE org = 'o'");
        const QByteArray document(900, 'x'), hash(32, 'h'), text("some text");
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3000) {
            begin.run();
            for (int i = 0; i < perCommit; ++i, ++written) {
                const QByteArray key = QByteArray::number(written).rightJustified(36, '0');
                const QByteArray space = "slot" + QByteArray::number(written % 500);
                clash.bind(1, space), clash.bind(2, written + 1), clash.bind(3, written), clash.run();
                for (int f = 1; f <= fields; ++f) booking.bind(f, text);
                for (int f = 0; f < fields; ++f) {
                    const QByteArrayView name(Booking::staticType().fields()[f].name);
                    if (name == "id" || name == "code") booking.bind(f + 1, key);
                    else if (name == "resource_id") booking.bind(f + 1, space);
                    else if (name.endsWith("_at")) booking.bind(f + 1, written);
                }
                booking.run();
                audit.bind(1, written), audit.bind(2, written), audit.bind(3, document), audit.bind(4, hash), audit.run();
                change.bind(1, written), change.bind(2, key), change.run();
                answer.bind(1, key), answer.bind(2, hash), answer.bind(3, document), answer.run();
                counter.run();
            }
            commit.run();
        }
        seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    }
    sqlite3_close(database);
    return static_cast<double>(written) / seconds;
}

} // namespace autospace::bench
