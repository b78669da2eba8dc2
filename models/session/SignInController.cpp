// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SignInController.h"

#include "models/session/SignInTexts.h"

namespace autospace {

using namespace Qt::StringLiterals;

SignInController::SignInController(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::opened, this, &SignInController::changed);
    connect(&session, &Session::closed, this, &SignInController::changed);
    connect(&session, &Session::closed, this, [this] { setAgain(false, {}); });
    connect(&session, &Session::userChanged, this, &SignInController::changed);
    connect(&session, &Session::organizationChanged, this, &SignInController::changed);
    connect(&session, &Session::pendingChanged, this, &SignInController::changed);
}

namespace {

// The sign-in itself was not tried, because it could not be kept.
bool keychainFails(const VaultProblem& problem) {
    using Kind = VaultProblem::Kind;
    return problem.kind == Kind::NoKeychain || problem.kind == Kind::KeychainSilent ||
           problem.kind == Kind::KeychainDenied || problem.kind == Kind::KeychainFailed;
}

QString whyNotInTheKeychain(const VaultProblem& problem) {
    using Kind = VaultProblem::Kind;
    switch (problem.kind) {
    case Kind::KeychainSilent: return SignInController::tr("This computer's keychain does not answer; it may be locked.");
    case Kind::KeychainDenied: return SignInController::tr("This computer's keychain does not let Autospace in.");
    default: return SignInController::tr("This computer has no keychain that Autospace can use.");
    }
}

} // namespace

void SignInController::start(const QString& server, const QString& email, const QString& passphrase) {
    m_server = server;
    m_email = email;
    m_session.accounts().then(this, [this, passphrase](const QList<Account>& accounts) {
        m_accounts.set(accounts);
        const auto wanted = [this](const Account& account) {
            const auto address = ServerAddress::parse(m_server);
            return (m_server.isEmpty() || (address && address->text() == account.server)) &&
                   (m_email.isEmpty() || m_email.compare(account.email, Qt::CaseInsensitive) == 0);
        };
        for (const Account& account : accounts)
            if (account.opensByItself && (!account.asksPassphrase || !passphrase.isEmpty()) && wanted(account))
                return open(account, passphrase);
        probeKeychain();
        const auto known = std::ranges::find_if(accounts, wanted);
        if (known != accounts.end()) {
            m_server = known->server;
            m_email = known->email;
            if (known->asksPassphrase) m_locked = *known;
        }
        m_ready = true;
        Q_EMIT changed();
    });
}

void SignInController::signInOnce(const QString& server, const QString& email, const QString& password) {
    m_server = server;
    m_email = email;
    attempt({server, email, password, Keep::Keychain, {}}, true);
}

void SignInController::signIn(const QString& server, const QString& email, const QString& password, const QString& keep,
                              const QString& passphrase) {
    if (m_busy) return;
    m_server = server;
    m_email = email;
    const Keep how = keep == u"keychain"_s     ? Keep::Keychain
                     : keep == u"passphrase"_s ? Keep::Passphrase
                                               : Keep::ThisRunOnly;
    attempt({server, email, password, how, passphrase}, false);
}

void SignInController::probeKeychain() {
    m_session.probeKeychain().then(this, [this](const std::expected<void, VaultProblem>& usable) {
        m_keychainReason = usable ? QString() : whyNotInTheKeychain(usable.error());
        Q_EMIT changed();
    });
}

void SignInController::askPassphrase(const Account& account) {
    m_locked = account;
    m_server = account.server;
    m_email = account.email;
    m_error.clear();
    Q_EMIT changed();
}

void SignInController::openWithPassphrase(const QString& passphrase) {
    if (m_locked && !m_busy && !passphrase.isEmpty()) open(Account(*m_locked), passphrase);
}

void SignInController::attempt(const Credentials& credentials, bool mayFallBack) {
    m_busy = true;
    m_error.clear();
    m_offline.clear();
    Q_EMIT changed();
    m_session.signIn(credentials).then(this, [this, credentials, mayFallBack](const OpenOutcome& outcome) {
        const bool noKeychain = !outcome && outcome.error().vault && keychainFails(*outcome.error().vault);
        if (noKeychain) m_keychainReason = whyNotInTheKeychain(*outcome.error().vault);
        m_keep = credentials.keep;
        if (noKeychain && mayFallBack) {
            Credentials once = credentials;
            once.keep = Keep::ThisRunOnly;
            return attempt(once, false);
        }
        take(outcome);
    });
}

