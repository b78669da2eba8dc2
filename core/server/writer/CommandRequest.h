// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"
#include "core/server/writer/Caller.h"

#include <QJsonObject>

#include <optional>

namespace autospace {

// One command that somebody wants done.
struct CommandRequest {
    Caller caller;
    Id orgId; // the organization acted in
    const CommandType* type = nullptr;
    Id commandId; // made by the caller; every id and code in the effect derives from it
    Id target;    // null for commands on a collection
    QJsonObject arguments;
    QJsonObject base;                // of an update: the old values of the fields being changed
    std::optional<qint64> ifMatch;   // the version the caller looked at
    std::optional<Instant> madeAt;   // when the person acted, for work that was done offline
    QString idempotencyKey;          // empty: a repeat is a new request
    QByteArray requestHash;          // with a key: what the key stands for
    QString device;                  // for the audit log; empty: that of the session
};

} // namespace autospace
