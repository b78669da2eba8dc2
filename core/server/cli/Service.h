// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/CoreApp.h"
#include "core/server/http/HttpServer.h"

#include <QObject>

namespace autospace {

// A running core behind a socket: starts, says where it listens, and ends in good order. On the wish to end it takes
// no new connections, lets what is under way finish, writes what is queued and ends within five seconds.
class Service final : public QObject {
    Q_OBJECT

public:
    static constexpr int drainMs = 3000;
    static constexpr int lastJobMs = 1000;

    Service(CoreApp& app, TrafficObserver& traffic, const Clock& clock, HttpServerOptions options);

    // Error: a sentence that names the address or the file.
    [[nodiscard]] std::expected<QString, QString> start();
    void stop();

Q_SIGNALS:
    // Whether no request was cut, and no job.
    void stopped(bool requestsFinished, bool jobsFinished);

private:
    CoreApp& m_app;
    HttpServer m_http;
    bool m_stopping = false;
};

} // namespace autospace
