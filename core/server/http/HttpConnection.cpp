// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpConnection.h"

#include "core/server/http/AddressKey.h"
#include "core/server/http/ConnectionCensus.h"
#include "core/server/http/ConnectionContext.h"
#include "core/server/http/ConnectionHost.h"
#include "core/server/http/ConnectionSink.h"
#include "core/server/http/ConnectionStream.h"
#include "core/server/http/RequestHandler.h"
#include "core/server/http/RequestId.h"
#include "core/server/http/ResponseWriter.h"
#include "core/server/http/ServerEvent.h"
#include "core/server/http/SocketHalfClose.h"
#include "core/server/http/TrafficObserver.h"
#include "core/server/http/TrafficRecord.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <exception>
#include <span>

namespace autospace {

static constexpr qsizetype keptInputBytes = 4 * 1024;
static constexpr qint64 systemBufferBytes = 64 * 1024;
static constexpr qint64 slowReaderGraceMs = 30'000;
// Up to here, one buffer for head and body is cheaper than two writes.
static constexpr qsizetype joinedBodyBytes = 64 * 1024;

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, ConnectionHost& host, quint64 id)
    : m_socket(std::move(socket)), m_host(host), m_id(id), m_tls(qobject_cast<QSslSocket*>(m_socket.get()) != nullptr),
      m_peer(m_socket->peerAddress()), m_scanner(host.context().options.limits) {
    m_openedMs = m_stateMs = m_wroteMs = m_host.nowMs();
    // What a peer sends ahead of its answers waits in the system's buffers.
    m_socket->setReadBufferSize(systemBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
}

HttpConnection::~HttpConnection() { m_socket->disconnect(this); }

void HttpConnection::start(bool refuse) {
    const ConnectionContext& context = m_host.context();
    if (!context.options.proxies.contains(m_peer)) {
        m_addressKey = addressKey(m_peer);
        if (!context.census.enter(m_addressKey, context.options.limits.connectionsPerAddress)) {
            m_addressKey.clear();
            refuse = true;
        }
    }
    if (!m_tls) {
        enter(State::Idle);
        if (refuse)
            this->refuse(ApiError::unavailable(1000));
        else
            process();
        return;
    }
    // A refusal is not worth a handshake.
    if (refuse) return abort();
    auto* secure = qobject_cast<QSslSocket*>(m_socket.get());
    connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onBytesWritten);
    connect(secure, &QSslSocket::encrypted, this, [this] {
        enter(State::Idle);
        process();
    });
    secure->startServerEncryption();
}

void HttpConnection::enter(State state) {
    m_state = state;
    m_stateMs = m_host.nowMs();
}

void HttpConnection::onReadyRead() {
    if (m_state == State::Lingering) {
        m_socket->readAll();
        return;
    }
    process();
}

void HttpConnection::onBytesWritten() {
    m_wroteMs = m_host.nowMs();
    if (unwritten() > 0) return;
    if (m_state == State::Lingering)
        endSending();
    else
        process();
}

void HttpConnection::onDisconnected() {
    if (m_state == State::Closed) return;
    enter(State::Closed);
    finishRequest();
    if (const auto stream = std::exchange(m_stream, nullptr)) stream->finish();
    if (!m_addressKey.isEmpty()) m_host.context().census.leave(m_addressKey);
    m_host.remove(*this);
}

// A handler may answer before it returns, and flushing may report bytes written, which both lead back
// here; the loop that is under way goes on then.
void HttpConnection::process() {
    if (m_processing) return;
    m_processing = true;
    bool advanced = true;
    while (advanced) {
        advanced = false;
        while (step())
            advanced = true;
        // What several answers wrote goes out at once; then there may be room for the next.
        if (m_state != State::Closed && unwritten() > 0) m_socket->flush();
    }
    m_processing = false;
}

bool HttpConnection::step() {
    switch (m_state) {
    case State::Idle:
    case State::Head: return unwritten() <= m_host.context().options.limits.queuedBytes && readHead();
    case State::Body: return readBody();
    default: return false;
    }
}

