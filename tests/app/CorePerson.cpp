// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CorePerson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace autospace {

CorePerson::CorePerson(QString url, const QJsonObject& account)
    : m_url(std::move(url)), m_organization(account[u"org_id"_s].toString()) {
    const QJsonObject reply = post(u"/v1/auth/login"_s, {{u"email"_s, account[u"email"_s]}, {u"password"_s, account[u"password"_s]}, {u"device"_s, u"Elsewhere"_s}});
    m_token = reply[u"access_token"_s].toString().toLatin1();
    if (m_token.isEmpty()) qFatal("nobody can sign in at the core: %d", m_status);
}

QJsonObject CorePerson::ask(const QByteArray& method, const QString& path, const QJsonObject& body) {
    QNetworkRequest request(QUrl(m_url + QString(path).replace(u"{org}"_s, m_organization)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    if (!m_token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + m_token);
    const QByteArray sent = method == "GET" ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, sent));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000)) qFatal("the core does not answer %s", qUtf8Printable(path));
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonObject CorePerson::bookingToCheckIn() {
    const QString list = u"/v1/orgs/{org}/bookings?page[size]=200&sort=starts_at&filter[status]="_s;
    QSet<QString> taken;
    for (const QJsonValue& booking : get(list + u"checked_in"_s)[u"data"_s].toArray())
        taken << booking[u"resource_id"_s].toString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QJsonValue& booking : get(list + u"confirmed"_s)[u"data"_s].toArray()) {
        const auto at = [&](const QString& field) { return QDateTime::fromString(booking[field].toString(), Qt::ISODateWithMs); };
        if (at(u"starts_at"_s) < now.addSecs(45 * 60) && at(u"ends_at"_s) > now.addSecs(15 * 60) &&
            !booking[u"plate"_s].toString().isEmpty() && !taken.contains(booking[u"resource_id"_s].toString()))
            return booking.toObject();
    }
    return {};
}

} // namespace autospace
