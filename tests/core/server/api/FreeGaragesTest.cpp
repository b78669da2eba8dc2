// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/WallClock.h"
#include "core/server/api/availability/AvailabilitySearch.h"
#include "tests/core/storage/TestDatabase.h"
#include "tests/fakes/Builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

const Instant now = at("2026-11-20 09:00");

int below(int limit) { return *rc::gen::inRange(0, limit); }
bool oneIn(int count) { return below(count) == 0; }
// Lengths from minutes to months.
qint64 anyMinutes() { return (qint64(1) << below(17)) + below(7) * 10; }

const QList<BookingStatus> states{BookingStatus::Held,      BookingStatus::Confirmed, BookingStatus::CheckedIn,
                                  BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::Expired};

struct World {
    QList<Organization> organizations;
    QList<std::shared_ptr<Location>> garages;
    QList<std::shared_ptr<Space>> bays;
    QList<std::shared_ptr<Booking>> bookings;
    QList<std::shared_ptr<SpaceBlock>> blocks;
    QHash<Id, PriceRules> rules; // by garage

    [[nodiscard]] QList<std::shared_ptr<Record>> records() const {
        QList<std::shared_ptr<Record>> all;
        for (const Organization& organization : organizations)
            all << std::make_shared<Organization>(organization);
        for (const auto& one : garages)
            all << one;
        for (const auto& one : bays)
            all << one;
        for (const auto& one : bookings)
            all << one;
        for (const auto& one : blocks)
            all << one;
        for (const PriceRules& some : rules)
            for (const auto& rule : some)
                all << std::make_shared<PriceRule>(*rule);
        return all;
    }
};

std::shared_ptr<Location> anyGarage(const Organization& organization, int number) {
    auto garage = aGarage(organization).with(&Location::name, u"Garage %1"_s.arg(number)).make();
    garage->latitude = 47.0 + 0.01 * number;
    garage->pricePerHour = Money{100 + below(4) * 50, u"EUR"_s};
    if (oneIn(5)) garage->status = LocationStatus::Pending;
    if (oneIn(4)) garage->clearHeightCm = 190;
    if (oneIn(4)) garage->openingHours = {{u"weekly"_s, QJsonObject{{u"fri"_s, QJsonArray{u"08:00-20:00"_s}}}}};
    return garage;
}

// One after the other, as the guard will have it, around now.
void fillSlot(World& world, const Space& slot) {
    Instant from = now.plusMinutes(-anyMinutes() / 2);
    for (int n = below(6); n > 0; --n) {
        from = from.plusMinutes(below(200));
        const Instant until = from.plusMinutes(anyMinutes());
        auto booking = aBooking(slot, from, until).make();
        booking->status = states[below(static_cast<int>(states.size()))];
        if (booking->status == BookingStatus::Held) booking->holdExpiresAt = now.plusMinutes(below(3) - 1);
        if (oneIn(8)) booking->deletedAt = now;
        world.bookings << booking;
        from = until;
    }
    if (!oneIn(5)) return;
    const Instant begin = now.plusMinutes(below(2000) - 1000);
    auto block = aBlock(slot, begin, begin.plusMinutes(anyMinutes())).make();
    if (oneIn(4)) block->deletedAt = now;
    world.blocks << block;
}

PriceRules anyRules(const Location& garage) {
    PriceRules rules;
    for (int n = below(4); n > 0; --n) {
        auto rule = aPriceRule(garage, u"Rule %1"_s.arg(n)).make();
        rule->position = below(3);
        if (oneIn(2)) rule->slotType = static_cast<SpaceType>(below(4));
        if (oneIn(2)) rule->fromTime = u"18:00"_s;
        if (oneIn(2))
            rule->pricePerHour = Money{below(6) * 50, u"EUR"_s};
        else
            rule->percent = below(200) - 100;
        rules << rule;
    }
    return rules;
}

World anyWorld() {
    World world;
    for (const auto status : {VerificationStatus::Verified, VerificationStatus::Verified, VerificationStatus::Pending})
        world.organizations << *anOrganization().with(&Organization::status, status).make();
    for (int n = 0; n < 9; ++n) {
        world.garages << anyGarage(world.organizations[n % 3], n);
        const Location& garage = *world.garages.back();
        world.rules[garage.id] = anyRules(garage);
        for (int s = below(8); s > 0; --s) {
            auto slot = aSlot(garage, u"%1"_s.arg(s, 2, 10, QChar(u'0'))).make();
            slot->spaceType = static_cast<SpaceType>(below(6));
            slot->heightCm = 180 + below(4) * 20;
            if (oneIn(6)) slot->status = SpaceStatus::Maintenance;
            if (oneIn(9)) slot->kind = SpaceKind::Desk;
            if (oneIn(9)) slot->deletedAt = now;
            world.bays << slot;
            fillSlot(world, *slot);
        }
    }
    return world;
}

