// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/EventFeed.h"
#include "net/transport/EventParser.h"

#include <QObject>

class QNetworkReply;

namespace autospace {

// An event stream over one QNetworkReply, which it owns.
class NetworkEventFeed final : public QObject, public EventFeed {
public:
    NetworkEventFeed(QNetworkReply* reply, EventFeed::Handlers handlers);
    ~NetworkEventFeed() override;
    Q_DISABLE_COPY_MOVE(NetworkEventFeed)

private:
    void read();
    void finish();
    void close(HttpResult result);

    QNetworkReply* m_reply;
    EventFeed::Handlers m_handlers;
    EventParser m_parser;
    bool m_opened = false;
    bool m_closed = false;
};

} // namespace autospace
