// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionCensus.h"
#include "core/server/http/ConnectionContext.h"
#include "core/server/http/ConnectionHost.h"
#include "tests/core/server/SilentTraffic.h"
#include "tests/fakes/FixedClock.h"
#include "tests/fuzz/EchoHandler.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/fuzz/PeerSocket.h"

#include <QCoreApplication>
#include <QPointer>

#include <random>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView leave("HTTP/1.1 100 Continue\r\n\r\n");

// What came of a connection: the requests that were understood, and every byte of the answers.
struct Course {
    QByteArrayList understood;
    QByteArray got;
    friend bool operator==(const Course&, const Course&) = default;
};

enum class Peer { Quick, Lazy };

// The peer sends its bytes in pieces of these lengths, the last of them over and over.
Course courseOf(QByteArrayView bytes, const QList<qsizetype>& pieces, Peer peer) {
    static const FixedClock clock(*Instant::parse(u"2026-11-20T09:00:00Z"));
    static SilentTraffic observer;
    EchoHandler handler;
    ConnectionCensus census;
    const ConnectionContext context{handler, observer, clock, census, {}, {}};
    Course course;
    {
        ConnectionHost host(context, 1);
        auto made = std::make_unique<PeerSocket>(course.got, peer == Peer::Lazy);
        const QPointer<PeerSocket> socket(made.get());
        census.enter();
        host.adopt(std::move(made), false);
        qsizetype next = 0;
        for (qsizetype at = 0; at < bytes.size() && socket->state() == QAbstractSocket::ConnectedState;) {
            const qsizetype size = std::min(pieces.at(next), bytes.size() - at);
            next = std::min(next + 1, pieces.size() - 1);
            socket->send(bytes.sliced(at, size));
            at += size;
        }
        while (handler.answerKept() || socket->take()) {
        }
        demand(socket->bytesAvailable() <= 64 * 1024 || bytes.size() > 64 * 1024, "bytes wait that nobody reads");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    demand(census.connections() == 0, "a connection that is gone is still counted");
    const HttpLimits limits;
    demand(census.hold(limits.heldBodyBytes, limits.heldBodyBytes), "a body that is gone is still counted");
    course.understood = handler.understood;
    // Leave to go on is given to those who wait for it, and so depends on how the bytes come.
    course.got.replace(leave, "");
    return course;
}

// A conversation means the same however its bytes are cut, whether the answers come at once or later, and however
// slowly the peer takes them.
void connection(QByteArrayView bytes) {
    const Course whole = courseOf(bytes, {std::max<qsizetype>(1, bytes.size())}, Peer::Quick);
    demand(whole.got.isEmpty() || whole.got.startsWith("HTTP/1.1 "), "an answer that is none");
    demand(courseOf(bytes, {1}, Peer::Quick) == whole, "a conversation depends on how it is cut");
    std::mt19937 chance(static_cast<unsigned>(qHashBits(bytes.data(), static_cast<size_t>(bytes.size()))));
    QList<qsizetype> pieces;
    for (int i = 0; i < 8; ++i)
        pieces << 1 + static_cast<qsizetype>(chance() % 60);
    demand(courseOf(bytes, pieces, Peer::Lazy) == whole, "a conversation depends on how fast the peer is");
}

} // namespace

QList<FuzzTarget> connectionTargets() {
    const QByteArray get = "GET /a?b=c HTTP/1.1\r\nHost: a\r\n\r\n";
    const QByteArray post = "POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello";
    return {{"connection",
             connection,
             {get + post + get, "\r\nPOST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello world" + get,
              "GET /keep HTTP/1.1\r\nHost: a\r\n\r\n" + post, "GET /events HTTP/1.1\r\nHost: a\r\n\r\n" + get,
              "GET /events HTTP/1.0\r\n\r\n" + get, "HEAD /lose HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + get,
              "DELETE /throw HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n" + get},
             {"Content-Length: 1\r\n", "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "\r\n\r\n", " HTTP/1.1\r\n",
              "Connection: close\r\n", "Expect: 100-continue\r\n", "/keep", "/events", "/lose", "/throw", "/small",
              "HEAD ", "0\r\n\r\n", "X-Request-Id: a\r\n"}}};
}

} // namespace autospace
