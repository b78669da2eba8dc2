// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtNetwork/QNetworkAccessManager>

namespace autospace {

/// Somebody at the core without our client: what another program sees, changes and ends over plain HTTP.
class CorePerson {
public:
    /// Signs in with a demo account {email, password, org_id}.
    CorePerson(QString url, const QJsonObject& account);

    /// The answer's document; empty for one without. `path` is from the root, {org} stands for the organization.
    [[nodiscard]] QJsonObject get(const QString& path) { return ask("GET", path, {}); }
    QJsonObject post(const QString& path, const QJsonObject& body) { return ask("POST", path, body); }
    QJsonObject patch(const QString& path, const QJsonObject& body) { return ask("PATCH", path, body); }
    /// Of the last answer.
    [[nodiscard]] int status() const { return m_status; }

    /// A confirmed booking that can be checked in now: its slot is empty. Empty when the day has none.
    [[nodiscard]] QJsonObject bookingToCheckIn();

private:
    QJsonObject ask(const QByteArray& method, const QString& path, const QJsonObject& body);

    QNetworkAccessManager m_network;
    QString m_url;
    QString m_organization;
    QByteArray m_token;
    int m_status = 0;
};

} // namespace autospace
