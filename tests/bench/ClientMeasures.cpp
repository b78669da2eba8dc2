// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ClientMeasures.h"

#include "app/FrameProbe.h"
#include "tests/bench/CacheBookings.h"
#include "tests/bench/ClientTurns.h"
#include "tests/bench/Desk.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>

namespace autospace::bench {

using namespace Qt::StringLiterals;

void measureClient(Table& table) {
    const QTemporaryDir folder;
    {
        const Subject subject(0);
        Desk(folder.path(), benchPassphrase).syncFully(subject);
    }
    for (const qint64 bookings : {1'000, 100'000, 1'000'000}) {
        CacheBookings(folder.path()).setCount(bookings);
        const QString with = u"with %1 bookings"_s.arg(QLocale::c().toString(bookings));
        const ClientTurns list = ClientTurns::of(folder.path(), u"garage/bookings"_s);
        const ClientTurns today = ClientTurns::of(folder.path(), u"garage/today"_s);
        for (const auto& [page, seen] : {std::pair{u"list of bookings"_s, list}, std::pair{u"Today board"_s, today}})
            table.add({u"client's start to its first frame, %1, %2"_s.arg(page, with), Table::number(seen.startMs) + u" ms"_s, {}, {},
                       u"bare window: %1 ms"_s.arg(Table::number(seen.bareStartMs)), Table::times(seen.startShare), u"≤ ×2.5"_s});
        table.add({u"scroll frames %1"_s.arg(with), {}, {}, Table::number(list.frameP99) + u" ms"_s,
                   u"bare window: %1 ms"_s.arg(Table::number(list.bareFrameP99)), Table::times(list.frameP99 / list.bareFrameP99), u"≤ ×1.5"_s});
        table.add({u"client's memory %1"_s.arg(with), Table::number(list.memoryMiB) + u" MiB"_s, {}, {}, {}, {}, u"< 150 MB"_s});
    }
}

void measurePlanner(Table& table) {
    constexpr qint64 slotCount = 2'000, bookings = 20'000;
    const QTemporaryDir folder;
    {
        const Subject subject(0);
        Desk(folder.path(), benchPassphrase).syncFully(subject);
    }
    const QString garage = CacheBookings(folder.path()).makeBigGarage(slotCount, bookings);
    for (const QString& span : {u""_s, u"/month"_s}) {
        const ClientTurns seen = ClientTurns::of(folder.path(), u"garage/planner%1?garage=%2"_s.arg(span, garage));
        table.add({u"planner's scroll frames, %1, 2,000 slots and 20,000 bookings in the month"_s.arg(span.isEmpty() ? u"a day"_s : u"a month"_s),
                   {}, {}, Table::number(seen.frameP99) + u" ms"_s, u"bare window: %1 ms"_s.arg(Table::number(seen.bareFrameP99)),
                   Table::times(seen.frameP99 / seen.bareFrameP99), u"≤ ×1.5"_s});
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
