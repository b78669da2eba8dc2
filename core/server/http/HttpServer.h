// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ConnectionCensus.h"
#include "core/server/http/ConnectionContext.h"
#include "core/server/http/HttpServerOptions.h"

#include <QObject>

#include <expected>
#include <memory>
#include <vector>

namespace autospace {

class HttpListener;
class IoThread;

// Serves HTTP/1.1 over TCP or TLS within HttpLimits: accepts in its own thread, spreads connections over
// its I/O threads, and calls the handler there. The handler, the observer and the clock must outlive it
// and be safe to use from several threads.
class HttpServer : public QObject {
    Q_OBJECT

public:
    HttpServer(RequestHandler& handler, TrafficObserver& observer, const Clock& clock, HttpServerOptions options,
               QObject* parent = nullptr);
    // Ends every connection at once.
    ~HttpServer() override;

    // Error: a sentence that names the address or the file.
    [[nodiscard]] std::expected<void, QString> listen();
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] quint16 port() const;
    // "http://127.0.0.1:8080"
    [[nodiscard]] QString url() const;
    [[nodiscard]] int connectionCount() const { return m_census.connections(); }

    // Stops accepting and lets what is under way finish, for `deadlineMs` at most; drained() follows.
    void drain(int deadlineMs);

Q_SIGNALS:
    // False: the deadline came first, and connections were cut.
    void drained(bool everythingFinished);

private:
    void accept(qintptr descriptor);
    void hostEmptied();
    void finishDraining(bool everythingFinished);

    ConnectionCensus m_census;
    ConnectionContext m_context;
    std::unique_ptr<HttpListener> m_listener;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    size_t m_nextThread = 0;
    size_t m_emptyHosts = 0;
    bool m_draining = false;
    bool m_drained = false;
};

} // namespace autospace
