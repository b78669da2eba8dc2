// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Api.h"

#include "tests/fakes/WholeAnswer.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

namespace autospace::bench {

using namespace Qt::StringLiterals;

QByteArray Api::request(const QByteArray& method, const QByteArray& path, const QByteArray& body) const {
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!m_token.isEmpty()) text += "Authorization: Bearer " + m_token + "\r\n";
    if (!body.isEmpty()) text += "Content-Type: application/json\r\n";
    if (method != "GET") text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray Api::exchange(const QByteArray& request) const {
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(5000)) qFatal("bench: cannot connect");
    socket.write(request);
    QByteArray answer;
    while (wholeAnswer(answer) == 0) {
        if (!socket.waitForReadyRead(60'000)) qFatal("bench: no answer to %s", request.left(200).constData());
        answer += socket.readAll();
    }
    if (answer.size() < 10 || answer[9] != '2') qFatal("bench: refused: %s", answer.constData());
    return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
}

QJsonObject Api::signIn(const QString& email, const QString& password) {
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, u"bench"_s}};
    const auto answer = QJsonDocument::fromJson(
        exchange(request("POST", "/v1/auth/login", QJsonDocument(body).toJson(QJsonDocument::Compact)))).object();
    m_token = answer[u"access_token"].toString().toLatin1();
    return answer[u"user"].toObject();
}

QJsonObject Api::get(const QByteArray& path) const {
    return QJsonDocument::fromJson(exchange(request("GET", path))).object();
}

QJsonArray Api::all(const QByteArray& path) const {
    QJsonArray rows;
    for (QByteArray next = path; !next.isEmpty();) {
        const QJsonObject page = get(next);
        for (const QJsonValue& row : page[u"data"].toArray()) rows << row;
        const QUrl link(page[u"links"][u"next"].toString());
        next = link.isEmpty() ? QByteArray() : link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    return rows;
}

} // namespace autospace::bench