bool HttpConnection::readHead() {
    if (m_scanner.scanned() == input().size()) {
        if (m_socket->bytesAvailable() == 0) return false;
        const std::span<char> scratch = m_host.scratch();
        const qint64 count = m_socket->read(scratch.data(), qint64(scratch.size()));
        if (count <= 0) return false;
        m_in.append(scratch.data(), count);
    }
    if (m_state == State::Idle) {
        enter(State::Head);
        m_requestMs = m_stateMs;
    }
    const auto size = m_scanner.scan(input());
    if (!size) {
        refuse(size.error());
        return false;
    }
    if (*size == 0) return true;
    beginRequest(input().first(*size).sliced(m_scanner.start()));
    return true;
}

void HttpConnection::beginRequest(QByteArrayView bytes) {
    ++m_request;
    auto head = RequestHead::parse(bytes);
    consume(m_scanner.start() + bytes.size());
    m_scanner.reset();
    if (!head) return refuse(head.error());
    m_head = *std::move(head);
    m_requestId = acceptedRequestId(m_head.headers.value("x-request-id"));
    if (m_requestId.isEmpty()) m_requestId = m_host.nextRequestId();
    m_keepAlive = m_head.keepAlive;
    if (m_head.contentLength == 0)
        dispatch();
    else
        beginBody();
}

void HttpConnection::beginBody() {
    const HttpLimits& limits = m_host.context().options.limits;
    const qint64 limit =
        m_host.context().handler.bodyLimit(m_head.method, m_head.target.path).value_or(limits.bodyBytes);
    if (m_head.contentLength > limit) return refuse(ApiError::bodyTooLarge(limit));
    if (!m_host.context().census.hold(m_head.contentLength, limits.heldBodyBytes))
        return refuse(ApiError::unavailable(1000));
    m_heldBytes = m_head.contentLength;
    enter(State::Body);
    // A peer that waits for leave has sent nothing yet; one that has does not wait.
    if (m_head.expectsContinue && input().isEmpty() && m_socket->bytesAvailable() == 0)
        write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
}

bool HttpConnection::readBody() {
    const qsizetype missing = m_head.contentLength - m_body.size();
    if (const QByteArrayView ready = input().first(std::min(input().size(), missing)); !ready.isEmpty()) {
        m_body.append(ready);
        consume(ready.size());
    } else if (const qint64 available = std::min<qint64>(m_socket->bytesAvailable(), missing); available > 0) {
        // Memory is taken as bytes come, not as they are promised.
        const qsizetype before = m_body.size();
        m_body.resizeForOverwrite(before + available);
        const qint64 count = m_socket->read(m_body.data() + before, available);
        m_body.truncate(before + std::max<qint64>(count, 0));
        if (count <= 0) return false;
    } else {
        return false;
    }
    if (m_body.size() == m_head.contentLength) dispatch();
    return true;
}

void HttpConnection::dispatch() {
    enter(State::Handling);
    const ConnectionContext& context = m_host.context();
    Request request{.method = m_head.method,
                    .path = m_head.target.path,
                    .query = std::move(m_head.target.query),
                    .headers = std::move(m_head.headers),
                    .body = std::exchange(m_body, {}),
                    .requestId = m_requestId};
    request.peer = context.options.proxies.origin(m_peer, request.headers);
    request.tls = context.options.proxies.isSecure(m_peer, m_tls, request.headers);
    Responder responder(
        std::make_unique<ConnectionSink>(m_host.mailbox(), m_id, m_request, context.options.limits.queuedBytes),
        m_requestId);
    try {
        context.handler.handle(std::move(request), std::move(responder));
    } catch (const std::exception& fault) {
        // The responder was lost on the way and has answered 500.
        qCritical("a request handler threw: %s", fault.what());
    }
}

