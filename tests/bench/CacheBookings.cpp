// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CacheBookings.h"

#include "tests/bench/Copies.h"

#include <QDateTime>
#include <QDirIterator>
#include <QUuid>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString& folder, const QString& name) {
    QDirIterator files(folder, {name}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext()) qFatal("bench: there is no %s in %s", qPrintable(name), qPrintable(folder));
    return files.next();
}

} // namespace

CacheBookings::CacheBookings(const QString& folder) : m_file(fileIn(folder, u"cache.sqlite"_s)) {}

void CacheBookings::add(const QByteArray& slotCondition, qint64 count,
                        const std::function<Stays::Stay(qint64 n, qint64 slotCount)>& stayOf) {
    const QByteArray home = " FROM spaces WHERE kind = 'slot' AND org_id = (SELECT org_id FROM bookings LIMIT 1)" + slotCondition + " ORDER BY id";
    const QList<QByteArray> bays = m_file.texts("SELECT id" + home), garages = m_file.texts("SELECT location_id" + home);
    if (bays.isEmpty()) qFatal("bench: the cache has no slots");
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    Copies bookings(m_file, "bookings", "status = 'confirmed'",
                    {"id", "code", "status", "location_id", "resource_id", "starts_at", "ends_at", "customer_name", "plate",
                     "plate_blind", "customer_phone", "customer_email"});
    bookings.make(count, [&](qint64 n, SqliteFile::Statement& row) {
        const Stays::Stay stay = stayOf(n, bays.size());
        row.bindBlob(1, Copies::id(at, 7, n));
        row.bindText(2, "Z" + QByteArray::number(n, 36).toUpper().rightJustified(7, '0'));
        row.bindText(3, stay.status);
        row.bindBlob(4, garages[stay.slot]), row.bindBlob(5, bays[stay.slot]);
        row.bind(6, stay.startsAt), row.bind(7, stay.endsAt);
        // Not sealed, which the cache reads as well: a seal belongs to its record.
        row.bindBlob(8, QByteArray(1, '\0') + "Somebody");
        row.bindBlob(9, QByteArray(1, '\0') + "FL-" + QByteArray::number(n));
    });
}

void CacheBookings::setCount(qint64 wanted) {
    m_file.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    const qint64 have = m_file.number("SELECT count(*) FROM bookings");
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    if (have > wanted)
        m_file.execute("DELETE FROM bookings WHERE id IN (SELECT id FROM bookings ORDER BY id LIMIT " + QByteArray::number(have - wanted) + ')');
    else
        Copies::withoutIndexes(m_file, "bookings", [&] {
            add({}, wanted - have, [&](qint64 n, qint64 slotCount) { return Stays(wanted - have, slotCount, at)[n]; });
        });
    m_file.execute("COMMIT");
}

QString CacheBookings::makeBigGarage(qint64 slotCount, qint64 bookings) {
    constexpr qint64 hour = 3600'000, month = 31 * 24 * hour;
    const QByteArray garage = m_file.texts("SELECT hex(location_id) FROM spaces WHERE kind = 'slot' AND org_id = (SELECT org_id FROM bookings LIMIT 1) LIMIT 1").front();
    const QByteArray place = "location_id = x'" + garage + '\'';
    m_file.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN;"
                   "UPDATE spaces SET code = hex(id), floor_id = NULL, status = 'active', location_id = x'" + garage +
                   "' WHERE id IN (SELECT id FROM spaces WHERE kind = 'slot' AND org_id = (SELECT org_id FROM bookings LIMIT 1)"
                   " ORDER BY location_id <> x'" + garage + "', id LIMIT " + QByteArray::number(slotCount) + ");"
                   "DELETE FROM bookings WHERE id NOT IN (SELECT id FROM bookings WHERE status = 'confirmed' LIMIT 1)");
    const qint64 at = QDateTime::currentMSecsSinceEpoch(), rounds = bookings / slotCount;
    Copies::withoutIndexes(m_file, "bookings", [&] {
        add(" AND " + place, bookings, [&](qint64 n, qint64 slotsThere) {
            const qint64 slot = n % slotsThere;
            const qint64 start = at + n / slotsThere * (month / rounds) + slot % 24 * hour;
            return Stays::Stay{slot, start, start + 6 * hour, "confirmed"};
        });
    });
    m_file.execute("COMMIT");
    if (m_file.number("SELECT count(*) FROM spaces WHERE " + place) < slotCount ||
        m_file.number("SELECT count(*) FROM bookings WHERE " + place) < bookings)
        qFatal("bench: the cache has not enough slots for the planner's garage");
    return QUuid::fromRfc4122(QByteArray::fromHex(garage)).toString(QUuid::WithoutBraces);
}

} // namespace autospace::bench
