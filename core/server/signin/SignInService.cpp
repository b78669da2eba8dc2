// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/SignInService.h"

#include "core/server/api/StoreFault.h"
#include "core/server/http/AddressKey.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/signin/PersonJson.h"
#include "core/server/signin/RefreshToken.h"

#include <QCryptographicHash>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

ApiError busy() {
    return ApiError::unavailable(2000, u"Too many people are signing in at once. Try again in a moment."_s);
}

ApiError wrongCredentials() {
    return ApiError::unauthorized(u"The e-mail address or the password is wrong."_s, u"wrong_credentials"_s);
}

ApiError sessionEnded() {
    return ApiError::unauthorized(u"This sign-in has ended. Sign in again."_s, u"session_ended"_s);
}

CommitNotice ended(const Id& sessionId) {
    CommitNotice notice;
    notice.endedSessions << sessionId;
    return notice;
}

ApiError suspended() {
    return ApiError::forbidden(u"This account is suspended. Ask an administrator of your organization."_s,
                               u"account_suspended"_s);
}

} // namespace

// One sign-in on its way through reader, password check and writer.
struct SignInService::Attempt {
    Credentials credentials;
    LoginSource source;
    Done done;
    std::shared_ptr<const User> user;
    QString freshHash; // when the stored one was made with other parameters than today's
    RefreshToken::Fresh token;
    Id sessionId;
    QList<std::shared_ptr<const Membership>> invitations;
    QJsonObject person;
};

struct SignInService::Renewal {
    RefreshToken token;
    QString device;
    QString address;
    Done done;
    RefreshVerdict verdict = RefreshVerdict::Unknown;
    bool accountSuspended = false;
    RefreshToken::Fresh fresh;
    Id userId;
    QJsonObject person;
};

void SignInService::refuse(Attempt& attempt, const char* reason, const ApiError& error) const {
    const QByteArray account = QCryptographicHash::hash(attempt.source.account, QCryptographicHash::Sha256).toHex();
    m_around.log.write(LogLevel::Warning, "sign_in_refused", {},
                       {{"reason", QByteArrayView(reason)},
                        {"account_hash", QByteArrayView(account).first(16)},
                        {"peer", QStringView(attempt.credentials.peer.toString())}});
    attempt.done(std::unexpected(error));
}

void SignInService::breakOff(Attempt& attempt, const ApiError& error) const {
    m_around.throttle.undecided(attempt.source, m_around.clock.now());
    attempt.done(std::unexpected(error));
}

void SignInService::signIn(Credentials credentials, Done done) {
    auto attempt = std::make_shared<Attempt>();
    credentials.email = credentials.email.trimmed().toLower();
    attempt->source = {credentials.email.toUtf8(), addressKey(credentials.peer), {}};
    attempt->credentials = std::move(credentials);
    attempt->done = std::move(done);
    if (const auto allowed = m_around.throttle.attempt(attempt->source, m_around.clock.now()); !allowed)
        return refuse(*attempt, "throttled",
                      ApiError::tooManyRequests(allowed.error(),
                                                u"Too many wrong sign-ins. Wait a moment and try again."_s));
    const bool taken = m_around.readers.submit([this, attempt](Stored<StoreSession*> session) {
        if (!session) return breakOff(*attempt, storeFault(session.error()));
        if (const auto begun = (*session)->begin(Access::Read); !begun)
            return breakOff(*attempt, storeFault(begun.error()));
        attempt->user = (*session)->first<User>(Query().where(u"email"_s, Value(attempt->credentials.email)));
        const auto failure = (*session)->failure();
        (*session)->rollback();
        if (failure) return breakOff(*attempt, storeFault(*failure));
        const bool queued = m_around.hashing.submit([this, attempt] { check(attempt); });
        if (!queued) breakOff(*attempt, busy());
    });
    if (!taken) breakOff(*attempt, busy());
}

void SignInService::check(std::shared_ptr<Attempt> attempt) {
    const QString& password = attempt->credentials.password;
    if (!attempt->user || attempt->user->passwordHash.isEmpty()) {
        m_around.hasher.verifyNobody(password);
        return refuse(*attempt, "unknown_account", wrongCredentials());
    }
    if (m_around.hasher.verify(password, attempt->user->passwordHash) != PasswordHasher::Check::Right)
        return refuse(*attempt, "wrong_password", wrongCredentials());
    m_around.throttle.succeeded(attempt->source, m_around.clock.now());
    if (attempt->user->status != UserStatus::Active) return refuse(*attempt, "suspended", suspended());
    if (m_around.hasher.needsRehash(attempt->user->passwordHash)) attempt->freshHash = m_around.hasher.hash(password);
    open(std::move(attempt));
}