void HttpConnection::deliver(quint64 request, decltype(ResponseMailbox::Item::content) content) {
    const bool isCurrent = request == m_request;
    if (auto* start = std::get_if<ResponseMailbox::StreamStart>(&content)) {
        if (isCurrent && m_state == State::Handling)
            beginStream(*start);
        else
            finishUnstarted(*start);
    } else if (auto* bytes = std::get_if<ResponseMailbox::StreamBytes>(&content)) {
        if (isCurrent && m_state == State::Streaming) writeEvents(std::move(bytes->bytes));
    } else if (const auto* end = std::get_if<ResponseMailbox::StreamEnd>(&content)) {
        if (isCurrent && m_state == State::Streaming) finishStream(end->dropped);
    } else if (isCurrent && m_state == State::Handling) {
        answer(std::get<Response>(content));
    }
    process();
}

void HttpConnection::finishUnstarted(const ResponseMailbox::StreamStart& start) { start.stream->finish(); }

void HttpConnection::answer(const Response& response) {
    const HttpLimits& limits = m_host.context().options.limits;
    const qint64 now = m_host.nowMs();
    const bool keep = m_keepAlive && !m_host.isDraining() && now - m_openedMs < limits.connectionMs;
    const bool isHead = m_head.method == HttpMethod::Head;
    const ResponseFrame frame{isHead ? ResponseFrame::Body::None : ResponseFrame::Body::Sized, keep, m_tls,
                              m_host.date(), m_requestId};
    const bool joined = response.body.size() <= joinedBodyBytes;
    QByteArray out = encodeResponseHead(response, frame, joined && !isHead ? response.body.size() : 0);
    if (joined && !isHead) out.append(response.body);
    write(out);
    if (!joined && !isHead) write(response.body);
    m_writeUntilMs = now + slowReaderGraceMs + unwritten() * 1000 / limits.readerBytesPerSecond;

    finishRequest();
    if (keep)
        enter(State::Idle);
    else
        close(false);
}

void HttpConnection::beginStream(const ResponseMailbox::StreamStart& start) {
    m_stream = start.stream;
    m_keepAlive = m_keepAlive && !m_host.isDraining();
    const ResponseFrame frame{m_head.isHttp10 ? ResponseFrame::Body::UntilClose : ResponseFrame::Body::Chunked,
                              m_keepAlive, m_tls, m_host.date(), m_requestId};
    write(encodeResponseHead(start.head, frame));
    enter(State::Streaming);
    m_heartbeatMs = m_stateMs;
    if (m_host.isDraining()) finishStream(false);
}

void HttpConnection::writeEvents(QByteArray bytes) {
    m_stream->arrived(bytes.size());
    m_heartbeatMs = m_host.nowMs();
    if (unwritten() + bytes.size() > m_host.context().options.limits.queuedBytes) return finishStream(true);
    write(m_head.isHttp10 ? bytes : encodeChunk(bytes));
}

void HttpConnection::finishStream(bool dropped) {
    const auto stream = std::exchange(m_stream, nullptr);
    if (dropped) {
        abort();
    } else {
        if (!m_head.isHttp10) write(encodeChunk({}));
        finishRequest();
        if (m_keepAlive && !m_host.isDraining())
            enter(State::Idle);
        else
            close(false);
    }
    stream->finish();
}

void HttpConnection::refuse(const ApiError& error) {
    if (m_requestId.isEmpty()) m_requestId = m_host.nextRequestId();
    const Response response = error.toResponse();
    const ResponseFrame frame{ResponseFrame::Body::Sized, false, m_tls, m_host.date(), m_requestId};
    write(encodeResponseHead(response, frame, response.body.size()) + response.body);
    m_host.context().observer.requestFinished(TrafficRecord{.method = m_head.method,
                                                            .path = m_head.target.path,
                                                            .status = response.status,
                                                            .requestBytes = m_body.size(),
                                                            .responseBytes = response.body.size(),
                                                            .requestId = m_requestId,
                                                            .peer = m_peer});
    finishRequest();
    close(true);
}

