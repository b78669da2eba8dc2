// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/schema/RecordType.h"

#include <QByteArray>

namespace autospace {

// Records as one person sees them: fields that are hidden from that person are left out.
class RecordJson {
public:
    // only: the fields to write, besides the id; empty: all.
    RecordJson(const Actor& actor, const RecordType& type, QList<const Field*> only = {});

    // Appends the record's JSON object.
    void write(QByteArray& out, const Record& record) const;

private:
    const Actor& m_actor;
    QList<const Field*> m_only;
    bool m_anythingHidden;
};

} // namespace autospace
