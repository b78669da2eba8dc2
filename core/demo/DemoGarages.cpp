// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoGarages.h"

#include "core/demo/DemoRecord.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Plan {
    const char16_t* organization;
    const char16_t* name;
    const char16_t* street;
    const char16_t* postalCode;
    const char16_t* city;
    double latitude;
    double longitude;
    const char16_t* floors; // "A,B"
    int slotsPerFloor;
    int load;
    int clearHeightCm;
    int pricePerHour; // in Rappen
    int dayCap;       // in Rappen, 0 = none
    bool alwaysOpen = true;
    LocationStatus status = LocationStatus::Verified;
};

constexpr Plan plans[] = {
    {u"rheintal", u"Städtle garage", u"Äulestrasse 20", u"9490", u"Vaduz", 47.1391, 9.5212, u"A,B,C", 80, 78, 200, 250, 2500},
    {u"rheintal", u"Bergbahn", u"Im Malbun 50", u"9497", u"Malbun", 47.1021, 9.6106, u"P1,P2", 48, 24, 350, 100, 800},
    {u"rheintal", u"Rathausplatz", u"Landstrasse 12", u"9494", u"Schaan", 47.1652, 9.5101, u"A,B", 40, 66, 210, 180, 1600},
    {u"rheintal", u"Marktplatz", u"Essanestrasse 90", u"9492", u"Eschen", 47.2112, 9.5221, u"A,B", 30, 58, 200, 180, 1500},
    {u"rheintal", u"Bahnhof Schaan", u"Bahnhofstrasse 4", u"9494", u"Schaan", 47.1683, 9.5079, u"A", 64, 88, 230, 200, 1800},
    {u"rheintal", u"Dorfzentrum", u"Dorfstrasse 7", u"9495", u"Triesen", 47.1062, 9.5263, u"A", 44, 47, 230, 150, 0, false},
    {u"rheintal", u"Burgplatz", u"Egerta 3", u"9496", u"Balzers", 47.0682, 9.5031, u"A", 40, 36, 220, 120, 1000, false},
    {u"rheintal", u"Lindenplatz", u"Feldkircher Strasse 12", u"9494", u"Schaan", 47.1667, 9.5113, u"A", 36, 62, 200, 150, 1200},
    {u"rheintal", u"Grenzpark", u"Landstrasse 80", u"9491", u"Ruggell", 47.2402, 9.5268, u"A", 36, 0, 240, 100, 800, true,
     LocationStatus::Pending},
    {u"rheintal", u"Weiherring", u"Peter-Kaiser-Strasse 1", u"9493", u"Mauren", 47.2181, 9.5442, u"A", 28, 0, 200, 120, 900,
     true, LocationStatus::Draft},
    {u"unterland", u"Industriering", u"Industriering 14", u"9491", u"Ruggell", 47.2381, 9.5302, u"A,B", 30, 54, 210, 140, 1100},
    {u"unterland", u"Schwarzstrasse", u"Schwarzstrasse 2", u"9492", u"Eschen", 47.2131, 9.5188, u"A", 24, 40, 200, 160, 1300,
     false},
};

struct Shape {
    SpaceType type;
    int length;
    int width;
};

// Of the slots of a floor most are plain, the first ones by the lift are not.
Shape shapeOf(int number, bool ground) {
    if (number <= 2) return {SpaceType::Disabled, 520, 350};
    if (number <= 6) return {SpaceType::Ev, 500, 260};
    if (ground && number <= 8) return {SpaceType::Motorcycle, 250, 125};
    switch (number % 10) {
    case 4: return {SpaceType::Compact, 450, 230};
    case 7: return {SpaceType::Large, 560, 270};
    case 9: return {SpaceType::Suv, 530, 265};
    default: return {SpaceType::Standard, 500, 250};
    }
}

QJsonObject dayHours() {
    QJsonObject week;
    for (const auto& day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s})
        week.insert(day, QJsonArray{u"06:00-23:00"_s});
    week.insert(u"sun"_s, QJsonArray{u"08:00-21:00"_s});
    return {{u"weekly"_s, week}};
}

std::shared_ptr<Location> locationOf(const Plan& plan, const Id& orgId, const DemoRandom& random, Instant at) {
    const QString name = QString::fromUtf16(plan.name);
    auto location = demoRecord<Location>(random.named(u"garage:"_s + name), orgId, at);
    location->kind = LocationKind::Garage;
    location->name = name;
    location->status = plan.status;
    location->street = QString::fromUtf16(plan.street);
    location->postalCode = QString::fromUtf16(plan.postalCode);
    location->city = QString::fromUtf16(plan.city);
    location->country = u"LI"_s;
    location->latitude = plan.latitude;
    location->longitude = plan.longitude;
    location->timeZone = u"Europe/Vaduz"_s;
    if (!plan.alwaysOpen) location->openingHours = dayHours();
    location->clearHeightCm = plan.clearHeightCm;
    location->pricePerHour = {plan.pricePerHour, u"CHF"_s};
    if (plan.dayCap > 0) location->dayCap = Money{plan.dayCap, u"CHF"_s};
    location->phone = u"+423 555 00 00"_s;
    return location;
}

