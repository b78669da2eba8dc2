// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "core/server/http/RouteDescription.h"

namespace autospace {

// How the API's own description tells of a collection's reading routes.
class ListDescription {
public:
    [[nodiscard]] static RouteDescription list(const RecordType& type);
    [[nodiscard]] static RouteDescription single(const RecordType& type);
    [[nodiscard]] static RouteDescription timeline(const RecordType& type);
    // The name of the record's schema: "Booking".
    [[nodiscard]] static QString schemaName(const StructType& type);
};

} // namespace autospace
