// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/ServerAddress.h"
#include "net/transport/Transport.h"

#include <QNetworkAccessManager>

namespace autospace {

// HTTP/1.1 over QNetworkAccessManager. Certificates are always checked, redirects are never followed (the bearer token
// would go along), cookies are not kept. Lives on one thread; destroying it ends what is under way without a call back.
class NetworkTransport final : public Transport {
public:
    NetworkTransport(ServerAddress server, QByteArray userAgent);

    void send(const HttpRequest& request, Done done) override;
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest& request,
                                                           EventFeed::Handlers handlers) override;

private:
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest& request) const;

    ServerAddress m_server;
    QByteArray m_userAgent;
    QNetworkAccessManager m_calls;
    QNetworkAccessManager m_streams; // its own, since a stream occupies one of the few connections per host
};

} // namespace autospace
