// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/StructType.h"

#include <QJsonObject>

namespace autospace {

// Field tables as JSON Schema (2020-12, as OpenAPI 3.1 uses it).
class FieldSchema {
public:
    [[nodiscard]] static QJsonObject of(const Field& field);
    // What the core sends: every field but the secret ones. Fields hidden from the reader are left out, so that only
    // the id is sure to be there.
    [[nodiscard]] static QJsonObject ofRecord(const StructType& type);
    // What the core takes: fields that may be given, unknown ones refused.
    [[nodiscard]] static QJsonObject ofArguments(const StructType& type);
};

} // namespace autospace
