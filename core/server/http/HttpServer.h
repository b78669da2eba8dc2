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
    [[nodiscard]] int connectionCount() const { return census_.connections(); }

    // Stops accepting and lets what is under way finish, for `deadlineMs` at most; drained() follows.
    void drain(int deadlineMs);

Q_SIGNALS:
    // False: the deadline came first, and connections were cut.
    void drained(bool everythingFinished);

private:
    void accept(qintptr descriptor);
    void hostEmptied();
    void finishDraining(bool everythingFinished);

    ConnectionCensus census_;
    ConnectionContext context_;
    std::unique_ptr<HttpListener> listener_;
    std::vector<std::unique_ptr<IoThread>> threads_;
    size_t nextThread_ = 0;
    size_t emptyHosts_ = 0;
    bool draining_ = false;
    bool drained_ = false;
};

} // namespace autospace
