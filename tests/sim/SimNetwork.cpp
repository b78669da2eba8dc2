// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/SimNetwork.h"

#include "core/server/http/RequestTarget.h"
#include "tests/sim/SimFeed.h"
#include "tests/sim/SimTransport.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// The core's end of a stream.
class StreamEnd final : public EventStreamSink {
public:
    explicit StreamEnd(std::shared_ptr<SimFeed> feed) : m_feed(std::move(feed)) {}
    bool send(QByteArray bytes) override { return m_feed->fromCore(bytes); }
    void close() override { m_feed->coreClosed(true); }
    [[nodiscard]] bool isOpen() const override { return m_feed->isOpen(); }
    void onClosed(std::function<void()> callback) override { m_feed->onClosed = std::move(callback); }

private:
    std::shared_ptr<SimFeed> m_feed;
};

class StreamSink final : public ResponseSink {
public:
    explicit StreamSink(std::shared_ptr<SimFeed> feed) : m_feed(std::move(feed)) {}
    void respond(Response response) override { m_feed->answered(std::move(response)); }
    std::shared_ptr<EventStreamSink> startStream(Response) override {
        m_feed->opened();
        return std::make_shared<StreamEnd>(m_feed);
    }

private:
    std::shared_ptr<SimFeed> m_feed;
};

} // namespace

std::unique_ptr<Transport> SimNetwork::connect(const SimWeather& weather, const QString& address) {
    return std::make_unique<SimTransport>(*this, weather, address);
}

Request SimNetwork::requestFor(const HttpRequest& request, const QString& address) {
    const auto target = RequestTarget::parse(request.path.toUtf8());
    if (!target) qFatal("not a target: %s", qPrintable(request.path));
    Request made;
    made.method = httpMethodFromName(request.method);
    made.path = target->path;
    made.query = target->query;
    made.requestId = "sim";
    made.peer = QHostAddress(address);
    made.body = request.body;
    if (!request.body.isEmpty()) made.headers.add("content-type", "application/json");
    if (!request.bearer.isEmpty()) made.headers.add("authorization", "Bearer " + request.bearer);
    for (const HttpHeader& header : request.headers)
        made.headers.add(header.name, header.value);
    return made;
}

std::optional<HttpReply> SimNetwork::ask(const HttpRequest& request, const QString& address) {
    if (!m_coreUp) return std::nullopt;
    ++m_count.calls;
    m_core.clock.set(coreNow());
    const auto answer = std::make_shared<RecordedAnswer>();
    m_core.app->router().handle(requestFor(request, address), Responder(std::make_unique<RecordedSink>(answer), "sim"));
    if (!m_coreUp) return std::nullopt; // it died over this
    if (answer->answers != 1) qFatal("%s was answered %d times", qPrintable(request.path), answer->answers);
    HttpReply reply{answer->response.status, {}, answer->response.body};
    for (qsizetype i = 0; i < answer->response.headers.size(); ++i)
        reply.headers << HttpHeader{answer->response.headers.nameAt(i).toByteArray(),
                                    answer->response.headers.valueAt(i).toByteArray()};
    return reply;
}

void SimNetwork::openStream(const HttpRequest& request, const QString& address, const std::shared_ptr<SimFeed>& feed) {
    if (!m_coreUp || !feed->weather().carries()) return; // silence; the watchdog's matter
    ++m_count.streams;
    m_feeds << feed;
    m_core.clock.set(coreNow());
    m_core.app->router().handle(requestFor(request, address), Responder(std::make_unique<StreamSink>(feed), "sim"));
}

void SimNetwork::breakStreams(const SimWeather& weather) {
    for (const auto& weak : std::exchange(m_feeds, {}))
        if (const auto feed = weak.lock()) {
            if (&feed->weather() == &weather)
                feed->coreClosed(false);
            else
                m_feeds << weak;
        }
}

void SimNetwork::killCore() {
    m_coreUp = false;
    ++m_coreRun;
    for (const auto& weak : std::exchange(m_feeds, {}))
        if (const auto feed = weak.lock()) feed->coreClosed(false);
}

void SimNetwork::restartCore(const std::function<void()>& meanwhile) {
    m_core.clock.set(coreNow());
    m_core.restart(meanwhile);
    m_coreUp = true;
}

} // namespace autospace
