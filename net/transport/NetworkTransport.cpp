// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/NetworkTransport.h"

#include "net/transport/NetworkEventFeed.h"
#include "net/transport/ReplyReading.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace autospace {

using namespace Qt::StringLiterals;

NetworkTransport::NetworkTransport(ServerAddress server, QByteArray userAgent)
    : m_server(std::move(server)), m_userAgent(std::move(userAgent)) {
    for (QNetworkAccessManager* manager : {&m_calls, &m_streams}) {
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setAutoDeleteReplies(false);
    }
}

QNetworkRequest NetworkTransport::prepare(const HttpRequest& request) const {
    QNetworkRequest prepared(m_server.url().resolved(QUrl(request.path, QUrl::StrictMode)));
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setRawHeader("User-Agent", m_userAgent);
    prepared.setRawHeader("Accept", "application/json");
    if (!request.body.isEmpty()) prepared.setRawHeader("Content-Type", "application/json");
    if (!request.bearer.isEmpty()) prepared.setRawHeader("Authorization", "Bearer " + request.bearer);
    for (const HttpHeader& header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    return prepared;
}

void NetworkTransport::send(const HttpRequest& request, Done done) {
    QNetworkRequest prepared = prepare(request);
    prepared.setTransferTimeout(std::chrono::milliseconds(request.timeoutMs));
    QNetworkReply* reply = m_calls.sendCustomRequest(prepared, request.method, request.body);
    QObject::connect(
        reply, &QNetworkReply::finished, &m_calls,
        [reply, done = std::move(done)] {
            reply->deleteLater();
            done(resultOf(*reply));
        },
        Qt::QueuedConnection); // a failure known at once is still told later
}

std::unique_ptr<EventFeed> NetworkTransport::openEventFeed(const HttpRequest& request, EventFeed::Handlers handlers) {
    QNetworkRequest prepared = prepare(request);
    prepared.setTransferTimeout(0);
    prepared.setRawHeader("Accept", "text/event-stream");
    return std::make_unique<NetworkEventFeed>(m_streams.get(prepared), std::move(handlers));
}

} // namespace autospace
