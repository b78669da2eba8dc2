// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"

#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QJsonObject wish(const Space& slot, const char* from, const char* until, QJsonObject more = {}) {
    more.insert(u"resource_id"_s, slot.id.toString());
    more.insert(u"starts_at"_s, at(from).toString());
    more.insert(u"ends_at"_s, at(until).toString());
    return more;
}

QStringList codes(const Rejection& rejection) {
    QStringList list;
    for (const QJsonValue& slot : rejection.meta[u"alternatives"_s].toArray())
        list << slot[u"code"_s].toString();
    return list;
}

QStringList pointers(const Rejection& rejection) {
    QStringList list;
    for (const FieldError& error : rejection.fields)
        list << error.pointer + u' ' + error.code;
    return list;
}

} // namespace

// The demands on one command each; what holds for any sequence is in BookingPropertiesTest.
class BookingCommandsTest : public QObject {
    Q_OBJECT

    GarageWorld w;
    std::shared_ptr<Booking> m_morning; // 10:00 to 12:00 UTC on A-1, passcode 123456

private Q_SLOTS:
    void init() {
        w = GarageWorld();
        m_morning = w.add(aBooking(*w.a1, at("2026-11-20 10:00"), at("2026-11-20 12:00"))
                              .with(&Booking::passcode, u"123456"_s)
                              .with(&Booking::plate, u"FL 4711"_s)
                              .make());
    }

    void anAddressForMailsIsOne() {
        QJsonObject arguments = wish(*w.a2, "2026-11-20 13:00", "2026-11-20 14:00",
                                     {{u"customer_email"_s, u"jan@example.org\r\nBcc: all@example.org"_s}});
        const auto refused = w.run(bookings::create(), arguments);
        QVERIFY(!refused);
        QCOMPARE(pointers(refused.error()), QStringList{u"/customer_email line_break"_s});
        arguments[u"customer_email"_s] = u"jan at example"_s;
        const auto again = w.run(bookings::create(), arguments);
        QVERIFY(!again);
        QCOMPARE(pointers(again.error()), QStringList{u"/customer_email wrong_form"_s});
        arguments[u"customer_email"_s] = u" Jan@Example.org "_s;
        const auto made = w.run(bookings::create(), arguments);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        QCOMPARE(w.booking(made->result)->customerEmail, u"jan@example.org"_s);
    }

    void walkInIsConfirmedAtOnce() {
        const auto made = w.run(bookings::create(), {{u"resource_id"_s, w.a2->id.toString()},
                                                     {u"ends_at"_s, at("2026-11-20 10:30").toString()},
                                                     {u"plate"_s, u"fl – 815"_s}});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        const auto booking = w.booking(made->result);
        QCOMPARE(booking->status, BookingStatus::Confirmed);
        QCOMPARE(booking->source, BookingSource::WalkIn);
        QCOMPARE(booking->startsAt, w.clock.now());
        QCOMPARE(booking->plate, u"FL-815"_s);
        QCOMPARE(booking->price, (Money{300, u"EUR"_s}));
        QCOMPARE(booking->passcode.size(), 6);
        QCOMPARE(booking->code.size(), 6);
        QCOMPARE(booking->locationId, w.garage->id);
        QCOMPARE(booking->confirmedAt, w.clock.now());
        QCOMPARE(made->events.first().name, u"booking.confirmed"_s);
    }

