// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Instant.h"

#include <QByteArray>

namespace autospace {

// The remembered answer to a request with an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), or to a
// pushed command (its id is the key). Kept for 90 days.
struct IdempotencyEntry {
    Id userId;
    QString key;
    QByteArray requestHash; // SHA-256 of method, path and body; the same key with another one is refused
    int status = 0;
    QByteArray body;
    Instant at;
};

} // namespace autospace
