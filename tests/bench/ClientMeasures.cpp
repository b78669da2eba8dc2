// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ClientMeasures.h"

#include "app/FrameProbe.h"
#include "tests/bench/Contest.h"
#include "tests/bench/Copies.h"
#include "tests/bench/Desk.h"
#include "tests/bench/Stays.h"

#include <QDateTime>
#include <QDirIterator>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"measured"_s;

struct Seen {
    double firstFrameMs = 0;
    double memoryMiB = 0;
    double frameP50 = 0;
    double frameP99 = 0;
};

// Runs a program that tells its frames until it has told them all.
Seen watch(const QString& program, const QStringList& arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("AUTOSPACE_PASSPHRASE", passphrase.toUtf8());
    QElapsedTimer timer;
    timer.start();
    const Child child(program, arguments, "first frame");
    Seen seen;
    seen.firstFrameMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QByteArray told = child.waitForLine("frames p50 ");
    seen.memoryMiB = child.residentMiB();
    const QList<QByteArray> words = told.trimmed().split(' ');
    seen.frameP50 = words.value(2).toDouble();
    seen.frameP99 = words.value(4).toDouble();
    return seen;
}

QString fileIn(const QString& folder, const QString& name) {
    QDirIterator files(folder, {name}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext()) qFatal("bench: there is no %s in %s", qPrintable(name), qPrintable(folder));
    return files.next();
}

void addBookings(SqliteFile& file, qint64 count) {
    const QByteArray home = " FROM spaces WHERE kind = 'slot' AND org_id = (SELECT org_id FROM bookings LIMIT 1) ORDER BY id";
    const QList<QByteArray> bays = file.texts("SELECT id" + home), garages = file.texts("SELECT location_id" + home);
    if (bays.isEmpty()) qFatal("bench: the cache has no slots");
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    const Stays stays(count, bays.size(), at);
    Copies bookings(file, "bookings", "status = 'confirmed'",
                    {"id", "code", "status", "location_id", "resource_id", "starts_at", "ends_at", "customer_name", "plate",
                     "plate_blind", "customer_phone", "customer_email"});
    bookings.make(count, [&](qint64 n, SqliteFile::Statement& row) {
        const Stays::Stay stay = stays[n];
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

// Brings the bookings of a cache to a number, over all slots of its garages.
void setBookings(const QString& cache, qint64 wanted) {
    SqliteFile file(cache);
    file.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    const qint64 have = file.number("SELECT count(*) FROM bookings");
    if (have > wanted)
        file.execute("DELETE FROM bookings WHERE id IN (SELECT id FROM bookings ORDER BY id LIMIT " + QByteArray::number(have - wanted) + ')');
    else
        Copies::withoutIndexes(file, "bookings", [&] { addBookings(file, wanted - have); });
    file.execute("COMMIT");
}

// A page of the client and the bare window, in turns; medians.
struct Compared {
    double startMs, bareStartMs, startShare;
    double frameP99, bareFrameP99;
    double memoryMiB;
};
Compared compare(const QString& folder, const QString& page) {
    const QString self = QCoreApplication::applicationFilePath();
    const QString program = QCoreApplication::applicationDirPath() + u"/autospace"_s;
    const QStringList client{u"--state"_s, folder, u"--passphrase-from-environment"_s, u"--tell-frames"_s, u"--page"_s, page};
    (void)watch(program, client); // both once, so that their files are in memory
    (void)watch(self, {u"--bare-window"_s});
    QList<double> starts, bareStarts, shares, p99s, bareP99s, memory;
    for (int i = 0; i < Contest::turns; ++i) {
        const Seen ours = watch(program, client), bare = watch(self, {u"--bare-window"_s});
        starts << ours.firstFrameMs, bareStarts << bare.firstFrameMs, shares << ours.firstFrameMs / bare.firstFrameMs;
        p99s << ours.frameP99, bareP99s << bare.frameP99, memory << ours.memoryMiB;
    }
    return {medianOf(starts), medianOf(bareStarts), medianOf(shares), medianOf(p99s), medianOf(bareP99s), medianOf(memory)};
}

} // namespace

void measureClient(Table& table) {
    const QTemporaryDir folder;
    {
        const Subject subject(0);
        Desk(folder.path(), passphrase).syncFully(subject);
    }
    for (const qint64 bookings : {1'000, 100'000, 1'000'000}) {
        setBookings(fileIn(folder.path(), u"cache.sqlite"_s), bookings);
        const QString with = u"with %1 bookings"_s.arg(QLocale::c().toString(bookings));
        const Compared list = compare(folder.path(), u"garage/bookings"_s), today = compare(folder.path(), u"garage/today"_s);
        for (const auto& [page, seen] : {std::pair{u"list of bookings"_s, list}, std::pair{u"Today board"_s, today}})
            table.add({u"client's start to its first frame, %1, %2"_s.arg(page, with), Table::number(seen.startMs) + u" ms"_s, {}, {},
                       u"bare window: %1 ms"_s.arg(Table::number(seen.bareStartMs)), Table::times(seen.startShare), u"≤ ×2.5"_s});
        table.add({u"scroll frames %1"_s.arg(with), {}, {}, Table::number(list.frameP99) + u" ms"_s,
                   u"bare window: %1 ms"_s.arg(Table::number(list.bareFrameP99)), Table::times(list.frameP99 / list.bareFrameP99), u"≤ ×1.5"_s});
        table.add({u"client's memory %1"_s.arg(with), Table::number(list.memoryMiB) + u" MiB"_s, {}, {}, {}, {}, u"< 150 MB"_s});
    }
}

int runBareWindow(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window { visible: true; width: 1440; height: 900; Rectangle { anchors.fill: parent; color: \"#eee\" } }");
    if (engine.rootObjects().isEmpty()) return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    const FrameProbe probe(*window, [] { return true; });
    return app.exec();
}

} // namespace autospace::bench
