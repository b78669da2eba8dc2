// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/DimensionFit.h"
#include "core/storage/StoreSession.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace autospace {

// The garages' slots in use, as far as a search looks at them, kept from one search to the next: reading them takes
// longer than finding out which are taken, and they change once in a while only. What is kept is exactly what the
// asking session's snapshot holds, since the change log tells whether a slot changed in between. Thread-safe.
class SlotCatalog {
public:
    struct Slot {
        Id id;
        SpaceType type = SpaceType::Standard;
        SlotSize size;
    };
    using Slots = std::vector<Slot>; // by code
    using ByGarage = QHash<Id, std::shared_ptr<const Slots>>;

    static constexpr qsizetype mostSlots = 200'000; // some 8 MiB
    explicit SlotCatalog(qsizetype most = mostSlots) : m_most(most) {}

    // Each garage's slots, in a read transaction. What is missing could not be read; the session remembers why.
    [[nodiscard]] ByGarage of(const StoreSession& session, const QList<std::shared_ptr<const Location>>& garages);

private:
    struct OfOrganization {
        qint64 sequence = 0; // of the change log, at which all of these are as they were read
        ByGarage garages;
    };

    // What is kept of these and is true in a snapshot at the sequence.
    [[nodiscard]] ByGarage known(const StoreSession& session, const QString& timeline, const Id& orgId, qint64 sequence,
                                 const QList<Id>& garages);
    void keep(const QString& timeline, const Id& orgId, qint64 sequence, const ByGarage& read);
    // Of organizations that changed, or of a database that a backup replaced.
    void drop(ByGarage& garages);
    void beginTimeline(const QString& timeline);
    [[nodiscard]] static ByGarage read(const StoreSession& session, const QList<Id>& garages);

    const qsizetype m_most;
    std::mutex m_mutex;
    QString m_timeline;
    qsizetype m_count = 0;
    QHash<Id, OfOrganization> m_organizations;
};

} // namespace autospace
