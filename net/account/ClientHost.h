// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/AccountRun.h"
#include "net/account/CoreCalls.h"
#include "net/account/Credentials.h"
#include "net/account/OpenedAccount.h"
#include "net/account/ThisRunFolder.h"
#include "net/CoreAnswer.h"
#include "net/reading/ReadWorker.h"
#include "net/signin/AccountList.h"

namespace autospace {

// Opens, closes and wipes accounts, on the net thread. At most one is open. Every call answers through its callback,
// on the same thread.
class ClientHost {
public:
    struct Ports {
        const Registry& product;
        QString dataFolder;
        QString device; // what the person's list of sign-ins shows for this computer
        const Clock& clock;
        Entropy& entropy;
        Timers& timers;
        Keychain& keychain;
        std::function<std::unique_ptr<Transport>(const ServerAddress&)> connect;
        std::function<void(std::function<void()>)> post; // runs it on the net thread; called from any
        PassphraseCost passphraseCost = {};
    };
    struct Listener {
        AccountRun::Listener account;                   // without cacheBroken and user, which are the host's
        std::function<void(const OpenedAccount&)> user; // who is signed in, or what they may do, changed
    };
    using Opened = std::function<void(OpenOutcome)>;
    using Done = std::function<void()>;
    using Usable = std::function<void(std::expected<void, VaultProblem>)>;

    ClientHost(Ports ports, ReadWorker& reader, Listener listener);
    ~ClientHost();
    Q_DISABLE_COPY_MOVE(ClientHost)

    [[nodiscard]] QList<Account> accounts() const { return m_accounts.read(); }
    // Whether a sign-in can be kept in the keychain.
    void probeKeychain(Usable done) { m_keys.probe(std::move(done)); }
    // Signs in, with the network. What an earlier sign-in of the same person kept is taken over.
    void signIn(const Credentials& credentials, Opened done);
    // Opens what is kept; needs no network.
    void open(const Account& account, const QString& passphrase, Opened done);
    // After the sign-in has ended: the same person's password again. Work that waits is kept.
    void signInAgain(const QString& password, Opened done);
    // Wipes cache, outbox, sign-in and key of the open account here, then tells the core if it can.
    void signOut(Done done);
    // Wipes what is kept of an account that is not open, and takes it off the list.
    void forget(const Account& account, Done done);
    // Closes without wiping, as at the end of the program.
    void close(Done done);

    void chooseOrganization(const Id& organization);
    // Null while none is open.
    [[nodiscard]] AccountRun* run() { return m_run.get(); }
    [[nodiscard]] CoreCalls* calls() { return m_calls.get(); }

private:
    struct Attempt; // one sign-in under way
    using Step = std::shared_ptr<Attempt>;
    void loggedIn(const Step& attempt, const SignInReply& reply);
    void vaultOpened(const Step& attempt, const std::expected<Secrets, VaultProblem>& kept);
    void keepSecrets(const Step& attempt);
    void finish(const Step& attempt);
    void failed(const Step& attempt, const SignInProblem& problem);

    void start(std::unique_ptr<AccountRun> run, const Account& account, const std::optional<SignInReply>& fresh,
               const Opened& done);
    [[nodiscard]] AccountRun::Listener accountListener();
    [[nodiscard]] AccountRun::Ports accountPorts() const;
    [[nodiscard]] std::shared_ptr<AccountVault> vaultOf(const AccountFiles& files, const ServerAddress& server,
                                                        const Id& user);
    void rebuildCache();
    void remember();
    // Tells the core that the refresh token is spent, while nobody waits for it.
    void logOut(std::shared_ptr<CoreConnection> connection, const QByteArray& refreshToken);
    // Lets a connection go once the call of its transport that we may be inside is over.
    void leave(const std::shared_ptr<CoreConnection>& connection);
    // The callback on this thread, after the reading thread has let go of the cache.
    void whenReaderClosed(Done done);

    Ports m_ports;
    ReadWorker& m_reader;
    Listener m_listener;
    ClientRegistry m_registries;
    KeyVault m_keys;
    AccountList m_accounts;
    ThisRunFolder m_thisRun;
    Account m_account; // the open one
    std::unique_ptr<AccountRun> m_run;
    std::unique_ptr<CoreCalls> m_calls;
    QList<std::shared_ptr<CoreConnection>> m_leaving; // until their last call is over
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace autospace
