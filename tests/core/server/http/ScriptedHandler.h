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
        for (std::thread& thread : m_threads)
            thread.join();
    }

    void handle(Request request, Responder responder) override {
        const std::scoped_lock lock(m_mutex);
        ++m_handled;
        if (request.path == "/later") return later(std::move(request), std::move(responder));
        if (request.path == "/keep") return m_kept.push_back(std::move(responder));
        if (request.path == "/throw") throw std::runtime_error("as asked");
        if (request.path == "/lose") return;
        if (request.path == "/big")
            return responder.send(Response::text(200, QByteArray(number(request, u"bytes"), 'x')));
        if (request.path == "/events") {
            m_streams.push_back(responder.startStream());
            m_streams.back().onClosed([this] { ++m_streamsClosed; });
            (void)m_streams.back().send({"hello", "first", {}});
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
        const std::scoped_lock lock(m_mutex);
        return m_handled;
    }
    // Hands over what was kept, so that it is used outside the lock.
    std::vector<Responder> takeKept() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_kept, {});
    }
    std::vector<EventStream> takeStreams() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_streams, {});
    }
    int streamsClosed() const { return m_streamsClosed; }

private:
    static qint64 number(const Request& request, QStringView name) {
        return request.query.value(name).value_or(QString()).toLongLong();
    }
    static QByteArray echo(const Request& request) {
        return httpMethodName(request.method).toByteArray() + ' ' + request.path + ' ' +
               request.peer.toString().toLatin1() + (request.tls ? " tls" : " plain") + '\n' + request.body;
    }
    void later(Request request, Responder responder) {
        m_threads.emplace_back([request = std::move(request), responder = std::move(responder)]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(number(request, u"ms")));
            responder.send(Response::text(200, echo(request)));
        });
    }

    std::mutex m_mutex;
    int m_handled = 0;
    std::vector<Responder> m_kept;
    std::vector<EventStream> m_streams;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_streamsClosed = 0;
};

class TrafficRecorder : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord& record) override {
        const QMutexLocker lock(&m_mutex);
        m_records.append(record);
    }
    QList<TrafficRecord> records() {
        const QMutexLocker lock(&m_mutex);
        return m_records;
    }

private:
    QMutex m_mutex;
    QList<TrafficRecord> m_records;
};

} // namespace autospace
