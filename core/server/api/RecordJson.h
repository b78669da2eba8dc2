// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/schema/FieldChoice.h"
#include "core/domain/schema/RecordType.h"
#include "core/storage/StoredRow.h"

#include <QByteArray>

namespace autospace {

// Records as one person sees them: fields that are hidden from that person are left out.
class RecordJson {
public:
    // only: the fields to write, besides the id; empty: all.
    RecordJson(const Actor& actor, const RecordType& type, const QList<const Field*>& only = {});

    // Appends the record's JSON object.
    void write(QByteArray& out, const Record& record) const;
    // The same from the row of a record that the person may read.
    [[nodiscard]] Stored<> write(QByteArray& out, const StoredRow& row) const;

private:
    [[nodiscard]] FieldChoice visible(const Record& record) const;

    const Actor& m_actor;
    const RecordType& m_type;
    FieldChoice m_wanted;
    bool m_anythingHidden;
};

} // namespace autospace
