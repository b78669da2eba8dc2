// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "net/signin/AuthClient.h"

namespace autospace {

// Holds the tokens of the signed-in person and refreshes them: one refresh at a time, whoever asks meanwhile waits for
// it. A rotated refresh token is handed to `keep` (which puts it on disk) before the new access token is used, so that
// a crash never leaves the spent one behind. When the reply to a refresh is lost, the same token is tried again with
// the next need; if the core takes that for reuse it ends the session, and the answer here is Refused: sign in again.
class TokenKeeper {
public:
    using Access = std::function<void(std::expected<QByteArray, AuthFailure>)>;
    using Keep = std::function<void(const SignInReply&)>;

    TokenKeeper(AuthClient& auth, const Clock& clock, Keep keep)
        : m_auth(auth), m_clock(clock), m_keep(std::move(keep)) {}

    // From a sign-in. Kept by the caller already.
    void start(const SignInReply& reply);
    // From the sealed file: the first need refreshes.
    void start(QByteArray refreshToken);
    void clear();

    // A token that is good for at least half a minute.
    void access(Access done);
    // Says that the core refused this access token, so that the next access() refreshes.
    void refused(const QByteArray& accessToken);
    [[nodiscard]] const QByteArray& refreshToken() const { return m_refresh; }
    // The access token at hand, which may be spent.
    [[nodiscard]] const QByteArray& current() const { return m_access; }

private:
    void refresh();
    void finish(AuthClient::Result result);
    void take(const SignInReply& reply);

    AuthClient& m_auth;
    const Clock& m_clock;
    Keep m_keep;
    QByteArray m_access;
    QByteArray m_refresh;
    Instant m_goodUntil;
    QList<Access> m_waiting;
    std::shared_ptr<int> m_session = std::make_shared<int>(0); // a reply to an earlier sign-in's refresh is not ours
};

} // namespace autospace
