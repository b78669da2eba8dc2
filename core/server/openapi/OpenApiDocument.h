// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/server/http/Route.h"

#include <span>

namespace autospace {

// The description of the API (OpenAPI 3.1), made from the routes, records and commands that the core runs on, so that
// it cannot say anything else than what the core does.
class OpenApiDocument {
public:
    explicit OpenApiDocument(const Registry& registry) : m_registry(registry) {}
    [[nodiscard]] QByteArray make(std::span<const Route> routes) const;

private:
    [[nodiscard]] static QJsonObject paths(std::span<const Route> routes);
    [[nodiscard]] static QJsonObject operation(const Route& route);
    [[nodiscard]] QJsonObject schemas() const;

    const Registry& m_registry;
};

} // namespace autospace
