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
    : socket_(std::move(socket)), host_(host), id_(id), tls_(qobject_cast<QSslSocket*>(socket_.get()) != nullptr),
      peer_(socket_->peerAddress()), scanner_(host.context().options.limits) {
    openedMs_ = stateMs_ = wroteMs_ = host_.nowMs();
    // What a peer sends ahead of its answers waits in the system's buffers.
    socket_->setReadBufferSize(systemBufferBytes);
    socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket_.get(), &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(socket_.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(socket_.get(), &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
}

HttpConnection::~HttpConnection() { socket_->disconnect(this); }

void HttpConnection::start(bool refuse) {
    const ConnectionContext& context = host_.context();
    if (!context.options.proxies.contains(peer_)) {
        addressKey_ = addressKey(peer_);
        if (!context.census.enter(addressKey_, context.options.limits.connectionsPerAddress)) {
            addressKey_.clear();
            refuse = true;
        }
    }
    if (!tls_) {
        enter(State::Idle);
        if (refuse)
            this->refuse(ApiError::unavailable(1000));
        else
            process();
        return;
    }
    // A refusal is not worth a handshake.
    if (refuse) return abort();
    auto* secure = qobject_cast<QSslSocket*>(socket_.get());
    connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onBytesWritten);
    connect(secure, &QSslSocket::encrypted, this, [this] {
        enter(State::Idle);
        process();
    });
    secure->startServerEncryption();
}

void HttpConnection::enter(State state) {
    state_ = state;
    stateMs_ = host_.nowMs();
}

void HttpConnection::onReadyRead() {
    if (state_ == State::Lingering) {
        socket_->readAll();
        return;
    }
    process();
}

void HttpConnection::onBytesWritten() {
    wroteMs_ = host_.nowMs();
    if (unwritten() > 0) return;
    if (state_ == State::Lingering)
        endSending();
    else
        process();
}

void HttpConnection::onDisconnected() {
    if (state_ == State::Closed) return;
    enter(State::Closed);
    finishRequest();
    if (const auto stream = std::exchange(stream_, nullptr)) stream->finish();
    if (!addressKey_.isEmpty()) host_.context().census.leave(addressKey_);
    host_.remove(*this);
}

// A handler may answer before it returns, and flushing may report bytes written, which both lead back
// here; the loop that is under way goes on then.
void HttpConnection::process() {
    if (processing_) return;
    processing_ = true;
    bool advanced = true;
    while (advanced) {
        advanced = false;
        while (step())
            advanced = true;
        // What several answers wrote goes out at once; then there may be room for the next.
        if (state_ != State::Closed && unwritten() > 0) socket_->flush();
    }
    processing_ = false;
}

bool HttpConnection::step() {
    switch (state_) {
    case State::Idle:
    case State::Head: return unwritten() <= host_.context().options.limits.queuedBytes && readHead();
    case State::Body: return readBody();
    default: return false;
    }
}

bool HttpConnection::readHead() {
    if (scanner_.scanned() == input().size()) {
        if (socket_->bytesAvailable() == 0) return false;
        const std::span<char> scratch = host_.scratch();
        const qint64 count = socket_->read(scratch.data(), qint64(scratch.size()));
        if (count <= 0) return false;
        in_.append(scratch.data(), count);
    }
    if (state_ == State::Idle) {
        enter(State::Head);
        requestMs_ = stateMs_;
    }
    const auto size = scanner_.scan(input());
    if (!size) {
        refuse(size.error());
        return false;
    }
    if (*size == 0) return true;
    beginRequest(input().first(*size).sliced(scanner_.start()));
    return true;
}

void HttpConnection::beginRequest(QByteArrayView bytes) {
    ++request_;
    auto head = RequestHead::parse(bytes);
    consume(scanner_.start() + bytes.size());
    scanner_.reset();
    if (!head) return refuse(head.error());
    head_ = *std::move(head);
    requestId_ = acceptedRequestId(head_.headers.value("x-request-id"));
    if (requestId_.isEmpty()) requestId_ = host_.nextRequestId();
    keepAlive_ = head_.keepAlive;
    if (head_.contentLength == 0)
        dispatch();
    else
        beginBody();
}

void HttpConnection::beginBody() {
    const HttpLimits& limits = host_.context().options.limits;
    const qint64 limit = host_.context().handler.bodyLimit(head_.method, head_.target.path).value_or(limits.bodyBytes);
    if (head_.contentLength > limit) return refuse(ApiError::bodyTooLarge(limit));
    if (!host_.context().census.hold(head_.contentLength, limits.heldBodyBytes))
        return refuse(ApiError::unavailable(1000));
    heldBytes_ = head_.contentLength;
    enter(State::Body);
    // A peer that waits for leave has sent nothing yet; one that has does not wait.
    if (head_.expectsContinue && input().isEmpty() && socket_->bytesAvailable() == 0)
        write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
}

bool HttpConnection::readBody() {
    const qsizetype missing = head_.contentLength - body_.size();
    if (const QByteArrayView ready = input().first(std::min(input().size(), missing)); !ready.isEmpty()) {
        body_.append(ready);
        consume(ready.size());
    } else if (const qint64 available = std::min<qint64>(socket_->bytesAvailable(), missing); available > 0) {
        // Memory is taken as bytes come, not as they are promised.
        const qsizetype before = body_.size();
        body_.resizeForOverwrite(before + available);
        const qint64 count = socket_->read(body_.data() + before, available);
        body_.truncate(before + std::max<qint64>(count, 0));
        if (count <= 0) return false;
    } else {
        return false;
    }
    if (body_.size() == head_.contentLength) dispatch();
    return true;
}

void HttpConnection::dispatch() {
    enter(State::Handling);
    const ConnectionContext& context = host_.context();
    Request request{.method = head_.method,
                    .path = head_.target.path,
                    .query = std::move(head_.target.query),
                    .headers = std::move(head_.headers),
                    .body = std::exchange(body_, {}),
                    .requestId = requestId_};
    request.peer = context.options.proxies.origin(peer_, request.headers);
    request.tls = context.options.proxies.isSecure(peer_, tls_, request.headers);
    Responder responder(
        std::make_unique<ConnectionSink>(host_.mailbox(), id_, request_, context.options.limits.queuedBytes),
        requestId_);
    try {
        context.handler.handle(std::move(request), std::move(responder));
    } catch (const std::exception& fault) {
        // The responder was lost on the way and has answered 500.
        qCritical("a request handler threw: %s", fault.what());
    }
}

void HttpConnection::deliver(quint64 request, decltype(ResponseMailbox::Item::content) content) {
    const bool isCurrent = request == request_;
    if (auto* start = std::get_if<ResponseMailbox::StreamStart>(&content)) {
        if (isCurrent && state_ == State::Handling)
            beginStream(*start);
        else
            finishUnstarted(*start);
    } else if (auto* bytes = std::get_if<ResponseMailbox::StreamBytes>(&content)) {
        if (isCurrent && state_ == State::Streaming) writeEvents(std::move(bytes->bytes));
    } else if (const auto* end = std::get_if<ResponseMailbox::StreamEnd>(&content)) {
        if (isCurrent && state_ == State::Streaming) finishStream(end->dropped);
    } else if (isCurrent && state_ == State::Handling) {
        answer(std::get<Response>(content));
    }
    process();
}

void HttpConnection::finishUnstarted(const ResponseMailbox::StreamStart& start) { start.stream->finish(); }

void HttpConnection::answer(const Response& response) {
    const HttpLimits& limits = host_.context().options.limits;
    const qint64 now = host_.nowMs();
    const bool keep = keepAlive_ && !host_.isDraining() && now - openedMs_ < limits.connectionMs;
    const bool isHead = head_.method == HttpMethod::Head;
    const ResponseFrame frame{isHead ? ResponseFrame::Body::None : ResponseFrame::Body::Sized, keep, tls_, host_.date(),
                              requestId_};
    const bool joined = response.body.size() <= joinedBodyBytes;
    QByteArray out = encodeResponseHead(response, frame, joined && !isHead ? response.body.size() : 0);
    if (joined && !isHead) out.append(response.body);
    write(out);
    if (!joined && !isHead) write(response.body);
    writeUntilMs_ = now + slowReaderGraceMs + unwritten() * 1000 / limits.readerBytesPerSecond;

    finishRequest();
    if (keep)
        enter(State::Idle);
    else
        close(false);
}

void HttpConnection::beginStream(const ResponseMailbox::StreamStart& start) {
    stream_ = start.stream;
    keepAlive_ = keepAlive_ && !host_.isDraining();
    const ResponseFrame frame{head_.isHttp10 ? ResponseFrame::Body::UntilClose : ResponseFrame::Body::Chunked,
                              keepAlive_, tls_, host_.date(), requestId_};
    write(encodeResponseHead(start.head, frame));
    enter(State::Streaming);
    heartbeatMs_ = stateMs_;
    if (host_.isDraining()) finishStream(false);
}

void HttpConnection::writeEvents(QByteArray bytes) {
    stream_->arrived(bytes.size());
    heartbeatMs_ = host_.nowMs();
    if (unwritten() + bytes.size() > host_.context().options.limits.queuedBytes) return finishStream(true);
    write(head_.isHttp10 ? bytes : encodeChunk(bytes));
}

void HttpConnection::finishStream(bool dropped) {
    const auto stream = std::exchange(stream_, nullptr);
    if (dropped) {
        abort();
    } else {
        if (!head_.isHttp10) write(encodeChunk({}));
        finishRequest();
        if (keepAlive_ && !host_.isDraining())
            enter(State::Idle);
        else
            close(false);
    }
    stream->finish();
}

void HttpConnection::refuse(const ApiError& error) {
    if (requestId_.isEmpty()) requestId_ = host_.nextRequestId();
    const Response response = error.toResponse();
    const ResponseFrame frame{ResponseFrame::Body::Sized, false, tls_, host_.date(), requestId_};
    write(encodeResponseHead(response, frame, response.body.size()) + response.body);
    host_.context().observer.requestFinished(TrafficRecord{.method = head_.method,
                                                           .path = head_.target.path,
                                                           .status = response.status,
                                                           .requestBytes = body_.size(),
                                                           .responseBytes = response.body.size(),
                                                           .requestId = requestId_,
                                                           .peer = peer_});
    finishRequest();
    close(true);
}

// Closing a socket that has unread input makes the system reset the connection, and the peer may lose
// the answer that it has not read yet. So input is read and dropped for a while first.
void HttpConnection::close(bool linger) {
    enter(State::Lingering);
    in_.clear();
    inAt_ = 0;
    if (!linger && socket_->bytesAvailable() == 0) {
        socket_->disconnectFromHost();
        return;
    }
    socket_->readAll();
    socket_->flush();
    if (unwritten() == 0) endSending();
}

// TLS has no half-closed state; there the peer learns from the answer's own length and headers.
void HttpConnection::endSending() {
    if (!tls_) halfClose(*socket_);
}

void HttpConnection::checkLingering(qint64 now) {
    if (unwritten() > 0 || now - stateMs_ <= host_.context().options.limits.lingerMs) return;
    if (socket_->state() != QAbstractSocket::ConnectedState) return abort();
    enter(State::Lingering);
    socket_->disconnectFromHost();
}

void HttpConnection::finishRequest() {
    ++request_;
    host_.context().census.release(std::exchange(heldBytes_, 0));
    body_ = {};
    head_ = {};
    requestId_.clear();
}

void HttpConnection::checkDeadlines(qint64 now) {
    const HttpLimits& limits = host_.context().options.limits;
    switch (state_) {
    case State::Handshake:
        if (now - stateMs_ > limits.headerMs) return abort();
        break;
    case State::Idle:
        if (now - stateMs_ > limits.idleMs || now - openedMs_ > limits.connectionMs) return close(false);
        break;
    case State::Head:
        if (now - stateMs_ > limits.headerMs) return refuse(ApiError::requestTimeout());
        break;
    case State::Body:
        if (now - requestMs_ > limits.requestMs) return refuse(ApiError::requestTimeout());
        break;
    case State::Handling:
        if (now - stateMs_ > limits.handlerMs) return refuse(ApiError::unavailable(1000));
        break;
    case State::Streaming: checkStream(now); break;
    case State::Lingering: checkLingering(now); break;
    case State::Closed: return;
    }
    checkWriting(now);
}

void HttpConnection::checkStream(qint64 now) {
    const HttpLimits& limits = host_.context().options.limits;
    if (now - stateMs_ > limits.streamMs) return endStream();
    if (now - heartbeatMs_ <= limits.heartbeatMs) return;
    heartbeatMs_ = now;
    const QByteArray comment = ServerEvent::comment("");
    write(head_.isHttp10 ? comment : encodeChunk(comment));
    socket_->flush();
}

void HttpConnection::checkWriting(qint64 now) {
    if (state_ == State::Closed) return;
    if (unwritten() == 0) {
        wroteMs_ = now;
        return;
    }
    const bool isLate = writeUntilMs_ > 0 && now > writeUntilMs_ && state_ != State::Streaming;
    if (isLate || now - wroteMs_ > host_.context().options.limits.writeStallMs) abort();
}

void HttpConnection::endIfIdle() {
    if (state_ == State::Idle && input().isEmpty() && unwritten() == 0) close(false);
}

void HttpConnection::endStream() {
    if (state_ != State::Streaming) return;
    finishStream(false);
    process();
}

void HttpConnection::abort() {
    socket_->abort();
    onDisconnected();
}

void HttpConnection::write(const QByteArray& bytes) { socket_->write(bytes); }

qint64 HttpConnection::unwritten() const {
    const qint64 plain = socket_->bytesToWrite();
    if (!tls_) return plain;
    return plain + static_cast<const QSslSocket*>(socket_.get())->encryptedBytesToWrite();
}

void HttpConnection::consume(qsizetype bytes) {
    inAt_ += bytes;
    if (inAt_ < in_.size()) return;
    // An idle connection does not keep what a long head took.
    if (in_.capacity() > keptInputBytes)
        in_ = {};
    else
        in_.truncate(0);
    inAt_ = 0;
}

} // namespace autospace
