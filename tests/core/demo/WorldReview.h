// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/Tariff.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

namespace autospace {

// Reads a world and says what in it breaks a rule, and what a manager's board would show of one organization.
class WorldReview {
public:
    // One record in so many is also held against its fields' limits and its wire form, which takes long.
    WorldReview(const QList<std::shared_ptr<Record>>& records, Instant now, int every = 20);

    // Sentences; none when all is well.
    [[nodiscard]] const QStringList& complaints() const { return m_complaints; }

    struct Board {
        int arrivals = 0;   // within two hours
        int inHouse = 0;
        int departures = 0; // within two hours
        int overdue = 0;
        int late = 0;
        int holds = 0;
        int due = 0; // could be checked in now: it is time, and the slot is empty
    };
    [[nodiscard]] Board board(const Id& organization) const;
    [[nodiscard]] qsizetype bookings() const { return m_bookings.size(); }
    // Stays that begin as the one before them in the slot ends.
    [[nodiscard]] int backToBack() const { return m_backToBack; }

private:
    void expect(bool holds, const QString& complaint, const Record& record);
    void checkRecord(const Record& record);
    void checkBooking(const Booking& booking);
    void checkState(const Booking& booking);
    void checkSlots();

    Instant m_now;
    int m_every;
    QStringList m_complaints;
    QSet<Id> m_ids;
    QSet<QString> m_codes;
    QHash<Id, std::shared_ptr<Location>> m_garages;
    QHash<Id, std::shared_ptr<Space>> m_spaces;
    QList<std::shared_ptr<SpaceBlock>> m_blocks;
    QHash<Id, PriceRules> m_rules; // by garage
    QList<std::shared_ptr<Booking>> m_bookings;
    QSet<Id> m_occupied; // slots with a car in them
    int m_backToBack = 0;
};

} // namespace autospace
