// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"
#include "core/storage/sealing/Sealer.h"
#include "core/storage/table/Column.h"

namespace autospace {

// Sealed columns: how a field's value becomes the bytes of its column and back. Without a key the value is stored
// plainly behind a byte 00, and can be sealed later in place.
class FieldSeal {
public:
    // The sealer may be null.
    explicit FieldSeal(std::shared_ptr<const Sealer> sealer) : m_sealer(std::move(sealer)) {}

    // table/field, the part of what a value belongs to that is the same in every row.
    [[nodiscard]] static QByteArray place(const QByteArray& table, const Column& column);

    [[nodiscard]] QByteArray seal(const QByteArray& place, const Id& record, const Value& value) const;
    [[nodiscard]] Stored<Value> open(const QByteArray& place, const Id& record, Kind kind, QByteArrayView bytes) const;
    // A keyed hash of the value (16 bytes) that is equal for equal values of the same field; unkeyed without a key.
    [[nodiscard]] QByteArray blindIndex(const QByteArray& place, const Value& value) const;
    // Every hash that the value may have in the table: by each key, and from before there was one.
    [[nodiscard]] QList<QByteArray> blindIndexes(const QByteArray& place, const Value& value) const;

    [[nodiscard]] const std::shared_ptr<const Sealer>& sealer() const { return m_sealer; }

private:
    std::shared_ptr<const Sealer> m_sealer;
};

} // namespace autospace
