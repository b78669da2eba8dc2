// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRuleChecks.h"
#include "core/domain/billing/PriceRuleCommands.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/operations/NotificationCommands.h"
#include "core/domain/operations/SharedViewCommands.h"
#include "core/domain/people/MembershipCommands.h"
#include "core/domain/people/OrganizationCommands.h"
#include "core/domain/places/FloorCommands.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/SpaceCommands.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/schema/Limits.h"
#include "core/domain/text/SentenceJson.h"
#include "tests/fakes/GarageWorld.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Every sentence that core/domain can say, provoked and read in English; none is left out, and each survives the wire.
class RefusalsTest final : public QObject {
    Q_OBJECT

    GarageWorld w;
    QSet<QString> m_said;

    void note(const Sentence& sentence) {
        m_said << sentence.english();
        for (const SentenceValue& value : sentence.values())
            if (const auto* inner = std::get_if<Sentence>(&value.held)) note(*inner);
    }
    QString said(const Sentence& sentence) {
        note(sentence);
        const auto arrived = SentenceJson::read(SentenceJson::write(sentence));
        return arrived ? arrived->text() : u"does not survive the wire: "_s + sentence.text();
    }
    QString said(const Outcome& outcome) {
        if (outcome && !outcome->refusal) return u"not refused"_s;
        return said(outcome ? outcome->refusal->detail : outcome.error().detail);
    }
    QString said(const Outcome& outcome, const QString& pointer) {
        for (const FieldError& error : outcome ? FieldErrors() : outcome.error().fields)
            if (error.pointer == pointer) return said(error.detail);
        return u"not refused"_s;
    }
    QString said(const QJsonObject& hours) {
        const auto parsed = OpeningHours::parse(hours, {});
        return parsed ? u"not refused"_s : said(parsed.error().front().detail);
    }
    QJsonObject wish(const Space& slot, const char* from, const char* until, QJsonObject more = {}) const {
        more.insert(u"resource_id"_s, slot.id.toString());
        more.insert(u"starts_at"_s, at(from).toString());
        more.insert(u"ends_at"_s, at(until).toString());
        return more;
    }
    std::shared_ptr<Booking> booked(const Space& slot, const char* from, const char* until,
                                    BookingStatus status = BookingStatus::Confirmed,
                                    const QString& code = u"K7QX2M"_s) {
        return w.add(
            aBooking(slot, at(from), at(until)).with(&Booking::status, status).with(&Booking::code, code).make());
    }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void values() {
        const auto field = [](Kind kind) { return Field{.name = "it", .label = "It", .kind = kind, .flags = {}}; };
        const auto wrong = [&](const Field& field, const QJsonValue& json) {
            const auto value = JsonCodec::parse(field, json, {});
            return value ? u"not refused"_s : said(value.error().detail);
        };
        QCOMPARE(wrong(field(Kind::Boolean), 1), u"it must be true or false."_s);
        QCOMPARE(wrong(field(Kind::Integer), 1.5), u"it must be a whole number."_s);
        QCOMPARE(wrong(field(Kind::Real), u"1"_s), u"it must be a number."_s);
        QCOMPARE(wrong(field(Kind::Text), 1), u"it must be text."_s);
        QCOMPARE(wrong(field(Kind::Instant), u"noon"_s),
                 u"it must be a time with zone such as 2026-11-20T08:40:00Z."_s);
        QCOMPARE(wrong(field(Kind::Id), u"1"_s), u"it must be an id (a lower-case UUID)."_s);
        QCOMPARE(wrong(field(Kind::Money), 1),
                 u"it must be an amount such as {\"minor\": 1240, \"currency\": \"EUR\"}."_s);
        QCOMPARE(wrong(field(Kind::Enum), 1), u"it must be one of the known words."_s);
        QCOMPARE(wrong(field(Kind::TextList), u"x"_s), u"it must be a list of texts."_s);
        QCOMPARE(wrong(field(Kind::Json), 1), u"it must be an object or a list."_s);
        QCOMPARE(wrong(field(Kind::Text), QJsonValue::Null), u"it must not be null; it must be text."_s);
        QCOMPARE(wrong(field(Kind::Text).length(2, 3), u"abcd"_s), u"it has 4 characters; 3 are allowed."_s);
        QCOMPARE(wrong(field(Kind::Text).length(2, 3), u"a"_s), u"it must have at least 2 characters."_s);
        QCOMPARE(wrong(field(Kind::Text).matching("[a-z]+"), u"1"_s),
                 u"it does not have the expected form ([a-z]+)."_s);
        QCOMPARE(wrong(field(Kind::Text), QString(QChar(0))), u"it contains characters that are not valid text."_s);
        QCOMPARE(said(checkTyped(field(Kind::Text), u"a\nb"_s, {}).value().detail),
                 u"it must be on one line, without tabs."_s);
        QCOMPARE(wrong(field(Kind::Integer).between(-2, 9e15), -3), u"it must be between -2 and 9e+15."_s);
        QCOMPARE(wrong(field(Kind::TextList).length(1, 2), QJsonArray()), u"it must have 1 to 2 entries."_s);
        QCOMPARE(wrong(field(Kind::TextList), QJsonArray{QString(201, u'a')}),
                 u"An entry of it is longer than 200 characters or not valid text."_s);
        const auto made = [&](const QJsonObject& arguments) { return w.run(bookings::create(), arguments); };
        QCOMPARE(said(made({}), u"/ends_at"_s),
                 u"ends_at is missing; it must be a time with zone such as 2026-11-20T08:40:00Z."_s);
        QCOMPARE(said(made({{u"colour"_s, 1}}), u"/colour"_s), u"colour is not a known field here."_s);
        QCOMPARE(said(made({{u"source"_s, u"post"_s}}), u"/source"_s),
                 u"source must be one of: walk_in, phone, app, import."_s);
        Booking booking;
        const auto read = JsonCodec::readArguments(booking, {{u"status"_s, u"held"_s}});
        const auto status = std::ranges::find(read.error(), u"/status"_s, &FieldError::pointer);
        QCOMPARE(said(status->detail), u"status is set by the system and cannot be given."_s);
    }

