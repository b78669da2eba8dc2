// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/ClientHost.h"

namespace autospace {

using namespace Qt::StringLiterals;

ClientHost::ClientHost(Ports ports, ReadWorker& reader, Listener listener)
    : m_ports(std::move(ports)), m_reader(reader), m_listener(std::move(listener)), m_registries(m_ports.product),
      m_keys(m_ports.keychain, m_ports.timers, m_ports.entropy), m_accounts(m_ports.dataFolder + u"/accounts.json"_s),
      m_thisRun(m_ports.dataFolder) {}

ClientHost::~ClientHost() {
    m_life.reset();
    m_calls.reset();
    m_run.reset();
}

AccountRun::Ports ClientHost::accountPorts() const {
    return {m_ports.product, m_registries, m_ports.timers, m_ports.clock, m_ports.entropy, m_ports.device};
}

std::shared_ptr<AccountVault> ClientHost::vaultOf(const AccountFiles& files, const ServerAddress& server,
                                                  const Id& user) {
    return std::make_shared<AccountVault>(
        AccountVault::Place{files.vault(), u"%1/%2/v1"_s.arg(server.key(), user.toString())}, m_keys, m_ports.entropy,
        m_ports.passphraseCost);
}

AccountRun::Listener ClientHost::accountListener() {
    AccountRun::Listener listener = m_listener.account;
    listener.user = [this](const SignedInUser&) {
        m_account.name = m_run->user().name;
        remember();
        m_listener.user(OpenedAccount{m_account, m_run->user(), m_account.organization, {}});
    };
    // Later: we are inside a call of what is to be taken apart.
    listener.cacheBroken = [this] { (void)m_ports.timers.after(0, [this] { rebuildCache(); }); };
    return listener;
}

void ClientHost::whenReaderClosed(Done done) {
    const std::weak_ptr<int> alive = m_life;
    m_reader.close([this, alive, done = std::move(done)] {
        m_ports.post([alive, done] {
            if (!alive.expired()) done();
        });
    });
}

void ClientHost::open(const Account& account, const QString& passphrase, Opened done) {
    const auto server = ServerAddress::parse(account.server);
    if (!server) return done(std::unexpected(SignInProblem::from(server.error())));
    const AccountFiles files(m_ports.dataFolder, *server, account.userId);
    const std::shared_ptr<AccountVault> vault = vaultOf(files, *server, account.userId);
    const std::weak_ptr<int> alive = m_life;
    vault->open(passphrase, [this, alive, vault, account, server, files,
                             done = std::move(done)](const std::expected<Secrets, VaultProblem>& kept) {
        if (alive.expired()) return;
        if (!kept) return done(std::unexpected(SignInProblem::from(kept.error())));
        close([this, vault, account, server, files, done, secrets = *kept] {
            auto run = std::make_unique<AccountRun>(
                accountPorts(), files,
                std::make_shared<CoreConnection>(*server, m_ports.connect(*server), m_ports.device), vault, secrets,
                accountListener());
            start(std::move(run), account, {}, done);
        });
    });
}

void ClientHost::start(std::unique_ptr<AccountRun> run, const Account& account, const std::optional<SignInReply>& fresh,
                       const Opened& done) {
    m_run = std::move(run);
    m_account = account;
    const SignedInUser& user = m_run->user();
    m_account.name = user.name;
    m_account.email = user.email;
    const bool known = user.membershipIn(account.organization) != nullptr;
    if (!known) m_account.organization = user.memberships.isEmpty() ? Id{} : user.memberships.front().orgId;
    if (const auto started = m_run->start(m_account.organization, fresh); !started) {
        m_run.reset();
        return done(std::unexpected(SignInProblem{SignInProblem::Kind::Disk, started.error().message}));
    }
    m_calls = std::make_unique<CoreCalls>(*m_run->connection().transport, m_run->tokens());
    m_reader.open(m_run->stores().cache());
    remember();
    done(OpenedAccount{m_account, m_run->user(), m_account.organization, m_run->stores().outboxSetAside()});
}

void ClientHost::remember() {
    m_account.opensByItself = m_run && m_run->vault();
    m_account.asksPassphrase = m_account.opensByItself && m_run->vault()->lock() == SealedFile::Lock::Passphrase;
    (void)m_accounts.remember(m_account); // a list that cannot be written costs some typing
}

void ClientHost::signInAgain(const QString& password, Opened done) {
    if (!m_run) return done(std::unexpected(SignInProblem{SignInProblem::Kind::Vault, u"No account is open."_s}));
    const std::weak_ptr<int> alive = m_life;
    const AccountRun* asked = m_run.get();
    m_run->connection().auth.login(
        m_account.email, password, [this, alive, asked, done = std::move(done)](const AuthClient::Result& result) {
            if (alive.expired() || m_run.get() != asked) return;
            if (!result) return done(std::unexpected(SignInProblem::from(result.error())));
            if (result->user.id != m_account.userId)
                return done(std::unexpected(SignInProblem{SignInProblem::Kind::SomebodyElse, result->user.name}));
            m_run->signedInAgain(*result);
            done(OpenedAccount{m_account, m_run->user(), m_account.organization, {}});
        });
}

void ClientHost::chooseOrganization(const Id& organization) {
    if (!m_run || m_account.organization == organization) return;
    m_account.organization = organization;
    remember();
    m_run->chooseOrganization(organization);
}

void ClientHost::close(Done done) {
    m_calls.reset();
    if (!m_run) return done();
    whenReaderClosed([this, done = std::move(done)] {
        m_run.reset();
        done();
    });
}

void ClientHost::signOut(Done done) {
    m_calls.reset();
    if (!m_run) return done();
    const QByteArray refreshToken = m_run->tokens().refreshToken();
    const std::shared_ptr<AccountRun> run(std::move(m_run));
    const std::shared_ptr<CoreConnection> connection = run->dismantle();
    whenReaderClosed([this, run, connection, refreshToken, done = std::move(done)] {
        run->files().removeAll();
        m_account.opensByItself = m_account.asksPassphrase = false;
        (void)m_accounts.remember(m_account);
        logOut(connection, refreshToken);
        if (!run->vault()) return done();
        run->vault()->wipe([run, done] { done(); });
    });
}

void ClientHost::logOut(std::shared_ptr<CoreConnection> connection, const QByteArray& refreshToken) {
    if (refreshToken.isEmpty()) return;
    m_leaving << connection;
    connection->auth.logout(refreshToken, [this, connection = std::weak_ptr(connection)] {
        if (const auto over = connection.lock()) leave(over);
    });
}

void ClientHost::leave(const std::shared_ptr<CoreConnection>& connection) {
    if (!m_leaving.contains(connection)) m_leaving << connection;
    (void)m_ports.timers.after(0, [this, leaving = connection.get()] {
        m_leaving.removeIf([&](const std::shared_ptr<CoreConnection>& c) { return c.get() == leaving; });
    });
}

void ClientHost::forget(const Account& account, Done done) {
    const auto server = ServerAddress::parse(account.server);
    (void)m_accounts.forget(account.server, account.userId);
    if (!server) return done();
    const AccountFiles files(m_ports.dataFolder, *server, account.userId);
    const std::shared_ptr<AccountVault> vault = vaultOf(files, *server, account.userId);
    vault->wipe([vault, files, done = std::move(done)] { done(); });
    files.removeAll();
}

void ClientHost::rebuildCache() {
    if (!m_run) return;
    whenReaderClosed([this] {
        if (!m_run || !m_run->rebuildCache()) return;
        m_reader.open(m_run->stores().cache());
    });
}

} // namespace autospace
