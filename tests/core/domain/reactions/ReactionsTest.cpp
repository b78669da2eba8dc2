// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reactions/Reactions.h"

#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/people/ActorOf.h"
#include "core/domain/places/GarageCommands.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ReactionsTest : public QObject {
    Q_OBJECT
    GarageWorld w;
    std::shared_ptr<Membership> m_owner, m_limited, m_finance, m_admin;
    std::shared_ptr<Booking> m_booking;
    Id m_requester = testId();

    Reaction reactionTo(const Outcome& outcome, const Actor& actor) {
        if (!outcome) qFatal("%s", qPrintable(outcome.error().detail));
        CommandIds ids(testId());
        Reaction all;
        for (const Event& event : outcome->events) {
            const Reaction one = reactTo(event, {actor, w.clock.now(), ids}, w.view);
            all.notifications += one.notifications;
            all.jobs += one.jobs;
        }
        return all;
    }
    static QSet<Id> told(const Reaction& reaction) {
        QSet<Id> people;
        for (const auto& notification : reaction.notifications)
            people << notification->userId;
        return people;
    }

private Q_SLOTS:
    void init() {
        w = GarageWorld();
        const auto platform =
            w.add(anOrganization(u"Platform"_s).with(&Organization::kind, OrganizationKind::Platform).make());
        m_owner = w.add(aMembership(*w.organization, u"Eva Muster"_s, {Role::OrgOwner}).make());
        m_limited = w.add(aMembership(*w.organization, u"Jan Beispiel"_s, {Role::Manager})
                              .with(&Membership::garageIds, QList<Id>{testId()})
                              .make());
        m_finance = w.add(aMembership(*w.organization, u"Lea Muster"_s, {Role::Finance}).make());
        w.add(aMembership(*w.organization, u"Max Muster"_s, {Role::OrgOwner})
                  .with(&Membership::status, MembershipStatus::Removed)
                  .make());
        m_admin = w.add(aMembership(*platform, u"Ada Beispiel"_s, {Role::Admin}).make());
        m_booking = w.add(aBooking(*w.a1, at("2026-11-20 10:00"), at("2026-11-20 12:00"))
                              .with(&Booking::requesterId, std::optional(m_requester))
                              .make());
    }

    void cancellingTellsBothSides() {
        const auto cancelled = w.run(bookings::cancel(), {{u"reason"_s, u"Flood"_s}}, m_booking->id);
        const Reaction reaction = reactionTo(cancelled, w.manager);
        QCOMPARE(told(reaction), (QSet<Id>{m_requester, m_owner->userId}));
        const Notification& notice = *reaction.notifications.first();
        QCOMPARE(notice.kind, u"booking.cancelled"_s);
        QCOMPARE(notice.subjectId, m_booking->id);
        QCOMPARE(notice.facts[u"reason"_s].toString(), u"Flood"_s);
        QCOMPARE(notice.orgId, w.organization->id);
        QVERIFY(reaction.jobs.isEmpty());
    }

    void nobodyIsToldOfTheirOwnDoing() {
        const Actor owner = *actorOf(*m_owner, *w.organization, w.organization->id, {});
        const auto cancelled = w.runAs(owner, bookings::cancel(), {{u"reason"_s, u"Flood"_s}}, m_booking->id);
        QCOMPARE(told(reactionTo(cancelled, owner)), QSet<Id>{m_requester});
    }

    void holdsAndBookingsGetTheirJobs() {
        const auto held = w.run(bookings::create(), {{u"resource_id"_s, w.a2->id.toString()},
                                                     {u"starts_at"_s, at("2026-11-20 10:00").toString()},
                                                     {u"ends_at"_s, at("2026-11-20 10:20").toString()},
                                                     {u"hold_minutes"_s, 10}});
        auto jobs = reactionTo(held, w.manager).jobs;
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first()->kind, u"booking.expire"_s);
        QCOMPARE(jobs.first()->runAt, at("2026-11-20 09:10"));
        QCOMPARE(jobs.first()->arguments[u"booking_id"_s].toString(), held->result.toString());
        jobs = reactionTo(w.run(bookings::confirm(), {}, held->result), w.manager).jobs;
        QCOMPARE(jobs.first()->kind, u"booking.no_show"_s);
        QCOMPARE(jobs.first()->runAt, at("2026-11-20 10:20")); // its end comes before half an hour
        const QString key = *jobs.first()->uniqueKey;
        jobs = reactionTo(w.run(bookings::move(), {{u"starts_at"_s, at("2026-11-20 14:00").toString()}}, held->result),
                          w.manager)
                   .jobs;
        QVERIFY(*jobs.first()->uniqueKey != key);
    }

    void newHoursAndVerdicts() {
        const QJsonObject closed{{u"special"_s, QJsonObject{{u"2026-11-20"_s, QJsonArray()}}}};
        const auto changed = w.run(garages::update(), {{u"opening_hours"_s, closed}}, w.garage->id);
        Reaction reaction = reactionTo(changed, w.manager);
        QCOMPARE(told(reaction), QSet<Id>{m_owner->userId});
        QCOMPARE(reaction.notifications.first()->facts[u"bookings_outside"_s].toArray(), QJsonArray{m_booking->code});
        QVERIFY(reactionTo(w.run(garages::update(), {{u"name"_s, u"North"_s}}, w.garage->id), w.manager)
                    .notifications.isEmpty());
        reaction = reactTo({u"garage.submitted"_s, w.garage->id, {}}, {w.manager, w.clock.now(), *ids()}, w.view);
        QCOMPARE(told(reaction), QSet<Id>{m_admin->userId});
        QVERIFY(reaction.notifications.first()->orgId != w.organization->id); // it is read where the admin is at home
    }

    void unknownEventsAndGoneRecords() {
        QVERIFY(reactTo({u"moon.landed"_s, testId(), {}}, {w.manager, w.clock.now(), *ids()}, w.view).jobs.isEmpty());
        QVERIFY(reactTo({u"booking.cancelled"_s, testId(), {}}, {w.manager, w.clock.now(), *ids()}, w.view)
                    .notifications.isEmpty());
    }

private:
    std::unique_ptr<CommandIds> m_ids;
    CommandIds* ids() {
        m_ids = std::make_unique<CommandIds>(testId());
        return m_ids.get();
    }
};

QTEST_GUILESS_MAIN(ReactionsTest)
#include "ReactionsTest.moc"