    void anyCommand() {
        const Actor stranger = anActor(*anOrganization().make(), {Role::Manager}),
                    finance = anActor(*w.organization, {Role::Finance});
        const auto booking = booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        QCOMPARE(said(w.runAs(stranger, bookings::confirm(), {}, booking->id)),
                 u"There is no such booking here, or you may not see it."_s);
        QCOMPARE(
            said(w.runAs(finance, bookings::confirm(), {}, booking->id)),
            u"Your roles in this organization do not allow this here (bookings.confirm). An owner can change them."_s);
        QCOMPARE(said(w.run(garages::update(), {}, w.garage->id)),
                 u"No field was given. Send at least one field to change."_s);
        QCOMPARE(said(w.runAs(w.manager, garages::update(), {{u"name"_s, u"C"_s}, {u"city"_s, u"Schaan"_s}},
                              w.garage->id, {{u"name"_s, u"A"_s}, {u"city"_s, u"Buchs"_s}})),
                 u"Somebody else has changed city, name since you saw it. Compare the values and choose."_s);
        QCOMPARE(said(Rejection::stale(Booking::staticType()).detail),
                 u"The booking was changed in the meantime. Look at the present state and decide again."_s);
        const auto member = w.add(aMembership(*w.organization, u"Eva Muster"_s, {Role::Manager}).make());
        const auto notice = w.add(aNotification(*member).make());
        Actor reader = w.manager;
        reader.userId = member->userId;
        QCOMPARE(said(w.runAs(reader, notifications::snooze(), {{u"until"_s, at("2026-11-20 08:00").toString()}},
                              notice->id)),
                 u"Choose a time in the future, within a year."_s);
    }

    void members() {
        const auto invitation = [](const QString& email, const char* role = "valet") {
            return QJsonObject{
                {u"email"_s, email}, {u"name"_s, u"Jan Beispiel"_s}, {u"roles"_s, QJsonArray{QLatin1StringView(role)}}};
        };
        const auto invite = [&](QJsonObject arguments, const QString& key = {}, const QJsonValue& value = {}) {
            if (!key.isEmpty()) arguments.insert(key, value);
            return said(w.run(memberships::invite(), arguments));
        };
        const QString jan = u"jan@example.org"_s;
        QCOMPARE(invite(invitation(u"jan"_s)), u"\"jan\" is not an e-mail address."_s);
        QCOMPARE(invite(invitation(jan, "org_owner")),
                 u"You cannot give or take the role org_owner. Ask somebody who has it, or an owner."_s);
        const Id elsewhere = testId();
        QCOMPARE(invite(invitation(jan), u"garage_ids"_s, QJsonArray{elsewhere.toString()}),
                 u"There is no garage %1 in this organization."_s.arg(elsewhere.toString()));
        QCOMPARE(invite(invitation(jan), u"manager_id"_s, elsewhere.toString()),
                 u"The line manager must be a member of this organization."_s);
        w.manager.garageIds = {w.garage->id};
        QCOMPARE(invite(invitation(jan)),
                 u"Your own membership is limited to certain garages; name garages among them for the others, too."_s);
        w.manager.garageIds.clear();
        const auto invited = w.run(memberships::invite(), invitation(jan));
        QVERIFY(invited);
        QCOMPARE(invite(invitation(jan)),
                 u"Jan Beispiel already belongs to this organization. Change that membership instead."_s);
        QCOMPARE(said(w.run(memberships::change(), {{u"manager_id"_s, invited->result.toString()}}, invited->result)),
                 u"Nobody can be their own line manager, directly or through others."_s);
        const Actor system = Actor::system(w.organization->id);
        QVERIFY(w.runAs(system, memberships::activate(), {}, invited->result));
        QCOMPARE(said(w.runAs(system, memberships::activate(), {}, invited->result)),
                 u"The membership of Jan Beispiel is not an open invitation (active)."_s);
        QVERIFY(w.run(memberships::remove(), {}, invited->result));
        QCOMPARE(said(w.run(memberships::change(), {{u"department"_s, u"x"_s}}, invited->result)),
                 u"Jan Beispiel has been removed. Invite the person again."_s);
        const auto owner = w.add(aMembership(*w.organization, u"Eva Muster"_s, {Role::OrgOwner}).make());
        QCOMPARE(said(w.runAs(anActor(*w.organization, {Role::OrgOwner}), memberships::remove(), {}, owner->id)),
                 u"Eva Muster is the organization's last owner. Make somebody else an owner first."_s);
    }

