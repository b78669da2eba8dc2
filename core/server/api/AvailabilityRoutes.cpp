// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/AvailabilityRoutes.h"

#include "core/server/api/availability/AvailabilitySearch.h"
#include "core/server/api/Callers.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

static void search(const ApiContext& api, SlotCatalog& slotCatalog, RoutedRequest routed, Responder responder) {
    const Instant now = api.clock.now();
    const auto wish = AvailabilityWish::parse(routed.request.query, now);
    if (!wish) return responder.send(wish.error());
    api.reading.asPerson(
        callerOf(routed), std::move(responder),
        [wish = *wish, &slotCatalog, now](StoreSession& session, const AccessDirectory::Person&) -> ReadService::Answer {
            AvailabilitySearch search(session, slotCatalog, now);
            QJsonArray data;
            for (const auto& found : search.find(wish))
                data << search.toJson(found);
            return Response::json(200, {{u"data"_s, data}});
        });
}

static QJsonObject parameter(const QString& name, const QString& type, const QString& description,
                             bool required = false) {
    return {{u"name"_s, name},
            {u"in"_s, u"query"_s},
            {u"required"_s, required},
            {u"description"_s, description},
            {u"schema"_s, QJsonObject{{u"type"_s, type}}}};
}

std::vector<Route> availabilityRoutes(const ApiContext& api, SlotCatalog& slotCatalog) {
    const QJsonArray parameters{
        parameter(u"bounds"_s, u"string"_s, u"west,south,east,north in degrees; or near."_s),
        parameter(u"near"_s, u"string"_s, u"latitude,longitude in degrees; with radius_m."_s),
        parameter(u"radius_m"_s, u"number"_s, u"Metres around near; 2000 when not given."_s),
        parameter(u"starts_at"_s, u"string"_s, u"Time with zone."_s, true),
        parameter(u"ends_at"_s, u"string"_s, u"Time with zone; the stay is half-open."_s, true),
        parameter(u"type"_s, u"string"_s, u"The type of slot, which roomier ones serve as well."_s),
        parameter(u"height_cm"_s, u"integer"_s, u"The vehicle's height."_s),
        parameter(u"length_cm"_s, u"integer"_s, u"The vehicle's length."_s),
        parameter(u"width_cm"_s, u"integer"_s, u"The vehicle's width."_s),
        parameter(u"max_price_minor"_s, u"integer"_s, u"The most that the whole stay may cost."_s),
        parameter(u"sort"_s, u"string"_s, u"price or distance."_s),
    };
    return {{HttpMethod::Get, "/v1/availability", RoutePermission::signedIn(),
             [api, &slotCatalog](RoutedRequest r, Responder s) { search(api, slotCatalog, std::move(r), std::move(s)); }, RouteBody::none(),
             {u"availability.search"_s, u"Garages with a free slot, with the price and how it is made up."_s,
              u"availability"_s, parameters, {},
              {{u"$ref"_s, u"#/components/schemas/AvailabilityAnswer"_s}}}}};
}

} // namespace autospace
