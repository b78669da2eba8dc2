// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Responder.h"

#include "core/server/http/ApiError.h"
#include "core/server/http/Response.h"

namespace autospace {

Responder::Responder(std::unique_ptr<ResponseSink> sink, QByteArray requestId)
    : sink_(std::move(sink)), requestId_(std::move(requestId)) {}

Responder& Responder::operator=(Responder&& other) noexcept {
    if (this != &other) {
        if (sink_) send(ApiError::internal(requestId_));
        sink_ = std::move(other.sink_);
        requestId_ = std::move(other.requestId_);
    }
    return *this;
}

Responder::~Responder() {
    if (sink_) send(ApiError::internal(requestId_));
}

void Responder::send(Response response) {
    Q_ASSERT_X(sink_, "Responder::send", "a request is answered once");
    if (const auto sink = std::move(sink_)) sink->respond(std::move(response));
}

void Responder::send(const ApiError& error) { send(error.toResponse()); }

EventStream Responder::startStream(HttpHeaders headers) {
    Q_ASSERT_X(sink_, "Responder::startStream", "a request is answered once");
    headers.set("content-type", "text/event-stream");
    // Proxies that buffer would hold events back (nginx reads this header).
    headers.set("x-accel-buffering", "no");
    const auto sink = std::move(sink_);
    return EventStream(sink ? sink->startStream(Response{200, std::move(headers), {}}) : nullptr);
}

} // namespace autospace
