// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace autospace::bench {

// One blocking caller of the core's API for setting a measurement up: signs in, asks, posts. Any refusal ends the bench
// with the answer it got, because figures of a failed set-up mean nothing.
class Api {
public:
    explicit Api(quint16 port) : m_port(port) {}

    // Signs in and keeps the access token. Returns the user with its memberships.
    QJsonObject signIn(const QString& email, const QString& password);
    // GET below the address, parsed.
    [[nodiscard]] QJsonObject get(const QByteArray& path) const;
    // Any request; the answer's body.
    QByteArray send(const QByteArray& method, const QByteArray& path, const QByteArray& body) const {
        return exchange(request(method, path, body));
    }
    // Every page of a list.
    [[nodiscard]] QJsonArray all(const QByteArray& path) const;
    // A whole request as bytes, for the load generator.
    [[nodiscard]] QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {}) const;

private:
    [[nodiscard]] QByteArray exchange(const QByteArray& request) const;
    quint16 m_port;
    QByteArray m_token;
};

} // namespace autospace::bench