    void holdRunsOutAtItsTimeAndNotBefore() {
        const auto made =
            w.run(bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00", {{u"hold_minutes"_s, 10}}));
        const Id id = made->result;
        QCOMPARE(w.booking(id)->status, BookingStatus::Held);
        QCOMPARE(w.booking(id)->holdExpiresAt, at("2026-11-20 09:10"));
        const Actor system = Actor::system(w.organization->id);
        w.clock.set(at("2026-11-20T09:09:59.999Z"));
        QCOMPARE(w.runAs(system, bookings::expire(), {}, id).error().code, u"too_early"_s);
        w.clock.set(at("2026-11-20 09:10"));
        QCOMPARE(w.run(bookings::confirm(), {}, id).error().code, u"hold_expired"_s);
        QCOMPARE(w.run(bookings::expire(), {}, id).error().kind, Rejection::Kind::Forbidden);
        QVERIFY(w.runAs(system, bookings::expire(), {}, id));
        QCOMPARE(w.booking(id)->status, BookingStatus::Expired);
    }

    void aHoldThatRanOutGivesWay() {
        const auto held =
            w.run(bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00", {{u"hold_minutes"_s, 5}}));
        const QJsonObject same = wish(*w.a2, "2026-11-20 10:30", "2026-11-20 10:45");
        w.clock.advanceMinutes(4);
        QCOMPARE(w.run(bookings::create(), same).error().code, u"slot_taken"_s);
        w.clock.advanceMinutes(1);
        const auto made = w.run(bookings::create(), same);
        QVERIFY(made);
        QCOMPARE(made->records.size(), 2);
        QCOMPARE(made->records.first()->id, held->result); // written first, or the database would refuse the other
        QCOMPARE(w.booking(held->result)->status, BookingStatus::Expired);
        QCOMPARE(made->events.first().name, u"booking.expired"_s);
    }

    void overlapsAreRefused_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<bool>("free");
        QTest::newRow("before, back to back")
            << QByteArray("2026-11-20 09:00") << QByteArray("2026-11-20 10:00") << true;
        QTest::newRow("after, back to back")
            << QByteArray("2026-11-20 12:00") << QByteArray("2026-11-20 13:00") << true;
        QTest::newRow("over the start") << QByteArray("2026-11-20 09:00") << QByteArray("2026-11-20 10:01") << false;
        QTest::newRow("over the end") << QByteArray("2026-11-20 11:59") << QByteArray("2026-11-20 13:00") << false;
        QTest::newRow("inside") << QByteArray("2026-11-20 10:30") << QByteArray("2026-11-20 11:30") << false;
        QTest::newRow("around") << QByteArray("2026-11-20 09:00") << QByteArray("2026-11-20 13:00") << false;
        QTest::newRow("the same") << QByteArray("2026-11-20 10:00") << QByteArray("2026-11-20 12:00") << false;
    }
    void overlapsAreRefused() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, until);
        QFETCH(bool, free);
        const auto made = w.run(bookings::create(), wish(*w.a1, from.constData(), until.constData()));
        QCOMPARE(made.has_value(), free);
        if (free) return;
        QCOMPARE(made.error().code, u"slot_taken"_s);
        QVERIFY(made.error().detail.text().contains(m_morning->code));
        const QJsonObject other = made.error().meta[u"conflicts_with"_s].toObject();
        QCOMPARE(other[u"id"_s].toString(), m_morning->id.toString());
        QCOMPARE(other[u"plate"_s].toString(), m_morning->plate);
        QCOMPARE(codes(made.error()), (QStringList{u"A-2"_s, u"A-3"_s}));
    }

    void whoMayNotReadTheOtherBookingLearnsOnlyItsTime() {
        const auto made = w.runAs(anActor(*w.organization, {Role::Customer}), bookings::create(),
                                  wish(*w.a1, "2026-11-20 10:00", "2026-11-20 11:00"));
        QCOMPARE(made.error().code, u"slot_taken"_s);
        QCOMPARE(made.error().meta[u"conflicts_with"_s].toObject().keys(), (QStringList{u"ends_at"_s, u"starts_at"_s}));
        QVERIFY(!made.error().detail.text().contains(m_morning->code));
    }

    void blocksAndStatesOfTheSlotCount() {
        w.add(aBlock(*w.a2, at("2026-11-20 10:00"), at("2026-11-20 11:00")).make());
        auto made = w.run(bookings::create(), wish(*w.a2, "2026-11-20 10:30", "2026-11-20 12:00"));
        QCOMPARE(made.error().code, u"slot_blocked"_s);
        QVERIFY(made.error().detail.text().contains(u"Cleaning"_s));
        QCOMPARE(codes(made.error()), QStringList{u"A-3"_s});
        QVERIFY(w.run(bookings::create(), wish(*w.a2, "2026-11-20 11:00", "2026-11-20 12:00")));
        for (const SpaceStatus status : {SpaceStatus::Maintenance, SpaceStatus::Retired}) {
            w.a3->status = status;
            made = w.run(bookings::create(), wish(*w.a3, "2026-11-20 10:30", "2026-11-20 12:00"));
            QCOMPARE(made.error().code, u"slot_out_of_use"_s);
        }
    }

    void everyWrongFieldAtOnce() {
        w.garage->openingHours = {{u"weekly"_s, QJsonObject{{u"fri"_s, QJsonArray{u"08:00-20:00"_s}}}}};
        w.a2->heightCm = 200;
        // 21:00 in Vaduz is closed; the start is long past; the van is too high.
        auto made = w.run(bookings::create(),
                          wish(*w.a2, "2026-11-20 06:30", "2026-11-20 20:00", {{u"vehicle_height_cm"_s, 210}}));
        QCOMPARE(pointers(made.error()),
                 (QStringList{u"/starts_at in_the_past"_s, u"/starts_at outside_opening_hours"_s,
                              u"/ends_at outside_opening_hours"_s, u"/vehicle_height_cm does_not_fit"_s}));
        QVERIFY(made.error().fields.last().detail.text().contains(u"2.10 m"_s));
        QVERIFY(made.error().fields.last().detail.text().contains(u"2.00 m"_s));
        // Until 20:00 sharp (19:00 UTC) one may stay.
        QVERIFY(w.run(bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 19:00")));
        made = w.run(bookings::create(), wish(*w.a3, "2026-11-20 10:00", "2026-11-20 09:30"));
        QCOMPARE(made.error().code, u"ends_before_start"_s);
        QCOMPARE(w.run(bookings::create(), {{u"colour"_s, u"red"_s}}).error().fields.size(), 3);
    }

    void requestersGetAHoldForThemselves() {
        const Actor member = anActor(*w.organization, {Role::Member});
        const auto made = w.runAs(member, bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00"));
        QVERIFY(made);
        const auto booking = w.booking(made->result);
        QCOMPARE(booking->status, BookingStatus::Held);
        QCOMPARE(booking->requesterId, member.userId);
        QCOMPARE(booking->source, BookingSource::App);
        QCOMPARE(booking->holdExpiresAt, w.clock.now().plusMinutes(15));
        QCOMPARE(w.runAs(member, bookings::confirm(), {}, booking->id).error().kind, Rejection::Kind::Forbidden);
        const QJsonObject forAnother =
            wish(*w.a3, "2026-11-20 10:00", "2026-11-20 11:00", {{u"requester_id"_s, testId().toString()}});
        QCOMPARE(w.runAs(member, bookings::create(), forAnother).error().kind, Rejection::Kind::Forbidden);
        w.garage->status = LocationStatus::Draft;
        QCOMPARE(w.runAs(member, bookings::create(), wish(*w.a3, "2026-11-20 10:00", "2026-11-20 11:00")).error().code,
                 u"garage_not_open"_s);
    }

    void whatIsNotMineIsNotFound() {
        const Actor stranger = anActor(*anOrganization().make(), {Role::Manager});
        QCOMPARE(w.runAs(stranger, bookings::checkOut(), {}, m_morning->id).error().kind, Rejection::Kind::NotFound);
        QCOMPARE(
            w.runAs(stranger, bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00")).error().code,
            u"unknown_slot"_s);
        const Actor customer = anActor(*w.organization, {Role::Customer});
        QCOMPARE(w.runAs(customer, bookings::cancel(), {{u"reason"_s, u"x"_s}}, m_morning->id).error().kind,
                 Rejection::Kind::NotFound);
        const Actor finance = anActor(*w.organization, {Role::Finance});
        QCOMPARE(w.runAs(finance, bookings::cancel(), {{u"reason"_s, u"x"_s}}, m_morning->id).error().kind,
                 Rejection::Kind::Forbidden);
    }

    void checkInByPasscodePlateOrHand_data() {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("passcode") << QJsonObject{{u"passcode"_s, u"123456"_s}} << QString();
        QTest::newRow("plate, written otherwise") << QJsonObject{{u"plate"_s, u"fl-4711"_s}} << QString();
        QTest::newRow("by hand") << QJsonObject{{u"by_hand"_s, true}, {u"reason"_s, u"Reader broken"_s}} << QString();
        QTest::newRow("by hand, no reason") << QJsonObject{{u"by_hand"_s, true}} << u"reason_required"_s;
        QTest::newRow("wrong plate") << QJsonObject{{u"plate"_s, u"FL 4712"_s}} << u"wrong_plate"_s;
        QTest::newRow("nothing") << QJsonObject{} << u"one_way_needed"_s;
        QTest::newRow("two") << QJsonObject{{u"plate"_s, u"FL 4711"_s}, {u"passcode"_s, u"123456"_s}}
                             << u"one_way_needed"_s;
        QTest::newRow("five digits") << QJsonObject{{u"passcode"_s, u"12345"_s}} << u"invalid_arguments"_s;
    }
    void checkInByPasscodePlateOrHand() {
        QFETCH(QJsonObject, arguments);
        QFETCH(QString, code);
        w.clock.set(at("2026-11-20 10:05"));
        const auto outcome = w.run(bookings::checkIn(), arguments, m_morning->id);
        QCOMPARE(outcome ? QString() : outcome.error().code, code);
        if (!outcome) return;
        QCOMPARE(w.booking(m_morning->id)->status, BookingStatus::CheckedIn);
        QCOMPARE(w.booking(m_morning->id)->checkedInAt, w.clock.now());
    }

    void fiveWrongPasscodesLock() {
        w.clock.set(at("2026-11-20 10:05"));
        const QJsonObject wrong{{u"passcode"_s, u"654321"_s}};
        const QJsonObject right{{u"passcode"_s, u"123456"_s}};
        for (int left = 4; left >= 0; --left) {
            const auto tried = w.run(bookings::checkIn(), wrong, m_morning->id);
            QVERIFY(tried && tried->refusal);
            QCOMPARE(tried->refusal->code, u"wrong_passcode"_s);
            QCOMPARE(tried->refusal->meta[u"tries_left"_s].toInt(), left);
            QCOMPARE(w.booking(m_morning->id)->failedCodes, left == 0 ? 0 : 5 - left);
        }
        QCOMPARE(w.run(bookings::checkIn(), right, m_morning->id).error().code, u"booking_locked"_s);
        QCOMPARE(w.run(bookings::checkIn(), {{u"plate"_s, u"FL 4711"_s}}, m_morning->id).error().code,
                 u"booking_locked"_s);
        w.clock.advanceMinutes(14);
        QVERIFY(!w.run(bookings::checkIn(), right, m_morning->id));
        w.clock.advanceMinutes(1);
        QVERIFY(w.run(bookings::checkIn(), right, m_morning->id));
        QVERIFY(!w.booking(m_morning->id)->lockedUntil);
    }

    void tooEarlyTooLateAndStillTaken() {
        const QJsonObject right{{u"passcode"_s, u"123456"_s}};
        w.clock.set(at("2026-11-20 08:59"));
        QCOMPARE(w.run(bookings::checkIn(), right, m_morning->id).error().code, u"too_early"_s);
        const auto before = w.add(aBooking(*w.a1, at("2026-11-20 08:00"), at("2026-11-20 09:45"))
                                      .with(&Booking::status, BookingStatus::CheckedIn)
                                      .make());
        w.clock.set(at("2026-11-20 09:30"));
        const auto refused = w.run(bookings::checkIn(), right, m_morning->id);
        QCOMPARE(refused.error().code, u"slot_still_taken"_s);
        QCOMPARE(refused.error().meta[u"conflicts_with"_s][u"id"_s].toString(), before->id.toString());
        w.clock.set(at("2026-11-20 12:00"));
        QCOMPARE(w.run(bookings::checkIn(), right, m_morning->id).error().code, u"too_late"_s);
        w.clock.set(at("2026-11-20 09:45"));
        QVERIFY(w.run(bookings::checkIn(), right, m_morning->id));
    }

    void workDoneOfflineKeepsItsTime() {
        w.clock.set(at("2026-11-20 13:00"));
        const auto late = w.runAs(w.manager, testId(), bookings::checkIn(), {{u"passcode"_s, u"123456"_s}},
                                  m_morning->id, {}, at("2026-11-20 10:05"));
        QVERIFY2(late, late ? "" : qPrintable(late.error().detail.text()));
        QCOMPARE(w.booking(m_morning->id)->checkedInAt, at("2026-11-20 10:05"));
        QCOMPARE(w.booking(m_morning->id)->updatedAt, w.clock.now());
        // Nobody comes from the future.
        (void)w.runAs(w.manager, testId(), bookings::checkOut(), {}, m_morning->id, {}, at("2027-01-01 00:00"));
        QCOMPARE(w.booking(m_morning->id)->checkedOutAt, w.clock.now());
    }

    void leavingLateCosts() {
        m_morning->status = BookingStatus::CheckedIn;
        m_morning->price = {400, u"EUR"_s};
        m_morning->priceSteps = {QJsonObject{{u"amount"_s, QJsonObject{{u"minor"_s, 400}, {u"currency"_s, u"EUR"_s}}}}};
        w.clock.set(at("2026-11-20 12:10"));
        GarageWorld inTime = w;
        QVERIFY(inTime.run(bookings::checkOut(), {}, m_morning->id));
        QCOMPARE(inTime.booking(m_morning->id)->price.minor, 400);
        w.clock.set(at("2026-11-20 12:30"));
        QVERIFY(w.run(bookings::checkOut(), {}, m_morning->id));
        QCOMPARE(w.booking(m_morning->id)->price.minor, 500);
        QCOMPARE(w.booking(m_morning->id)->priceSteps.size(), 2);
        QCOMPARE(w.booking(m_morning->id)->endsAt, at("2026-11-20 12:00"));
    }

    void extendingNamesTheLatestEnd() {
        w.add(aBooking(*w.a1, at("2026-11-20 13:00"), at("2026-11-20 14:00")).make());
        const auto refused =
            w.run(bookings::extend(), {{u"ends_at"_s, at("2026-11-20 13:30").toString()}}, m_morning->id);
        QCOMPARE(refused.error().code, u"slot_taken"_s);
        QCOMPARE(refused.error().meta[u"latest_end"_s].toString(), at("2026-11-20 13:00").toString());
        QVERIFY(refused.error().detail.text().contains(u"latest possible end is 2026-11-20 14:00"_s)); // 14:00 in Vaduz
        QVERIFY(w.run(bookings::extend(), {{u"ends_at"_s, at("2026-11-20 13:00").toString()}}, m_morning->id));
        QCOMPARE(w.booking(m_morning->id)->price.minor, 600);
        QVERIFY(w.run(bookings::extend(), {{u"ends_at"_s, at("2026-11-20 11:00").toString()}}, m_morning->id));
        QCOMPARE(w.booking(m_morning->id)->price.minor, 200);
        QCOMPARE(
            w.run(bookings::extend(), {{u"ends_at"_s, at("2026-11-20 11:00").toString()}}, m_morning->id).error().code,
            u"nothing_to_change"_s);
        QCOMPARE(
            w.run(bookings::extend(), {{u"ends_at"_s, at("2026-11-20 08:00").toString()}}, m_morning->id).error().code,
            u"in_the_past"_s);
    }

    void movingNamesTheCollisionAndTheWayOut() {
        const auto other = w.add(aBooking(*w.a2, at("2026-11-20 11:00"), at("2026-11-20 13:00")).make());
        const auto refused = w.run(bookings::move(), {{u"resource_id"_s, w.a2->id.toString()}}, m_morning->id);
        QCOMPARE(refused.error().code, u"slot_taken"_s);
        QCOMPARE(refused.error().meta[u"conflicts_with"_s][u"code"_s].toString(), other->code);
        // Its own slot is free for it too, since a booking is no obstacle to itself.
        QCOMPARE(codes(refused.error()), QStringList{u"A-3"_s}); // not A-1, where it stands
        const auto moved = w.run(bookings::move(), {{u"resource_id"_s, w.a3->id.toString()}}, m_morning->id);
        QVERIFY(moved);
        QCOMPARE(moved->records.size(), 1);
        // A start alone keeps the length, also over its own old time.
        QVERIFY(w.run(bookings::move(), {{u"starts_at"_s, at("2026-11-20 11:00").toString()}}, m_morning->id));
        QCOMPARE(w.booking(m_morning->id)->endsAt, at("2026-11-20 13:00"));
        QCOMPARE(w.run(bookings::move(), {}, m_morning->id).error().code, u"nothing_to_change"_s);
        const auto elsewhere = w.add(aGarage(*w.organization).make());
        const auto foreign = w.add(aSlot(*elsewhere, u"Z-1"_s).make());
        QCOMPARE(w.run(bookings::move(), {{u"resource_id"_s, foreign->id.toString()}}, m_morning->id).error().code,
                 u"other_garage"_s);
    }

    void aParkedCarMayChangeItsSlotOnly() {
        m_morning->status = BookingStatus::CheckedIn;
        w.clock.set(at("2026-11-20 10:30"));
        QVERIFY(w.run(bookings::move(), {{u"resource_id"_s, w.a2->id.toString()}}, m_morning->id));
        QCOMPARE(
            w.run(bookings::move(), {{u"starts_at"_s, at("2026-11-20 11:00").toString()}}, m_morning->id).error().code,
            u"already_begun"_s);
    }

    void cancellingAndNoShow() {
        QCOMPARE(w.run(bookings::cancel(), {{u"reason"_s, u"  "_s}}, m_morning->id).error().code, u"reason_required"_s);
        w.clock.set(at("2026-11-20 10:29"));
        QCOMPARE(w.run(bookings::noShow(), {}, m_morning->id).error().code, u"too_early"_s);
        GarageWorld other = w;
        QVERIFY(other.run(bookings::cancel(), {{u"reason"_s, u"Flight moved"_s}}, m_morning->id));
        QCOMPARE(other.booking(m_morning->id)->closeReason, u"Flight moved"_s);
        w.clock.set(at("2026-11-20 10:30"));
        QVERIFY(w.run(bookings::noShow(), {}, m_morning->id));
    }

    void theSameCommandTwiceMakesTheSameRecords() {
        const Id commandId = testId();
        GarageWorld other = w;
        const QJsonObject arguments = wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00");
        const auto here = w.runAs(w.manager, commandId, bookings::create(), arguments, {});
        const auto there = other.runAs(w.manager, commandId, bookings::create(), arguments, {});
        QCOMPARE(JsonCodec::toJson(*here->records.first()), JsonCodec::toJson(*there->records.first()));
    }

    void passcodesAndCodesAvoidThoseInUse() {
        const Id commandId = testId();
        CommandIds ids(commandId);
        m_morning->passcode = ids.digits("passcode", 6, 0);
        m_morning->code = ids.code("booking", 6, 0);
        const auto made =
            w.runAs(w.manager, commandId, bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00"), {});
        QCOMPARE(w.booking(made->result)->passcode, ids.digits("passcode", 6, 1));
        QCOMPARE(w.booking(made->result)->code, ids.code("booking", 6, 1));
    }
};

QTEST_GUILESS_MAIN(BookingCommandsTest)
#include "BookingCommandsTest.moc"
