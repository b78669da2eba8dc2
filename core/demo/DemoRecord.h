// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <memory>

namespace autospace {

// A record in its first version, made at that time.
template <class T>
[[nodiscard]] std::shared_ptr<T> demoRecord(const Id& id, const Id& orgId, Instant at) {
    auto record = std::make_shared<T>();
    record->id = id;
    record->orgId = orgId;
    record->version = 1;
    record->createdAt = record->updatedAt = at;
    return record;
}

} // namespace autospace
