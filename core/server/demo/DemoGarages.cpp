// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/demo/DemoGarages.h"

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
    int floors;
    int slotsPerFloor;
    int pricePerHour; // in Rappen
    int dayCap;       // in Rappen, 0 = none
    bool alwaysOpen;
};

constexpr Plan plans[] = {
    {u"rheintal", u"Parkhaus Marktplatz", u"Äulestrasse 20", u"9490", u"Vaduz", 47.1391, 9.5209, 3, 40, 250, 2500, true},
    {u"rheintal", u"Tiefgarage Städtle", u"Städtle 35", u"9490", u"Vaduz", 47.1406, 9.5222, 2, 36, 280, 2800, true},
    {u"rheintal", u"Parkhaus Bahnhof Schaan", u"Bahnhofstrasse 4", u"9494", u"Schaan", 47.1683, 9.5087, 3, 32, 200, 1800,
     true},
    {u"rheintal", u"Parkdeck Im Zentrum", u"Landstrasse 12", u"9494", u"Schaan", 47.1652, 9.5101, 1, 44, 180, 1600,
     false},
    {u"rheintal", u"Parkhaus Burg", u"Egerta 3", u"9496", u"Balzers", 47.0682, 9.5031, 2, 24, 150, 1200, false},
    {u"rheintal", u"Garage Essanestrasse", u"Essanestrasse 90", u"9492", u"Eschen", 47.2112, 9.5221, 2, 30, 180, 1500,
     true},
    {u"rheintal", u"Parkplatz Dorfmitte", u"Dorfstrasse 7", u"9495", u"Triesen", 47.1062, 9.5263, 1, 28, 150, 0, false},
    {u"rheintal", u"Parkhaus Peter und Paul", u"Peter-Kaiser-Strasse 1", u"9493", u"Mauren", 47.2181, 9.5442, 1, 26, 150,
     1200, false},
    {u"rheintal", u"Parkplatz Grenze", u"Landstrasse 80", u"9491", u"Ruggell", 47.2402, 9.5268, 1, 22, 120, 900, true},
    {u"rheintal", u"Parkhaus Bergstation", u"Im Malbun 50", u"9497", u"Malbun", 47.1022, 9.6098, 2, 45, 300, 2000, true},
    {u"unterland", u"Parkhaus Industriering", u"Industriering 14", u"9491", u"Ruggell", 47.2381, 9.5302, 2, 30, 140, 1100,
     true},
    {u"unterland", u"Garage Schwarzstrasse", u"Schwarzstrasse 2", u"9492", u"Eschen", 47.2131, 9.5188, 1, 24, 160, 1300,
     false},
};

struct Shape {
    SpaceType type;
    int length;
    int width;
};

// Of ten slots on a floor: most are plain, the first ones by the lift are not.
Shape shapeOf(int index, int floor) {
    if (index == 0) return {SpaceType::Disabled, 520, 350};
    if (index <= 2) return {SpaceType::Ev, 500, 260};
    if (floor == 0 && index == 3) return {SpaceType::Motorcycle, 250, 125};
    switch (index % 10) {
    case 4: return {SpaceType::Compact, 450, 230};
    case 7: return {SpaceType::Large, 560, 270};
    case 9: return {SpaceType::Suv, 530, 265};
    default: return {SpaceType::Standard, 500, 250};
    }
}

template <class T>
std::shared_ptr<T> fresh(const Id& id, const Id& orgId, Instant at) {
    auto record = std::make_shared<T>();
    record->id = id;
    record->orgId = orgId;
    record->version = 1;
    record->createdAt = record->updatedAt = at;
    return record;
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
    auto location = fresh<Location>(random.named(u"garage:"_s + name), orgId, at);
    location->kind = LocationKind::Garage;
    location->name = name;
    location->status = LocationStatus::Verified;
    location->street = QString::fromUtf16(plan.street);
    location->postalCode = QString::fromUtf16(plan.postalCode);
    location->city = QString::fromUtf16(plan.city);
    location->country = u"LI"_s;
    location->latitude = plan.latitude;
    location->longitude = plan.longitude;
    location->timeZone = u"Europe/Vaduz"_s;
    if (!plan.alwaysOpen) location->openingHours = dayHours();
    location->clearHeightCm = plan.floors > 1 ? 210 : 230;
    location->pricePerHour = {plan.pricePerHour, u"CHF"_s};
    if (plan.dayCap > 0) location->dayCap = Money{plan.dayCap, u"CHF"_s};
    location->phone = u"+423 555 00 00"_s;
    return location;
}

std::shared_ptr<Space> slotOf(const Location& location, const Floor& floor, int index, const DemoRandom& random,
                              Instant at) {
    const QChar letter(u'A' + (floor.level < 0 ? -floor.level : floor.level));
    const QString code = u"%1-%2"_s.arg(letter).arg(index + 1, 2, 10, QChar(u'0'));
    auto slot = fresh<Space>(random.named(u"slot:%1:%2"_s.arg(location.name, code)), location.orgId, at);
    const Shape shape = shapeOf(index, floor.level == 0 ? 0 : 1);
    slot->locationId = location.id;
    slot->floorId = floor.id;
    slot->kind = SpaceKind::Slot;
    slot->code = code;
    slot->spaceType = shape.type;
    slot->status = SpaceStatus::Active;
    slot->lengthCm = shape.length;
    slot->widthCm = shape.width;
    slot->heightCm = location.clearHeightCm.value_or(210);
    slot->capacity = 1;
    slot->positionX = index % 12 * 3;
    slot->positionY = index / 12 * 6;
    return slot;
}

} // namespace

QList<DemoGarage> DemoGarages::of(const QString& organization, const Id& orgId, DemoRandom& random, Instant madeAt) {
    QList<DemoGarage> garages;
    for (const Plan& plan : plans) {
        if (organization != QStringView(plan.organization)) continue;
        DemoGarage garage;
        garage.location = locationOf(plan, orgId, random, madeAt);
        for (int level = 0; level < plan.floors; ++level) {
            auto floor =
                fresh<Floor>(random.named(u"floor:%1:%2"_s.arg(garage.location->name).arg(level)), orgId, madeAt);
            floor->locationId = garage.location->id;
            floor->level = -level;
            floor->name = level == 0 ? u"Ground floor"_s : u"Level -%1"_s.arg(level);
            for (int index = 0; index < plan.slotsPerFloor; ++index)
                garage.bays << slotOf(*garage.location, *floor, index, random, madeAt);
            garage.floors << floor;
        }
        garages << garage;
    }
    return garages;
}

} // namespace autospace