void SignInController::signInAgain(const QString& password) {
    if (m_againBusy) return;
    setAgain(true, {});
    m_session.signInAgain(password).then(this, [this](const OpenOutcome& outcome) {
        setAgain(false, outcome ? QString() : signInSentence(outcome.error()));
        if (!outcome) return;
        Q_EMIT signedInAgain();
        Q_EMIT told(tr("Signed in again"), true);
    });
}

void SignInController::clearAgainError() { setAgain(m_againBusy, {}); }

void SignInController::setAgain(bool busy, const QString& error) {
    if (busy == m_againBusy && error == m_againError) return;
    m_againBusy = busy;
    m_againError = error;
    Q_EMIT againChanged();
}

void SignInController::open(const Account& account, const QString& passphrase) {
    m_busy = true;
    m_error.clear();
    m_offline.clear();
    m_server = account.server;
    m_email = account.email;
    m_keep = account.asksPassphrase ? Keep::Passphrase : Keep::Keychain;
    Q_EMIT changed();
    m_session.open(account, passphrase).then(this, [this, account](const OpenOutcome& outcome) {
        const bool locked = !outcome && outcome.error().vault &&
                            outcome.error().vault->kind == VaultProblem::Kind::NeedsPassphrase;
        if (locked) m_locked = account;
        take(outcome);
        if (locked) askPassphrase(account);
    });
}

void SignInController::take(const OpenOutcome& outcome) {
    m_busy = false;
    m_ready = true;
    if (outcome && !outcome->outboxSetAside.isEmpty())
        Q_EMIT told(tr("Changes of an earlier run could not be read, because their key is lost. They were moved to %1.")
                        .arg(outcome->outboxSetAside), false);
    if (outcome && m_keep == Keep::ThisRunOnly)
        Q_EMIT told(tr("You are signed in for this run only: when Autospace closes, what has not been sent is lost."), true);
    if (outcome) m_locked.reset();
    if (!outcome) {
        m_error = signInSentence(outcome.error());
        const bool known = m_accounts.count() > 0;
        if (outcome.error().kind == SignInProblem::Kind::Offline && known)
            m_offline = tr("Accounts that are signed in on this computer open without it, with what was fetched last.");
    }
    if (!outcome && m_keychainReason.isEmpty()) probeKeychain();
    readAccounts();
    Q_EMIT changed();
}

void SignInController::readAccounts() {
    m_session.accounts().then(this, [this](const QList<Account>& accounts) { m_accounts.set(accounts); });
}

void SignInController::choose(const QString& accountId) {
    const Account* account = m_accounts.find(accountId);
    if (!account || m_busy) return;
    if (account->asksPassphrase) return askPassphrase(*account);
    m_locked.reset();
    if (account->opensByItself) return open(*account);
    m_server = account->server;
    m_email = account->email;
    m_error.clear();
    Q_EMIT changed();
}

void SignInController::forget(const QString& accountId) {
    const Account* account = m_accounts.find(accountId);
    if (!account || m_busy) return;
    if (m_locked && m_locked->server == account->server && m_locked->userId == account->userId) m_locked.reset();
    m_error.clear();
    Q_EMIT changed();
    m_session.forget(*account).then(this, [this] { readAccounts(); });
}

void SignInController::chooseOrganization(const QString& organizationId) {
    if (const auto id = Id::parse(organizationId); id && m_session.isOpen()) m_session.chooseOrganization(*id);
}

void SignInController::signOut() {
    m_session.signOut().then(this, [this] {
        readAccounts();
        probeKeychain();
    });
}

void SignInController::leave() {
    const Account left = m_session.isOpen() ? m_session.account() : Account{};
    m_session.closeAccount().then(this, [this, left] {
        if (left.asksPassphrase) askPassphrase(left);
        readAccounts();
        probeKeychain();
    });
}

QVariantList SignInController::organizations() const {
    QVariantList list;
    if (!m_session.isOpen()) return list;
    for (const MembershipInfo& membership : m_session.user().memberships)
        list << QVariantMap{{u"organizationId"_s, membership.orgId.toString()}, {u"title"_s, membership.orgName}};
    return list;
}

QString SignInController::signOutWarning() const {
    const auto waiting = std::ranges::count_if(m_session.pending(), [](const PendingCommand& command) {
        return command.entry->state == OutboxState::Waiting || command.entry->state == OutboxState::Sent ||
               command.entry->state == OutboxState::Rejected;
    });
    if (waiting == 0) return tr("Everything is sent. The data on this computer is deleted.");
    return tr("%n changes have not reached the core and are lost if you sign out now. Everything else on this computer is "
              "deleted too.", nullptr, int(waiting));
}

} // namespace autospace
