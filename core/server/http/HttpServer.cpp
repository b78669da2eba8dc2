// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"

#include "core/server/http/ConnectionHost.h"
#include "core/server/http/HttpListener.h"
#include "core/server/http/IoThread.h"
#include "core/server/http/TlsFiles.h"

#include <QTcpSocket>
#include <QTimer>

namespace autospace {

using namespace Qt::StringLiterals;

// Beyond the limit, so many connections are still told that the server is full; more are just closed.
static constexpr int refusedAtOnce = 100;
static constexpr int acceptAgainMs = 200;

static QString shown(const QHostAddress& address, quint16 port) {
    const QString text = address.toString();
    return (address.protocol() == QHostAddress::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s).arg(text).arg(port);
}

HttpServer::HttpServer(RequestHandler& handler, TrafficObserver& observer, const Clock& clock,
                       HttpServerOptions options, QObject* parent)
    : QObject(parent), m_context{handler, observer, clock, m_census, std::move(options), {}},
      m_listener(std::make_unique<HttpListener>([this](qintptr descriptor) { accept(descriptor); })) {
    // Qt stops accepting for good when it once fails, as it does while there is no free descriptor.
    connect(m_listener.get(), &QTcpServer::acceptError, this, [this] {
        qWarning("cannot accept a connection: %s", qPrintable(m_listener->errorString()));
        QTimer::singleShot(acceptAgainMs, m_listener.get(), [this] { m_listener->resumeAccepting(); });
    });
}

HttpServer::~HttpServer() { m_listener->close(); }

std::expected<void, QString> HttpServer::listen() {
    const HttpServerOptions& options = m_context.options;
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return std::unexpected(u"TLS needs both a certificate file and a key file"_s);
    if (!options.certificateFile.isEmpty()) {
        auto tls = loadTlsFiles(options.certificateFile, options.keyFile);
        if (!tls) return std::unexpected(tls.error());
        m_context.tls = *std::move(tls);
    }
    if (!m_listener->listen(options.address, options.port))
        return std::unexpected(
            u"cannot listen on %1: %2"_s.arg(shown(options.address, options.port), m_listener->errorString()));
    for (int number = 1; number <= std::max(1, options.threads); ++number) {
        m_threads.push_back(std::make_unique<IoThread>(m_context, number));
        connect(&m_threads.back()->begin(), &ConnectionHost::emptied, this, &HttpServer::hostEmptied);
    }
    return {};
}

QHostAddress HttpServer::address() const { return m_listener->serverAddress(); }

quint16 HttpServer::port() const { return m_listener->serverPort(); }

QString HttpServer::url() const { return (m_context.tls ? u"https://"_s : u"http://"_s) + shown(address(), port()); }

void HttpServer::accept(qintptr descriptor) {
    const int limit = m_context.options.limits.connections;
    const int open = m_census.connections();
    if (open >= limit + refusedAtOnce || m_threads.empty()) {
        QTcpSocket closing;
        closing.setSocketDescriptor(descriptor);
        closing.abort();
        return;
    }
    m_census.enter();
    ConnectionHost& host = m_threads[m_nextThread++ % m_threads.size()]->host();
    QMetaObject::invokeMethod(
        &host, [&host, descriptor, refuse = open >= limit] { host.adopt(descriptor, refuse); }, Qt::QueuedConnection);
}

void HttpServer::drain(int deadlineMs) {
    if (std::exchange(m_draining, true)) return;
    m_listener->close();
    if (m_threads.empty()) return finishDraining(true);
    for (const auto& thread : m_threads)
        QMetaObject::invokeMethod(&thread->host(), &ConnectionHost::drain, Qt::QueuedConnection);
    QTimer::singleShot(deadlineMs, this, [this] { finishDraining(false); });
}

void HttpServer::hostEmptied() {
    if (++m_emptyHosts == m_threads.size()) finishDraining(true);
}

void HttpServer::finishDraining(bool everythingFinished) {
    if (std::exchange(m_drained, true)) return;
    m_threads.clear();
    Q_EMIT drained(everythingFinished);
}

} // namespace autospace
