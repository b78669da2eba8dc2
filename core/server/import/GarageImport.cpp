// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/import/GarageImport.h"

#include "core/domain/places/Floor.h"
#include "core/domain/places/LocationRules.h"
#include "core/domain/places/Space.h"
#include "core/domain/schema/Limits.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/BulkInsert.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::shared_ptr<T> stamped(T record, const Id& id, const Id& orgId, Instant now) {
    record.id = id;
    record.orgId = orgId;
    record.version = 1;
    record.createdAt = record.updatedAt = now;
    return std::make_shared<T>(std::move(record));
}

} // namespace

static QString noOrganization(const StoreSession& session, const QString& wanted) {
    constexpr qsizetype named = 10;
    QStringList names;
    for (const auto& known : session.list<Organization>(Query().orderBy(u"name"_s).take(named)))
        if (known->kind != OrganizationKind::Platform) names << known->name;
    const QString none = u"There is no organization '%1'"_s.arg(wanted);
    if (names.isEmpty()) return none + u", nor any other yet: an administrator makes one, with POST /v1/organizations."_s;
    return none + u". There are: %1."_s.arg(names.join(u", "_s));
}

std::expected<std::shared_ptr<const Organization>, QString> GarageImport::organization(const StoreSession& session,
                                                                                       const QString& idOrName) {
    if (const auto id = Id::parse(idOrName))
        if (auto found = session.get<Organization>(*id)) return found;
    const auto named = session.list<Organization>(Query().where(u"name"_s, Value(idOrName)));
    if (named.size() == 1) return named.first();
    if (named.isEmpty()) return std::unexpected(noOrganization(session, idOrName));
    return std::unexpected(u"%1 organizations are called '%2'; give the id."_s.arg(named.size()).arg(idOrName));
}

QString GarageImport::faults(const Location& location) {
    for (const Field& field : location.type().fields())
        if (const Value value = field.read(location); !isNull(value))
            if (const auto broken = checkLimits(field, value, u'/' + QString::fromLatin1(field.name)))
                return broken->detail.text();
    const FieldErrors errors = LocationRules::errors(location);
    return errors.isEmpty() ? QString() : errors.first().detail.text();
}

void GarageImport::addGarage(Records& records, const GarageReader::Garage& garage, bool verified) {
    const Instant now = m_clock.now();
    const Id orgId = garage.location.orgId;
    auto location = stamped(garage.location, m_ids.next(), orgId, now);
    location->status = verified && garage.hasOwnPoint ? LocationStatus::Verified : LocationStatus::Pending;
    records << location;
    if (garage.places == 0) return;
    Floor level;
    level.locationId = location->id;
    level.name = u"Level 0"_s;
    const auto floor = stamped(level, m_ids.next(), orgId, now);
    records << floor;
    for (int i = 0; i < garage.places; ++i) {
        Space slot;
        slot.locationId = location->id;
        slot.floorId = floor->id;
        slot.code = u"%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        slot.lengthCm = 500;
        slot.widthCm = 230;
        slot.heightCm = 200;
        slot.capacity = 1;
        slot.positionX = i % 40 * 3;
        slot.positionY = i / 40 * 6;
        records << stamped(slot, m_ids.next(), orgId, now);
    }
}

std::expected<GarageImport::Records, QString> GarageImport::newRecords(const StoreSession& session,
                                                                       const Organization& organization,
                                                                       const GeoJsonFile& file, bool verified,
                                                                       ImportReport& report) {
    Query known = Query().where(u"org_id"_s, Value(organization.id)).where(Filter{u"external_ref"_s, Op::NotNull, {}});
    known.withDeleted = true; // what somebody deleted on purpose does not come back
    QSet<QString> present;
    for (const auto& location : session.list<Location>(known))
        present << location->externalRef.value_or(QString());
    Records records;
    for (GarageReader::Garage garage : GarageReader(file, organization).garages()) {
        if (garage.line.outcome == ImportReport::Outcome::Imported) {
            const QString reference = garage.location.externalRef.value_or(QString());
            const QString fault = faults(garage.location);
            if (present.contains(reference)) {
                garage.line = {.index = garage.line.index, .name = garage.line.name,
                               .outcome = ImportReport::Outcome::Present};
            } else if (!fault.isEmpty()) {
                return std::unexpected(u"feature %1, %2: %3"_s.arg(garage.line.index).arg(garage.line.name, fault));
            } else {
                addGarage(records, garage, verified);
                present << reference;
            }
        }
        report.lines << garage.line;
    }
    return records;
}

std::expected<ImportReport, QString> GarageImport::run(const GeoJsonFile& file, const Wish& wish) {
    ImportReport report;
    QString fault;
    const Stored<> written = Blocking::write(m_writer, [&](StoreSession& session) -> Stored<> {
        report = {};
        fault.clear();
        const auto home = organization(session, wish.organization);
        if (!home) return fault = home.error(), Stored<>();
        const auto records = newRecords(session, **home, file, wish.verified, report);
        if (!records) return fault = records.error(), Stored<>();
        return BulkInsert(session, {.at = m_clock.now(), .action = u"garages.import"_s, .actorName = u"autospace-core"_s})
            .insert(*records);
    });
    if (!written) return std::unexpected(written.error().message);
    if (!fault.isEmpty()) return std::unexpected(fault);
    return report;
}

} // namespace autospace
