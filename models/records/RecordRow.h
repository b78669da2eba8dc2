// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QByteArray>
#include <QHash>

namespace autospace {

// A record as a list shows it: with the names of the records it refers to, and the time zone of its place.
struct RecordRow {
    RecordPtr record;
    bool pending = false;           // touched by a command that the core has not confirmed
    QHash<QString, QString> titles; // field name → title of the record that the field names
    QByteArray zone;                // IANA name; empty = the client's own

    friend bool operator==(const RecordRow& a, const RecordRow& b) {
        return a.pending == b.pending && a.zone == b.zone && a.titles == b.titles && sameRecord(a.record, b.record);
    }

private:
    static bool sameRecord(const RecordPtr& a, const RecordPtr& b) {
        if (a == b) return true;
        return a && b && a->id == b->id && a->version == b->version && a->updatedAt == b->updatedAt;
    }
};

} // namespace autospace
