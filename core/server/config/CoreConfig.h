// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/Argon2.h"
#include "core/server/auth/RateLimiter.h"
#include "core/server/config/KeyRing.h"
#include "core/server/config/Settings.h"
#include "core/server/integrations/maps/MapSource.h"
#include "core/server/signin/RefreshDecision.h"

namespace autospace {

// How work is spread: over threads, as in service, or all of it on the caller's thread, the same every time.
enum class Threading { Threads, Inline };

// All that the core needs to know to run, apart from sockets.
struct CoreConfig {
    QString database;    // as openStore() takes it
    bool durable = true; // SQLite: off only where a power cut need not be survived, as in tests
    QList<KeyRing::Key> dataKeys;
    QList<KeyRing::Key> tokenKeys;
    Threading threading = Threading::Threads;
    int readerThreads = 4;
    int writerConnections = 8;
    Argon2Cost passwordCost = {};
    RateLimiter::Rate rate = {200, 400}; // requests of one person; five times that of one address
    RefreshDecision::Lifetimes sessions = {};
    QString backupFolder; // empty: no backups by itself
    qint64 backupEverySeconds = 24LL * 3600;
    int backupKeep = 14;
    MapSource maps;
    QString instance = QStringLiteral("core"); // who holds job leases; different in each process

    // From a run's settings, keys included. Says through note what a person should know (a key file was made).
    // Error: sentences for a person.
    [[nodiscard]] static std::expected<CoreConfig, QString> from(const Settings& settings, RandomSource& random,
                                                                 const std::function<void(const QString&)>& note);
};

} // namespace autospace