    void organizations() {
        const auto create = [&](const Actor& actor, const QString& kind, const QString& zone) {
            return said(w.runAs(actor, organizations::create(),
                                {{u"name"_s, u"Alpenblick"_s},
                                 {u"kind"_s, kind},
                                 {u"country"_s, u"LI"_s},
                                 {u"currency"_s, u"CHF"_s},
                                 {u"time_zone"_s, zone}}));
        };
        QCOMPARE(create(w.manager, u"platform"_s, u"Europe/Vaduz"_s),
                 u"The platform's own organization is set up with the core."_s);
        QCOMPARE(create(w.manager, u"parking"_s, u"Mars/Olympus"_s),
                 u"There is no time zone \"Mars/Olympus\". Use an IANA name such as Europe/Vaduz."_s);
        const auto member = w.add(aMembership(*w.organization, u"Eva Muster"_s, {Role::Manager}).make());
        Actor manager = w.manager;
        manager.userId = member->userId;
        QCOMPARE(
            create(manager, u"parking"_s, u"Europe/Vaduz"_s),
            u"You already manage Parkhaus Rheinblick. Give that up first, or let a colleague set the new organization up."_s);
    }

    void openingHours() {
        const auto week = [](const QJsonValue& monday) {
            return QJsonObject{{u"weekly"_s, QJsonObject{{u"mon"_s, monday}}}};
        };
        QCOMPARE(said(week(1)), u"A day must be a list of spans such as [\"08:00-20:00\"]; [] is closed."_s);
        QJsonArray nine;
        for (int hour = 0; hour < 9; ++hour)
            nine << u"0%1:00-0%1:30"_s.arg(hour);
        QCOMPARE(said(week(nine)), u"A day has at most 8 spans."_s);
        QCOMPARE(said(week(QJsonArray{u"9-17"_s})),
                 u"A span must be written as \"08:00-20:00\", from 00:00 to 24:00, and must not be empty."_s);
        QCOMPARE(said(week(QJsonArray{u"08:00-12:00"_s, u"11:00-14:00"_s})), u"The spans of a day must not overlap."_s);
        QCOMPARE(said(QJsonObject{{u"monthly"_s, 1}}),
                 u"Opening hours have \"weekly\" and \"special\", nothing else."_s);
        QCOMPARE(said(QJsonObject{{u"weekly"_s, 1}}), u"This must be an object of days."_s);
        QCOMPARE(said(QJsonObject{{u"weekly"_s, QJsonObject{{u"monday"_s, QJsonArray()}}}}),
                 u"A weekday must be one of mon, tue, wed, thu, fri, sat, sun."_s);
        QCOMPARE(said(QJsonObject{{u"special"_s, QJsonObject{{u"25.12."_s, QJsonArray()}}}}),
                 u"A special day must be a date such as 2026-12-25."_s);
        QJsonObject year;
        for (int day = 0; day <= 400; ++day)
            year.insert(QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate), QJsonArray());
        QCOMPARE(said(QJsonObject{{u"special"_s, year}}), u"There can be at most 400 special days."_s);
    }

    void garages() {
        const QJsonObject place{{u"name"_s, u"Schaan"_s}, {u"latitude"_s, 47.1}, {u"longitude"_s, 9.5}};
        const auto update = [&](const QJsonObject& patch) { return w.run(garages::update(), patch, w.garage->id); };
        Actor nowhere = w.manager;
        nowhere.orgId = testId();
        QCOMPARE(said(w.runAs(nowhere, garages::create(), place)),
                 u"There is no such organization here, or you may not see it."_s);
        Actor limited = w.manager;
        limited.garageIds = {testId()};
        QCOMPARE(said(w.runAs(limited, garages::create(), place)),
                 u"Your membership is limited to certain garages; an owner or an unlimited manager adds new ones."_s);
        QCOMPARE(said(update({{u"time_zone"_s, u"Mars"_s}})),
                 u"There is no time zone \"Mars\". Use an IANA name such as Europe/Vaduz."_s);
        QCOMPARE(said(update({{u"day_cap"_s, QJsonObject{{u"minor"_s, 2000}, {u"currency"_s, u"USD"_s}}}})),
                 u"The day cap is in USD, the price per hour in EUR. Use one currency."_s);
        QCOMPARE(said(w.run(garages::submit(), {}, w.garage->id)),
                 u"Garage Rheinblick has already been submitted (verified)."_s);
        Actor platform = anActor(*w.organization, {Role::Admin});
        platform.platform = true;
        QCOMPARE(said(w.runAs(platform, garages::verify(), {}, w.garage->id)),
                 u"Garage Rheinblick is not waiting for a decision (verified)."_s);
        w.garage->status = LocationStatus::Pending;
        QCOMPARE(said(w.runAs(platform, garages::reject(), {{u"reason"_s, u" "_s}}, w.garage->id)),
                 u"Say what is wrong, so that the garage can be put right."_s);
        QCOMPARE(said(update({{u"name"_s, u"x"_s}})),
                 u"Garage Rheinblick is being verified and cannot be changed until that is decided."_s);
        *w.garage = *aGarage(*w.organization)
                         .with(&Location::name, u"Neu"_s)
                         .with(&Location::status, LocationStatus::Draft)
                         .make();
        w.garage->street = w.garage->postalCode = w.garage->city = std::nullopt;
        w.garage->latitude = w.garage->longitude = 0, w.garage->pricePerHour.minor = 0;
        const auto submitted = w.run(garages::submit(), {}, w.add(std::make_shared<Location>(*w.garage))->id);
        QCOMPARE(said(submitted), u"Neu cannot be submitted yet: 7 things are missing. Enter the street and number."_s);
        QCOMPARE(said(submitted, u"/postal_code"_s), u"Enter the postal code."_s);
        QCOMPARE(said(submitted, u"/city"_s), u"Enter the city."_s);
        QCOMPARE(said(submitted, u"/latitude"_s), u"Set the place on the map."_s);
        QCOMPARE(said(submitted, u"/price_per_hour"_s), u"Set the price per hour."_s);
        QCOMPARE(said(submitted, u"/phone"_s), u"Enter a phone number that customers can call."_s);
        QCOMPARE(said(submitted, u"/slots"_s), u"Add at least one slot."_s);
    }

    void spacesAndFloors() {
        const auto here = [&](QJsonObject more) {
            return more.insert(u"location_id"_s, w.garage->id.toString()), more;
        };
        const auto create = [&](const Actor& actor, const QJsonObject& more) {
            return said(w.runAs(actor, spaces::create(), here(more)));
        };
        Actor limited = w.manager;
        limited.garageIds = {testId()};
        QCOMPARE(create(limited, {{u"code"_s, u"B-1"_s}}), u"There is no such garage in this organization."_s);
        limited.roles << Role::Support;
        QCOMPARE(create(limited, {{u"code"_s, u"B-1"_s}}), u"You may look at Garage Rheinblick but not change it."_s);
        QCOMPARE(create(w.manager, {{u"code"_s, u" "_s}}), u"Give the slot a code."_s);
        QCOMPARE(create(w.manager, {{u"code"_s, u"A-1"_s}}),
                 u"The garage already has a slot called A-1. Choose another code."_s);
        QCOMPARE(create(w.manager, {{u"code"_s, u"B-1"_s}, {u"floor_id"_s, testId().toString()}}),
                 u"There is no such floor in this garage."_s);
        const auto floor = w.add(aFloor(*w.garage).make());
        w.a3->floorId = floor->id;
        QCOMPARE(said(w.run(floors::retire(), {}, floor->id)),
                 u"Level -1 still has 1 slots. Retire them or put them on another floor first."_s);
        QCOMPARE(said(w.run(spaces::reopen(), {}, w.a3->id)), u"Slot A-3 is active already."_s);
        w.a3->status = SpaceStatus::Retired;
        QCOMPARE(said(w.run(spaces::update(), {{u"note"_s, u"x"_s}}, w.a3->id)),
                 u"Slot A-3 is retired. Reopen it first."_s);
        const auto block = [&](const char* from, const char* until) {
            return said(w.run(spaces::block(),
                              {{u"starts_at"_s, at(from).toString()},
                               {u"ends_at"_s, at(until).toString()},
                               {u"reason"_s, u"Paint"_s}},
                              w.a1->id));
        };
        QCOMPARE(block("2026-11-20 13:00", "2026-11-20 12:00"), u"The end must be after the start."_s);
        QCOMPARE(block("2026-11-20 07:00", "2026-11-20 09:00"), u"The time to block has already passed."_s);
        booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00", BookingStatus::Held, u"8VKYWA"_s);
        QCOMPARE(block("2026-11-20 11:00", "2026-11-20 18:00"),
                 u"Slot A-1 has bookings in that time: K7QX2M, 8VKYWA. Move or cancel them first."_s);
    }

    void severalSlotsBlocked() {
        const auto block = [&](const QList<Id>& slotIds, const QJsonArray& moves = {}) {
            QJsonArray ids;
            for (const Id& id : slotIds)
                ids << id.toString();
            return w.run(garages::blockSlots(),
                         {{u"slot_ids"_s, ids},
                          {u"starts_at"_s, at("2026-11-20 11:00").toString()},
                          {u"ends_at"_s, at("2026-11-20 18:00").toString()},
                          {u"reason"_s, u"Paint"_s},
                          {u"moves"_s, moves}},
                         w.garage->id);
        };
        const auto move = [](const Booking& booking, const Space& slot) {
            return QJsonObject{{u"booking_id"_s, booking.id.toString()}, {u"resource_id"_s, slot.id.toString()}};
        };
        QCOMPARE(said(block({testId()})), u"There is no such slot in this garage."_s);
        QCOMPARE(said(block({w.a1->id, w.a1->id})), u"Slot A-1 is named twice."_s);
        QCOMPARE(said(block({w.a1->id}, {u"A-2"_s})),
                 u"A move names one booking_id and the resource_id of the slot it goes to, each booking once."_s);
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many << QJsonValue(i);
        QCOMPARE(said(block({w.a1->id}, many)), u"At most 1000 bookings can be moved at once."_s);
        const auto first = booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        QCOMPARE(said(block({w.a1->id})), u"Booked in that time: K7QX2M (1 in all). Say where each booking is to go."_s);
        QCOMPARE(said(block({w.a1->id, w.a2->id, w.a3->id})),
                 u"Booked in that time: K7QX2M (1 in all). Say where each booking is to go. No slot is free for K7QX2M: "
                 "choose another time, or cancel."_s);
        first->vehicleHeightCm = 220;
        QCOMPARE(said(block({w.a1->id}, {move(*first, *w.a2)})),
                 u"Booking K7QX2M cannot go there. The vehicle does not fit slot A-2: its height is 2.20 m, the slot has "
                 "2.10 m. Choose a larger slot."_s);
        QCOMPARE(said(block({w.a2->id}, {move(*first, *w.a3)})),
                 u"Some of the bookings that were to be moved are not in the way any more. Look again."_s);
    }

    void newBookings() {
        const auto create = [&](const QJsonObject& arguments) { return w.run(bookings::create(), arguments); };
        const Actor member = anActor(*w.organization, {Role::Member});
        QJsonObject wanted = wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00");
        wanted.insert(u"resource_id"_s, testId().toString());
        QCOMPARE(said(create(wanted)),
                 u"There is no such slot in this organization. Choose one from the garage's list."_s);
        QCOMPARE(said(w.runAs(
                     member, bookings::create(),
                     wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00", {{u"requester_id"_s, testId().toString()}}))),
                 u"You cannot book in Garage Rheinblick for this person. Book for yourself, or ask the garage."_s);
        QCOMPARE(said(create(wish(*w.a2, "2026-11-20 10:00", "2026-11-20 10:00"))),
                 u"The end must be after the start."_s);
        QCOMPARE(said(create(wish(*w.a2, "2026-11-20 10:00", "2028-11-20 10:00"))),
                 u"A booking can last 366 days at most."_s);
        w.garage->openingHours = {{u"weekly"_s, QJsonObject{{u"fri"_s, QJsonArray{u"08:00-20:00"_s}}}}};
        const auto early =
            create(wish(*w.a2, "2026-11-20 06:30", "2026-11-20 20:00",
                        {{u"vehicle_height_cm"_s, 220}, {u"vehicle_length_cm"_s, 600}, {u"vehicle_width_cm"_s, 251}}));
        QCOMPARE(said(early), u"The start, 2026-11-20 07:30, has already passed. Begin now or later."_s);
        QCOMPARE(said(early.error().fields[1].detail),
                 u"Garage Rheinblick is closed at the start, 2026-11-20 07:30. It next opens at 2026-11-20 08:00."_s);
        QCOMPARE(said(early, u"/ends_at"_s),
                 u"Garage Rheinblick is closed at the end, 2026-11-20 21:00. It next opens at 2026-11-27 08:00."_s);
        QCOMPARE(
            said(early, u"/vehicle_height_cm"_s),
            u"The vehicle does not fit slot A-2: its height is 2.20 m, the slot has 2.10 m. Choose a larger slot."_s);
        QCOMPARE(
            said(early, u"/vehicle_length_cm"_s),
            u"The vehicle does not fit slot A-2: its length is 6.00 m, the slot has 5.00 m. Choose a larger slot."_s);
        QCOMPARE(
            said(early, u"/vehicle_width_cm"_s),
            u"The vehicle does not fit slot A-2: its width is 2.51 m, the slot has 2.50 m. Choose a larger slot."_s);
        w.garage->openingHours = {{u"weekly"_s, QJsonObject()}};
        QCOMPARE(said(create(wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00"))),
                 u"Garage Rheinblick is closed at the start, 2026-11-20 11:00. It does not open again this year."_s);
        w.garage->openingHours = {};
        w.garage->status = LocationStatus::Draft;
        QCOMPARE(said(w.runAs(member, bookings::create(), wish(*w.a2, "2026-11-20 10:00", "2026-11-20 11:00"))),
                 u"Garage Rheinblick is not open for bookings yet. Choose another garage."_s);
    }

    void takenSlots() {
        const auto create = [&](const Actor& actor, const Space& slot) {
            return said(w.runAs(actor, bookings::create(), wish(slot, "2026-11-20 10:30", "2026-11-20 11:00")));
        };
        booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        QCOMPARE(
            create(w.manager, *w.a1),
            u"Slot A-1 is taken from 2026-11-20 11:00 until 2026-11-20 13:00 by booking K7QX2M. Free at that time: A-2, A-3."_s);
        QCOMPARE(
            create(anActor(*w.organization, {Role::Customer}), *w.a1),
            u"Slot A-1 is taken from 2026-11-20 11:00 until 2026-11-20 13:00 by another booking. Free at that time: A-2, A-3."_s);
        w.add(aBlock(*w.a2, at("2026-11-20 10:00"), at("2026-11-20 11:00")).make());
        w.a3->status = SpaceStatus::Maintenance;
        QCOMPARE(
            create(w.manager, *w.a2),
            u"Slot A-2 is blocked from 2026-11-20 11:00 until 2026-11-20 12:00 (Cleaning). No other slot of the garage is free then: choose another time."_s);
        QCOMPARE(
            create(w.manager, *w.a3),
            u"Slot A-3 is out of use (maintenance). No other slot of the garage is free then: choose another time."_s);
    }

    void arrivals() {
        const auto booking = booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        booking->passcode = u"123456"_s;
        const auto arrive = [&](const QJsonObject& arguments) {
            return said(w.run(bookings::checkIn(), arguments, booking->id));
        };
        const QJsonObject right{{u"passcode"_s, u"123456"_s}}, wrong{{u"passcode"_s, u"654321"_s}};
        QCOMPARE(
            arrive({}),
            u"Give exactly one of passcode, plate, or by_hand with a reason, to say how the booking was recognized."_s);
        QCOMPARE(arrive({{u"by_hand"_s, true}}), u"Say why the car is let in without passcode and plate."_s);
        w.clock.set(at("2026-11-20 08:59"));
        QCOMPARE(
            arrive(right),
            u"Booking K7QX2M begins at 2026-11-20 11:00; check-in opens at 2026-11-20 10:00. Move the booking to let it in now."_s);
        QCOMPARE(arrive({{u"plate"_s, u"fl 1"_s}}),
                 u"Booking K7QX2M has another plate than FL 1. Check the plate, or ask for the passcode."_s);
        booked(*w.a1, "2026-11-20 08:00", "2026-11-20 09:45", BookingStatus::CheckedIn, u"8VKYWA"_s);
        w.clock.set(at("2026-11-20 09:30"));
        QCOMPARE(
            arrive(right),
            u"Slot A-1 is taken until 2026-11-20 10:45 by booking 8VKYWA. Wait until then, or move one of the two."_s);
        for (int left = 4; left > 0; --left)
            QCOMPARE(arrive(wrong), u"This is not the passcode of booking K7QX2M. Tries left: %1."_s.arg(left));
        QCOMPARE(arrive(wrong),
                 u"This is not the passcode of booking K7QX2M. Tries left: 0. The booking is locked for 15 minutes."_s);
        QCOMPARE(
            arrive(right),
            u"Booking K7QX2M is locked until 2026-11-20 10:45 after too many wrong passcodes. Wait, or check it in by hand with a reason."_s);
        w.clock.set(at("2026-11-20 12:00"));
        QCOMPARE(arrive(right), u"Booking K7QX2M ended at 2026-11-20 13:00. Make a new booking."_s);
    }

    void states() {
        const auto booking = booked(*w.a1, "2026-11-20 10:00", "2026-11-20 12:00");
        const Actor system = Actor::system(w.organization->id);
        QCOMPARE(said(w.run(bookings::cancel(), {{u"reason"_s, u" "_s}}, booking->id)),
                 u"Say why the booking is cancelled."_s);
        QCOMPARE(said(w.run(bookings::noShow(), {}, booking->id)),
                 u"Booking K7QX2M can still be used until 2026-11-20 11:30. Wait until then, or cancel it."_s);
        QCOMPARE(
            said(w.run(bookings::checkOut(), {}, booking->id)),
            u"Booking K7QX2M is confirmed and cannot become completed. From there it can only become: checked in, cancelled, no show."_s);
        booking->status = BookingStatus::Held;
        booking->holdExpiresAt = at("2026-11-20 09:10");
        QCOMPARE(said(w.run(bookings::checkIn(), {}, booking->id)),
                 u"Booking K7QX2M is only held. Confirm it first, then check it in."_s);
        QCOMPARE(said(w.runAs(system, bookings::expire(), {}, booking->id)),
                 u"The hold of booking K7QX2M has not run out yet."_s);
        w.clock.set(at("2026-11-20 09:10"));
        QCOMPARE(said(w.run(bookings::confirm(), {}, booking->id)),
                 u"The hold of booking K7QX2M has run out, and the slot is free for others. Make a new booking."_s);
        booking->status = BookingStatus::NoShow;
        QCOMPARE(said(w.run(bookings::confirm(), {}, booking->id)),
                 u"Booking K7QX2M is no show and cannot become confirmed. That is final."_s);
        QCOMPARE(said(w.run(bookings::move(), {}, booking->id)),
                 u"Booking K7QX2M is over (no_show) and cannot be moved. Make a new booking."_s);
        QCOMPARE(said(w.run(bookings::extend(), {}, booking->id)),
                 u"Booking K7QX2M is over (no_show); its time cannot be changed. Make a new booking."_s);
    }

    void otherTimes() {
        const auto booking = booked(*w.a1, "2026-11-20 08:00", "2026-11-20 12:00", BookingStatus::CheckedIn);
        const auto extend = [&](const char* until) {
            return said(w.run(bookings::extend(), {{u"ends_at"_s, at(until).toString()}}, booking->id));
        };
        const auto move = [&](const QJsonObject& arguments) {
            return said(w.run(bookings::move(), arguments, booking->id));
        };
        QCOMPARE(extend("2026-11-20 12:00"), u"The booking already ends then. Choose another time."_s);
        QCOMPARE(extend("2026-11-20 08:30"),
                 u"The new end, 2026-11-20 09:30, has already passed. Choose a later one, or check the booking out."_s);
        QCOMPARE(move({}), u"The booking already stands there at that time. Give another slot or time."_s);
        QCOMPARE(move({{u"ends_at"_s, at("2026-11-20 08:30").toString()}}), u"The new end has already passed."_s);
        QCOMPARE(move({{u"starts_at"_s, at("2026-11-20 10:00").toString()}}),
                 u"The car of booking K7QX2M is in the garage; its start cannot be changed any more."_s);
        const auto elsewhere = w.add(aGarage(*w.organization).make());
        const auto foreign = w.add(aSlot(*elsewhere, u"Z-1"_s).make());
        QCOMPARE(
            move({{u"resource_id"_s, foreign->id.toString()}}),
            u"Slot Z-1 belongs to Garage Rheinblick. A booking moves within its garage; cancel it and book anew."_s);
        booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00", BookingStatus::Confirmed, u"8VKYWA"_s);
        const QString taken =
            u"Slot A-1 is taken from 2026-11-20 14:00 until 2026-11-20 15:00 by booking 8VKYWA. Free at that time: A-2, A-3. "_s;
        QCOMPARE(extend("2026-11-20 13:30"), taken + u"The latest possible end is 2026-11-20 14:00."_s);
        booking->endsAt = at("2026-11-20 13:00");
        QCOMPARE(extend("2026-11-20 13:30"), taken + u"The booking cannot be extended at all."_s);
    }

    void prices() {
        const auto money = [](int minor, const QString& currency) {
            return QJsonObject{{u"minor"_s, minor}, {u"currency"_s, currency}};
        };
        const auto make = [&](QJsonObject more) {
            more[u"location_id"_s] = w.garage->id.toString();
            more[u"name"_s] = u"Night"_s;
            return w.run(priceRules::create(), more);
        };
        const auto refused = [&](QJsonObject more, const QString& pointer) {
            if (!more.contains(u"price_per_hour"_s)) more[u"percent"_s] = 5;
            return said(make(more), pointer);
        };
        QCOMPARE(said(make({}), u"/price_per_hour"_s),
                 u"Say what the rule changes: a price per hour, a percentage or a day cap."_s);
        QCOMPARE(refused({{u"price_per_hour"_s, money(100, u"USD"_s)}}, u"/price_per_hour"_s),
                 u"The rule is in USD, the garage's price in EUR. Use one currency."_s);
        QCOMPARE(refused({{u"price_per_hour"_s, money(100, u"EUR"_s)}, {u"percent"_s, 5}}, u"/percent"_s),
                 u"A rule sets a price per hour or changes it by a percentage, not both. Make two rules."_s);
        QCOMPARE(refused({{u"until_date"_s, u"2026-02-30"_s}}, u"/until_date"_s),
                 u"There is no day 2026-02-30. Write it as in 2026-12-24."_s);
        QCOMPARE(refused({{u"from_date"_s, u"2026-02-03"_s}, {u"until_date"_s, u"2026-02-02"_s}}, u"/until_date"_s),
                 u"The last day must not be before the first."_s);
        QCOMPARE(refused({{u"weekdays"_s, QJsonArray{u"mon"_s, u"mon"_s}}}, u"/weekdays"_s),
                 u"Name each weekday once."_s);
        QCOMPARE(refused({{u"from_time"_s, u"00:00"_s}, {u"until_time"_s, u"00:00"_s}}, u"/until_time"_s),
                 u"Beginning and end must differ. Leave both out for the whole day."_s);
        QCOMPARE(refused({{u"day_cap"_s, money(900, u"EUR"_s)}, {u"until_time"_s, u"06:00"_s}}, u"/day_cap"_s),
                 u"A day cap is for whole days. Leave out the times, or make a rule of its own for the cap."_s);
        Actor limited = anActor(*w.organization, {Role::Manager, Role::Hr});
        limited.garageIds = {testId()};
        QCOMPARE(said(w.runAs(limited, priceRules::create(),
                              {{u"location_id"_s, w.garage->id.toString()}, {u"name"_s, u"x"_s}, {u"percent"_s, 5}})),
                 u"You may look at Garage Rheinblick but not change its prices."_s);
        QCOMPARE(said(make({{u"price_per_hour"_s, money(100, u"EUR"_s)}})), u"not refused"_s);
        const QJsonObject dollars{{u"price_per_hour"_s, money(300, u"USD"_s)}};
        QCOMPARE(said(w.run(garages::update(), dollars, w.garage->id), u"/price_per_hour"_s),
                 u"The price rule \"Night\" is in EUR. Remove it before the garage charges in USD."_s);
        QCOMPARE(said(w.run(garages::update(), {{u"minimum_charge"_s, money(300, u"USD"_s)}}, w.garage->id),
                      u"/minimum_charge"_s),
                 u"The minimum charge is in USD, the price per hour in EUR. Use one currency."_s);
        for (int n = 1; n < PriceRuleChecks::mostRules; ++n)
            QCOMPARE(said(make({{u"percent"_s, 5}})), u"not refused"_s);
        QCOMPARE(said(make({{u"percent"_s, 5}})),
                 u"Garage Rheinblick has 60 price rules, which is the most. Remove one first."_s);
    }

    void sharedViews() {
        const auto share = [&](const Actor& actor, const QString& name, const QJsonArray& columns = {}) {
            return said(w.runAs(actor, sharedViews::share(),
                                {{u"list"_s, u"bookings"_s}, {u"name"_s, name}, {u"columns"_s, columns}}));
        };
        QCOMPARE(share(w.manager, u"A"_s, {1}),
                 u"A view has at most 60 columns, each with a role and a width of 0 to 5000."_s);
        for (int i = 0; i < sharedViews::mostOfAList; ++i)
            QCOMPARE(share(w.manager, QString::number(i)), u"not refused"_s);
        QCOMPARE(share(anActor(*w.organization, {Role::Hr}), u"7"_s),
                 w.manager.name + u" shares a view with the name 7 already. Choose another name."_s);
        QCOMPARE(share(w.manager, u"A"_s), u"100 views of this list are shared already. Take one back first."_s);
    }

    // Last: what is marked in the sources, and was not said above.
    void nothingIsLeftOut() {
        static const QRegularExpression mark(
            u"QT_TRANSLATE_NOOP\\(\\s*\"rules\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"_s);
        static const QRegularExpression joint(u"\"\\s*\""_s);
        QStringList unsaid;
        QDirIterator files(QStringLiteral(AUTOSPACE_SOURCE_DIR "/core/domain"), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int marked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const auto& match : mark.globalMatch(QString::fromUtf8(file.readAll()))) {
                const QString text =
                    match.captured(1).trimmed().replace(joint, {}).sliced(1).chopped(1).replace(u"\\\""_s, u"\""_s);
                ++marked;
                if (!m_said.contains(text)) unsaid << text;
            }
        }
        QVERIFY(marked > 100);
        // A garage has no free passcode only when all million are given out.
        QCOMPARE(unsaid, QStringList{u"The garage has no free passcode left. Close bookings that are over."_s});
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "RefusalsTest.moc"
