// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// The permission column of a route. It has no default value: a route that does not say who may use
// it does not compile.
class RoutePermission {
public:
    enum class Kind : quint8 { Public, SignedIn, Policy };

    // Anyone, without signing in.
    [[nodiscard]] static RoutePermission open() { return {Kind::Public, {}, {}}; }
    // Whoever is signed in, about themselves.
    [[nodiscard]] static RoutePermission signedIn() { return {Kind::SignedIn, {}, {}}; }
    // Whom the permission table allows `action` ("read", "check_in") on `collection` ("bookings").
    [[nodiscard]] static RoutePermission policy(QByteArray collection, QByteArray action) {
        Q_ASSERT(!collection.isEmpty() && !action.isEmpty());
        return {Kind::Policy, std::move(collection), std::move(action)};
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray& collection() const { return m_collection; }
    [[nodiscard]] const QByteArray& action() const { return m_action; }
    // "public", "signed in" or "bookings:check_in", for the API's description and for logs.
    [[nodiscard]] QByteArray text() const;

    friend bool operator==(const RoutePermission&, const RoutePermission&) = default;

private:
    RoutePermission(Kind kind, QByteArray collection, QByteArray action)
        : m_kind(kind), m_collection(std::move(collection)), m_action(std::move(action)) {}

    Kind m_kind;
    QByteArray m_collection;
    QByteArray m_action;
};

} // namespace autospace
