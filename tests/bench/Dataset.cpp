// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Dataset.h"

#include "tests/bench/Child.h"
#include "tests/bench/Copies.h"
#include "tests/bench/Stays.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

// The file itself last: once it has its name, all is there.
const QStringList sideFiles{u".data-key"_s, u".token-key"_s, u""_s};

enum Kind : quint8 { Garage = 1, Slot, BookingRow };

// Where the copied rows stand in the change log, so that a first sync brings them.
void logChanges(SqliteFile& file, const QByteArray& table, quint8 kind, qint64 at, qint64 count) {
    const qint64 last = file.number("SELECT sequence FROM sys_counters WHERE org_id = (SELECT org_id FROM temp.home)");
    SqliteFile::Statement line(file, "INSERT INTO sys_changes (org_id, sequence, collection, record_id, version) "
                                     "SELECT org_id, ?, ?, ?, 1 FROM temp.home");
    for (qint64 n = 0; n < count; ++n) {
        line.bind(1, last + 1 + n);
        line.bindText(2, table);
        line.bindBlob(3, Copies::id(at, kind, n));
        line.run();
    }
    file.execute("UPDATE sys_counters SET sequence = " + QByteArray::number(last + count) +
                 " WHERE org_id = (SELECT org_id FROM temp.home)");
}

void makePlaces(SqliteFile& file, qint64 at) {
    Copies garages(file, "locations", "org_id = (SELECT org_id FROM temp.home) AND opening_hours = '{}' AND status = 'verified'",
                   {"id", "name", "latitude", "longitude", "external_ref"});
    garages.make(Dataset::garages, [&](qint64 n, SqliteFile::Statement& row) {
        row.bindBlob(1, Copies::id(at, Garage, n));
        row.bindText(2, "Measured " + QByteArray::number(n));
        row.bind(3, 47.06 + 0.02 * static_cast<double>(n / 5));
        row.bind(4, 9.48 + 0.02 * static_cast<double>(n % 5));
        row.bindText(5, "measured/" + QByteArray::number(n));
    });
    logChanges(file, "locations", Garage, at, Dataset::garages);
}

void makeSlots(SqliteFile& file, qint64 at) {
    Copies bays(file, "spaces", "org_id = (SELECT org_id FROM temp.home) AND status = 'active' AND type = 'standard'",
                {"id", "location_id", "floor_id", "code"});
    bays.make(Dataset::garages * Dataset::slotsEach, [&](qint64 n, SqliteFile::Statement& row) {
        row.bindBlob(1, Copies::id(at, Slot, n));
        row.bindBlob(2, Copies::id(at, Garage, n / Dataset::slotsEach));
        row.bindText(4, QByteArray::number(n % Dataset::slotsEach + 1).rightJustified(3, '0'));
    });
    logChanges(file, "spaces", Slot, at, Dataset::garages * Dataset::slotsEach);
}

void makeBookings(SqliteFile& file, qint64 at, qint64 count) {
    const Stays stays(count, Dataset::garages * Dataset::slotsEach, at);
    Copies bookings(file, "bookings", "org_id = (SELECT org_id FROM temp.home) AND status = 'confirmed' AND requester_id IS NULL",
                    {"id", "code", "status", "location_id", "resource_id", "starts_at", "ends_at", "customer_phone",
                     "customer_email", "plate", "passcode", "sys_search"});
    bookings.make(count, [&](qint64 n, SqliteFile::Statement& row) {
        const Stays::Stay stay = stays[n];
        const QByteArray code = "Q" + QByteArray::number(n, 36).toUpper().rightJustified(7, '0');
        const QByteArray plate = "FL-" + QByteArray::number(n);
        row.bindBlob(1, Copies::id(at, BookingRow, n));
        row.bindText(2, code);
        row.bindText(3, stay.status);
        row.bindBlob(4, Copies::id(at, Garage, stay.slot / Dataset::slotsEach));
        row.bindBlob(5, Copies::id(at, Slot, stay.slot));
        row.bind(6, stay.startsAt);
        row.bind(7, stay.endsAt);
        row.bindText(10, plate);
        row.bindText(11, QByteArray::number(n % 1'000'000).rightJustified(6, '0'));
        row.bindText(12, code.toLower() + '\x1f' + "somebody" + '\x1f' + plate.toLower() + '\x1f');
    });
    logChanges(file, "bookings", BookingRow, at, count);
}

} // namespace

QString Dataset::kept(qint64 bookings) {
    const QFileInfo core(QCoreApplication::applicationDirPath() + u"/autospace-core"_s);
    const QString folder = QCoreApplication::applicationDirPath() + u"/../bench-data"_s;
    QDir().mkpath(folder);
    const QString file = u"%1/%2-%3-%4.db"_s.arg(folder, QDate::currentDate().toString(Qt::ISODate))
                             .arg(core.lastModified().toSecsSinceEpoch())
                             .arg(bookings);
    if (QFile::exists(file)) return file;
    // What was made for another core or another day.
    for (const QFileInfo& old : QDir(folder).entryInfoList({u"*-%1.db*"_s.arg(bookings)}, QDir::Files))
        QFile::remove(old.filePath());
    make(file + u".part"_s, bookings);
    for (const QString& side : sideFiles)
        QFile::rename(file + u".part"_s + side, file + side);
    return file;
}

void Dataset::make(const QString& file, qint64 bookings) {
    for (const QString& side : sideFiles)
        QFile::remove(file + side);
    {
        const QStringList serve{u"serve"_s, u"--database"_s, u"sqlite:"_s + file, u"--listen"_s, u"127.0.0.1:0"_s, u"--demo"_s};
        const Child core(Child::core(), serve);
    }
    SqliteFile database(file);
    database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; BEGIN;"
                     "CREATE TEMP TABLE home AS SELECT org_id FROM locations GROUP BY 1 ORDER BY count(*) DESC LIMIT 1");
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    Copies::withoutIndexes(database, "sys_changes", [&] {
        makePlaces(database, at);
        makeSlots(database, at);
        Copies::withoutIndexes(database, "bookings", [&] { makeBookings(database, at, bookings); });
    });
    database.execute("COMMIT");
}

void Dataset::copyTo(const QString& file, qint64 bookings) {
    const QString from = kept(bookings);
    for (const QString& side : sideFiles)
        if (!QFile::copy(from + side, file + side)) qFatal("bench: %s cannot be written", qPrintable(file));
}

} // namespace autospace::bench
