// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/AccountStores.h"
#include "net/account/AccountVault.h"
#include "net/account/CoreConnection.h"
#include "net/account/ServerClock.h"
#include "net/FreshIds.h"
#include "net/sync/PendingCommand.h"
#include "net/sync/SyncWorker.h"

namespace autospace {

// An account that is open: its secrets, its files, its tokens and the sync, on the net thread. Destroying it closes
// everything; what is on disk stays.
class AccountRun {
public:
    struct Ports {
        const Registry& product;
        const ClientRegistry& registries;
        Timers& timers;
        const Clock& clock;
        Entropy& entropy;
        QString device; // for the actor
    };
    struct Listener {
        std::function<void(const ChangedRows&)> changed;
        std::function<void(const SyncStatus&)> status;
        std::function<void(const QList<PendingCommand>&)> pending;
        std::function<void(const SignedInUser&)> user; // as a refresh told it
        std::function<void(const Id&)> organizationGone;
        std::function<void()> cacheBroken; // rebuildCache() is needed; not to be called from inside
    };

    // vault: null for a run that keeps nothing; then the folder goes with it.
    AccountRun(Ports ports, AccountFiles files, std::shared_ptr<CoreConnection> connection,
               std::shared_ptr<AccountVault> vault, Secrets secrets, Listener listener);
    ~AccountRun();
    Q_DISABLE_COPY_MOVE(AccountRun)

    // Opens the files and starts to sync. fresh: the reply of a sign-in that has just happened.
    [[nodiscard]] Stored<> start(const Id& organization, const std::optional<SignInReply>& fresh);
    // With the cache closed by all readers: an empty one in its place, filled anew from the core.
    [[nodiscard]] Stored<> rebuildCache();
    void signedInAgain(const SignInReply& reply);
    void chooseOrganization(const Id& organization);

    [[nodiscard]] SyncWorker& sync() { return *m_sync; }
    [[nodiscard]] TokenKeeper& tokens() { return m_tokens; }
    [[nodiscard]] CoreConnection& connection() { return *m_connection; }
    [[nodiscard]] const std::shared_ptr<AccountVault>& vault() const { return m_vault; }
    [[nodiscard]] const AccountFiles& files() const { return m_files; }
    [[nodiscard]] AccountStores& stores() { return *m_stores; }
    [[nodiscard]] const SignedInUser& user() const { return m_secrets.user; }
    [[nodiscard]] QList<PendingCommand> pending() const;
    [[nodiscard]] Stored<QList<OutboxEntryPtr>> history(int most) const { return m_outbox->settled(most); }

    // Closes the databases and gives the connection away, so that the files can go and a last call can be made.
    [[nodiscard]] std::shared_ptr<CoreConnection> dismantle();

private:
    [[nodiscard]] Stored<> openSync();
    void closeSync();
    void keep(const SignInReply& reply);
    [[nodiscard]] std::optional<Actor> actorIn(const View& view, const Id& organization) const;
    [[nodiscard]] SyncWorker::Listener syncListener();

    Ports m_ports;
    AccountFiles m_files;
    std::shared_ptr<CoreConnection> m_connection;
    std::shared_ptr<AccountVault> m_vault;
    Secrets m_secrets;
    Listener m_listener;
    ServerClock m_clock;
    FreshIds m_ids;
    TokenKeeper m_tokens;
    Id m_organization;
    std::unique_ptr<AccountStores> m_stores;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CommandDesk> m_desk;
    std::unique_ptr<SyncWorker> m_sync;
};

} // namespace autospace
