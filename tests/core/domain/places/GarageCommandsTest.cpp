// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/GarageCommands.h"

#include "core/domain/places/FloorCommands.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class GarageCommandsTest : public QObject {
    Q_OBJECT
    GarageWorld w;
    std::shared_ptr<const Location> garage() const { return w.view.get<Location>(w.garage->id); }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void aNewGarageTakesTheOrganizationsDefaults() {
        const auto made = w.run(garages::create(),
                                {{u"name"_s, u"Garage Schaan"_s}, {u"latitude"_s, 47.165}, {u"longitude"_s, 9.5087}});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        const auto created = w.view.get<Location>(made->result);
        QCOMPARE(created->status, LocationStatus::Draft);
        QCOMPARE(created->country, u"LI"_s);
        QCOMPARE(created->timeZone, u"Europe/Vaduz"_s);
        QCOMPARE(created->pricePerHour, (Money{0, u"EUR"_s}));
        QCOMPARE(created->orgId, w.organization->id);
        QCOMPARE(w.run(garages::create(), {}).error().fields.size(), 3);
    }

    void limitedManagersAddNone() {
        w.manager.garageIds = {w.garage->id};
        QCOMPARE(w.run(garages::create(),
                       {{u"name"_s, u"Garage Schaan"_s}, {u"latitude"_s, 47.165}, {u"longitude"_s, 9.5087}})
                     .error()
                     .kind,
                 Rejection::Kind::Forbidden);
    }

    void fieldsThatDoNotGoTogether() {
        const auto refused =
            w.run(garages::update(),
                  {{u"time_zone"_s, u"Mars/Olympus"_s},
                   {u"opening_hours"_s, QJsonObject{{u"weekly"_s, QJsonObject{{u"mon"_s, QJsonArray{u"9-17"_s}}}}}},
                   {u"day_cap"_s, QJsonObject{{u"minor"_s, 2000}, {u"currency"_s, u"USD"_s}}}},
                  w.garage->id);
        QStringList pointers;
        for (const FieldError& error : refused.error().fields)
            pointers << error.pointer;
        QCOMPARE(pointers, (QStringList{u"/time_zone"_s, u"/opening_hours/weekly/mon/0"_s, u"/day_cap"_s}));
    }

    void newHoursNameTheBookingsOutside() {
        const auto late = w.add(aBooking(*w.a1, at("2026-11-20 17:00"), at("2026-11-20 20:00")).make());
        w.add(aBooking(*w.a2, at("2026-11-20 10:00"), at("2026-11-20 19:00")).make());
        w.add(aBooking(*w.a3, at("2026-11-20 17:00"), at("2026-11-20 20:00"))
                  .with(&Booking::status, BookingStatus::Cancelled)
                  .make());
        const QJsonObject hours{{u"special"_s, QJsonObject{{u"2026-11-20"_s, QJsonArray{u"06:00-20:00"_s}}}}};
        const auto changed = w.run(garages::update(), {{u"opening_hours"_s, hours}}, w.garage->id);
        QVERIFY(changed);
        QCOMPARE(changed->events.first().details[u"bookings_outside"_s].toArray(), QJsonArray{late->code});
    }

    void fromDraftToVerified() {
        w.garage->status = LocationStatus::Draft;
        w.garage->street.reset();
        Actor admin = anActor(*w.organization, {Role::Admin});
        admin.platform = true;
        QCOMPARE(w.runAs(admin, garages::verify(), {}, w.garage->id).error().code, u"wrong_state"_s);
        auto refused = w.run(garages::submit(), {}, w.garage->id);
        QCOMPARE(refused.error().code, u"incomplete"_s);
        QStringList missing;
        for (const QJsonValue& item : refused.error().meta[u"missing"_s].toArray())
            missing << item[u"item"_s].toString();
        QCOMPARE(missing, (QStringList{u"street"_s, u"phone"_s}));
        QVERIFY(w.run(garages::update(), {{u"street"_s, u"Lett 1"_s}, {u"phone"_s, u"+423 1234567"_s}}, w.garage->id));
        QVERIFY(w.run(garages::submit(), {}, w.garage->id));
        QCOMPARE(garage()->status, LocationStatus::Pending);
        // Frozen until decided, and decided by the platform only.
        QCOMPARE(w.run(garages::update(), {{u"name"_s, u"x"_s}}, w.garage->id).error().code, u"frozen"_s);
        QCOMPARE(w.run(garages::verify(), {}, w.garage->id).error().kind, Rejection::Kind::Forbidden);
        QCOMPARE(w.runAs(admin, garages::reject(), {{u"reason"_s, u" "_s}}, w.garage->id).error().code,
                 u"reason_required"_s);
        QVERIFY(w.runAs(admin, garages::reject(), {{u"reason"_s, u"Photo missing"_s}}, w.garage->id));
        QCOMPARE(garage()->reviewNote, u"Photo missing"_s);
        QVERIFY(w.run(garages::submit(), {}, w.garage->id));
        QVERIFY(!garage()->reviewNote);
        QVERIFY(w.runAs(admin, garages::verify(), {}, w.garage->id));
        QCOMPARE(garage()->status, LocationStatus::Verified);
    }

    void slotsCountAsMissing() {
        w.garage->status = LocationStatus::Draft;
        w.garage->phone = u"+423 1234567"_s;
        for (const auto& slot : {w.a1, w.a2, w.a3})
            slot->status = SpaceStatus::Retired;
        const auto refused = w.run(garages::submit(), {}, w.garage->id);
        QCOMPARE(refused.error().meta[u"missing"_s][0][u"item"_s].toString(), u"slots"_s);
    }

    void floors() {
        const auto made =
            w.run(floors::create(),
                  {{u"location_id"_s, w.garage->id.toString()}, {u"name"_s, u"Level -1"_s}, {u"level"_s, -1}});
        QVERIFY(made);
        QVERIFY(w.run(floors::update(), {{u"name"_s, u"Basement"_s}}, made->result));
        QCOMPARE(w.view.get<Floor>(made->result)->name, u"Basement"_s);
        QCOMPARE(w.view.get<Floor>(made->result)->level, -1);
        w.a1->floorId = made->result;
        QCOMPARE(w.run(floors::retire(), {}, made->result).error().code, u"floor_in_use"_s);
        w.a1->status = SpaceStatus::Retired;
        QVERIFY(w.run(floors::retire(), {}, made->result));
        QVERIFY(!w.view.get<Floor>(made->result));
        const auto foreign = w.add(aGarage(*anOrganization().make()).make());
        QCOMPARE(
            w.run(floors::create(), {{u"location_id"_s, foreign->id.toString()}, {u"name"_s, u"x"_s}}).error().code,
            u"unknown_garage"_s);
    }
};

QTEST_GUILESS_MAIN(GarageCommandsTest)
#include "GarageCommandsTest.moc"