void SignInService::open(std::shared_ptr<Attempt> attempt) {
    attempt->sessionId = m_ids.next();
    attempt->token = RefreshToken::make(attempt->sessionId, m_around.random);
    WriteTask task;
    task.run = [this, attempt](StoreSession& session) { return writeSession(session, *attempt); };
    task.done = [this, attempt](const Stored<>& stored) {
        if (!stored) return attempt->done(std::unexpected(storeFault(stored.error())));
        acceptInvitations(attempt);
    };
    if (!m_around.writer.submit(std::move(task))) attempt->done(std::unexpected(busy()));
}

void SignInService::acceptInvitations(std::shared_ptr<Attempt> attempt) {
    if (attempt->invitations.isEmpty()) return finish(std::move(attempt));
    const auto invitation = attempt->invitations.takeFirst();
    CommandRequest request;
    request.caller = Caller::system();
    request.orgId = invitation->orgId;
    request.type = m_around.registry.command(u"memberships.activate"_s);
    request.commandId = m_ids.next();
    request.target = invitation->id;
    // One that cannot be accepted any more (withdrawn in this moment) is no reason not to sign in.
    m_around.commands.execute(
        std::move(request), [](const CommandResult&, const Actor&) { return CommandAnswer{200, {}, false}; },
        [this, attempt](const std::expected<CommandAnswer, ApiError>&) { acceptInvitations(attempt); });
}

void SignInService::finish(std::shared_ptr<Attempt> attempt) {
    const bool taken = m_around.readers.submit([this, attempt](Stored<StoreSession*> session) {
        if (!session) return attempt->done(std::unexpected(storeFault(session.error())));
        if (const auto begun = (*session)->begin(Access::Read); !begun)
            return attempt->done(std::unexpected(storeFault(begun.error())));
        attempt->person = personJson(**session, *attempt->user);
        const auto failure = (*session)->failure();
        (*session)->rollback();
        if (failure) return attempt->done(std::unexpected(storeFault(*failure)));
        m_around.log.write(LogLevel::Info, "signed_in", {},
                           {{"user_id", QStringView(attempt->user->id.toString())},
                            {"session_id", QStringView(attempt->sessionId.toString())},
                            {"peer", QStringView(attempt->credentials.peer.toString())}});
        attempt->done(answer(attempt->user->id, attempt->sessionId, attempt->token.text, attempt->person));
    });
    if (!taken) attempt->done(std::unexpected(busy()));
}

Stored<> SignInService::writeSession(StoreSession& session, Attempt& attempt) {
    const Instant now = m_around.clock.now();
    SignInSession record;
    record.id = attempt.sessionId;
    record.version = 1;
    record.createdAt = record.updatedAt = record.lastUsedAt = now;
    record.expiresAt = now.plusMs(m_around.lifetimes.idleMs);
    record.userId = attempt.user->id;
    record.refreshHash = attempt.token.secretHash;
    record.device = attempt.credentials.device.isEmpty() ? u"unnamed device"_s : attempt.credentials.device;
    record.address = attempt.credentials.peer.toString();
    if (auto written = session.write(record); !written) return written;
    attempt.invitations = session.list<Membership>(
        Query().where(u"user_id"_s, Value(attempt.user->id)).where(u"status"_s, Value(u"invited"_s)));
    if (attempt.freshHash.isEmpty()) return {};
    const auto present = session.get<User>(attempt.user->id);
    // Only over the hash that was checked: a password changed meanwhile stays changed.
    if (!present || present->passwordHash != attempt.user->passwordHash) return {};
    User user = *present;
    user.passwordHash = attempt.freshHash;
    user.updatedAt = now;
    ++user.version;
    return session.write(user);
}

SignedIn SignInService::answer(const Id& userId, const Id& sessionId, QString refreshToken, QJsonObject user) const {
    const QByteArray access =
        m_around.signer.sign(userId.toString(), sessionId.toString(), m_around.clock.now());
    return {access, std::move(refreshToken), TokenSigner::maxLifetimeMs / 1000, std::move(user)};
}

