// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Patch.h"

#include "core/domain/places/GarageCommands.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

class PatchTest : public QObject {
    Q_OBJECT
    GarageWorld w;

    Outcome update(const QJsonObject& patch, const QJsonObject& base = {}) {
        return w.runAs(w.manager, garages::update(), patch, w.garage->id, base);
    }
    std::shared_ptr<const Location> garage() const { return w.view.get<Location>(w.garage->id); }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void onlyTheGivenFieldsChange() {
        QJsonObject before = JsonCodec::toJson(*garage());
        QVERIFY(update({{u"name"_s, u"Garage Lett"_s}}));
        QJsonObject after = JsonCodec::toJson(*garage());
        QCOMPARE(after[u"name"_s].toString(), u"Garage Lett"_s);
        QCOMPARE(after[u"version"_s].toInt(), 2);
        for (const QString& changed : {u"name"_s, u"version"_s, u"updated_at"_s})
            before.remove(changed), after.remove(changed);
        QCOMPARE(after, before);
    }

    void optionalFieldsCanBeEmptiedAndOthersCannot() {
        QVERIFY(update({{u"street"_s, QJsonValue::Null}}));
        QVERIFY(!garage()->street);
        const auto refused = update({{u"name"_s, QJsonValue::Null}, {u"status"_s, u"verified"_s}});
        QCOMPARE(refused.error().code, u"invalid_arguments"_s);
        QCOMPARE(refused.error().fields.size(), 2); // name must not be null; the state is no argument
        QCOMPARE(update({}).error().code, u"nothing_given"_s);
    }

    void bothSidesChangedTheSameField() {
        QVERIFY(update({{u"name"_s, u"Theirs"_s}}));
        const QJsonObject base{{u"name"_s, u"Garage Rheinblick"_s}, {u"city"_s, u"Vaduz"_s}};
        const auto refused = update({{u"name"_s, u"Mine"_s}, {u"city"_s, u"Schaan"_s}}, base);
        QCOMPARE(refused.error().kind, Rejection::Kind::Conflict);
        QCOMPARE(refused.error().code, u"changed_on_both_sides"_s);
        QCOMPARE(refused.error().meta[u"fields"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"field"_s, u"name"_s},
                                         {u"base"_s, u"Garage Rheinblick"_s},
                                         {u"mine"_s, u"Mine"_s},
                                         {u"theirs"_s, u"Theirs"_s}}}));
        QCOMPARE(garage()->city, u"Vaduz"_s);
    }

    void differentFieldsMerge() {
        QVERIFY(update({{u"name"_s, u"Theirs"_s}}));
        QVERIFY(update({{u"city"_s, u"Schaan"_s}}, {{u"city"_s, u"Vaduz"_s}}));
        QCOMPARE(garage()->name, u"Theirs"_s);
        QCOMPARE(garage()->city, u"Schaan"_s);
        // The same change on both sides is no conflict, whatever was seen before.
        QVERIFY(update({{u"name"_s, u"Theirs"_s}}, {{u"name"_s, u"Garage Rheinblick"_s}}));
    }

    void valuesAreComparedNotTexts() {
        Booking booking;
        booking.startsAt = at("2026-11-20 09:00");
        booking.price = {200, u"EUR"_s};
        const QJsonObject base{{u"starts_at"_s, u"2026-11-20T10:00:00+01:00"_s}};
        QVERIFY(!mergeConflict(booking, base, {{u"starts_at"_s, u"2026-11-20T11:00:00Z"_s}}));
        booking.startsAt = at("2026-11-20 09:01");
        QVERIFY(mergeConflict(booking, base, {{u"starts_at"_s, u"2026-11-20T11:00:00Z"_s}}));
        const auto money = [](const QString& currency) {
            return QJsonObject{{u"price"_s, QJsonObject{{u"minor"_s, 200}, {u"currency"_s, currency}}}};
        };
        QVERIFY(mergeConflict(booking, money(u"CHF"_s), money(u"USD"_s)));
        QVERIFY(!mergeConflict(booking, money(u"EUR"_s), money(u"USD"_s)));
    }

    void disjointPatchesCommute() {
        const QJsonObject more{{u"street"_s, QJsonValue::Null},
                               {u"latitude"_s, 47.2},
                               {u"clear_height_cm"_s, 190},
                               {u"phone"_s, u"+423 1"_s},
                               {u"external_ref"_s, u"x"_s}};
        QVERIFY(rc::check("two patches of different fields give the same record in either order", [&] {
            QJsonObject one{{u"name"_s, u"North"_s}}, other{{u"city"_s, u"Schaan"_s}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                const int side = *rc::gen::element(0, 1, 2);
                if (side == 0) one.insert(it.key(), it.value());
                if (side == 1) other.insert(it.key(), it.value());
            }
            const QJsonObject base = JsonCodec::toJson(*GarageWorld(w).garage);
            QJsonObject results[2];
            for (const bool swapped : {false, true}) {
                GarageWorld world = w;
                RC_ASSERT(
                    world.runAs(w.manager, garages::update(), swapped ? other : one, w.garage->id, base).has_value());
                RC_ASSERT(
                    world.runAs(w.manager, garages::update(), swapped ? one : other, w.garage->id, base).has_value());
                results[swapped] = JsonCodec::toJson(*world.view.get<Location>(w.garage->id));
            }
            RC_ASSERT(results[0] == results[1]);
        }));
    }
};

QTEST_GUILESS_MAIN(PatchTest)
#include "PatchTest.moc"
