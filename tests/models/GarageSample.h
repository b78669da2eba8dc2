// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/ProductRegistry.h"
#include "models/Client.h"
#include "tests/fakes/DecidingRunner.h"
#include "tests/fakes/ListedRecords.h"
#include "tests/fakes/NumberedId.h"
#include "tests/fakes/SetClock.h"

#include <QTemporaryDir>

namespace autospace {

// A small organization with one garage, and a client that is signed in to it. Ids count up from 1.
class GarageSample {
public:
    GarageSample()
        : settings(folder.filePath(QStringLiteral("settings.json"))), client(productRegistry(), clock, settings) {
        orgId = id();
        garage = std::make_shared<Location>();
        stamp(*garage);
        garage->name = QStringLiteral("Sample garage");
        garage->timeZone = QStringLiteral("Europe/Vaduz");
        garage->country = QStringLiteral("LI");
        garage->status = LocationStatus::Verified;
        garage->pricePerHour = {240, QStringLiteral("CHF")};
        records.put(garage);
        client.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void open(const QTimeZone& zone = QTimeZone("Europe/Vaduz")) {
        Actor actor;
        actor.userId = numberedId(9000);
        actor.membershipId = numberedId(9001);
        actor.orgId = orgId;
        actor.roles = {Role::Manager};
        actor.name = QStringLiteral("Mara Beispiel");
        client.open({.records = &records,
                     .commands = &runner,
                     .actor = actor,
                     .organizationName = QStringLiteral("Sample Parking"),
                     .zone = zone,
                     .currency = QStringLiteral("CHF")});
    }

    Id id() { return numberedId(++m_lastId); }

    void stamp(Record& record) {
        record.id = id();
        record.orgId = orgId;
        record.version = 1;
        record.createdAt = record.updatedAt = *Instant::parse(u"2026-11-20T06:00:00Z");
    }

    std::shared_ptr<Space> slot(const QString& code) {
        auto space = std::make_shared<Space>();
        stamp(*space);
        space->locationId = garage->id;
        space->code = code;
        space->lengthCm = 500;
        space->widthCm = 250;
        space->heightCm = 200;
        records.put(space);
        return space;
    }

    // Starts `minutes` after the clock's time and lasts two hours.
    std::shared_ptr<Booking> booking(int minutes, BookingStatus status = BookingStatus::Confirmed,
                                     const Id& slotId = {}) {
        auto made = std::make_shared<Booking>();
        stamp(*made);
        made->code = QStringLiteral("B%1").arg(m_lastId, 5, 10, QLatin1Char('0'));
        made->status = status;
        made->locationId = garage->id;
        made->resourceId = slotId;
        made->startsAt = clock.at.plusMinutes(minutes);
        made->endsAt = made->startsAt.plusMinutes(120);
        made->customerName = QStringLiteral("Person %1").arg(m_lastId);
        made->plate = QStringLiteral("FL %1").arg(m_lastId);
        made->price = {480, QStringLiteral("CHF")};
        made->passcode = QStringLiteral("%1").arg(m_lastId, 6, 10, QLatin1Char('0'));
        if (status == BookingStatus::CheckedIn) made->checkedInAt = made->startsAt;
        records.put(made);
        return made;
    }

    // Stores a changed copy with the next version.
    template <class T, class Change>
    std::shared_ptr<T> change(const std::shared_ptr<T>& record, Change apply) {
        auto changed = std::make_shared<T>(*record);
        apply(*changed);
        ++changed->version;
        records.put(changed);
        return changed;
    }

    QTemporaryDir folder;
    SetClock clock;
    SettingsStore settings;
    ListedRecords records;
    Client client;
    DecidingRunner runner{records, client};
    Id orgId;
    std::shared_ptr<Location> garage;

private:
    quint64 m_lastId = 0;
};

} // namespace autospace
