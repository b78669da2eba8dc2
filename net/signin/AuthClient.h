// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/AuthFailure.h"
#include "net/signin/SignInReply.h"
#include "net/transport/Transport.h"

namespace autospace {

// The auth calls on the wire. Keeps nothing.
class AuthClient {
public:
    using Result = std::expected<SignInReply, AuthFailure>;
    using Done = std::function<void(Result)>;

    // device: what the person's list of sign-ins shows for this computer.
    AuthClient(Transport& transport, QString device) : m_transport(transport), m_device(std::move(device)) {}

    void login(const QString& email, const QString& password, Done done);
    void refresh(const QByteArray& refreshToken, Done done);
    // Best effort; the person is signed out here whatever the core says.
    void logout(const QByteArray& refreshToken, std::function<void()> done);

    [[nodiscard]] static Result read(const HttpResult& result);

private:
    Transport& m_transport;
    QString m_device;
};

} // namespace autospace
