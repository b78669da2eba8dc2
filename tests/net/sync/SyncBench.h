// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreFactory.h"
#include "net/account/ClientRegistry.h"
#include "net/FreshIds.h"
#include "net/sync/SyncWorker.h"
#include "tests/fakes/FakeTimers.h"
#include "tests/fakes/ScriptedTransport.h"
#include "tests/fakes/SeededEntropy.h"
#include "tests/net/sync/FakeCore.h"
#include "tests/net/sync/Lockers.h"

#include <QTemporaryDir>
#include <QTest>

namespace autospace {

// One client of the toy subject on real files, over a network that the test works by hand. close() and open() are a
// kill and a restart.
class SyncBench {
public:
    SyncBench();

    void close();
    void open();
    // Delivers every request to the core and its answer back, until nothing is sent any more.
    void flow();
    // The core gets the next request; its answer is lost.
    void loseReply();
    // The next request does not arrive.
    void cut() { transport.fail(); }

    CommandOutcome run(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments,
                       const std::optional<QJsonObject>& base = {});
    // Shown here: code → "state holder note", in order of code.
    [[nodiscard]] QStringList shown();
    [[nodiscard]] QStringList inCore() const;
    [[nodiscard]] Id lockerId(const QString& code);
    [[nodiscard]] QStringList outboxStates() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    FakeTimers time{{1'800'000'000'000}};
    SeededEntropy entropy{1};
    FakeCore core;
    ScriptedTransport transport;
    AuthClient auth{transport, QStringLiteral("Desk 1")};
    TokenKeeper tokens{auth, time, [](const SignInReply&) {}};
    QList<SyncStatus> statuses;
    ChangedRows changed;
    bool gone = false;

    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<CommandDesk> desk;
    std::unique_ptr<SyncWorker> worker;

private:
    [[nodiscard]] static QStringList list(const View& view);
    QTemporaryDir m_folder;
    ClientRegistry m_registries{lockerRegistry()};
    FreshIds m_ids{time, entropy};
    std::unique_ptr<Store> m_cacheStore;
    std::unique_ptr<Store> m_outboxStore;
    std::unique_ptr<StoreSession> m_reading;
};

} // namespace autospace