void SignInService::refresh(const QString& token, const QString& device, const QHostAddress& peer, Done done) {
    const auto parsed = RefreshToken::parse(token);
    if (!parsed) return done(std::unexpected(sessionEnded()));
    auto renewal = std::make_shared<Renewal>(*parsed, device, peer.toString(), std::move(done));
    WriteTask task;
    task.run = [this, renewal](StoreSession& session) { return renew(session, *renewal); };
    task.done = [this, renewal](const Stored<>& stored) {
        if (!stored) return renewal->done(std::unexpected(storeFault(stored.error())));
        if (renewal->verdict == RefreshVerdict::Reused || renewal->accountSuspended)
            tellEnded(renewal->token.sessionId);
        if (renewal->verdict == RefreshVerdict::Reused)
            m_around.log.write(LogLevel::Warning, "refresh_reused", {},
                               {{"user_id", QStringView(renewal->userId.toString())},
                                {"peer", QStringView(renewal->address)}});
        if (renewal->verdict == RefreshVerdict::Reused)
            return renewal->done(std::unexpected(ApiError::unauthorized(
                u"This sign-in was used from two places and has been ended for safety. Sign in again."_s,
                u"session_revoked"_s)));
        if (renewal->accountSuspended) return renewal->done(std::unexpected(suspended()));
        if (renewal->fresh.text.isEmpty()) return renewal->done(std::unexpected(sessionEnded()));
        renewal->done(answer(renewal->userId, renewal->token.sessionId, renewal->fresh.text, renewal->person));
    };
    if (!m_around.writer.submit(std::move(task))) renewal->done(std::unexpected(busy()));
}

Stored<> SignInService::renew(StoreSession& session, Renewal& renewal) {
    renewal.fresh = {};
    renewal.accountSuspended = false;
    renewal.verdict = RefreshVerdict::Unknown;
    const auto found = session.get<SignInSession>(renewal.token.sessionId);
    if (!found) return {};
    const Instant now = m_around.clock.now();
    const bool sameDevice =
        renewal.device.isEmpty() ? found->address == renewal.address : found->device == renewal.device;
    renewal.userId = found->userId;
    renewal.verdict = RefreshDecision::judge(*found, renewal.token.secretHash, sameDevice, now, m_around.lifetimes);
    if (renewal.verdict == RefreshVerdict::Unknown || renewal.verdict == RefreshVerdict::Over) return {};

    SignInSession changed = *found;
    changed.updatedAt = now;
    ++changed.version;
    const auto user = session.get<User>(found->userId);
    renewal.accountSuspended = !user || user->status != UserStatus::Active;
    if (renewal.verdict == RefreshVerdict::Reused || renewal.accountSuspended) {
        changed.revokedAt = now;
        changed.revokedReason = renewal.accountSuspended ? u"account_suspended"_s : u"refresh_token_reused"_s;
    } else {
        renewal.fresh = RefreshToken::make(changed.id, m_around.random);
        RefreshDecision::rotate(changed, renewal.verdict, renewal.fresh.secretHash, now, m_around.lifetimes);
        changed.address = renewal.address;
        renewal.person = personJson(session, *user);
    }
    if (auto written = session.write(changed); !written) return written;
    return changed.revokedAt ? session.announce(ended(changed.id).toText()) : Stored<>();
}

void SignInService::signOut(const QString& token, LoggedOut done) {
    const auto parsed = RefreshToken::parse(token);
    if (!parsed) return done({});
    struct Ending {
        RefreshToken token;
        LoggedOut done;
        bool ended = false;
    };
    auto ending = std::make_shared<Ending>(*parsed, std::move(done));
    WriteTask task;
    task.run = [this, ending](StoreSession& session) -> Stored<> {
        ending->ended = false;
        const auto found = session.get<SignInSession>(ending->token.sessionId);
        const auto spent = [&] { return found->spentHashes.contains(ending->token.secretHash); };
        if (!found || found->revokedAt || (found->refreshHash != ending->token.secretHash && !spent())) return {};
        SignInSession changed = *found;
        changed.updatedAt = m_around.clock.now();
        changed.revokedAt = changed.updatedAt;
        changed.revokedReason = u"signed_out"_s;
        ++changed.version;
        ending->ended = true;
        if (auto written = session.write(changed); !written) return written;
        return session.announce(ended(changed.id).toText());
    };
    task.done = [this, ending](const Stored<>& stored) {
        if (!stored) return ending->done(std::unexpected(storeFault(stored.error())));
        if (ending->ended) tellEnded(ending->token.sessionId);
        ending->done({});
    };
    if (!m_around.writer.submit(std::move(task))) ending->done(std::unexpected(busy()));
}

void SignInService::tellEnded(const Id& sessionId) { m_around.observer.committed(ended(sessionId)); }

} // namespace autospace
