// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LinkDoor.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autospace {

namespace {

constexpr qint64 longestLine = 2048;
constexpr int answerMs = 2000;

} // namespace

LinkDoor::LinkDoor(const QString& stateFolder, QObject* parent) : QObject(parent) {
    const QByteArray place = QDir(stateFolder).absolutePath().toUtf8() + qgetenv("USER");
    m_name = u"autospace-"_s
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::receive);
}

bool LinkDoor::handOver(const QUrl& link) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs)) return false;
    socket.write(link.toEncoded().first(qMin(link.toEncoded().size(), longestLine - 1)) + '\n');
    // The answer proves that a living client has it; a dead one's socket says nothing.
    return socket.waitForReadyRead(answerMs) && socket.readAll().startsWith("taken");
}

void LinkDoor::open() {
    if (m_server.listen(m_name)) return;
    // Left behind by a client that was killed.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("Links cannot be handed to this window: %ls", qUtf16Printable(m_server.errorString()));
}

void LinkDoor::receive() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(2s, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= longestLine) socket->abort();
                return;
            }
            const QUrl link = QUrl::fromEncoded(socket->readLine(longestLine).trimmed(), QUrl::StrictMode);
            socket->write("taken\n");
            socket->disconnectFromServer();
            if (link.isEmpty() || link.scheme() == "app"_L1) Q_EMIT knocked(link);
        });
    }
}

} // namespace autospace
