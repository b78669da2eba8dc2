// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRuleCommands.h"

#include "core/domain/billing/PriceRuleChecks.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/places/GarageCommands.h"
#include "tests/fakes/GarageWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QJsonObject money(int minor, const QString& currency = u"EUR"_s) {
    return {{u"minor"_s, minor}, {u"currency"_s, currency}};
}

QStringList pointers(const Outcome& outcome) {
    QStringList list;
    if (outcome) return {u"nothing was refused"_s};
    for (const FieldError& error : outcome.error().fields)
        list << error.pointer + u' ' + error.code;
    return list;
}

} // namespace

class PriceRuleCommandsTest : public QObject {
    Q_OBJECT
    GarageWorld w;

    QJsonObject rule(QJsonObject settings) const {
        settings.insert(u"location_id"_s, w.garage->id.toString());
        if (!settings.contains(u"name"_s)) settings.insert(u"name"_s, u"Night"_s);
        return settings;
    }
    std::shared_ptr<const PriceRule> stored(const Outcome& outcome) const {
        return outcome ? w.view.get<PriceRule>(outcome->result) : nullptr;
    }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void newRulesComeLast() {
        const auto first = w.run(priceRules::create(), rule({{u"percent"_s, -20}}));
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail.text()));
        const auto second = w.run(priceRules::create(), rule({{u"percent"_s, 20}}));
        QVERIFY(stored(second)->position > stored(first)->position);
        QCOMPARE(stored(first)->orgId, w.organization->id);
        QCOMPARE(first->events.first().name, u"price_rule.created"_s);
    }

    void whatContradictsItselfIsRefused_data() {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QStringList>("errors");
        const auto row = [](const char* name, const QJsonObject& settings, const QStringList& errors) {
            QTest::newRow(name) << settings << errors;
        };
        row("nothing", {}, {u"/price_per_hour changes_nothing"_s});
        row("price and percentage", {{u"price_per_hour"_s, money(100)}, {u"percent"_s, 5}}, {u"/percent contradiction"_s});
        row("other currency", {{u"price_per_hour"_s, money(100, u"USD"_s)}}, {u"/price_per_hour other_currency"_s});
        row("cap of some hours", {{u"day_cap"_s, money(100)}, {u"from_time"_s, u"20:00"_s}}, {u"/day_cap contradiction"_s});
        row("no time at all", {{u"percent"_s, 5}, {u"from_time"_s, u"08:00"_s}, {u"until_time"_s, u"08:00"_s}},
            {u"/until_time empty_time"_s});
        row("no such day", {{u"percent"_s, 5}, {u"from_date"_s, u"2026-02-30"_s}}, {u"/from_date no_such_day"_s});
        row("days backwards", {{u"percent"_s, 5}, {u"from_date"_s, u"2026-02-03"_s}, {u"until_date"_s, u"2026-02-02"_s}},
            {u"/until_date ends_before_start"_s});
        row("a day twice", {{u"percent"_s, 5}, {u"weekdays"_s, QJsonArray{u"mon"_s, u"mon"_s}}}, {u"/weekdays named_twice"_s});
    }
    void whatContradictsItselfIsRefused() {
        QFETCH(QJsonObject, settings);
        QFETCH(QStringList, errors);
        QCOMPARE(pointers(w.run(priceRules::create(), rule(settings))), errors);
    }

    void wrongFormsAreRefused() {
        QVERIFY(!w.run(priceRules::create(), rule({{u"percent"_s, -101}})));
        QVERIFY(!w.run(priceRules::create(), rule({{u"percent"_s, 5}, {u"from_time"_s, u"8:00"_s}})));
        QVERIFY(!w.run(priceRules::create(), rule({{u"percent"_s, 5}, {u"from_time"_s, u"24:00"_s}})));
        QVERIFY(w.run(priceRules::create(), rule({{u"percent"_s, 5}, {u"until_time"_s, u"24:00"_s}, {u"from_time"_s, u"20:00"_s}})));
    }

    void anUpdateIsCheckedAsAWhole() {
        const auto made = w.run(priceRules::create(), rule({{u"percent"_s, -20}}));
        QCOMPARE(pointers(w.run(priceRules::update(), {{u"price_per_hour"_s, money(100)}}, made->result)),
                 QStringList{u"/percent contradiction"_s});
        QVERIFY(w.run(priceRules::update(), {{u"price_per_hour"_s, money(100)}, {u"percent"_s, QJsonValue::Null}}, made->result));
        QCOMPARE(stored(made)->pricePerHour, (Money{100, u"EUR"_s}));
    }

    void onlyOnesOwnGarages() {
        const auto other = w.add(aGarage(*w.organization).make());
        w.manager.garageIds = {w.garage->id};
        QJsonObject there = rule({{u"percent"_s, -20}});
        there[u"location_id"_s] = other->id.toString();
        // Which garages there are besides is not said.
        QCOMPARE(pointers(w.run(priceRules::create(), there)), QStringList{u"/location_id unknown_garage"_s});
        QVERIFY(w.run(priceRules::create(), rule({{u"percent"_s, -20}})));
        there[u"location_id"_s] = testId().toString();
        QCOMPARE(pointers(w.run(priceRules::create(), there)), QStringList{u"/location_id unknown_garage"_s});
    }

    void financeSetsPricesAndValetsDoNot() {
        const Actor finance = anActor(*w.organization, {Role::Finance});
        const auto made = w.runAs(finance, priceRules::create(), rule({{u"percent"_s, -20}}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        QVERIFY(w.runAs(finance, priceRules::remove(), {}, made->result));
        for (const Role role : {Role::Valet, Role::Customer, Role::Member, Role::Hr})
            QCOMPARE(w.runAs(anActor(*w.organization, {role}), priceRules::create(), rule({{u"percent"_s, -20}})).error().kind,
                     Rejection::Kind::Forbidden);
    }

    void thereIsAMost() {
        for (int n = 0; n < PriceRuleChecks::mostRules; ++n)
            QVERIFY(w.run(priceRules::create(), rule({{u"percent"_s, 1}})));
        QCOMPARE(w.run(priceRules::create(), rule({{u"percent"_s, 1}})).error().code, u"too_many_rules"_s);
    }

    void theGarageKeepsTheCurrencyOfItsRules() {
        const auto made = w.run(priceRules::create(), rule({{u"price_per_hour"_s, money(100)}}));
        const QJsonObject dollars{{u"price_per_hour"_s, money(300, u"USD"_s)}};
        QCOMPARE(pointers(w.run(garages::update(), dollars, w.garage->id)), QStringList{u"/price_per_hour other_currency"_s});
        QVERIFY(w.run(priceRules::remove(), {}, made->result));
        QVERIFY(w.run(garages::update(), dollars, w.garage->id));
    }

    void bookingsCostWhatTheRulesSay() {
        const auto made = w.run(priceRules::create(), rule({{u"price_per_hour"_s, money(500)}}));
        const QJsonObject wish{{u"resource_id"_s, w.a1->id.toString()},
                               {u"starts_at"_s, at("2026-11-20 10:00").toString()},
                               {u"ends_at"_s, at("2026-11-20 12:00").toString()}};
        const auto booked = w.run(bookings::create(), wish);
        QVERIFY(booked);
        QCOMPARE(w.booking(booked->result)->price, (Money{1000, u"EUR"_s}));
        QCOMPARE(w.booking(booked->result)->priceSteps[0][u"rules"_s].toArray(), QJsonArray{u"Night"_s});
        // What is booked keeps its price; an hour more is charged as it is now.
        QVERIFY(w.run(priceRules::remove(), {}, made->result));
        w.clock.set(at("2026-11-20 10:00"));
        QVERIFY(w.run(bookings::checkIn(), {{u"passcode"_s, w.booking(booked->result)->passcode}}, booked->result));
        w.clock.set(at("2026-11-20 13:00"));
        const auto out = w.run(bookings::checkOut(), {}, booked->result);
        QVERIFY2(out, out ? "" : qPrintable(out.error().detail.text()));
        QCOMPARE(w.booking(booked->result)->price.minor, 1000 + 200);
    }
};

QTEST_GUILESS_MAIN(PriceRuleCommandsTest)
#include "PriceRuleCommandsTest.moc"
