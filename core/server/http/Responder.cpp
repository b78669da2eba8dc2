// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Responder.h"

#include "core/server/http/ApiError.h"
#include "core/server/http/Response.h"

namespace autospace {

Responder::Responder(std::unique_ptr<ResponseSink> sink, QByteArray requestId)
    : m_sink(std::move(sink)), m_requestId(std::move(requestId)) {}

Responder& Responder::operator=(Responder&& other) noexcept {
    if (this != &other) {
        if (m_sink) send(ApiError::internal(m_requestId));
        m_sink = std::move(other.m_sink);
        m_requestId = std::move(other.m_requestId);
    }
    return *this;
}

Responder::~Responder() {
    if (m_sink) send(ApiError::internal(m_requestId));
}

void Responder::send(Response response) {
    Q_ASSERT_X(m_sink, "Responder::send", "a request is answered once");
    if (const auto sink = std::move(m_sink)) sink->respond(std::move(response));
}

void Responder::send(const ApiError& error) { send(error.toResponse()); }

EventStream Responder::startStream(HttpHeaders headers) {
    Q_ASSERT_X(m_sink, "Responder::startStream", "a request is answered once");
    headers.set("content-type", "text/event-stream");
    // Proxies that buffer would hold events back (nginx reads this header).
    headers.set("x-accel-buffering", "no");
    const auto sink = std::move(m_sink);
    return EventStream(sink ? sink->startStream(Response{200, std::move(headers), {}}) : nullptr);
}

} // namespace autospace
