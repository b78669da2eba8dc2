// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Booker.h"

#include "tests/core/server/attacks/PlainSocket.h"
#include "tests/fakes/WholeAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 20'000;

// Empty when the connection ended before it was whole.
QByteArray receive(PlainSocket& socket) {
    QByteArray bytes;
    while (wholeAnswer(bytes) == 0) {
        const QByteArray more = socket.receive(answerMs);
        if (more.isEmpty()) return {};
        bytes += more;
    }
    return bytes;
}

} // namespace

Booker::Open Booker::another() {
    const QJsonObject body{{u"resource_id"_s, QString::fromLatin1(m_slot)},
                           {u"starts_at"_s, m_next.toString()},
                           {u"ends_at"_s, m_next.plusMinutes(15).toString()},
                           {u"plate"_s, u"FL-77"_s}};
    m_next = m_next.plusMinutes(15);
    return {m_slot + '-' + QByteArray::number(++m_count), QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

bool Booker::exchange(PlainSocket& socket, const QByteArray& token) {
    socket.send("POST " + m_path + " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + token +
                "\r\nIdempotency-Key: " + m_open->key + "\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(m_open->body.size()) + "\r\n\r\n" + m_open->body);
    const QByteArray answer = receive(socket);
    if (answer.isEmpty()) return false;
    const QJsonObject json = QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
    if (answer.startsWith("HTTP/1.1 201")) m_booked << json[u"data"_s][u"id"_s].toString().toLatin1();
    // A core that is ending says so; the request waits for the next one.
    else if (answer.startsWith("HTTP/1.1 503"))
        return false;
    else if (m_surprise.isEmpty())
        m_surprise = answer;
    m_open.reset();
    return true;
}

void Booker::bookUntilCut(int port, const QByteArray& token) {
    PlainSocket socket(port);
    do
        if (!m_open) m_open = another();
    while (exchange(socket, token));
}

bool Booker::settle(int port, const QByteArray& token) {
    if (!m_open) return true;
    PlainSocket socket(port);
    return exchange(socket, token);
}

} // namespace autospace
