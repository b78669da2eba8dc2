// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Event.h"
#include "core/domain/schema/Record.h"

#include <QList>

namespace autospace {

// What a command decided: the records as they are to be (new ones with version 0, changed ones with the version they
// were read at, deleted ones with deletedAt), and the events. The executor stamps versions and times.
struct Changes {
    QList<std::shared_ptr<Record>> records;
    QList<Event> events;
    Id result; // the record that answers the caller; usually the command's subject

    void put(std::shared_ptr<Record> record) { records << std::move(record); }
    void emitEvent(QString name, const Id& recordId, QJsonObject details = {}) {
        events << Event{std::move(name), recordId, std::move(details)};
    }
};

} // namespace autospace
