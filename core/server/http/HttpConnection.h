// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HeadScanner.h"
#include "core/server/http/RequestHead.h"
#include "core/server/http/ResponseMailbox.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <memory>

class QTcpSocket;

namespace autospace {

class ConnectionHost;
class ConnectionStream;

// One connection: frames its requests one after the other, hands each to the handler and writes its
// answer before it looks at the next, so that a peer which does not read is not read from either.
// Lives in its host's thread and in one state at a time; ends by removing itself from the host.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(std::unique_ptr<QTcpSocket> socket, ConnectionHost& host, quint64 id);
    ~HttpConnection() override;

    void start(bool refuse);
    void deliver(quint64 request, decltype(ResponseMailbox::Item::content) content);
    static void finishUnstarted(const ResponseMailbox::StreamStart& start);
    void checkDeadlines(qint64 nowMs);
    void endIfIdle();
    // Ends an open event stream cleanly.
    void endStream();
    void abort();

    [[nodiscard]] quint64 id() const { return m_id; }

private:
    enum class State : quint8 { Handshake, Idle, Head, Body, Handling, Streaming, Lingering, Closed };

    void enter(State state);
    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();

    // Takes as many steps as its input allows. False: it waits for more bytes, an answer or the peer.
    void process();
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void beginRequest(QByteArrayView head);
    void beginBody();
    void dispatch();

    void answer(const Response& response);
    void beginStream(const ResponseMailbox::StreamStart& start);
    void writeEvents(QByteArray bytes);
    void finishStream(bool dropped);
    void refuse(const ApiError& error);
    void close(bool linger);
    void endSending();
    void checkLingering(qint64 nowMs);
    void finishRequest();
    void checkWriting(qint64 nowMs);
    void checkStream(qint64 nowMs);
    void write(const QByteArray& bytes);
    [[nodiscard]] qint64 unwritten() const;
    void consume(qsizetype bytes);
    [[nodiscard]] QByteArrayView input() const { return QByteArrayView(m_in).sliced(m_inAt); }

    const std::unique_ptr<QTcpSocket> m_socket;
    ConnectionHost& m_host;
    const quint64 m_id;
    const bool m_tls;
    QHostAddress m_peer;
    QByteArray m_addressKey; // empty when not counted

    State m_state = State::Handshake;
    bool m_processing = false;
    qint64 m_openedMs = 0;
    qint64 m_stateMs = 0;   // when the state was entered
    qint64 m_requestMs = 0; // when the request's first byte came
    qint64 m_wroteMs = 0;   // when the peer last took something, or nothing was queued
    qint64 m_writeUntilMs = 0;
    qint64 m_heartbeatMs = 0;

    HeadScanner m_scanner;
    QByteArray m_in;
    qsizetype m_inAt = 0;
    RequestHead m_head;
    QByteArray m_body;
    qint64 m_heldBytes = 0;
    QByteArray m_requestId;
    quint64 m_request = 0;
    bool m_keepAlive = true;
    std::shared_ptr<ConnectionStream> m_stream;
};

} // namespace autospace
