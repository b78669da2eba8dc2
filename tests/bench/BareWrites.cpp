// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareWrites.h"

#include "tests/bench/Copies.h"
#include "tests/bench/Dataset.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quarter = 900'000;

const QByteArray occupying = "('held', 'confirmed', 'checked_in', 'pending_manager', 'pending_hr', 'approved', 'checked_out')";
const QByteArray home = "(SELECT org_id FROM temp.home)";

// A typical row for whatever columns the table has.
QByteArray insertOf(SqliteFile& file) {
    const QList<QByteArray> own{"id", "code", "resource_id", "starts_at", "ends_at"};
    QByteArray names, values;
    for (const QByteArray& column : file.columns("bookings")) {
        const qsizetype at = own.indexOf(column);
        names += (names.isEmpty() ? "\"" : ", \"") + column + '"';
        values += (values.isEmpty() ? "" : ", ") + (at < 0 ? '"' + column + '"' : '?' + QByteArray::number(at + 1));
    }
    return "INSERT INTO bookings (" + names + ") SELECT " + values + " FROM temp.pattern";
}

} // namespace

struct BareWrites::Statements {
    explicit Statements(SqliteFile& file)
        : clash(file, "SELECT * FROM bookings WHERE resource_id = ? AND deleted_at IS NULL AND status IN " + occupying +
                          " AND starts_at < ? AND ends_at > ? ORDER BY starts_at, id"),
          block(file, "SELECT * FROM blocks WHERE space_id = ? AND deleted_at IS NULL AND starts_at < ? AND ends_at > ? ORDER BY starts_at, id"),
          booking(file, insertOf(file)),
          audit(file, "INSERT INTO sys_audit SELECT " + home + ", ?, ?, NULL, 'Somebody', 'A computer', '127.0.0.1', "
                      "'bookings.create', NULL, 'bookings', ?, '{}', ?, ?"),
          change(file, "INSERT INTO sys_changes SELECT " + home + ", ?, 'bookings', ?, 1, NULL"),
          chain(file, "UPDATE sys_counters SET audit_number = audit_number + 1, audit_hash = ? WHERE org_id = " + home),
          counter(file, "UPDATE sys_counters SET sequence = sequence + 1 WHERE org_id = " + home) {}
    SqliteFile::Statement clash, block, booking, audit, change, chain, counter;
};

BareWrites::BareWrites(qint64 bookings) {
    const QString path = m_folder.filePath(u"bare.db"_s);
    Dataset::copyTo(path, bookings);
    m_file = std::make_unique<SqliteFile>(path);
    m_file->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; PRAGMA wal_autocheckpoint=4000;"
                    "CREATE TEMP TABLE home AS SELECT org_id FROM locations GROUP BY 1 ORDER BY count(*) DESC LIMIT 1;"
                    "CREATE TEMP TABLE pattern AS SELECT * FROM bookings WHERE org_id = (SELECT org_id FROM temp.home) "
                    "AND status = 'confirmed' AND requester_id IS NULL LIMIT 1");
    m_slots = m_file->texts("SELECT id FROM spaces WHERE code LIKE '___' AND org_id = " + home);
    m_start = QDateTime::currentMSecsSinceEpoch() / quarter * quarter + 90LL * 96 * quarter;
}

void BareWrites::write(Statements& statements) {
    static const QByteArray document(900, 'x'), hash(32, 'h');
    const qint64 n = ++m_written;
    const QByteArray id = Copies::id(m_start, 9, n), slot = m_slots[n % m_slots.size()];
    const qint64 from = m_start + n / m_slots.size() * quarter, until = from + quarter;
    for (SqliteFile::Statement* look : {&statements.clash, &statements.block})
        look->bindBlob(1, slot), look->bind(2, until), look->bind(3, from), look->run();
    statements.booking.bindBlob(1, id);
    statements.booking.bindText(2, "B" + QByteArray::number(n, 36).rightJustified(7, '0'));
    statements.booking.bindBlob(3, slot);
    statements.booking.bind(4, from), statements.booking.bind(5, until);
    statements.booking.run();
    statements.audit.bind(1, 10'000'000 + n), statements.audit.bind(2, from), statements.audit.bindBlob(3, id);
    statements.audit.bindText(4, document), statements.audit.bindBlob(5, hash), statements.audit.run();
    statements.chain.bindBlob(1, hash), statements.chain.run();
    statements.change.bind(1, 10'000'000 + n), statements.change.bindBlob(2, id), statements.change.run();
    statements.counter.run();
}

double BareWrites::perSecond(int perCommit, double seconds) {
    Statements statements(*m_file);
    const qint64 before = m_written;
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < 1000 * seconds) {
        m_file->execute("BEGIN IMMEDIATE");
        for (int i = 0; i < perCommit; ++i)
            write(statements);
        m_file->execute("COMMIT");
    }
    return static_cast<double>(m_written - before) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace autospace::bench
