// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Event.h"
#include "core/domain/command/Rejection.h"
#include "core/domain/schema/Record.h"

#include <QList>

#include <optional>

namespace autospace {

// What a command decided: the records as they are to be (new ones with version 0, changed ones with the version they
// were read at, deleted ones with deletedAt), and the events. The executor stamps versions and times, and writes the
// records in this order: what gives way (a hold that has run out) stands before what takes its place.
struct Changes {
    QList<std::shared_ptr<Record>> records;
    QList<Event> events;
    Id result; // the record that answers the caller; usually the command's subject
    // A refusal that leaves a trace (a wrong passcode counts): the executor writes the records and the events as for a
    // success, and answers with this rejection. A client that has no core at hand shows it and sends nothing.
    std::optional<Rejection> refusal;

    void put(std::shared_ptr<Record> record) { records << std::move(record); }
    void emitEvent(QString name, const Id& recordId, QJsonObject details = {}) {
        events << Event{std::move(name), recordId, std::move(details)};
    }
};

} // namespace autospace
