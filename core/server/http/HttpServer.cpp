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
    : QObject(parent), context_{handler, observer, clock, census_, std::move(options), {}},
      listener_(std::make_unique<HttpListener>([this](qintptr descriptor) { accept(descriptor); })) {
    // Qt stops accepting for good when it once fails, as it does while there is no free descriptor.
    connect(listener_.get(), &QTcpServer::acceptError, this, [this] {
        qWarning("cannot accept a connection: %s", qPrintable(listener_->errorString()));
        QTimer::singleShot(acceptAgainMs, listener_.get(), [this] { listener_->resumeAccepting(); });
    });
}

HttpServer::~HttpServer() { listener_->close(); }

std::expected<void, QString> HttpServer::listen() {
    const HttpServerOptions& options = context_.options;
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return std::unexpected(u"TLS needs both a certificate file and a key file"_s);
    if (!options.certificateFile.isEmpty()) {
        auto tls = loadTlsFiles(options.certificateFile, options.keyFile);
        if (!tls) return std::unexpected(tls.error());
        context_.tls = *std::move(tls);
    }
    if (!listener_->listen(options.address, options.port))
        return std::unexpected(
            u"cannot listen on %1: %2"_s.arg(shown(options.address, options.port), listener_->errorString()));
    for (int number = 1; number <= std::max(1, options.threads); ++number) {
        threads_.push_back(std::make_unique<IoThread>(context_, number));
        connect(&threads_.back()->begin(), &ConnectionHost::emptied, this, &HttpServer::hostEmptied);
    }
    return {};
}

QHostAddress HttpServer::address() const { return listener_->serverAddress(); }

quint16 HttpServer::port() const { return listener_->serverPort(); }

QString HttpServer::url() const { return (context_.tls ? u"https://"_s : u"http://"_s) + shown(address(), port()); }

void HttpServer::accept(qintptr descriptor) {
    const int limit = context_.options.limits.connections;
    const int open = census_.connections();
    if (open >= limit + refusedAtOnce || threads_.empty()) {
        QTcpSocket closing;
        closing.setSocketDescriptor(descriptor);
        closing.abort();
        return;
    }
    census_.enter();
    ConnectionHost& host = threads_[nextThread_++ % threads_.size()]->host();
    QMetaObject::invokeMethod(
        &host, [&host, descriptor, refuse = open >= limit] { host.adopt(descriptor, refuse); }, Qt::QueuedConnection);
}

void HttpServer::drain(int deadlineMs) {
    if (std::exchange(draining_, true)) return;
    listener_->close();
    if (threads_.empty()) return finishDraining(true);
    for (const auto& thread : threads_)
        QMetaObject::invokeMethod(&thread->host(), &ConnectionHost::drain, Qt::QueuedConnection);
    QTimer::singleShot(deadlineMs, this, [this] { finishDraining(false); });
}

void HttpServer::hostEmptied() {
    if (++emptyHosts_ == threads_.size()) finishDraining(true);
}

void HttpServer::finishDraining(bool everythingFinished) {
    if (std::exchange(drained_, true)) return;
    threads_.clear();
    Q_EMIT drained(everythingFinished);
}

} // namespace autospace
