// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoGarages.h"

#include "core/domain/places/Floor.h"
#include "core/domain/places/SpaceBlock.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000ll;

struct Plan {
    QString name, street, postalCode, city;
    double latitude = 0, longitude = 0;
    QStringList floors;
    int slotCount = 0;
    int load = 0;
    int clearHeightCm = 200;
    int rappenPerHour = 150;
    LocationStatus status = LocationStatus::Verified;
    bool allDay = true;
};

const QList<Plan>& rheintal() {
    static const QList<Plan> plans{
        {u"Städtle garage"_s, u"Äulestrasse 20"_s, u"9490"_s, u"Vaduz"_s, 47.1391, 9.5212, {u"A"_s, u"B"_s, u"C"_s}, 320, 84},
        {u"Bergbahn"_s, u"Im Malbun 40"_s, u"9497"_s, u"Malbun"_s, 47.1021, 9.6106, {u"P1"_s, u"P2"_s}, 120, 22, 400, 100},
        {u"Rathausplatz"_s, u"Landstrasse 19"_s, u"9494"_s, u"Schaan"_s, 47.1654, 9.5086, {u"A"_s, u"B"_s}, 96, 71, 210, 150},
        {u"Marktplatz"_s, u"St. Martins-Ring 2"_s, u"9492"_s, u"Eschen"_s, 47.2101, 9.5214, {u"A"_s, u"B"_s}, 72, 58},
        {u"Bahnhof Schaan"_s, u"Bahnhofstrasse 16"_s, u"9494"_s, u"Schaan"_s, 47.1686, 9.5079, {u"A"_s}, 64, 92, 230, 200},
        {u"Dorfzentrum"_s, u"Dröschistrasse 4"_s, u"9495"_s, u"Triesen"_s, 47.1065, 9.5280, {u"A"_s}, 56, 47},
        {u"Burgplatz"_s, u"Fürstenstrasse 50"_s, u"9496"_s, u"Balzers"_s, 47.0671, 9.5026, {u"A"_s}, 48, 36, 220, 120,
         LocationStatus::Verified, false},
        {u"Lindenplatz"_s, u"Feldkircher Strasse 12"_s, u"9494"_s, u"Schaan"_s, 47.1667, 9.5113, {u"A"_s}, 40, 65},
        {u"Grenzpark"_s, u"Industriering 3"_s, u"9491"_s, u"Ruggell"_s, 47.2383, 9.5250, {u"A"_s}, 36, 0, 240, 100,
         LocationStatus::Pending},
        {u"Weiherring"_s, u"Weiherring 8"_s, u"9493"_s, u"Mauren"_s, 47.2182, 9.5443, {u"A"_s}, 32, 0, 200, 120,
         LocationStatus::Draft}};
    return plans;
}

const QList<Plan>& seehof() {
    static const QList<Plan> plans{
        {u"Seehof"_s, u"Seestrasse 1"_s, u"9490"_s, u"Vaduz"_s, 47.1432, 9.5178, {u"A"_s}, 60, 55, 205, 180},
        {u"Marktplatz P2"_s, u"Lettstrasse 7"_s, u"9490"_s, u"Vaduz"_s, 47.1369, 9.5240, {u"A"_s}, 24, 40, 195, 180}};
    return plans;
}

template <class T>
std::shared_ptr<T> fresh(DemoDice& dice, const Id& orgId, Instant at) {
    auto record = std::make_shared<T>();
    record->id = dice.id(at.epochMs);
    record->orgId = orgId;
    record->version = 1;
    record->createdAt = record->updatedAt = at;
    return record;
}

