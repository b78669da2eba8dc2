// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QByteArray>

#include <optional>

namespace autospace {

// The words in which a command is answered. They are stored with the effect, so that a repeat gets the same bytes.
struct CommandAnswer {
    // The record in the body, which spares reading the body again; a remembered answer has its words only.
    struct Subject {
        Id orgId;
        Id id;
        qint64 version = 0;
    };

    int status = 0;
    QByteArray body;
    bool repeated = false; // the remembered answer to an earlier request
    std::optional<Subject> subject = std::nullopt;
};

} // namespace autospace