AvailabilityWish anyWish() {
    AvailabilityWish wish;
    wish.west = -180, wish.south = -90, wish.east = 180, wish.north = oneIn(3) ? 47.045 : 90;
    const Instant from = now.plusMinutes(below(400));
    wish.slot.time = {from, from.plusMinutes(anyMinutes())};
    if (oneIn(3)) wish.slot.type = static_cast<SpaceType>(below(6));
    if (oneIn(3)) wish.slot.vehicle.heightCm = 190 + below(4) * 10;
    if (oneIn(4)) wish.maxPriceMinor = below(20) * 100;
    return wish;
}

bool isTaken(const World& world, const Space& slot, const Interval& time) {
    const auto overlaps = [&](Instant from, Instant until) { return from < time.endsAt && until > time.startsAt; };
    for (const auto& booking : world.bookings)
        if (booking->resourceId == slot.id && !booking->deletedAt && BookingStates::occupies(booking->status) &&
            !BookingStates::hasLapsed(*booking, now) && overlaps(booking->startsAt, booking->endsAt))
            return true;
    return std::ranges::any_of(world.blocks, [&](const auto& block) {
        return block->spaceId == slot.id && !block->deletedAt && overlaps(block->startsAt, block->endsAt);
    });
}

struct Counted {
    qint64 total = 0;
    qint64 free = 0;
    qint64 price = 0;
    Id first;
    bool operator==(const Counted&) const = default;
};

// Of the cheapest slots the one with the first code; one with a purpose of its own where there is no other.
Counted countedByHand(const World& world, const Location& garage, const AvailabilityWish& search) {
    const SlotWish& wish = search.slot;
    const Tariff tariff = Tariff::of(garage, world.rules.value(garage.id));
    Counted counted;
    std::tuple<bool, qint64, QString> best;
    for (const auto& slot : world.bays) {
        if (slot->locationId != garage.id || slot->deletedAt || slot->status != SpaceStatus::Active || slot->kind != SpaceKind::Slot)
            continue;
        ++counted.total;
        if (isTaken(world, *slot, wish.time) || !suits(wish, slot->spaceType, SlotSize::of(*slot), garage)) continue;
        const qint64 price = ParkingPrice::quote(wish.time, tariff, slot->spaceType).total.minor;
        if (price > search.maxPriceMinor.value_or(price)) continue;
        const auto rank = std::tuple(slot->spaceType == SpaceType::Ev || slot->spaceType == SpaceType::Disabled, price, slot->code);
        if (counted.free++ == 0 || rank < best) best = rank, counted.first = slot->id, counted.price = price;
    }
    return counted;
}

bool isOffered(const World& world, const Location& garage, const AvailabilityWish& wish) {
    const auto owner = std::ranges::find(world.organizations, garage.orgId, &Organization::id);
    const auto hours = OpeningHours::parse(garage.openingHours, {});
    const QTimeZone zone = WallClock::zone(garage.timeZone);
    const Interval& time = wish.slot.time;
    return owner->status == VerificationStatus::Verified && garage.status == LocationStatus::Verified &&
           garage.latitude <= wish.north && hours->isOpen(time.startsAt, zone) && hours->isOpenUntil(time.endsAt, zone);
}

QHash<Id, Counted> byHand(const World& world, const AvailabilityWish& wish) {
    QHash<Id, Counted> garages;
    for (const auto& garage : world.garages) {
        const Counted counted = countedByHand(world, *garage, wish);
        if (counted.free > 0 && isOffered(world, *garage, wish)) garages.insert(garage->id, counted);
    }
    return garages;
}

} // namespace

// The search tells of any number of garages what looking at every slot by itself would.
class FreeGaragesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCountingByHand();

private:
    TestDatabase m_database;
};

void FreeGaragesTest::agreesWithCountingByHand() {
    const auto store = openStore(m_database.freshUrl(), productRegistry()).value();
    STORED(store->migrate());
    const auto session = store->session().value();
    qsizetype results = 0;
    qint64 taken = 0;
    const bool held = rc::check("free slots of garages", [&] {
        const World world = anyWorld();
        if (!session->begin(Access::Write)) RC_FAIL("begin");
        for (const auto& record : world.records())
            if (const auto done = session->write(*record); !done) RC_FAIL(done.error().message.toStdString());
        SlotCatalog catalog;
        for (int i = 0; i < 6; ++i) {
            const AvailabilityWish wish = anyWish();
            const auto expected = byHand(world, wish);
            QHash<Id, Counted> found;
            for (const auto& one : AvailabilitySearch(*session, catalog, now).find(wish))
                found.insert(one.garage->id, {one.total, one.free, one.price.total.minor, one.slotId});
            if (const auto failure = session->failure()) RC_FAIL(failure->message.toStdString());
            RC_ASSERT(found == expected);
            results += found.size();
            for (const Counted& one : found)
                taken += one.total - one.free;
        }
        session->rollback();
    });
    QVERIFY(held);
    QVERIFY(results > 100);
    QVERIFY(taken > 100);
}

QTEST_GUILESS_MAIN(FreeGaragesTest)
#include "FreeGaragesTest.moc"
