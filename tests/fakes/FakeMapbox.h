// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace autospace {

// A map service on this machine that answers every tile alike and remembers what was asked for.
class FakeMapbox : public QObject {
public:
    FakeMapbox() {
        if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port for the map service");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    // Answers what waits, as it is told now.
    void answerWaiting() {
        for (const QPointer<QTcpSocket>& socket : std::exchange(m_waiting, {}))
            if (socket) answer(socket);
    }

    int status = 200;
    QByteArray type = "image/png";
    QByteArray body;
    QByteArray headers = "Cache-Control: max-age=600\r\n";
    bool silent = false; // keeps what is asked waiting
    QStringList targets;

private:
    void read(QTcpSocket* socket) {
        QByteArray& head = m_heads[socket];
        head += socket->readAll();
        if (!head.contains("\r\n\r\n")) return;
        targets << QString::fromLatin1(head.split(' ').value(1));
        m_heads.remove(socket);
        if (silent)
            m_waiting << socket;
        else
            answer(socket);
    }
    void answer(QTcpSocket* socket) const {
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " Told\r\nContent-Type: " + type + "\r\n" + headers +
                      "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_heads;
    QList<QPointer<QTcpSocket>> m_waiting;
};

} // namespace autospace
