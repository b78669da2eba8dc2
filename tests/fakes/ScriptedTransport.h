// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/Transport.h"

#include <QtGlobal>

namespace autospace {

// A network whose every answer a test gives by hand. Requests wait in `sent` until answer() or fail().
class ScriptedTransport final : public Transport {
public:
    struct Sent {
        HttpRequest request;
        Done done;
    };
    class Stream final : public EventFeed {
    public:
        Stream(HttpRequest streamRequest, Handlers streamHandlers, QList<Stream*>& open)
            : request(std::move(streamRequest)), handlers(std::move(streamHandlers)), m_open(open) {
            m_open << this;
        }
        ~Stream() override { m_open.removeAll(this); }
        HttpRequest request;
        Handlers handlers;

    private:
        QList<Stream*>& m_open;
    };

    QList<Sent> sent;
    QList<Stream*> streams; // open ones
    int requestCount = 0;

    void send(const HttpRequest& request, Done done) override {
        ++requestCount;
        sent << Sent{request, std::move(done)};
    }
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest& request,
                                                           EventFeed::Handlers handlers) override {
        return std::make_unique<Stream>(request, std::move(handlers), streams);
    }

    void answer(int status, QByteArray body, QList<HttpHeader> headers = {}) {
        Q_ASSERT_X(!sent.isEmpty(), "ScriptedTransport", "nothing was asked");
        const Sent first = sent.takeFirst();
        first.done(HttpReply{status, std::move(headers), std::move(body)});
    }
    void fail(NetworkFailure::Kind kind = NetworkFailure::Kind::Unreachable) {
        Q_ASSERT_X(!sent.isEmpty(), "ScriptedTransport", "nothing was asked");
        const Sent first = sent.takeFirst();
        first.done(std::unexpected(NetworkFailure{kind, QStringLiteral("scripted")}));
    }
};

} // namespace autospace
