// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/Struct.h"

#include <memory>
#include <optional>

namespace autospace {

class RecordType;

// What every record has. A deleted record keeps its row (deleted_at), so that the feed can say so.
class Record : public Struct {
public:
    Id id;
    Id orgId;
    qint64 version = 0; // grows by one per change; 0 = never stored
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> deletedAt;

    [[nodiscard]] const RecordType& recordType() const;
    // A copy of the same dynamic type.
    [[nodiscard]] virtual std::shared_ptr<Record> clone() const = 0;
};

using RecordPtr = std::shared_ptr<const Record>;

// The members that every record declares; AUTOSPACE_RECORD_TYPE in its .cpp defines them with its field table.
#define AUTOSPACE_RECORD(T)                                                                                            \
public:                                                                                                                \
    static const ::autospace::RecordType& staticType();                                                                \
    const ::autospace::StructType& type() const override;                                                              \
    std::shared_ptr<::autospace::Record> clone() const override { return std::make_shared<T>(*this); }

} // namespace autospace