std::shared_ptr<Location> makeLocation(const Plan& plan, const Id& orgId, DemoDice& dice, Instant since) {
    auto location = fresh<Location>(dice, orgId, since);
    location->name = plan.name;
    location->status = plan.status;
    location->street = plan.street;
    location->postalCode = plan.postalCode;
    location->city = plan.city;
    location->country = u"LI"_s;
    location->latitude = plan.latitude;
    location->longitude = plan.longitude;
    location->timeZone = u"Europe/Vaduz"_s;
    location->clearHeightCm = plan.clearHeightCm;
    location->pricePerHour = {plan.rappenPerHour, u"CHF"_s};
    location->dayCap = Money{plan.rappenPerHour * 8ll, u"CHF"_s};
    location->phone = u"+423 230 00 %1"_s.arg(dice.between(10, 99));
    if (!plan.allDay) {
        QJsonObject week;
        for (const auto day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
            week.insert(QString::fromLatin1(day), QJsonArray{u"06:00-23:00"_s});
        location->openingHours = {{u"weekly"_s, week}};
    }
    return location;
}

SpaceType typeOf(int number, DemoDice& dice) {
    if (number <= 2) return SpaceType::Disabled;
    if (number % 17 == 0) return SpaceType::Motorcycle;
    const int kind = dice.between(1, 100);
    return kind <= 68 ? SpaceType::Standard : kind <= 80 ? SpaceType::Compact : kind <= 90 ? SpaceType::Ev : SpaceType::Suv;
}

std::shared_ptr<Space> makeSlot(const DemoGarage& garage, const QString& floorName, const Id& floorId, int number,
                                DemoDice& dice) {
    auto slot = fresh<Space>(dice, garage.location->orgId, garage.location->createdAt);
    slot->locationId = garage.location->id;
    slot->floorId = floorId;
    slot->code = u"%1-%2"_s.arg(floorName).arg(number, 3, 10, QChar(u'0'));
    slot->spaceType = typeOf(number, dice);
    slot->status = number % 61 == 0 ? SpaceStatus::Maintenance : SpaceStatus::Active;
    const bool wide = slot->spaceType == SpaceType::Disabled || slot->spaceType == SpaceType::Suv;
    const bool small = slot->spaceType == SpaceType::Motorcycle;
    slot->lengthCm = small ? 250 : slot->spaceType == SpaceType::Compact ? 450 : 500;
    slot->widthCm = small ? 120 : wide ? 300 : slot->spaceType == SpaceType::Compact ? 230 : 250;
    slot->heightCm = *garage.location->clearHeightCm;
    slot->capacity = 1;
    slot->positionX = (number - 1) % 20;
    slot->positionY = (number - 1) / 20;
    return slot;
}

void addFloors(const Plan& plan, DemoGarage& garage, DemoDice& dice) {
    int rest = plan.slotCount;
    for (qsizetype i = 0; i < plan.floors.size(); ++i) {
        auto floor = fresh<Floor>(dice, garage.location->orgId, garage.location->createdAt);
        floor->locationId = garage.location->id;
        floor->name = u"Level "_s + plan.floors[i];
        floor->level = -int(i);
        const int count = rest / int(plan.floors.size() - i);
        for (int number = 1; number <= count; ++number)
            garage.spaces.append(makeSlot(garage, plan.floors[i], floor->id, number, dice));
        rest -= count;
        garage.others.append(floor);
    }
}

// Two days' work on three slots of the largest garage.
void addBlocks(DemoGarage& garage, DemoDice& dice, Instant now) {
    for (const int index : {16, 17, 140}) {
        if (index >= garage.spaces.size()) return;
        auto block = fresh<SpaceBlock>(dice, garage.location->orgId, now.plusMs(-dayMs));
        block->locationId = garage.location->id;
        block->spaceId = garage.spaces[index]->id;
        block->startsAt = now.plusMinutes(-157);
        block->endsAt = now.plusMinutes(383);
        block->reason = index == 140 ? u"Charging point out of order"_s : u"Sprinkler repair"_s;
        garage.others.append(block);
    }
}

QList<DemoGarage> build(const QList<Plan>& plans, const Id& orgId, DemoDice& dice, Instant now) {
    QList<DemoGarage> garages;
    for (const Plan& plan : plans) {
        DemoGarage garage{.location = makeLocation(plan, orgId, dice, now.plusMs(-dayMs * dice.between(200, 900))),
                          .spaces = {},
                          .others = {},
                          .load = plan.load};
        addFloors(plan, garage, dice);
        garages.append(garage);
    }
    addBlocks(garages.front(), dice, now);
    return garages;
}

} // namespace

QList<DemoGarage> DemoGarage::ofRheintal(const Id& orgId, DemoDice& dice, Instant now) {
    return build(rheintal(), orgId, dice, now);
}

QList<DemoGarage> DemoGarage::ofSeehof(const Id& orgId, DemoDice& dice, Instant now) {
    return build(seehof(), orgId, dice, now);
}

} // namespace autospace
