// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/TokenKeeper.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 marginMs = 30'000;

AuthFailure noSession() { return {AuthFailure::Kind::Refused, u"Nobody is signed in."_s}; }

} // namespace

void TokenKeeper::take(const SignInReply& reply) {
    m_access = reply.accessToken;
    m_refresh = reply.refreshToken;
    m_goodUntil = m_clock.now().plusMs(reply.expiresInSeconds * 1000LL - marginMs);
}

void TokenKeeper::start(const SignInReply& reply) {
    clear();
    take(reply);
}

void TokenKeeper::start(QByteArray refreshToken) {
    clear();
    m_refresh = std::move(refreshToken);
}

void TokenKeeper::clear() {
    m_session = std::make_shared<int>(0);
    m_access.clear();
    m_refresh.clear();
    m_goodUntil = {};
    for (const Access& done : std::exchange(m_waiting, {}))
        done(std::unexpected(noSession()));
}

void TokenKeeper::access(Access done) {
    if (m_refresh.isEmpty()) return done(std::unexpected(noSession()));
    if (!m_access.isEmpty() && m_clock.now() < m_goodUntil) return done(m_access);
    m_waiting << std::move(done);
    if (m_waiting.size() == 1) refresh();
}

void TokenKeeper::refused(const QByteArray& accessToken) {
    if (accessToken == m_access) m_access.clear();
}

void TokenKeeper::refresh() {
    const std::weak_ptr<int> session = m_session;
    m_auth.refresh(m_refresh, [this, session](const AuthClient::Result& result) {
        if (!session.expired()) finish(result);
    });
}

void TokenKeeper::finish(AuthClient::Result result) {
    std::expected<QByteArray, AuthFailure> answer = std::unexpected(AuthFailure{});
    if (result) {
        m_keep(*result);
        take(*result);
        answer = m_access;
    } else {
        if (result.error().kind == AuthFailure::Kind::Refused) m_access.clear(), m_refresh.clear();
        answer = std::unexpected(result.error());
    }
    for (const Access& done : std::exchange(m_waiting, {}))
        done(answer);
}

} // namespace autospace
