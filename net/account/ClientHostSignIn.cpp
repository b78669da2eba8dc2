// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with a password: keychain first, so that nobody types a password for nothing; then the core; then the
// secrets onto disk; then the account.
#include "net/account/ClientHost.h"

#include "net/signin/Aead.h"

namespace autospace {

using namespace Qt::StringLiterals;

struct ClientHost::Attempt {
    Credentials credentials;
    ServerAddress server;
    std::shared_ptr<CoreConnection> connection;
    Opened done;
    SignInReply reply = {};
    AccountFiles files{QString()};
    std::shared_ptr<AccountVault> vault = nullptr;
    Secrets secrets = {};

    [[nodiscard]] SealedFile::Lock lock() const {
        return credentials.keep == Keep::Passphrase ? SealedFile::Lock::Passphrase : SealedFile::Lock::Keychain;
    }
};

void ClientHost::signIn(const Credentials& credentials, Opened done) {
    const auto server = ServerAddress::parse(credentials.server);
    if (!server) return done(std::unexpected(SignInProblem::from(server.error())));
    const auto connection = std::make_shared<CoreConnection>(*server, m_ports.connect(*server), m_ports.device);
    const Step attempt = std::make_shared<Attempt>(Attempt{credentials, *server, connection, std::move(done)});
    if (credentials.keep == Keep::Passphrase && credentials.passphrase.isEmpty())
        return failed(attempt, SignInProblem::from(VaultProblem{VaultProblem::Kind::NeedsPassphrase, {}}));
    const std::weak_ptr<int> alive = m_life;
    const auto login = [this, alive, attempt] {
        const Credentials& given = attempt->credentials;
        attempt->connection->auth.login(given.email, given.password,
                                        [this, alive, attempt](const AuthClient::Result& result) {
                                            if (alive.expired()) return;
                                            if (result) return loggedIn(attempt, *result);
                                            failed(attempt, SignInProblem::from(result.error()));
                                        });
    };
    if (credentials.keep != Keep::Keychain) return login();
    m_keys.probe([this, alive, attempt, login](const std::expected<void, VaultProblem>& usable) {
        if (alive.expired()) return;
        if (usable) return login();
        failed(attempt, SignInProblem::from(usable.error()));
    });
}

void ClientHost::loggedIn(const Step& attempt, const SignInReply& reply) {
    attempt->reply = reply;
    if (attempt->credentials.keep == Keep::ThisRunOnly) {
        const QString folder = m_thisRun.path(QString::fromLatin1(m_ports.entropy.bytes(8).toHex()));
        if (folder.isEmpty())
            return failed(attempt,
                          {SignInProblem::Kind::Disk, u"No folder can be made in %1."_s.arg(m_ports.dataFolder)});
        attempt->files = AccountFiles(folder);
        attempt->secrets = {reply.refreshToken, m_ports.entropy.bytes(Aead::keyBytes), reply.user};
        return finish(attempt);
    }
    attempt->files = AccountFiles(m_ports.dataFolder, attempt->server, reply.user.id);
    if (!attempt->files.make())
        return failed(attempt, {SignInProblem::Kind::Disk, u"%1 cannot be made."_s.arg(attempt->files.folder())});
    attempt->vault = vaultOf(attempt->files, attempt->server, reply.user.id);
    attempt->vault->open(attempt->credentials.passphrase, [this, alive = std::weak_ptr<int>(m_life),
                                                           attempt](const std::expected<Secrets, VaultProblem>& kept) {
        if (!alive.expired()) vaultOpened(attempt, kept);
    });
}

void ClientHost::vaultOpened(const Step& attempt, const std::expected<Secrets, VaultProblem>& kept) {
    const SignInReply& reply = attempt->reply;
    if (kept) {
        attempt->secrets = {reply.refreshToken, kept->dataKey, reply.user};
        return keepSecrets(attempt);
    }
    switch (kept.error().kind) {
    case VaultProblem::Kind::KeyLost:
    case VaultProblem::Kind::Damaged:
        // It cannot be opened, and a key that turns up again may still want it.
        if (AccountFiles::setAside(attempt->files.vault(), m_ports.clock.now().epochMs).isEmpty())
            return failed(attempt, {SignInProblem::Kind::Disk, u"%1 cannot be moved."_s.arg(attempt->files.vault())});
        break;
    case VaultProblem::Kind::NothingKept: break;
    default: return failed(attempt, SignInProblem::from(kept.error()));
    }
    attempt->secrets = {reply.refreshToken, m_ports.entropy.bytes(Aead::keyBytes), reply.user};
    keepSecrets(attempt);
}

void ClientHost::keepSecrets(const Step& attempt) {
    attempt->vault->create(
        attempt->lock(), attempt->credentials.passphrase, attempt->secrets,
        [this, alive = std::weak_ptr<int>(m_life), attempt](const std::expected<void, VaultProblem>& kept) {
            if (alive.expired()) return;
            if (kept) return finish(attempt);
            failed(attempt, SignInProblem::from(kept.error()));
        });
}

void ClientHost::finish(const Step& attempt) {
    close([this, attempt] {
        const SignedInUser& user = attempt->reply.user;
        Account account{attempt->server.text(), user.id, user.email, user.name};
        for (const Account& known : m_accounts.read())
            if (known.server == account.server && known.userId == account.userId)
                account.organization = known.organization;
        auto run = std::make_unique<AccountRun>(accountPorts(), attempt->files, attempt->connection, attempt->vault,
                                                attempt->secrets, accountListener());
        start(std::move(run), account, attempt->reply, attempt->done);
    });
}

// A sign-in that came through and cannot be kept is ended again.
void ClientHost::failed(const Step& attempt, const SignInProblem& problem) {
    if (attempt->reply.refreshToken.isEmpty())
        leave(attempt->connection);
    else
        logOut(attempt->connection, attempt->reply.refreshToken);
    attempt->done(std::unexpected(problem));
}

} // namespace autospace
