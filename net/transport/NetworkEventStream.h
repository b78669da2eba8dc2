// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/EventParser.h"
#include "net/transport/EventStream.h"

#include <QObject>

class QNetworkReply;

namespace autospace {

// An event stream over one QNetworkReply, which it owns.
class NetworkEventStream final : public QObject, public EventStream {
public:
    NetworkEventStream(QNetworkReply* reply, EventStream::Handlers handlers);
    ~NetworkEventStream() override;
    Q_DISABLE_COPY_MOVE(NetworkEventStream)

private:
    void read();
    void finish();
    void close(HttpResult result);

    QNetworkReply* m_reply;
    EventStream::Handlers m_handlers;
    EventParser m_parser;
    bool m_opened = false;
    bool m_closed = false;
};

} // namespace autospace
