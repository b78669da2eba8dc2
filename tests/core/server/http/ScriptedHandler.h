// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/RequestHandler.h"
#include "core/server/http/Response.h"
#include "core/server/http/ServerEvent.h"
#include "core/server/http/TrafficObserver.h"
#include "core/server/http/TrafficRecord.h"

#include <QMutex>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace autospace {

// Answers by path, on the connection's thread unless the path says otherwise:
//   /later?ms=N   from another thread after N milliseconds
//   /keep         not yet: the responder waits in kept()
//   /lose         never: the responder is let go
//   /throw        with an exception
//   /big?bytes=N  with N bytes
//   /events       with an event stream that waits in streams()
//   others        with method, path, peer and body
class ScriptedHandler : public RequestHandler {
public:
    ~ScriptedHandler() override {
        for (std::thread& thread : threads_)
            thread.join();
    }

    void handle(Request request, Responder responder) override {
        const std::scoped_lock lock(mutex_);
        ++handled_;
        if (request.path == "/later") return later(std::move(request), std::move(responder));
        if (request.path == "/keep") return kept_.push_back(std::move(responder));
        if (request.path == "/throw") throw std::runtime_error("as asked");
        if (request.path == "/lose") return;
        if (request.path == "/big")
            return responder.send(Response::text(200, QByteArray(number(request, u"bytes"), 'x')));
        if (request.path == "/events") {
            streams_.push_back(responder.startStream());
            streams_.back().onClosed([this] { ++streamsClosed_; });
            (void)streams_.back().send({"hello", "first", {}});
            return;
        }
        responder.send(Response::text(200, echo(request)));
    }

    std::optional<qint64> bodyLimit(HttpMethod, QByteArrayView path) const override {
        if (path == "/small") return 10;
        if (path == "/huge") return 8 * 1024 * 1024;
        return std::nullopt;
    }

    int handled() {
        const std::scoped_lock lock(mutex_);
        return handled_;
    }
    // Hands over what was kept, so that it is used outside the lock.
    std::vector<Responder> takeKept() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(kept_, {});
    }
    std::vector<EventStream> takeStreams() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(streams_, {});
    }
    int streamsClosed() const { return streamsClosed_; }

private:
    static qint64 number(const Request& request, QStringView name) {
        return request.query.value(name).value_or(QString()).toLongLong();
    }
    static QByteArray echo(const Request& request) {
        return httpMethodName(request.method).toByteArray() + ' ' + request.path + ' ' +
               request.peer.toString().toLatin1() + (request.tls ? " tls" : " plain") + '\n' + request.body;
    }
    void later(Request request, Responder responder) {
        threads_.emplace_back([request = std::move(request), responder = std::move(responder)]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(number(request, u"ms")));
            responder.send(Response::text(200, echo(request)));
        });
    }

    std::mutex mutex_;
    int handled_ = 0;
    std::vector<Responder> kept_;
    std::vector<EventStream> streams_;
    std::vector<std::thread> threads_;
    std::atomic<int> streamsClosed_ = 0;
};

class TrafficRecorder : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord& record) override {
        const QMutexLocker lock(&mutex_);
        records_.append(record);
    }
    QList<TrafficRecord> records() {
        const QMutexLocker lock(&mutex_);
        return records_;
    }

private:
    QMutex mutex_;
    QList<TrafficRecord> records_;
};

} // namespace autospace
