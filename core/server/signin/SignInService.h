// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/User.h"
#include "core/domain/schema/Clock.h"
#include "core/server/auth/LoginThrottle.h"
#include "core/server/auth/PasswordHasher.h"
#include "core/server/auth/TokenSigner.h"
#include "core/server/http/ApiError.h"
#include "core/server/readers/Readers.h"
#include "core/server/signin/RefreshDecision.h"
#include "core/server/signin/SignedIn.h"
#include "core/server/work/Executor.h"
#include "core/server/work/RandomIds.h"
#include "core/server/writer/CommandService.h"
#include "core/server/writer/CommitObserver.h"
#include "core/server/writer/Writer.h"

#include <QHostAddress>

namespace autospace {

// Signs people in, keeps them signed in and signs them out. An account that does not exist costs the same time and
// gives the same answer as a wrong password. Nothing here blocks the caller: the account is looked up by a reader, the
// password checked on a bounded queue, the session written by the writer.
class JsonLog;

class SignInService {
public:
    using Done = std::move_only_function<void(std::expected<SignedIn, ApiError>)>;
    using LoggedOut = std::move_only_function<void(std::expected<void, ApiError>)>;

    // What it works with; everything outlives it.
    struct Surroundings {
        Readers& readers;
        Writer& writer;
        Executor& hashing;
        const PasswordHasher& hasher;
        const TokenSigner& signer;
        LoginThrottle& throttle;
        RandomSource& random;
        const Clock& clock;
        CommitObserver& observer;
        CommandService& commands;
        const Registry& registry;
        const JsonLog& log;
        RefreshDecision::Lifetimes lifetimes = {};
    };

    explicit SignInService(Surroundings around) : m_around(around), m_ids(around.clock, around.random) {}

    struct Credentials {
        QString email;
        QString password;
        QString device;
        QHostAddress peer;
    };
    // Errors: 401 for wrong credentials, 403 for a suspended account, 429 with the time to wait, 503.
    void signIn(Credentials credentials, Done done);
    // Errors: 401 when the token is not, or no longer, good.
    void refresh(const QString& token, const QString& device, const QHostAddress& peer, Done done);
    // Ends the session of the token. A token that means nothing is no error.
    void signOut(const QString& token, LoggedOut done);

private:
    struct Attempt;
    struct Renewal;
    void check(std::shared_ptr<Attempt> attempt);
    void open(std::shared_ptr<Attempt> attempt);
    // Signing in accepts the invitations that are open; then it is answered with the memberships as they are now.
    void acceptInvitations(std::shared_ptr<Attempt> attempt);
    void finish(std::shared_ptr<Attempt> attempt);
    [[nodiscard]] Stored<> writeSession(StoreSession& session, Attempt& attempt);
    [[nodiscard]] Stored<> renew(StoreSession& session, Renewal& renewal);
    [[nodiscard]] SignedIn answer(const Id& userId, const Id& sessionId, QString refreshToken, QJsonObject user) const;
    // Every sign-in, refused or not, is in the log; the address that was typed only as a hash.
    void refuse(Attempt& attempt, const char* reason, const ApiError& error) const;
    // The password was not looked at, so it was not wrong.
    void breakOff(Attempt& attempt, const ApiError& error) const;
    void tellEnded(const Id& sessionId);

    const Surroundings m_around;
    RandomIds m_ids;
};

} // namespace autospace