// Closing a socket that has unread input makes the system reset the connection, and the peer may lose
// the answer that it has not read yet. So input is read and dropped for a while first.
void HttpConnection::close(bool linger) {
    enter(State::Lingering);
    m_in.clear();
    m_inAt = 0;
    if (!linger && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->readAll();
    m_socket->flush();
    if (unwritten() == 0) endSending();
}

// TLS has no half-closed state; there the peer learns from the answer's own length and headers.
void HttpConnection::endSending() {
    if (!m_tls) halfClose(*m_socket);
}

void HttpConnection::checkLingering(qint64 now) {
    if (unwritten() > 0 || now - m_stateMs <= m_host.context().options.limits.lingerMs) return;
    if (m_socket->state() != QAbstractSocket::ConnectedState) return abort();
    enter(State::Lingering);
    m_socket->disconnectFromHost();
}

void HttpConnection::finishRequest() {
    ++m_request;
    m_host.context().census.release(std::exchange(m_heldBytes, 0));
    m_body = {};
    m_head = {};
    m_requestId.clear();
}

void HttpConnection::checkDeadlines(qint64 now) {
    const HttpLimits& limits = m_host.context().options.limits;
    switch (m_state) {
    case State::Handshake:
        if (now - m_stateMs > limits.headerMs) return abort();
        break;
    case State::Idle:
        if (now - m_stateMs > limits.idleMs || now - m_openedMs > limits.connectionMs) return close(false);
        break;
    case State::Head:
        if (now - m_stateMs > limits.headerMs) return refuse(ApiError::requestTimeout());
        break;
    case State::Body:
        if (now - m_requestMs > limits.requestMs) return refuse(ApiError::requestTimeout());
        break;
    case State::Handling:
        if (now - m_stateMs > limits.handlerMs) return refuse(ApiError::unavailable(1000));
        break;
    case State::Streaming: checkStream(now); break;
    case State::Lingering: checkLingering(now); break;
    case State::Closed: return;
    }
    checkWriting(now);
}

void HttpConnection::checkStream(qint64 now) {
    const HttpLimits& limits = m_host.context().options.limits;
    if (now - m_stateMs > limits.streamMs) return endStream();
    if (now - m_heartbeatMs <= limits.heartbeatMs) return;
    m_heartbeatMs = now;
    const QByteArray comment = ServerEvent::comment("");
    write(m_head.isHttp10 ? comment : encodeChunk(comment));
    m_socket->flush();
}

void HttpConnection::checkWriting(qint64 now) {
    if (m_state == State::Closed) return;
    if (unwritten() == 0) {
        m_wroteMs = now;
        return;
    }
    const bool isLate = m_writeUntilMs > 0 && now > m_writeUntilMs && m_state != State::Streaming;
    if (isLate || now - m_wroteMs > m_host.context().options.limits.writeStallMs) abort();
}

void HttpConnection::endIfIdle() {
    if (m_state == State::Idle && input().isEmpty() && unwritten() == 0) close(false);
}

void HttpConnection::endStream() {
    if (m_state != State::Streaming) return;
    finishStream(false);
    process();
}

void HttpConnection::abort() {
    m_socket->abort();
    onDisconnected();
}

void HttpConnection::write(const QByteArray& bytes) { m_socket->write(bytes); }

qint64 HttpConnection::unwritten() const {
    const qint64 plain = m_socket->bytesToWrite();
    if (!m_tls) return plain;
    return plain + static_cast<const QSslSocket*>(m_socket.get())->encryptedBytesToWrite();
}

void HttpConnection::consume(qsizetype bytes) {
    m_inAt += bytes;
    if (m_inAt < m_in.size()) return;
    // An idle connection does not keep what a long head took.
    if (m_in.capacity() > keptInputBytes)
        m_in = {};
    else
        m_in.truncate(0);
    m_inAt = 0;
}

} // namespace autospace
