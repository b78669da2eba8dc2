// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Service.h"

#include "core/server/cli/ServiceNotice.h"

namespace autospace {

Service::Service(CoreApp& app, TrafficObserver& traffic, const Clock& clock, HttpServerOptions options)
    : m_app(app), m_http(app.router(), traffic, clock, std::move(options)) {
    connect(&m_http, &HttpServer::drained, this, [this](bool requestsFinished) {
        const bool jobsFinished = m_app.stopWithin(lastJobMs);
        Q_EMIT stopped(requestsFinished, jobsFinished);
    });
}

std::expected<QString, QString> Service::start() {
    if (const auto listening = m_http.listen(); !listening) return std::unexpected(listening.error());
    if (const auto started = m_app.start(); !started) return std::unexpected(started.error());
    ServiceNotice::ready();
    return m_http.url();
}

void Service::stop() {
    if (std::exchange(m_stopping, true)) return;
    ServiceNotice::stopping();
    m_app.live().stop(); // open streams would keep their connections
    m_http.drain(drainMs);
}

} // namespace autospace
