// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/NotificationCommands.h"

#include "core/domain/people/ActorOf.h"
#include "tests/fakes/GarageWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class NotificationCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readAndSnoozed() {
        GarageWorld w;
        const auto eva = aMembership(*w.organization, u"Eva Muster"_s, {Role::Support}).make();
        const auto notice = w.add(aNotification(*eva).make());
        const Actor actor = *actorOf(*eva, *w.organization, w.organization->id, {});
        const auto stored = [&] { return w.view.get<Notification>(notice->id); };

        QCOMPARE(w.run(notifications::markRead(), {}, notice->id).error().kind, Rejection::Kind::NotFound);
        QVERIFY(w.runAs(actor, notifications::markRead(), {}, notice->id));
        QCOMPARE(stored()->readAt, w.clock.now());
        const auto again = w.runAs(actor, notifications::markRead(), {}, notice->id);
        QVERIFY(again && again->records.isEmpty());

        const Instant later = w.clock.now().plusMinutes(120);
        QVERIFY(w.runAs(actor, notifications::snooze(), {{u"until"_s, later.toString()}}, notice->id));
        QCOMPARE(stored()->snoozedUntil, later);
        QVERIFY(!stored()->readAt);
        for (const Instant wrong : {w.clock.now(), w.clock.now().plusMinutes(600'000)})
            QCOMPARE(w.runAs(actor, notifications::snooze(), {{u"until"_s, wrong.toString()}}, notice->id).error().code,
                     u"out_of_range"_s);
    }
};

QTEST_GUILESS_MAIN(NotificationCommandsTest)
#include "NotificationCommandsTest.moc"
