// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"

#include <QByteArray>
#include <QJsonObject>

namespace autospace {

// Who did what to which record, when and from where, with the old and new values of the fields that changed.
// Sealed and secret fields appear by name only ("changed"), so that erasing a person leaves the chain whole.
struct AuditEntry {
    qint64 number = 0; // per organization, from 1, without holes; given by the store
    Instant at;
    Id actorId; // the user; null for the system
    QString actorName;
    QString device;
    QString address;
    QString action; // the command's name
    Id commandId;
    QString collection;
    Id recordId;
    QJsonObject before; // field → old value; empty for a new record
    QJsonObject after;  // field → new value
    QByteArray hash;    // of this entry and the hash before it; given by the store
};

} // namespace autospace
