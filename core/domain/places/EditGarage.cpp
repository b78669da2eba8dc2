// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRuleChecks.h"
#include "core/domain/bookings/BookingsOutsideHours.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/LocationRules.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QList<Field> editable(std::initializer_list<const char*> required) {
    return argumentsFrom(Location::staticType(),
                         {"name", "street", "postal_code", "city", "country", "latitude", "longitude", "time_zone",
                          "opening_hours", "clear_height_cm", "price_per_hour", "day_cap", "minimum_charge", "grace_minutes", "phone",
                          "external_ref"},
                         required);
}

QJsonObject facts(const Location& garage) {
    return {{u"name"_s, garage.name}, {u"location_id"_s, garage.id.toString()}, {u"status"_s, toWord(garage.status)}};
}

// What is left out comes from the organization.
std::shared_ptr<Location> drafted(const Patch<Location>& given, const Organization& organization) {
    auto garage = std::make_shared<Location>(given.values);
    garage->orgId = organization.id;
    if (!given.has("country")) garage->country = organization.country;
    if (!given.has("time_zone")) garage->timeZone = organization.timeZone;
    if (!given.has("price_per_hour")) garage->pricePerHour = {0, organization.currency};
    return garage;
}

Outcome create(const Context& context, const Patch<Location>& given, const Id&, const View& view) {
    const auto organization = view.get<Organization>(context.actor.orgId);
    if (!organization) return std::unexpected(Rejection::notFound(Organization::staticType()));
    const auto garage = drafted(given, *organization);
    garage->id = context.ids.next();
    if (!Permissions::may(context.actor, Action::Create, *garage))
        return std::unexpected(Rejection::forbidden({QT_TRANSLATE_NOOP(
            "rules", "Your membership is limited to certain garages; an owner or an unlimited manager adds new "
                     "ones.")}));
    if (const auto errors = LocationRules::errors(*garage); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    Changes changes;
    changes.result = garage->id;
    changes.emitEvent(u"garage.created"_s, garage->id, facts(*garage));
    changes.put(garage);
    return changes;
}

std::optional<Rejection> refuseFrozen(const Context&, const Location& garage, const View&) {
    if (garage.status != LocationStatus::Pending) return std::nullopt;
    return Rejection::conflict(
        u"frozen"_s,
        {QT_TRANSLATE_NOOP("rules", "%1 is being verified and cannot be changed until that is decided."), garage.name},
        {{u"status"_s, toWord(garage.status)}});
}

Outcome update(const Context& context, const Patch<Location>& patch, const Id& target, const View& view) {
    const auto before = view.get<Location>(target);
    const auto patched = patch.applyTo(*before);
    if (!patched) return std::unexpected(patched.error());
    const std::shared_ptr<Location>& garage = *patched;
    if (const auto errors = LocationRules::errors(*garage); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    if (patch.has("price_per_hour"))
        if (const auto errors = PriceRuleChecks::currencyErrors(view, *garage); !errors.isEmpty())
            return std::unexpected(Rejection::unmet(errors));
    QJsonObject details = facts(*garage);
    details.insert(u"fields"_s, QJsonArray::fromStringList(patch.given));
    if (patch.has("opening_hours") || patch.has("time_zone")) {
        QJsonArray outside;
        for (const auto& booking : bookingsOutsideHours(view, *garage, context.now))
            outside << booking->code;
        details.insert(u"bookings_outside"_s, outside);
    }
    Changes changes;
    changes.result = garage->id;
    changes.emitEvent(u"garage.updated"_s, garage->id, details);
    changes.put(garage);
    return changes;
}

} // namespace

const CommandType& garages::create() {
    static const CommandType type(
        {u"garages.create"_s, QT_TRANSLATE_NOOP("commands", "New garage"),
         "Adds a garage as a draft. Country, time zone and currency are the organization's unless given."},
        {Location::staticType(), Target::Collection, {}, Action::Create}, Offline::Optimistic, "",
        &makeStruct<Location>, editable({"name", "latitude", "longitude"}), patchRule(&autospace::create));
    return type;
}

const CommandType& garages::update() {
    static const CommandType type({u"garages.update"_s, QT_TRANSLATE_NOOP("commands", "Edit garage"),
                                   "Changes the given fields of a garage. Refused while it is being verified."},
                                  {Location::staticType(), Target::Record, u"update"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<Location>, editable({}),
                                  patchRule(&autospace::update), stateRule(&refuseFrozen));
    return type;
}

} // namespace autospace
