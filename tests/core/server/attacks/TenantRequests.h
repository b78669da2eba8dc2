// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"
#include "core/server/http/Route.h"

#include <QJsonObject>

namespace autospace {

// Requests for the routes of the core, filled with the records of one of the two tenants.
class TenantRequests {
public:
    // now: when what is booked or blocked lies around.
    explicit TenantRequests(Instant now) : m_now(now) {}

    // Arguments that fit by their kind and name records of that tenant's garage.
    [[nodiscard]] QJsonObject arguments(const CommandType& type, const QString& tenant, int garage) const;

    // "bookings" of "/v1/orgs/{org}/bookings/{id}".
    [[nodiscard]] static QString collectionOf(const Route& route);
    // The command behind a route; null for those that read.
    [[nodiscard]] static const CommandType* commandOf(const Route& route);
    // The path with its places filled.
    [[nodiscard]] static QString path(const Route& route, const QString& tenant, const Id& id);

private:
    Instant m_now;
};

} // namespace autospace
