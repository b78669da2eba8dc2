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

    // What the core would tell people when it runs the command.
    QList<std::shared_ptr<Notification>> noticesOf(const Actor& actor, const CommandType& command,
                                                   const QJsonObject& arguments, const Id& target) {
        CommandIds ids(testId());
        const Context context{actor, w.clock.now(), ids};
        const Outcome outcome = command.decide(context, arguments, target, w.view);
        if (!outcome) qFatal("%s", qPrintable(outcome.error().detail.text()));
        return typed(reactTo(*outcome, context, w.view));
    }
    static QList<std::shared_ptr<Notification>> typed(const QList<std::shared_ptr<Record>>& records) {
        QList<std::shared_ptr<Notification>> notices;
        for (const auto& record : records)
            notices << std::dynamic_pointer_cast<Notification>(record);
        return notices;
    }
    static QSet<Id> told(const QList<std::shared_ptr<Notification>>& notices) {
        QSet<Id> people;
        for (const auto& notice : notices)
            people << notice->userId;
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
        const auto notices = noticesOf(w.manager, bookings::cancel(), {{u"reason"_s, u"Flood"_s}}, m_booking->id);
        QCOMPARE(told(notices), (QSet<Id>{m_requester, m_owner->userId}));
        const Notification& notice = *notices.first();
        QCOMPARE(notice.kind, u"booking.cancelled"_s);
        QCOMPARE(notice.subjectCollection, u"bookings"_s);
        QCOMPARE(notice.subjectId, m_booking->id);
        QCOMPARE(notice.facts[u"reason"_s].toString(), u"Flood"_s);
        QCOMPARE(notice.facts[u"status"_s].toString(), u"cancelled"_s);
        QCOMPARE(notice.orgId, w.organization->id);
        QVERIFY(!notice.id.isNull() && notice.version == 0);
    }

    void nobodyIsToldOfTheirOwnDoingOrTwice() {
        const Actor owner = *actorOf(*m_owner, *w.organization, w.organization->id, {});
        QCOMPARE(told(noticesOf(owner, bookings::cancel(), {{u"reason"_s, u"Flood"_s}}, m_booking->id)),
                 QSet<Id>{m_requester});
        w.add(aBooking(*w.a2, at("2026-11-20 10:00"), at("2026-11-20 12:00")).make());
        m_booking->requesterId = m_owner->userId; // requester and staff at once
        QCOMPARE(noticesOf(w.manager, bookings::cancel(), {{u"reason"_s, u"Flood"_s}}, m_booking->id).size(), 1);
    }

    // The booking is made by the very command, so that only the changes know it.
    void newBookingsTellTheirRequester() {
        const Id requester = testId();
        const auto notices = noticesOf(w.manager, bookings::create(),
                                       {{u"resource_id"_s, w.a2->id.toString()},
                                        {u"ends_at"_s, at("2026-11-20 10:20").toString()},
                                        {u"requester_id"_s, requester.toString()}},
                                       {});
        QCOMPARE(told(notices), QSet<Id>{requester});
        QCOMPARE(notices.first()->title, u"Booking confirmed"_s);
    }

    void newHoursAndVerdicts() {
        const QJsonObject closed{{u"special"_s, QJsonObject{{u"2026-11-20"_s, QJsonArray()}}}};
        auto notices = noticesOf(w.manager, garages::update(), {{u"opening_hours"_s, closed}}, w.garage->id);
        QCOMPARE(told(notices), QSet<Id>{m_owner->userId});
        QCOMPARE(notices.first()->facts[u"bookings_outside"_s].toArray(), QJsonArray{m_booking->code});
        QVERIFY(noticesOf(w.manager, garages::update(), {{u"name"_s, u"North"_s}}, w.garage->id).isEmpty());
        w.garage->status = LocationStatus::Draft;
        w.garage->phone = u"+423 1234567"_s;
        notices = noticesOf(w.manager, garages::submit(), {}, w.garage->id);
        QCOMPARE(told(notices), QSet<Id>{m_admin->userId});
        QVERIFY(notices.first()->orgId != w.organization->id); // it is read where the admin is at home
    }

    void unknownEventsAndGoneRecords() {
        CommandIds ids(testId());
        Changes changes;
        changes.emitEvent(u"moon.landed"_s, testId());
        changes.emitEvent(u"booking.cancelled"_s, testId());
        QVERIFY(reactTo(changes, {w.manager, w.clock.now(), ids}, w.view).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReactionsTest)
#include "ReactionsTest.moc"
