// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/MigrationStep.h"
#include "core/storage/sealing/Sealer.h"
#include "core/storage/table/TablePolicy.h"

namespace autospace {

// How a store is opened, beside its address.
struct StoreOptions {
    TablePolicy policy = TablePolicy::core();
    QStringList collections;      // the records to keep; empty = all of the registry
    QStringList remembered;       // the records that a session remembers while nothing is written; see SnapshotMemo
    std::shared_ptr<const Sealer> sealer; // seals what the policy says; without one it is stored in clear
    bool durable = true;          // SQLite: every commit survives a power cut
    int busyTimeoutMs = 5000;     // how long to wait for another's lock
    qint64 maxPages = 0;          // SQLite: the file's limit in pages of 4 KiB; 0 = none
    QList<MigrationStep> steps = productSteps();
    // Put around every connection; tests make statements fail with it.
    std::function<std::unique_ptr<Connection>(std::unique_ptr<Connection>)> wrapConnection;

    // For the client's cache, which can be had anew from the core.
    static StoreOptions cache() {
        StoreOptions options;
        options.policy = TablePolicy::cache();
        options.durable = false;
        return options;
    }
};

} // namespace autospace
