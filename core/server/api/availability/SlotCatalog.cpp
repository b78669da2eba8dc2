// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/availability/SlotCatalog.h"

#include "core/domain/bookings/FreeSlots.h"
#include "core/server/api/availability/PlaceGroups.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T at(const QList<Value>& row, qsizetype field) {
    return std::get<T>(row[field]);
}

int centimetres(const QList<Value>& row, qsizetype field) { return static_cast<int>(at<qint64>(row, field)); }

} // namespace

SlotCatalog::ByGarage SlotCatalog::of(const StoreSession& session,
                                      const QList<std::shared_ptr<const Location>>& garages) {
    ByGarage all;
    const auto timeline = session.fact(u"timeline"_s);
    if (!timeline) return all;
    QHash<Id, QList<Id>> byOrganization;
    for (const auto& garage : garages)
        byOrganization[garage->orgId] << garage->id;
    for (auto it = byOrganization.cbegin(); it != byOrganization.cend(); ++it) {
        const auto sequence = session.lastSequence(it.key());
        if (!sequence) return all;
        const QString era = timeline->value_or(QString());
        const ByGarage found = known(session, era, it.key(), *sequence, it.value());
        QList<Id> missing = it.value();
        missing.removeIf([&](const Id& garage) { return found.contains(garage); });
        const ByGarage made = read(session, missing);
        if (session.failure()) return all;
        keep(era, it.key(), *sequence, made);
        all.insert(found);
        all.insert(made);
    }
    return all;
}

SlotCatalog::ByGarage SlotCatalog::known(const StoreSession& session, const QString& timeline, const Id& orgId,
                                         qint64 sequence, const QList<Id>& garages) {
    const std::scoped_lock lock(m_mutex);
    if (timeline != m_timeline) beginTimeline(timeline);
    OfOrganization& kept = m_organizations[orgId];
    // A snapshot older than what is kept does not see what changed in between.
    if (kept.sequence > sequence) return {};
    // Of nothing that is kept nothing can have changed: the log may be long.
    if (kept.sequence < sequence && !kept.garages.isEmpty()) {
        const auto changed = session.changedAfter(orgId, Space::staticType().collection(), kept.sequence);
        if (!changed) return {};
        if (*changed) drop(kept.garages);
    }
    kept.sequence = sequence;
    ByGarage found;
    for (const Id& garage : garages)
        if (const auto slotList = kept.garages.value(garage)) found.insert(garage, slotList);
    return found;
}

void SlotCatalog::keep(const QString& timeline, const Id& orgId, qint64 sequence, const ByGarage& read) {
    const std::scoped_lock lock(m_mutex);
    if (timeline != m_timeline || m_organizations[orgId].sequence != sequence) return;
    for (auto it = read.cbegin(); it != read.cend(); ++it) {
        const auto size = static_cast<qsizetype>(it.value()->size());
        if (m_organizations[orgId].garages.contains(it.key())) continue;
        if (m_count + size > m_most) {
            for (OfOrganization& other : m_organizations)
                drop(other.garages);
        }
        m_organizations[orgId].garages.insert(it.key(), it.value());
        m_count += size;
    }
}

void SlotCatalog::drop(ByGarage& garages) {
    for (const auto& slotList : std::as_const(garages))
        m_count -= static_cast<qsizetype>(slotList->size());
    garages.clear();
}

void SlotCatalog::beginTimeline(const QString& timeline) {
    m_organizations.clear();
    m_count = 0;
    m_timeline = timeline;
}

SlotCatalog::ByGarage SlotCatalog::read(const StoreSession& session, const QList<Id>& garages) {
    static const QStringList fields{u"location_id"_s, u"id"_s, u"type"_s, u"length_cm"_s, u"width_cm"_s, u"height_cm"_s};
    QHash<Id, Slots> lists;
    inGroups(garages, [&](const QList<Id>& some) {
        (void)session.values(Space::staticType(), slotsInUse(some), fields, [&](const QList<Value>& row) {
            const auto type = fromWord<SpaceType>(at<QString>(row, 2)).value_or(SpaceType::Other);
            lists[at<Id>(row, 0)].push_back({at<Id>(row, 1), type, {centimetres(row, 3), centimetres(row, 4), centimetres(row, 5)}});
        });
    });
    ByGarage read;
    for (const Id& garage : garages)
        read.insert(garage, std::make_shared<const Slots>(lists.take(garage)));
    return read;
}

} // namespace autospace
