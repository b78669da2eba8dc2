// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/schema/Clock.h"
#include "net/account/Credentials.h"
#include "net/account/OpenedAccount.h"
#include "net/CoreAnswer.h"
#include "net/Entropy.h"
#include "net/reading/ReadWorker.h"
#include "net/signin/Keychain.h"
#include "net/signin/Passphrase.h"
#include "net/sync/ChangedRows.h"
#include "net/sync/CommandOrder.h"
#include "net/sync/CommandOutcome.h"
#include "net/sync/PendingCommand.h"
#include "net/sync/SyncStatus.h"
#include "net/transport/ServerAddress.h"
#include "net/transport/Transport.h"

#include <QFuture>
#include <QObject>

namespace autospace {

class NetThread;

// The signed-in client, as models use it from the UI thread. Nothing here waits: work happens on two threads of its
// own (net: sign-in, outbox, writing the cache, the wire; reading: snapshots of the cache), answers come through
// futures (take them with then(context, …)) and signals, on the thread that the session lives on. A future is cancelled
// when the account is closed before the work was done.
class Session final : public QObject {
    Q_OBJECT
public:
    // What the session works with; all of it outlives the session.
    struct Setup {
        const Registry& registry;
        QString dataFolder; // for accounts.json and the accounts' folders
        QString device;     // this computer's name, for the list of sign-ins and the audit log
        const Clock& clock;
        Entropy& entropy; // thread-safe
        // Called on the net thread; the system's keychain and the real network when empty.
        std::function<std::unique_ptr<Keychain>()> keychain = {};
        std::function<std::unique_ptr<Transport>(const ServerAddress&)> connect = {};
        PassphraseCost passphraseCost = {};
    };
    using Discarded = std::expected<void, CommandRefusal>;
    using History = QList<OutboxEntryPtr>;

    explicit Session(const Setup& setup, QObject* parent = nullptr);
    // Closes the account that is open; nothing that was taken is lost.
    ~Session() override;

    // Accounts.
    [[nodiscard]] QFuture<QList<Account>> accounts();
    // Whether a sign-in can be kept in the keychain, and why not.
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> probeKeychain();
    QFuture<OpenOutcome> signIn(const Credentials& credentials);
    QFuture<OpenOutcome> open(const Account& account, const QString& passphrase = {});
    QFuture<OpenOutcome> signInAgain(const QString& password);
    QFuture<void> signOut();
    QFuture<void> closeAccount();
    QFuture<void> forget(const Account& account);

    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    // Only while open.
    [[nodiscard]] const Account& account() const { return m_opened->account; }
    [[nodiscard]] const SignedInUser& user() const { return m_opened->user; }
    [[nodiscard]] const Id& organization() const { return m_opened->organization; }
    void chooseOrganization(const Id& organization);
    // Who the person is in the chosen organization, as far as sign-in told; nothing when in none.
    [[nodiscard]] std::optional<Actor> actor() const;

    // Commands, in the chosen organization. See SyncWorker::run for when the answer comes.
    QFuture<CommandOutcome> run(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments,
                                const std::optional<QJsonObject>& base = {});
    QFuture<CommandOutcome> retry(const Id& command, const std::optional<QJsonObject>& arguments = {},
                                  const std::optional<QJsonObject>& base = {});
    QFuture<Discarded> discard(const Id& command);
    // What is not settled, in the person's order; those of state rejected, and those behind them, need attention.
    [[nodiscard]] const QList<PendingCommand>& pending() const { return m_pending; }
    // Settled ones of the last 14 days, newest first.
    [[nodiscard]] QFuture<History> history(int most);

    // Reading. The job runs on the reading thread over one snapshot; dropped when nothing is open.
    void post(ReadWorker::Job job);
    template <class F>
    auto read(F work) -> QFuture<std::invoke_result_t<F, const CacheReader&>>;

    // Questions that only the core answers; path from the root, with its query: "/v1/availability?…".
    [[nodiscard]] QFuture<CoreAnswer> ask(const QString& path);
    [[nodiscard]] QFuture<CoreAnswer> call(const QByteArray& method, const QString& path, const QJsonObject& body);
    // The same for what is not JSON; accept: the kinds of content that will do.
    [[nodiscard]] QFuture<CoreBytes> fetch(const QString& path, const QByteArray& accept);
    // The history of a record of the chosen organization, as the core tells it.
    [[nodiscard]] QFuture<CoreAnswer> timeline(const QString& collection, const Id& id);

    [[nodiscard]] const SyncStatus& status() const { return m_status; }
    // Now, without waiting for the next attempt.
    void tryNow();

Q_SIGNALS:
    void opened();
    void closed();
    // The user's own facts or memberships, or the chosen organization.
    void userChanged();
    void organizationChanged();
    // The person may no longer see this organization; its rows are gone.
    void organizationGone(const autospace::Id& organization);
    void changed(const autospace::ChangedRows& rows);
    void statusChanged(const autospace::SyncStatus& status);
    void pendingChanged();

private:
    template <class T>
    QFuture<T> onNet(std::function<void(NetThread&, std::shared_ptr<QPromise<T>>)> work);
    QFuture<OpenOutcome> opening(std::function<void(NetThread&, std::function<void(OpenOutcome)>)> work);
    QFuture<void> closing(std::function<void(NetThread&, std::function<void()>)> work);
    void take(const OpenedAccount& opened);
    void letGo();

    QString m_device;
    std::unique_ptr<ReadWorker> m_reader;
    std::unique_ptr<NetThread> m_net;
    std::optional<OpenedAccount> m_opened;
    SyncStatus m_status;
    QList<PendingCommand> m_pending;
};

template <class F>
auto Session::read(F work) -> QFuture<std::invoke_result_t<F, const CacheReader&>> {
    using T = std::invoke_result_t<F, const CacheReader&>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    post([promise, work = std::move(work)](const CacheReader& reader) {
        if (promise->isCanceled()) return;
        promise->addResult(work(reader));
        promise->finish();
    });
    return future;
}

} // namespace autospace
