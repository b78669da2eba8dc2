// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoCast.h"
#include "tests/core/server/TestCore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What the demo world is in a database; the world itself is tried in tests/core/demo.
class DemoFillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillingIsFastAndOnlyDoneOnce() {
        TestCore core;
        QElapsedTimer timer;
        timer.start();
        const DemoFill demo(DemoWorld::usualSeed, core.clock.now());
        const auto count = demo.write(core.app->writer(), core.app->hasher());
        QVERIFY(count && *count);
        qInfo("filled in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 30'000); // the machine may be busy; unburdened it takes two seconds
        const qsizetype before = core.all<Booking>().size();
        QCOMPARE(before, (*count)->bookings);
        QVERIFY(before > 5000);
        const auto again = demo.write(core.app->writer(), core.app->hasher());
        QVERIFY(again && !*again);
        QCOMPARE(core.all<Booking>().size(), before);
        const auto report = core.app->store().verify();
        QVERIFY(report && report->problems.isEmpty());
    }

    void everybodyCanSignIn() {
        TestCore core;
        core.fillDemo();
        for (const DemoAccount& account : DemoCast::accounts()) {
            const Answer answer = core.signIn(account.email, DemoAccount::password.toString());
            QCOMPARE(answer.status, 200);
            const QJsonObject user = answer.json[u"user"_s].toObject();
            QCOMPARE(user[u"name"_s].toString(), account.name);
            QCOMPARE(user[u"memberships"_s].toArray().size(), 1 + account.organizations.size());
            QCOMPARE(user[u"memberships"_s][0][u"org_id"_s].toString(), TestCore::org(account.organization).toString());
        }
    }
};

QTEST_GUILESS_MAIN(DemoFillTest)
#include "DemoFillTest.moc"
