// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ClientMeasures.h"

#include "app/FrameProbe.h"
#include "tests/bench/Contest.h"
#include "tests/bench/Copies.h"
#include "tests/bench/Desk.h"

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

// Brings the bookings of a cache to a number: confirmed ones from here on, one every minute.
void setBookings(const QString& cache, qint64 wanted) {
    SqliteFile file(cache);
    file.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    const qint64 have = file.number("SELECT count(*) FROM bookings");
    if (have > wanted)
        file.execute("DELETE FROM bookings WHERE id IN (SELECT id FROM bookings ORDER BY id LIMIT " + QByteArray::number(have - wanted) + ')');
    else
        Copies::withoutIndexes(file, "bookings", [&] {
            const qint64 at = QDateTime::currentMSecsSinceEpoch();
            Copies bookings(file, "bookings", "status = 'confirmed'",
                            {"id", "code", "starts_at", "ends_at", "customer_name", "plate", "plate_blind", "customer_phone",
                             "customer_email"});
            bookings.make(wanted - have, [&](qint64 n, SqliteFile::Statement& row) {
                row.bindBlob(1, Copies::id(at, 7, n));
                row.bindText(2, "Z" + QByteArray::number(n, 36).toUpper().rightJustified(7, '0'));
                row.bind(3, at + n * 60'000);
                row.bind(4, at + n * 60'000 + 3'600'000);
                // Not sealed, which the cache reads as well: a seal belongs to its record.
                row.bindBlob(5, QByteArray(1, '\0') + "Somebody");
                row.bindBlob(6, QByteArray(1, '\0') + "FL-" + QByteArray::number(n));
            });
        });
    file.execute("COMMIT");
}

} // namespace

void measureClient(Table& table) {
    const QTemporaryDir folder;
    {
        const Subject subject(0);
        Desk(folder.path(), passphrase).syncFully(subject);
    }
    const QString self = QCoreApplication::applicationFilePath();
    const QString program = QCoreApplication::applicationDirPath() + u"/autospace"_s;
    const QStringList client{u"--state"_s, folder.path(), u"--passphrase-from-environment"_s, u"--tell-frames"_s, u"--page"_s, u"garage/bookings"_s};
    (void)watch(program, client); // both once, so that their files are in memory
    (void)watch(self, {u"--bare-window"_s});
    for (const qint64 bookings : {1'000, 100'000, 1'000'000}) {
        setBookings(fileIn(folder.path(), u"cache.sqlite"_s), bookings);
        QList<double> starts, bareStarts, shares, p99s, bareP99s, memory;
        for (int i = 0; i < Contest::turns; ++i) {
            const Seen ours = watch(program, client), bare = watch(self, {u"--bare-window"_s});
            starts << ours.firstFrameMs, bareStarts << bare.firstFrameMs, shares << ours.firstFrameMs / bare.firstFrameMs;
            p99s << ours.frameP99, bareP99s << bare.frameP99, memory << ours.memoryMiB;
        }
        const QString with = u"with %1 bookings"_s.arg(QLocale::c().toString(bookings));
        table.add({u"client's start to its first frame %1"_s.arg(with), Table::number(medianOf(starts)) + u" ms"_s, {}, {},
                   u"bare window: %1 ms"_s.arg(Table::number(medianOf(bareStarts))), Table::times(medianOf(shares)), u"≤ ×2.5"_s});
        table.add({u"scroll frames %1"_s.arg(with), {}, {}, Table::number(medianOf(p99s)) + u" ms"_s,
                   u"bare window: %1 ms"_s.arg(Table::number(medianOf(bareP99s))), Table::times(medianOf(p99s) / medianOf(bareP99s)), u"≤ ×1.5"_s});
        table.add({u"client's memory %1"_s.arg(with), Table::number(medianOf(memory)) + u" MiB"_s, {}, {}, {}, {}, u"< 150 MB"_s});
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