std::shared_ptr<Space> slotOf(const DemoGarage& garage, const Floor& floor, const QString& letter, int number,
                              const DemoRandom& random) {
    const Location& location = *garage.location;
    const QString code = u"%1-%2"_s.arg(letter).arg(number, 3, 10, QChar(u'0'));
    auto slot = demoRecord<Space>(random.named(u"slot:%1:%2"_s.arg(location.name, code)), location.orgId, location.createdAt);
    const Shape shape = shapeOf(number, floor.level == 0);
    slot->locationId = location.id;
    slot->floorId = floor.id;
    slot->kind = SpaceKind::Slot;
    slot->code = code;
    slot->spaceType = shape.type;
    slot->status = number % 61 == 0 ? SpaceStatus::Maintenance : SpaceStatus::Active;
    slot->lengthCm = shape.length;
    slot->widthCm = shape.width;
    slot->heightCm = *location.clearHeightCm;
    slot->capacity = 1;
    slot->positionX = (number - 1) % 20;
    slot->positionY = (number - 1) / 20;
    return slot;
}

void addFloors(DemoGarage& garage, const Plan& plan, const DemoRandom& random) {
    const Location& location = *garage.location;
    for (const QString& letter : QString::fromUtf16(plan.floors).split(u',')) {
        const int level = -static_cast<int>(garage.floors.size());
        auto floor = demoRecord<Floor>(random.named(u"floor:%1:%2"_s.arg(location.name).arg(-level)), location.orgId,
                                       location.createdAt);
        floor->locationId = location.id;
        floor->level = level;
        floor->name = u"Level "_s + letter;
        for (int number = 1; number <= plan.slotsPerFloor; ++number)
            garage.spaces << slotOf(garage, *floor, letter, number, random);
        garage.floors << floor;
    }
}

// A day's work on three slots, in the middle of it.
void addBlocks(DemoGarage& garage, const DemoRandom& random, Instant now) {
    for (const int index : {16, 17, 140}) {
        if (index >= garage.spaces.size()) return;
        const Space& slot = *garage.spaces[index];
        auto block = demoRecord<SpaceBlock>(random.named(u"block:%1:%2"_s.arg(garage.location->name, slot.code)), slot.orgId, now.plusMinutes(-24 * 60));
        block->locationId = slot.locationId;
        block->spaceId = slot.id;
        block->startsAt = now.plusMinutes(-157);
        block->endsAt = now.plusMinutes(383);
        block->reason = index == 140 ? u"Charging point out of order"_s : u"Sprinkler repair"_s;
        garage.blocks << block;
    }
}

// A railway station's: commuters by day, few at night and at weekends, and the charging points cost more.
void addPriceRules(DemoGarage& garage, const DemoRandom& random) {
    const Location& location = *garage.location;
    const auto add = [&](const QString& name, auto&& settings) {
        auto rule = demoRecord<PriceRule>(random.named(u"price rule:%1:%2"_s.arg(location.name, name)), location.orgId,
                                          location.createdAt);
        rule->locationId = location.id;
        rule->name = name;
        rule->position = 10 * (static_cast<int>(garage.priceRules.size()) + 1);
        settings(*rule);
        garage.priceRules << rule;
    };
    add(u"Charging point"_s, [](PriceRule& rule) {
        rule.slotType = SpaceType::Ev;
        rule.pricePerHour = Money{260, u"CHF"_s};
    });
    add(u"Night"_s, [](PriceRule& rule) {
        rule.fromTime = u"20:00"_s;
        rule.untilTime = u"06:00"_s;
        rule.percent = -50;
    });
    add(u"Weekend"_s, [](PriceRule& rule) {
        rule.weekdays = {Weekday::Sat, Weekday::Sun};
        rule.percent = -30;
        rule.dayCap = Money{1200, u"CHF"_s};
    });
}

} // namespace

QList<DemoGarage> DemoGarages::of(const QString& organization, const Id& orgId, const DemoRandom& random, Instant madeAt,
                                  Instant now) {
    QList<DemoGarage> garages;
    for (const Plan& plan : plans) {
        if (organization != QStringView(plan.organization)) continue;
        DemoGarage garage{.location = locationOf(plan, orgId, random, madeAt), .floors = {}, .spaces = {}, .blocks = {}, .priceRules = {}, .load = plan.load};
        addFloors(garage, plan, random);
        if (garages.isEmpty()) addBlocks(garage, random, now);
        if (garage.location->name == "Bahnhof Schaan"_L1) addPriceRules(garage, random);
        garages << garage;
    }
    return garages;
}

} // namespace autospace
